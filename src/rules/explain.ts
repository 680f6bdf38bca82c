import { aheadOf } from "./ahead";
import { CellState, type ColumnSet } from "./column";
import { needsPopulation } from "./derived/parents";
import type { Explanation, GradeContext, Passing, Reason } from "./grader";
import { knownOf } from "./batch";
import { Knowledge, knowledgeAt, only, valueAt } from "./known";
import { scoreAt, type Moves, type Reasons } from "./methods/method";
import { movesOf, type Traveller } from "./moves";
import { membersOf, othersOf, type Population } from "./population";
import type { Held, Surroundings } from "./setting";
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
  const parts = [...found.parts].flatMap(([key, part]) => {
    const inner = core.parts.get(key);
    return inner ? readOf({ core: inner, found: part, row }) : [];
  });
  const before =
    core.entry && found.entry ? readOf({ core: core.entry.core, found: found.entry, row }) : [];
  const known = new Set<string>();
  return [...own, ...parts, ...before].filter(({ input }) => {
    const fresh = !known.has(input);
    known.add(input);
    return fresh;
  });
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
  const score = scoreAt(found.verdict, row);
  return core.method.reasons(found.batch, row, { tier, score });
};

const heldOf = ({ found, core, row }: Subject): Surroundings["held"] => {
  const held: Record<string, Held> = {};
  for (const [key, part] of core.parts)
    if (part.plan.scheme.scope === "column") {
      const finding = found.batch.parts.get(key);
      if (finding) held[key] = { tier: only(finding.tier, row), score: only(finding.score, row) };
    }
  for (const derived of core.plan.scheme.derived)
    if (derived.kind === "model" && needsPopulation(derived, core.plan.models)) {
      const column = only(knownOf(found.batch, derived.key), row);
      held[derived.key] = { tier: column, score: column };
    }
  return held;
};

/** What a row of a column scheme is tried in: the other rows, and the parts that need them. */
const surroundingsOf = (subject: Subject): Surroundings | undefined => {
  const { core, found, row } = subject;
  if (core.plan.scheme.scope === "row") return undefined;
  const { batch } = found;
  const known = new Map<string, Population>();
  const others = (key: string): Population => {
    const column = knownOf(batch, key);
    const found = known.get(key);
    if (found) return found;
    const { setting } = batch;
    const population = othersOf(membersOf(column, setting), column, row, setting.groupBy);
    known.set(key, population);
    return population;
  };
  return { others, held: heldOf(subject) };
};

/** The row alone, with what surrounds it. */
const travellerOf = (subject: Subject, columns: ColumnSet, asOf: number | undefined): Traveller => {
  const { core, found, row } = subject;
  const surroundings = surroundingsOf(subject);
  const alone = rowOf(columns, row);
  const own = surroundings ? run(core, alone, { asOf, surroundings }) : found;
  return { core, columns: alone, found: own, asOf, surroundings };
};

/** What a way or a day ahead is asked for, and then known. */
const outlookOf = (subject: Subject, columns: ColumnSet, asOf: number | undefined) => {
  const { core, found, row } = subject;
  const { moves } = core.method;
  const verdict = { tier: found.verdict.tier[row] ?? -1, score: scoreAt(found.verdict, row) };
  let known: Traveller | undefined;
  const traveller = (): Traveller => (known ??= travellerOf(subject, columns, asOf));
  return {
    ways: (): Moves => moves?.(found.batch, row, verdict) ?? movesOf(traveller()),
    // Where the method itself ranks the rows, all of them grow older at once.
    ahead: (): readonly Passing[] => (moves === undefined ? aheadOf(traveller()) : []),
  };
};

/** Explains one row of a run over `columns`; what takes long is looked for when someone asks for it. */
export const explainRow = (
  subject: Subject,
  columns: ColumnSet,
  { asOf }: GradeContext,
  remarks: readonly number[],
): Explanation => {
  const { core, found, row } = subject;
  const { scheme } = core.plan;
  // Ways are tried out by grading a hundred changed rows, days ahead by a thousand: a column of reasons does without.
  const outlook = outlookOf(subject, columns, asOf);
  let ways: Moves | undefined;
  let ahead: readonly Passing[] | undefined;
  const tried = (): Moves => (ways ??= outlook.ways());
  return {
    scheme: scheme.id,
    version: scheme.version,
    tier: found.verdict.tier[row] ?? -1,
    score: scoreAt(found.verdict, row),
    ...reasonsOf(subject),
    get read() {
      return readOf(subject);
    },
    get better() {
      return tried().better;
    },
    get worse() {
      return tried().worse;
    },
    get ahead() {
      return (ahead ??= outlook.ahead());
    },
    remarks,
    get problems() {
      return problemsAt(core, found, row);
    },
  };
};
