import { batchSteps, whyUnknown, type Batch, type PartFinding } from "./batch";
import type { ColumnSet } from "./column";
import type { Located } from "./grader";
import { Knowledge, type Known } from "./known";
import type { CompiledMethod, Verdict } from "./methods/method";
import type { Plan } from "./plan";
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
  const open = tier.some((each) => each < 0);
  return {
    type: "choice",
    values: Uint32Array.from(tier, (each) => Math.max(0, each)),
    dictionary: plan.scheme.tiers.map(({ key }) => key),
    knowledge: open
      ? Uint8Array.from(tier, (each) => (each < 0 ? Knowledge.unknown : Knowledge.value))
      : null,
  };
};

const scoreColumn = ({ score, tier }: Verdict): Known => {
  const knowledge = Uint8Array.from(score, (each, row) => {
    if (!Number.isNaN(each)) return Knowledge.value;
    return (tier[row] as number) < 0 ? Knowledge.unknown : Knowledge.none;
  });
  const open = knowledge.some((each) => each !== Knowledge.value);
  return { type: "number", values: score, dictionary: [], knowledge: open ? knowledge : null };
};

const findingOf = (core: Core, found: Run): PartFinding => ({
  tier: tierColumn(core, found.verdict),
  score: scoreColumn(found.verdict),
  why: (row) => problemsAt(core, found, row),
  because: (row) => {
    const tier = found.verdict.tier[row] ?? -1;
    const score = found.verdict.score[row] ?? NaN;
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
  entry.verdict.tier.forEach((found, row) => {
    if (core.entry?.passes.has(found)) return;
    verdict.tier[row] = found < 0 ? -1 : (core.entry?.otherwise ?? -1);
    verdict.score[row] = NaN;
    verdict.pending.delete(row);
    verdict.problems.delete(row);
  });
};

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
  const verdict = method.gradeSteps ? yield* method.gradeSteps(batch) : method.grade(batch);
  for (const row of batch.barred) {
    verdict.tier[row] = -1;
    verdict.score[row] = NaN;
  }
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

/** Whether the precondition is open on a row: then the method is not asked. */
const isOutside = (core: Core, { entry }: Run, row: number): boolean =>
  entry !== undefined && !core.entry?.passes.has(entry.verdict.tier[row] ?? -1);

/** What cells of a row could not be read, also where nothing depends on them; parts included. */
const unreadAt = ({ batch, parts }: Run, row: number): readonly Located[] => [
  ...(batch.problems.get(row) ?? []),
  ...[...parts.values()].flatMap((part) => unreadAt(part, row)),
];

/** Everything that stood in the way on a row, in the order of the inputs; also what it was graded in spite of. */
export const problemsAt = (core: Core, found: Run, row: number): readonly Located[] => {
  const { batch, verdict, entry } = found;
  const own = unreadAt(found, row);
  const before = entry && core.entry ? problemsAt(core.entry.core, entry, row) : [];
  if (isOutside(core, found, row)) return merged([...before, ...own]);
  const waiting = (verdict.pending.get(row) ?? []).flatMap((key) =>
    whyUnknown(core.plan, batch, key, row),
  );
  const problem = verdict.problems.get(row);
  const { order } = core;
  const place = ({ input }: Located) => (input === undefined ? order.length : order.indexOf(input));
  const all = [...before, ...own, ...waiting].sort((a, b) => place(a) - place(b));
  return merged(problem ? [...all, problem] : all);
};

const unreadRows = ({ batch, parts }: Run): readonly number[] => [
  ...batch.problems.keys(),
  ...[...parts.values()].flatMap(unreadRows),
];

/** The rows on which something stood in the way. */
export const troubledRows = (found: Run): ReadonlySet<number> => {
  const { batch, verdict, entry, parts } = found;
  const before = entry ? troubledRows(entry) : [];
  return new Set([
    ...before,
    ...[...parts.values()].flatMap(unreadRows),
    ...batch.problems.keys(),
    ...verdict.pending.keys(),
    ...verdict.problems.keys(),
  ]);
};
