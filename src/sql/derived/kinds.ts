import type { Derived } from "../../rules";
import { and, cmp, col, isKnown, not, or, val, type Expr } from "../expr";
import type { Added } from "../query";
import { noneOf, unknownOf, valueOf, type Scope, type Value } from "../scope";

/** One kind of derived input. */
export type Kind<K extends Derived["kind"]> = Extract<Derived, { kind: K }>;

/** How a derived input is computed: its columns, step by step, and what it may be besides a value. */
export interface Computed {
  readonly steps: readonly (readonly Added[])[];
  readonly value: Value;
}

/** The column that says that there is known to be none of a value. */
export const noneColumn = (name: string, is: Expr): Added => ({ name: `${name}_none`, is });

export const valuesOf = (scope: Scope, keys: readonly string[]): readonly Value[] =>
  keys.map((key) => valueOf(scope, key));

/** Whether there is none of a value that is computed from several: none is unknown, and of one there is none, or nothing can be computed. */
const noneTogether = (of: readonly Value[], undefinedWhere: Expr = val(false)): Expr => {
  const impossible =
    undefinedWhere.op === "value"
      ? undefinedWhere
      : and(...of.map(({ name }) => isKnown(col(name))), undefinedWhere);
  return and(...of.map((each) => not(unknownOf(each))), or(...of.map(noneOf), impossible));
};

/** A value that is computed from several: unknown where one of them is, none where one of them is none or the computation has no result. */
export const together = (
  name: string,
  type: Value["type"],
  of: readonly Value[],
  columns: readonly (readonly Added[])[],
  undefinedWhere: Expr = val(false),
): Computed => {
  const none = of.some((each) => each.none) || !(undefinedWhere.op === "value");
  const last = columns.at(-1) ?? [];
  const steps = [
    ...columns.slice(0, -1),
    [...last, ...(none ? [noneColumn(name, noneTogether(of, undefinedWhere))] : [])],
  ];
  return { steps, value: { name, type, none, unknown: of.some((each) => each.unknown) } };
};

/** Whether a value is 0. */
export const isZero = (value: Expr): Expr => cmp(value, "=", val(0));
