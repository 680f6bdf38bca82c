import { batchOf, whyUnknown, type Batch } from "./batch";
import type { ColumnSet } from "./column";
import type { Located } from "./grader";
import type { CompiledMethod, Verdict } from "./methods/method";
import type { Plan } from "./plan";
import type { Remarker } from "./remarks";
import type { Setting } from "./setting";

/** A compiled scheme. */
export interface Core {
  readonly plan: Plan;
  readonly method: CompiledMethod;
  readonly remarker: Remarker;
  readonly entry: Entry | undefined;
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
}

const runEntry = ({ entry }: Core, columns: ColumnSet, { asOf }: Setting): Run | undefined => {
  if (entry === undefined) return undefined;
  const keys = [...entry.core.plan.inputs.keys()];
  return keys.some((key) => columns.columns[key] !== undefined)
    ? run(entry.core, columns, { asOf })
    : undefined;
};

const applyEntry = (core: Core, entry: Run, verdict: Verdict): void => {
  entry.verdict.tier.forEach((found, row) => {
    if (core.entry?.passes.has(found)) return;
    verdict.tier[row] = found < 0 ? -1 : (core.entry?.otherwise ?? -1);
    verdict.score[row] = NaN;
    verdict.pending.delete(row);
    verdict.problems.delete(row);
  });
};

/** Grades columns: the precondition first, then the method on whoever passes it. */
export const run = (core: Core, columns: ColumnSet, setting: Setting): Run => {
  const entry = runEntry(core, columns, setting);
  const excluded =
    entry && Uint8Array.from(entry.verdict.tier, (tier) => (core.entry?.passes.has(tier) ? 0 : 1));
  const batch = batchOf(core.plan, columns, { ...setting, excluded });
  const verdict = core.method.grade(batch);
  for (const row of batch.barred) {
    verdict.tier[row] = -1;
    verdict.score[row] = NaN;
  }
  if (entry) applyEntry(core, entry, verdict);
  const skipped = core.entry !== undefined && entry === undefined;
  return { batch, verdict, entry, skipped };
};

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

/** Everything that stood in the way on a row, in the order of the inputs; also what it was graded in spite of. */
export const problemsAt = (core: Core, found: Run, row: number): readonly Located[] => {
  const { batch, verdict, entry } = found;
  const own = batch.problems.get(row) ?? [];
  const before = entry && core.entry ? problemsAt(core.entry.core, entry, row) : [];
  if (isOutside(core, found, row)) return merged([...before, ...own]);
  const waiting = (verdict.pending.get(row) ?? []).flatMap((key) =>
    whyUnknown(core.plan, batch, key, row),
  );
  const problem = verdict.problems.get(row);
  const order = [...core.plan.inputs.keys()];
  const place = ({ input }: Located) => (input === undefined ? order.length : order.indexOf(input));
  const all = [...before, ...own, ...waiting].sort((a, b) => place(a) - place(b));
  return merged(problem ? [...all, problem] : all);
};

/** The rows on which something stood in the way. */
export const troubledRows = (found: Run): ReadonlySet<number> => {
  const { batch, verdict, entry } = found;
  const before = entry ? troubledRows(entry) : [];
  return new Set([
    ...before,
    ...batch.problems.keys(),
    ...verdict.pending.keys(),
    ...verdict.problems.keys(),
  ]);
};
