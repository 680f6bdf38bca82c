import type { Grades, Located, Output, Scheme, Words } from "../rules";
import type { Slice } from "./gradeResult";

/** Whether a row got what its scheme gives: a tier, or a value from a scheme that has no tiers. */
export const hasGrade = (scheme: Scheme, grades: Grades, row: number): boolean =>
  scheme.tiers.length === 0
    ? !Number.isNaN(grades.score[row] ?? NaN)
    : (grades.tier[row] ?? -1) >= 0;

/** Grades of all rows, and how many rows each tier has. */
export interface JoinedGrades {
  readonly grades: Grades;
  readonly counts: readonly number[];
  readonly graded: number;
  readonly ungraded: number;
}

/** A further result of slices one below the other; the words of a text differ from slice to slice. */
const joinOutput = (rows: number, slices: readonly Slice[], place: number): Output | undefined => {
  const first = slices[0]?.grades.outputs[place];
  if (first === undefined || slices.length === 1) return first;
  const words: Words[] = [];
  const places = new Map<string, number>();
  const placeOf = (word: Words): number => {
    const known = places.get(word.zh) ?? words.push(word) - 1;
    places.set(word.zh, known);
    return known;
  };
  const values = new Float64Array(rows).fill(NaN);
  for (const { from, grades } of slices) {
    const part = grades.outputs[place];
    if (part === undefined) continue;
    const codes = part.words.map(placeOf);
    const worded = part.words.length > 0;
    part.values.forEach((value, row) => {
      values[from + row] = worded ? (codes[value] ?? NaN) : value;
    });
  }
  return { ...first, words, values };
};

const joinOutputs = (rows: number, slices: readonly Slice[]): readonly Output[] =>
  (slices[0]?.grades.outputs ?? []).flatMap((_, place) => joinOutput(rows, slices, place) ?? []);

const join = (rows: number, slices: readonly Slice[]) => {
  const tier = new Int16Array(rows).fill(-1);
  const score = new Float64Array(rows).fill(NaN);
  const problems = new Map<number, readonly Located[]>();
  const remarks = new Map<number, readonly number[]>();
  for (const { from, grades } of slices) {
    tier.set(grades.tier, from);
    score.set(grades.score, from);
    for (const [row, found] of grades.problems) problems.set(from + row, found);
    for (const [row, made] of grades.remarks) remarks.set(from + row, made);
  }
  let outputs: readonly Output[] | undefined;
  return {
    rows,
    tier,
    score,
    problems,
    remarks,
    get outputs() {
      return (outputs ??= joinOutputs(rows, slices));
    },
  };
};

/** The grades of slices one below the other; rows marked in `blank` get none, whatever a scheme makes of blanks. */
export const joinGrades = (
  scheme: Scheme,
  rows: number,
  slices: readonly Slice[],
  blank: Uint8Array,
): JoinedGrades => {
  const grades = join(rows, slices);
  const counts = new Array<number>(scheme.tiers.length).fill(0);
  let graded = 0;
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    if (blank[row] === 1) {
      grades.tier[row] = -1;
      grades.score[row] = NaN;
      grades.problems.delete(row);
      grades.remarks.delete(row);
      continue;
    }
    filled++;
    if (!hasGrade(scheme, grades, row)) continue;
    graded++;
    const tier = grades.tier[row] ?? -1;
    if (tier >= 0) counts[tier] = (counts[tier] ?? 0) + 1;
  }
  return { grades, counts, graded, ungraded: filled - graded };
};
