import { argumentsOf, serialOfIso, type Derived, type Input } from "../../../src/rules";
import { batchOf, knownOf } from "../../../src/rules/batch";
import { Knowledge, knowledgeAt, valueAt } from "../../../src/rules/known";
import type { Models } from "../../../src/rules/model";
import { planOf } from "../../../src/rules/plan";
import type { Setting } from "../../../src/rules/setting";
import { columnsOf, type TestRow } from "../columns";
import type { Grading } from "../graded";
import { from, minimal, type Minimal } from "../minimal";

const label = { zh: "推导", en: "derived" };

/** What every derived input of a test has: its key is `d`. */
export const base = { key: "d", label, from } as const;

/** How a test derives. */
export interface Deriving extends Omit<Grading, "asOf"> {
  /** The day of grading as ISO text. */
  readonly asOf?: string;
  readonly setting?: Omit<Setting, "asOf">;
  readonly models?: Models;
  readonly scheme?: Partial<Minimal>;
}

/** The last of the derived inputs on each row: its value, null where it is known to be none, undefined where it is unknown. */
export const derivedOf = (
  inputs: readonly Input[],
  derived: Derived | readonly Derived[],
  rows: readonly TestRow[],
  { asOf, arguments: given, groupBy, setting, models = {}, scheme: more }: Deriving = {},
): readonly (number | string | boolean | null | undefined)[] => {
  const all = Array.isArray(derived) ? (derived as readonly Derived[]) : [derived as Derived];
  const method = { kind: "decision-table", hitPolicy: "F", rules: [] } as const;
  const scheme = minimal({ inputs, derived: all, method, ...more });
  const values = argumentsOf(scheme, given);
  if (!values.ok) throw new Error(values.problem.code);
  const day = asOf === undefined ? undefined : serialOfIso(asOf);
  const plan = planOf(scheme, values.value, models);
  const batch = batchOf(
    plan,
    columnsOf(scheme, rows),
    { asOf: day, groupBy, ...setting },
    new Map(),
  );
  const found = knownOf(batch, all.at(-1)?.key ?? "");
  return rows.map((_, row) =>
    knowledgeAt(found, row) === Knowledge.unknown ? undefined : valueAt(found, row),
  );
};
