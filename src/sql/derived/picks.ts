import { typeOf } from "../../rules";
import { plainText } from "../read/signs";
import { and, call, choose, cmp, col, isKnown, isNull, nothing, or, val, type Expr } from "../expr";
import { sqlType } from "../read/read";
import { noneOf, testOf, unknownOf, valueOf, type Scope } from "../scope";
import { noneColumn, together, valuesOf, type Computed, type Kind } from "./kinds";

/** Which of several inputs is the greatest, the first of equals; none where no value reaches the least. */
export const leading = (scope: Scope, { of, atLeast }: Kind<"leading">, name: string): Computed => {
  const values = valuesOf(scope, of);
  const open = or(...values.map(unknownOf));
  const leads = (k: number): Expr => {
    const own = col(values[k]?.name ?? "");
    const ahead = values.flatMap((other, j) =>
      j === k ? [] : [or(isNull(col(other.name)), cmp(own, j < k ? ">" : ">=", col(other.name)))],
    );
    return and(
      isKnown(own),
      ...ahead,
      ...(atLeast === undefined ? [] : [cmp(own, ">=", val(atLeast))]),
    );
  };
  const wins = of.map((key, k) => ({ key, when: leads(k) }));
  const mayBeNone = atLeast !== undefined || values.every((each) => each.none);
  const is = choose("text", [
    { when: open, then: nothing("text") },
    ...wins.map(({ key, when }) => ({ when, then: val(key) })),
  ]);
  const none = choose(
    "boolean",
    [{ when: open, then: val(false) }, ...wins.map(({ when }) => ({ when, then: val(false) }))],
    val(true),
  );
  return {
    steps: [[{ name, is }, ...(mayBeNone ? [noneColumn(name, none)] : [])]],
    value: { name, type: "choice", none: mayBeNone, unknown: values.some((each) => each.unknown) },
  };
};

/** The first that has a value; none only where there is none of any. */
export const first = (scope: Scope, { of }: Kind<"first">, name: string): Computed => {
  const values = valuesOf(scope, of);
  const type = typeOf(scope.plan, of[0] ?? "") ?? "number";
  const always = values.some((each) => !each.none && !each.unknown);
  const mayBeNone = !always && values.some((each) => each.none);
  const unknown = or(...values.map(unknownOf));
  const none = and(
    ...values.map((each) => isNull(col(each.name))),
    unknown.op === "value" ? val(true) : { op: "not", term: unknown },
  );
  const is = choose(
    sqlType(type),
    values.map((each) => ({ when: isKnown(col(each.name)), then: col(each.name) })),
  );
  return {
    steps: [[{ name, is }, ...(mayBeNone ? [noneColumn(name, none)] : [])]],
    value: { name, type, none: mayBeNone, unknown: !always && values.some((each) => each.unknown) },
  };
};

/** A boolean where it is known, otherwise whether a test holds; none of an amount decides only where nothing was to be told either. */
export const either = (
  scope: Scope,
  { of, prefer, test }: Kind<"either">,
  name: string,
): Computed => {
  const [told, amount] = [valueOf(scope, prefer), valueOf(scope, of)];
  const tested = or(isKnown(col(amount.name)), and(noneOf(amount), noneOf(told)));
  const holds = testOf(scope, of, test);
  const passes = choose("boolean", [{ when: holds, then: val(true) }], val(false));
  const is = choose("boolean", [
    { when: isKnown(col(told.name)), then: col(told.name) },
    { when: tested, then: passes },
  ]);
  return {
    steps: [[{ name, is }]],
    value: { name, type: "boolean", none: false, unknown: told.none || told.unknown },
  };
};

/** Whether two texts are the same, or their first characters; width, case and blanks do not matter. */
export const same = (scope: Scope, { of, as, take }: Kind<"same">, name: string): Computed => {
  const values = valuesOf(scope, [of, as]);
  const word = (value: string): Expr => {
    const plain: Expr = {
      op: "replace",
      term: call("lower", plainText(col(value))),
      pattern: " ",
      by: "",
    };
    return take === undefined ? plain : call("left", plain, val(take));
  };
  const words = values.map((each, k) => ({ name: `${name}_word_${k + 1}`, is: word(each.name) }));
  const is = cmp(col(`${name}_word_1`), "=", col(`${name}_word_2`));
  return together(name, "boolean", values, [words, [{ name, is }]]);
};
