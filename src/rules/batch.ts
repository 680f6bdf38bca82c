import type { Column, ColumnSet } from "./column";
import { CellState } from "./column";
import { derive } from "./derived/derive";
import { parentsOf, readsDay } from "./derived/parents";
import type { Located, Reason } from "./grader";
import { Knowledge, knowledgeAt, type Known } from "./known";
import { marksOf } from "./marked";
import { inputBehind, type Plan } from "./plan";
import type { Problem } from "./problem";
import { problemsOfCells, resolve, type Findings } from "./resolve";
import type { Derived, Input } from "./scheme/input";
import { inputsOf } from "./inputsOf";
import type { Setting } from "./setting";
import { atOnce, type Steps } from "./steps";

/** What a part found, as the whole sees it. */
export interface PartFinding {
  /** The tiers, as a choice of their keys. */
  readonly tier: Known;
  readonly score: Known;
  /** Why a row has no tier. */
  readonly why: (row: number) => readonly Located[];
  /** Why a row has its tier. */
  readonly because: (row: number) => readonly Reason[];
}

/** What the parts of a scheme found, by key. */
export type PartFindings = ReadonlyMap<string, PartFinding>;

/** Columns made ready for a method: every input, derived input and part as a `Known`. */
export interface Batch extends Findings {
  readonly rows: number;
  readonly setting: Setting;
  readonly columns: Readonly<Record<string, Column>>;
  readonly known: ReadonlyMap<string, Known>;
  readonly parts: PartFindings;
}

/** Makes columns ready, a column or a block of rows a step: decides blanks, sets implausible values aside, computes derived inputs. */
export function* batchSteps(
  plan: Plan,
  { rows, columns }: ColumnSet,
  setting: Setting,
  parts: PartFindings,
): Steps<Batch> {
  const known = new Map<string, Known>();
  const findings: Findings = { troubled: marksOf(rows), barred: marksOf(rows) };
  for (const input of plan.inputs.values()) {
    known.set(input.key, resolve(input, columns[input.key], rows, findings));
    yield;
  }
  for (const [key, { tier }] of parts) known.set(key, tier);
  const scores = new Map([...parts].map(([key, { score }]) => [key, score] as const));
  const deriving = { plan, columns: known, rows, setting, scores };
  for (const derived of plan.derived.values()) {
    known.set(derived.key, yield* derive(deriving, derived));
    yield;
  }
  return { rows, setting, columns, known, parts, ...findings };
}

/** Makes columns ready at once. */
export const batchOf = (...given: Parameters<typeof batchSteps>): Batch =>
  atOnce(batchSteps(...given));

/** The column of a key that compiling has checked. */
export const knownOf = (batch: Batch, key: string): Known => {
  const column = batch.known.get(key);
  if (column === undefined) throw new Error(`no column "${key}" in the batch`);
  return column;
};

const isUnknown = (batch: Batch, key: string, row: number): boolean =>
  knowledgeAt(knownOf(batch, key), row) === Knowledge.unknown;

/** What to ask for where a derived input is not known: of several that would do, the first that is missing. */
const basesOf = (derived: Derived, batch: Batch, row: number): readonly string[] => {
  const open = parentsOf(derived).filter((parent) => isUnknown(batch, parent, row));
  return derived.kind === "either" || derived.kind === "first" ? open.slice(0, 1) : open;
};

const inputNamed = ({ inputs }: Plan, key: string): readonly Input[] => {
  const input = inputs.get(key);
  return input ? [input] : [];
};

const causesOf = (plan: Plan, batch: Batch, key: string, row: number): readonly Located[] => {
  const part = batch.parts.get(key);
  if (part) return part.why(row);
  const derived = plan.derived.get(key);
  if (derived) {
    const dateless =
      readsDay(derived) && batch.setting.asOf === undefined
        ? [{ problem: { code: "missing-as-of" } as const }]
        : [];
    const own = knownOf(batch, key).problems?.get(row);
    if (own)
      return [
        { input: inputBehind(plan, parentsOf(derived)[own.of] ?? key), problem: own.problem },
      ];
    const below = basesOf(derived, batch, row).flatMap((base) => causesOf(plan, batch, base, row));
    return [...dateless, ...below];
  }
  const column = batch.columns[key];
  if (column === undefined) return [{ problem: { code: "missing-column", inputs: [key] } }];
  const blank: Problem = { code: "missing-input", input: key };
  return column.state[row] === CellState.blank
    ? [{ input: key, problem: blank }]
    : problemsOfCells(inputNamed(plan, key), batch.columns, row);
};

/**
 * Why there is no value of a key on a row: the problems of the cells behind it, or that they are blank or have no column.
 * What is known to be none, or is unknown for no reason that a cell has, is missing itself.
 */
export const whyUnknown = (
  plan: Plan,
  batch: Batch,
  key: string,
  row: number,
): readonly Located[] => {
  if (knowledgeAt(knownOf(batch, key), row) === Knowledge.value) return [];
  const causes = isUnknown(batch, key, row) ? causesOf(plan, batch, key, row) : [];
  if (causes.length > 0) return causes;
  const input = inputBehind(plan, key);
  return [{ input, problem: { code: "missing-input", input } }];
};

/** Whether nothing is there to know a key by: no column of any of the inputs behind it. */
export const isAbsent = (plan: Plan, batch: Batch, key: string): boolean => {
  const derived = plan.derived.get(key);
  if (derived) return parentsOf(derived).every((parent) => isAbsent(plan, batch, parent));
  const part = plan.parts.get(key);
  const inputs = part ? inputsOf(part.scheme).map((input) => input.key) : [key];
  return inputs.every((input) => batch.columns[input] === undefined);
};
