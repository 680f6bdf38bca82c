import { batchSteps, whyUnknown, type Batch, type PartFinding } from "./batch";
import type { ColumnSet } from "./column";
import { column } from "./derived/deriving";
import type { Located } from "./grader";
import { Knowledge, type Known } from "./known";
import { eachMarked } from "./marked";
import {
  scoreAt,
  scoresOf,
  type CompiledMethod,
  type Hindrance,
  type Verdict,
} from "./methods/method";
import type { Plan } from "./plan";
import { problemsOfCells } from "./resolve";
import type { Remarker } from "./remarks";
import type { Setting } from "./setting";
import { atOnce, type Steps } from "./steps";

/** A compiled scheme. */
export interface Core {
  readonly plan: Plan;
  readonly method: CompiledMethod;
  readonly remarker: Remarker;
  readonly entry: Entry | undefined;
  readonly parts: ReadonlyMap<string, Core>;
  /** The keys of all inputs, in the order in which problems are told. */
  readonly order: readonly string[];
}

/** A compiled precondition. */
export interface Entry {
  readonly core: Core;
  readonly passes: ReadonlySet<number>;
  /** Tier of the scheme itself for rows that do not pass. */
  readonly otherwise: number;
  /** Indexes of the remarks that say that the check was skipped. */
  readonly skipped: readonly number[];
}

/** Everything that one grading of columns found. */
export interface Run {
  readonly batch: Batch;
  readonly verdict: Verdict;
  /** The precondition's own run; absent where there is none or it was skipped. */
  readonly entry: Run | undefined;
  readonly skipped: boolean;
  /** The parts' own runs, by key; without those that are held. */
  readonly parts: ReadonlyMap<string, Run>;
}

const tierColumn = ({ plan }: Core, { tier }: Verdict): Known => {
  const values = new Uint32Array(tier.length);
  const knowledge = new Uint8Array(tier.length);
  for (let row = 0; row < tier.length; row++) {
    const found = tier[row] as number;
    if (found < 0) knowledge[row] = Knowledge.unknown;
    else values[row] = found;
  }
  const dictionary = plan.scheme.tiers.map(({ key }) => key);
  return column("choice", values, knowledge, dictionary);
};

const scoreColumn = (verdict: Verdict): Known => {
  const { tier } = verdict;
  const score = scoresOf(verdict);
  const knowledge = new Uint8Array(score.length);
  for (let row = 0; row < score.length; row++)
    if (Number.isNaN(score[row]))
      knowledge[row] = (tier[row] as number) < 0 ? Knowledge.unknown : Knowledge.none;
  return column("number", score, knowledge);
};

const findingOf = (core: Core, found: Run): PartFinding => ({
  tier: tierColumn(core, found.verdict),
  score: scoreColumn(found.verdict),
  why: (row) => problemsAt(core, found, row),
  because: (row) => {
    const tier = found.verdict.tier[row] ?? -1;
    const score = scoreAt(found.verdict, row);
    return core.method.reasons(found.batch, row, { tier, score }).because;
  },
});

interface PartRuns {
  readonly runs: ReadonlyMap<string, Run>;
  readonly findings: ReadonlyMap<string, PartFinding>;
}

function* partSteps({ parts }: Core, columns: ColumnSet, setting: Setting): Steps<PartRuns> {
  const runs = new Map<string, Run>();
  const findings = new Map<string, PartFinding>();
  for (const [key, part] of parts) {
    const held = setting.surroundings?.held[key];
    if (held) {
      findings.set(key, { ...held, why: () => [], because: () => [] });
      continue;
    }
    const found = yield* runSteps(part, columns, { ...setting, surroundings: undefined });
    runs.set(key, found);
    findings.set(key, findingOf(part, found));
  }
  return { runs, findings };
}

function* entrySteps(
  { entry }: Core,
  columns: ColumnSet,
  { asOf }: Setting,
): Steps<Run | undefined> {
  if (entry === undefined) return undefined;
  const isAsked = entry.core.order.some((key) => columns.columns[key] !== undefined);
  return isAsked ? yield* runSteps(entry.core, columns, { asOf }) : undefined;
}

const applyEntry = (core: Core, entry: Run, verdict: Verdict): void => {
  const { passes, otherwise = -1 } = core.entry ?? {};
  const { tier } = entry.verdict;
  for (let row = 0; row < tier.length; row++) {
    const found = tier[row] as number;
    if (passes?.has(found)) continue;
    verdict.tier[row] = found < 0 ? -1 : otherwise;
    if (verdict.score) verdict.score[row] = NaN;
    verdict.open[row] = 0;
  }
};

/** Takes the grade of rows that have a blank where it is an error. */
const bar = ({ rows, barred }: Batch, { tier, score }: Verdict): void =>
  eachMarked(barred, 0, rows, (row) => {
    tier[row] = -1;
    if (score) score[row] = NaN;
  });

/** Grades columns step by step: the precondition first, then the method on whoever passes it. */
export function* runSteps(core: Core, columns: ColumnSet, setting: Setting): Steps<Run> {
  const entry = yield* entrySteps(core, columns, setting);
  // Whoever does not pass the whole's precondition is no member of a part's population either.
  const excluded = entry
    ? Uint8Array.from(entry.verdict.tier, (tier) => (core.entry?.passes.has(tier) ? 0 : 1))
    : setting.excluded;
  const inner = { ...setting, excluded };
  const parts = yield* partSteps(core, columns, inner);
  const batch = yield* batchSteps(core.plan, columns, inner, parts.findings);
  const { method } = core;
  const verdict = yield* method.grade(batch);
  bar(batch, verdict);
  if (entry) applyEntry(core, entry, verdict);
  const skipped = core.entry !== undefined && entry === undefined;
  yield;
  return { batch, verdict, entry, skipped, parts: parts.runs };
}

/** Grades columns at once. */
export const run = (core: Core, columns: ColumnSet, setting: Setting): Run =>
  atOnce(runSteps(core, columns, setting));

const merged = (problems: readonly Located[]): readonly Located[] => {
  const absent = new Set<string>();
  const seen = new Set<string>();
  const rest: Located[] = [];
  for (const located of problems) {
    const { input, problem } = located;
    if (problem.code === "missing-column") {
      problem.inputs.forEach((each) => absent.add(each));
      continue;
    }
    const mark = `${input ?? ""} ${problem.code}`;
    if (!seen.has(mark)) rest.push(located);
    seen.add(mark);
  }
  return absent.size === 0
    ? rest
    : [...rest, { problem: { code: "missing-column", inputs: [...absent] } }];
};

const NOTHING_IN_THE_WAY: Hindrance = { pending: [] };

/** Whether the precondition is open on a row: then the method is not asked. */
const isOutside = (core: Core, { entry }: Run, row: number): boolean =>
  entry !== undefined && !core.entry?.passes.has(entry.verdict.tier[row] ?? -1);

/** What cells of a row could not be read, also where nothing depends on them; parts included. */
const unreadAt = (core: Core, { batch, parts }: Run, row: number): readonly Located[] => [
  ...problemsOfCells(core.plan.inputs.values(), batch.columns, row),
  ...[...parts].flatMap(([key, part]) => unreadAt(core.parts.get(key) as Core, part, row)),
];

/** Everything that stood in the way on a row, in the order of the inputs; also what it was graded in spite of. */
export const problemsAt = (core: Core, found: Run, row: number): readonly Located[] => {
  const { batch, verdict, entry } = found;
  const own = unreadAt(core, found, row);
  const before = entry && core.entry ? problemsAt(core.entry.core, entry, row) : [];
  if (isOutside(core, found, row)) return merged([...before, ...own]);
  const { pending, problem } =
    verdict.open[row] === 1 ? core.method.hindrance(batch, row) : NOTHING_IN_THE_WAY;
  const waiting = pending.flatMap((key) => whyUnknown(core.plan, batch, key, row));
  const { order } = core;
  const place = ({ input }: Located) => (input === undefined ? order.length : order.indexOf(input));
  const all = [...before, ...own, ...waiting].sort((a, b) => place(a) - place(b));
  return merged(problem ? [...all, problem] : all);
};

/** Marks the rows on which something stood in the way. */
const markTroubled = ({ batch, verdict, entry, parts }: Run, marks: Uint8Array): void => {
  if (entry) markTroubled(entry, marks);
  markUnread({ batch, parts }, marks);
  eachMarked(verdict.open, 0, marks.length, (row) => (marks[row] = 1));
};

const markUnread = ({ batch, parts }: Pick<Run, "batch" | "parts">, marks: Uint8Array): void => {
  for (const found of [batch.troubled, batch.barred])
    eachMarked(found, 0, marks.length, (row) => (marks[row] = 1));
  for (const part of parts.values()) markUnread(part, marks);
};

/** The rows on which something stood in the way, in their order. */
export const troubledRows = (found: Run): readonly number[] => {
  const marks = new Uint8Array(found.batch.rows);
  markTroubled(found, marks);
  const rows: number[] = [];
  eachMarked(marks, 0, marks.length, (row) => rows.push(row));
  return rows;
};
