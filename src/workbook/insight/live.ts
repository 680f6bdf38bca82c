import { CellState, inLocale, type Locale, type Words } from "../../rules";
import type { Cell } from "../../cells";
import { cellText } from "../cellText";
import type { GradeResult } from "../gradeResult";
import { formerColumn, type ResultKind } from "../resultHeader";
import type { Axis, SourceMatrix } from "./matrices";
import type { Placed } from "./placed";
import type { Weights } from "./weights";

/** Why figures go into the workbook as values and not as formulas over the customers' columns. */
export type Unfollowed =
  /** The grades do not stand in the sheet. */
  | { readonly code: "not-written" }
  /** Grades stand there, and rows have others than the result. */
  | { readonly code: "out-of-date"; readonly rows: number }
  /** Amounts are texts. */
  | { readonly code: "texts"; readonly header: string; readonly count: number }
  /** Totals stand among the amounts. */
  | { readonly code: "strays"; readonly header: string; readonly count: number }
  /** What stands in the cells cannot be counted by a formula. */
  | { readonly code: "words" }
  /** What is told is a matter of record. */
  | { readonly code: "record" };

/** Something to follow, or why there is nothing. */
export type Followed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: Unfollowed };

/** A column of results as it stands in the sheet: index within the region, and the language that it is written in. */
export interface Written {
  readonly column: number;
  readonly locale: Locale;
}

const followed = <T>(value: T): Followed<T> => ({ ok: true, value });
const frozen = (because: Unfollowed): Followed<never> => ({ ok: false, because });

/** Excel takes these in what is counted for signs of its own: "<3", "A*". */
const SIGNS = /[*?~]|^[<>=]/;

const textsOf = (words: readonly Words[]): readonly string[] =>
  words.flatMap(({ zh, en }) => [zh, en]);

/** How many customers have another text in a column than the result says. */
const differing = (
  { rows, blank }: GradeResult,
  cells: readonly Cell[],
  text: (row: number) => string,
): number => {
  let count = 0;
  for (let row = 0; row < rows; row++)
    if (blank[row] !== 1 && cellText(cells[row] ?? null) !== text(row)) count++;
  return count;
};

/** A column of results of the sheet, where it says what the result says. */
const written = (
  result: GradeResult,
  kind: ResultKind,
  words: (row: number) => Words | undefined,
): Followed<Written> => {
  const { customers, scheme } = result.request;
  const column = formerColumn(customers.region.headers, scheme, kind);
  if (column === null) return frozen({ code: "not-written" });
  const cells = result.former.get(column) ?? [];
  const count = (locale: Locale): number =>
    differing(result, cells, (row) => {
      const own = words(row);
      return own === undefined ? "" : inLocale(own, locale);
    });
  const [zh, en] = [count("zh-CN"), count("en-US")];
  if (zh === 0 || en === 0) return followed({ column, locale: zh === 0 ? "zh-CN" : "en-US" });
  return frozen({ code: "out-of-date", rows: Math.min(zh, en) });
};

/** The column of tiers, where it says what the result says. */
const writtenTiers = (result: GradeResult): Followed<Written> => {
  const { tiers } = result.request.scheme;
  if (textsOf(tiers.map(({ label }) => label)).some((text) => SIGNS.test(text)))
    return frozen({ code: "words" });
  return written(result, "tier", (row) => tiers[result.grades.tier[row] ?? -1]?.label);
};

/** The column of a part's tiers, where it says what the result says. */
const writtenPart = (result: GradeResult, part: string): Followed<Written> => {
  const output = result.grades.outputs.find(({ key }) => key === part);
  if (output === undefined) return frozen({ code: "not-written" });
  if (textsOf(output.words).some((text) => SIGNS.test(text))) return frozen({ code: "words" });
  return written(result, `more:${part}`, (row) => output.words[output.values[row] ?? NaN]);
};

const asTexts = (weights: Weights | null): Unfollowed | null =>
  weights === null || weights.texts === 0
    ? null
    : { code: "texts", header: weights.header, count: weights.texts };

/** What tiers and amounts can be counted by. */
export const tiersFollowed = (result: GradeResult, weights: Weights | null): Followed<Written> => {
  const texts = asTexts(weights);
  return texts === null ? writtenTiers(result) : frozen(texts);
};

/** Whether formulas over the whole column of amounts see what we see. */
export const amountsFollowed = (weights: Weights): Followed<true> => {
  const texts = asTexts(weights);
  if (texts !== null) return frozen(texts);
  const { header, strays } = weights;
  return strays === 0 ? followed(true) : frozen({ code: "strays", header, count: strays });
};

/** By which columns the cells of a matrix are counted: that of the tiers, where each cell has another one, or those of both axes with the text of each place. */
export type MatrixColumns =
  | { readonly by: "tier"; readonly tier: Written }
  | { readonly by: "axes"; readonly rows: AxisTexts; readonly columns: AxisTexts };

/** A column of answers, and how each place of the axis is spelled in it; null for one that nobody has. */
export interface AxisTexts {
  readonly column: number;
  readonly texts: readonly (string | null)[];
}

/** The one text by which customers say each place; null where there are several, none, or one that Excel would not count. */
const spelled = (result: GradeResult, axis: Axis, column: number): AxisTexts | null => {
  const texts = new Map<string, Set<string>>();
  for (const { from, columns } of result.slices) {
    const read = columns.columns[axis.key];
    if (read?.type !== "choice") return null;
    read.values.forEach((value, at) => {
      const cell = result.cells.get(column)?.[from + at] ?? null;
      if (read.state[at] !== CellState.value || result.blank[from + at] === 1) return;
      const key = read.dictionary[value] ?? "";
      const text = typeof cell === "string" ? cell : "";
      texts.set(key, (texts.get(key) ?? new Set()).add(text));
    });
  }
  const spellings = axis.places.map(({ key }) => [...(texts.get(key) ?? [])]);
  const fits = spellings.every(
    ([text, ...others]) =>
      others.length === 0 && text !== "" && !(text !== undefined && SIGNS.test(text)),
  );
  return fits ? { column, texts: spellings.map(([text]) => text ?? null) } : null;
};

const axisTexts = (result: GradeResult, axis: Axis): Followed<AxisTexts> => {
  if (axis.known === "part") {
    const part = writtenPart(result, axis.key);
    if (!part.ok) return part;
    const { column, locale } = part.value;
    return followed({ column, texts: axis.places.map(({ words }) => inLocale(words, locale)) });
  }
  const column = result.request.mapping.columns[axis.key]?.column;
  const own = column === undefined ? null : spelled(result, axis, column);
  return own === null ? frozen({ code: "words" }) : followed(own);
};

const isDistinct = ({ tiers }: SourceMatrix): boolean => {
  const all = tiers.flat();
  return all.every((tier) => tier >= 0) && new Set(all).size === all.length;
};

/** What the cells of a matrix can be counted by. */
export const matrixFollowed = (
  result: GradeResult,
  { matrix, unknownRow, unknownColumn }: Placed,
  weights: Weights | null,
): Followed<MatrixColumns> => {
  const texts = asTexts(weights);
  if (texts !== null) return frozen(texts);
  if (unknownRow || unknownColumn) return frozen({ code: "words" });
  if (isDistinct(matrix) && result.settled === undefined) {
    const tier = matrix.part === null ? writtenTiers(result) : writtenPart(result, matrix.part);
    return tier.ok ? followed({ by: "tier", tier: tier.value }) : tier;
  }
  if (result.ungraded > 0) return frozen({ code: "words" });
  const rows = axisTexts(result, matrix.rows);
  if (!rows.ok) return rows;
  const columns = axisTexts(result, matrix.columns);
  return columns.ok ? followed({ by: "axes", rows: rows.value, columns: columns.value }) : columns;
};
