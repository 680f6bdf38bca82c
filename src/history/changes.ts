import { causeOf, type Cause, type Moved } from "./moved";
import type { Comparison } from "./compare";
import { directionIn, type Direction } from "./flows";
import { readReading, type Reading, type ReadValue } from "./reading";
import type { Scheme } from "../rules";

/** An input that was read otherwise than before. */
export interface InputChange {
  readonly input: string;
  /** Undefined where the input had no column. */
  readonly was: ReadValue | undefined;
  readonly is: ReadValue | undefined;
}

/** A customer whose tier is another than at the run before: for the list that is handed on each month. */
export interface Change extends Moved {
  readonly direction: Direction;
  readonly cause: Cause;
  /** Only of customers that are in both runs. */
  readonly inputs: readonly InputChange[];
}

const sameValue = (one: ReadValue | undefined, other: ReadValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const inputChanges = (was: Reading, is: Reading): readonly InputChange[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((input) => !sameValue(was[input], is[input]))
    .map((input) => ({ input, was: was[input], is: is[input] }));

const ORDER: readonly Direction[] = ["up", "down", "new", "gone", "ungraded", "graded", "aside"];

/** Everybody whose tier changed between two runs, told by the tiers of a scheme: who rose, who fell, who is new or gone, the heaviest of each first. */
export const changesOf = (
  { customers, before, after }: Comparison,
  scheme: Scheme,
): readonly Change[] => {
  const direction = directionIn(scheme);
  return customers
    .filter(({ from, to }) => from !== to)
    .map((moved): Change => {
      const was = readReading(before.customers.get(moved.key)?.read ?? "");
      const is = readReading(after.customers.get(moved.key)?.read ?? "");
      const inBoth = before.customers.has(moved.key) && after.customers.has(moved.key);
      return {
        ...moved,
        direction: direction(moved.from, moved.to),
        cause: causeOf(moved),
        inputs: inBoth && was !== null && is !== null ? inputChanges(was, is) : [],
      };
    })
    .sort(
      (one, other) =>
        ORDER.indexOf(one.direction) - ORDER.indexOf(other.direction) ||
        other.weight - one.weight ||
        (one.key < other.key ? -1 : 1),
    );
};
