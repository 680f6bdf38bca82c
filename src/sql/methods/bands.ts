import type { Method } from "../../rules";
import { cast, choose, nothing, val, type Expr } from "../expr";
import { testOf, unknownOf, valueOf, type Scope } from "../scope";
import { fromOf } from "./say";

type Criterion = Extract<Method, { kind: "scorecard" }>["criteria"][number];

/** A band of an input. */
export interface Band {
  readonly test: string;
  readonly label?: { readonly zh: string; readonly en: string };
  readonly from: Criterion["from"];
}

/** What the first band that fits gives: NULL where what is not known could fit one before it, or where none fits. */
export const ofBands = (
  scope: Scope,
  key: string,
  bands: readonly Band[],
  gives: (k: number) => number,
): Expr => {
  const value = valueOf(scope, key);
  const tests = bands.map(({ test }) => testOf(scope, key, test));
  const always = tests.findIndex((test) => test.op === "value" && test.value === true);
  const open =
    always > 0 && value.unknown ? [{ when: unknownOf(value), then: nothing("number") }] : [];
  const branches = bands.map(({ label, from }, k) => ({
    when: tests[k] as Expr,
    then: val(gives(k)),
    note: `${label ? `${label.en} (${label.zh}) ` : ""}[${fromOf(from)}]`,
  }));
  return cast("number", choose("number", [...open, ...branches]));
};

/** Whether an unknown value leaves the bands open. */
export const isOpen = (scope: Scope, key: string, bands: readonly Band[]): Expr => {
  const [first] = bands;
  const test = first === undefined ? val(false) : testOf(scope, key, first.test);
  return test.op === "value" && test.value === true ? val(false) : unknownOf(valueOf(scope, key));
};
