import { CellState, type ColumnSet } from "./column";
import type { Explanation, GradeContext, Reason } from "./grader";
import { Knowledge, knowledgeAt, valueAt } from "./known";
import type { Moves, Reasons } from "./methods/method";
import { movesOf } from "./moves";
import { problemsAt, run, type Core, type Run } from "./run";
import { rowOf } from "./trial";

/** A row within a run: row 0 of a run of its own where rows are graded by themselves. */
interface Subject {
  readonly core: Core;
  readonly found: Run;
  readonly row: number;
}

const stateOf = ({ batch }: Run, key: string, row: number, derived: boolean): number => {
  const state = batch.columns[key]?.state[row];
  const column = batch.known.get(key);
  const knowledge = column ? knowledgeAt(column, row) : Knowledge.unknown;
  if (derived) return knowledge === Knowledge.value ? CellState.value : CellState.blank;
  if (state === undefined) return CellState.blank;
  // A cell that was read but is implausible is a problem as well.
  return state === CellState.value && knowledge === Knowledge.unknown ? CellState.problem : state;
};

const readOf = ({ core, found, row }: Subject): Explanation["read"] => {
  const { inputs, derived } = core.plan.scheme;
  const told = (key: string, isDerived: boolean) => {
    const column = found.batch.known.get(key);
    const value = column ? valueAt(column, row) : null;
    const state = stateOf(found, key, row, isDerived);
    return { input: key, state, value, derived: isDerived };
  };
  const own = [
    ...inputs.map(({ key }) => told(key, false)),
    ...derived.map(({ key }) => told(key, true)),
  ];
  if (core.entry === undefined || found.entry === undefined) return own;
  const known = new Set(own.map(({ input }) => input));
  const before = readOf({ core: core.entry.core, found: found.entry, row });
  return [...own, ...before.filter(({ input }) => !known.has(input))];
};

/** Whoever does not pass the precondition is explained by it. */
const reasonsOf = (subject: Subject): Reasons => {
  const { core, found, row } = subject;
  const tier = found.verdict.tier[row] ?? -1;
  const { entry } = core;
  const outside = entry && found.entry && !entry.passes.has(found.entry.verdict.tier[row] ?? -1);
  if (outside) {
    const inner = reasonsOf({ core: entry.core, found: found.entry, row });
    const here = (reason: Reason) => ({ ...reason, tier: entry.otherwise });
    return {
      because: inner.because.map(here),
      also: inner.also.map(here),
    };
  }
  const score = found.verdict.score[row] ?? NaN;
  return core.method.reasons(found.batch, row, { tier, score });
};

const othersOf = ({ core, found, row }: Subject): Readonly<Record<string, number>> | undefined => {
  const keys = core.plan.scheme.derived.flatMap((derived) =>
    derived.kind === "shareOfTotal" ? [derived.of] : [],
  );
  if (keys.length === 0) return undefined;
  const { groupBy, excluded } = found.batch.setting;
  const sum = (key: string): number => {
    const column = found.batch.known.get(key);
    let total = 0;
    for (let each = 0; each < found.batch.rows; each++) {
      const counts =
        each !== row && excluded?.[each] !== 1 && groupBy?.values[each] === groupBy?.values[row];
      const value = column && counts ? valueAt(column, each) : 0;
      if (typeof value === "number") total += value;
    }
    return total;
  };
  return Object.fromEntries(keys.map((key) => [key, sum(key)]));
};

const waysOf = (subject: Subject, columns: ColumnSet, asOf: number | undefined): Moves => {
  const { core, found, row } = subject;
  const verdict = {
    tier: found.verdict.tier[row] ?? -1,
    score: found.verdict.score[row] ?? NaN,
  };
  if (core.method.moves) return core.method.moves(found.batch, row, verdict);
  const others = othersOf(subject);
  const alone = rowOf(columns, row);
  const own = others ? run(core, alone, { asOf, others }) : found;
  return movesOf({ core, columns: alone, found: own, asOf, others });
};

const remarksOf = ({ core, found, row }: Subject): readonly number[] => [
  ...(core.remarker(found.batch, found.verdict.tier).get(row) ?? []),
  ...(found.skipped ? (core.entry?.skipped ?? []) : []),
];

/** Explains one row of a run over `columns`; the ways up and down are looked for when someone asks for them. */
export const explainRow = (
  subject: Subject,
  columns: ColumnSet,
  { asOf }: GradeContext,
): Explanation => {
  const { core, found, row } = subject;
  const { scheme } = core.plan;
  // Ways are tried out by grading a hundred changed rows: a column of reasons does without.
  let ways: Moves | undefined;
  const tried = (): Moves => (ways ??= waysOf(subject, columns, asOf));
  return {
    scheme: scheme.id,
    version: scheme.version,
    tier: found.verdict.tier[row] ?? -1,
    score: found.verdict.score[row] ?? NaN,
    ...reasonsOf(subject),
    read: readOf(subject),
    get better() {
      return tried().better;
    },
    get worse() {
      return tried().worse;
    },
    remarks: remarksOf(subject),
    problems: problemsAt(core, found, row),
  };
};
