import type { Column, ColumnSet } from "./column";
import { CellState } from "./column";
import { derive } from "./derive";
import type { Located } from "./grader";
import { Knowledge, knowledgeAt, type Known } from "./known";
import type { Plan } from "./plan";
import type { Problem } from "./problem";
import { resolve, type Findings } from "./resolve";
import type { Setting } from "./setting";

/** Columns made ready for a method: every input and derived input as a `Known`. */
export interface Batch extends Findings {
  readonly rows: number;
  readonly setting: Setting;
  readonly columns: Readonly<Record<string, Column>>;
  readonly known: ReadonlyMap<string, Known>;
}

/** Makes columns ready: decides blanks, sets implausible values aside, computes derived inputs. */
export const batchOf = (plan: Plan, { rows, columns }: ColumnSet, setting: Setting): Batch => {
  const known = new Map<string, Known>();
  const findings: Findings = { problems: new Map(), barred: new Set() };
  for (const input of plan.inputs.values())
    known.set(input.key, resolve(input, columns[input.key], rows, findings));
  for (const derived of plan.derived.values())
    known.set(derived.key, derive(plan, derived, known, rows, setting));
  return { rows, setting, columns, known, ...findings };
};

/** The column of a key that compiling has checked. */
export const knownOf = (batch: Batch, key: string): Known => {
  const column = batch.known.get(key);
  if (column === undefined) throw new Error(`no column "${key}" in the batch`);
  return column;
};

const basesOf = (plan: Plan, key: string): readonly string[] => {
  const derived = plan.derived.get(key);
  if (derived === undefined) return [];
  switch (derived.kind) {
    case "difference":
      return [derived.of, derived.minus];
    case "ratio":
      return [derived.of, derived.by];
    case "either":
      return [derived.prefer];
    default:
      return [derived.of];
  }
};

const isMonths = (plan: Plan, key: string): boolean =>
  plan.derived.get(key)?.kind.startsWith("months") ?? false;

/** Why a key is not known on a row: the problems of the cells behind it, or that they are blank or have no column. */
export const whyUnknown = (
  plan: Plan,
  batch: Batch,
  key: string,
  row: number,
): readonly Located[] => {
  if (knowledgeAt(knownOf(batch, key), row) !== Knowledge.unknown) return [];
  const bases = basesOf(plan, key);
  if (bases.length > 0) {
    const dateless =
      isMonths(plan, key) && batch.setting.asOf === undefined
        ? [{ problem: { code: "missing-as-of" } as const }]
        : [];
    const below = bases.flatMap((base) => whyUnknown(plan, batch, base, row));
    return [...dateless, ...below];
  }
  const column = batch.columns[key];
  if (column === undefined) return [{ problem: { code: "missing-column", inputs: [key] } }];
  const blank: Problem = { code: "missing-input", input: key };
  return column.state[row] === CellState.blank
    ? [{ input: key, problem: blank }]
    : (batch.problems.get(row) ?? []).filter(({ input }) => input === key);
};
