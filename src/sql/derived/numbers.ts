import { choose, cmp, col, isKnown, isNull, math, or, and, val, type Expr } from "../expr";
import type { Scope } from "../scope";
import { noneOf, unknownOf, valueOf } from "../scope";
import { exactName, tidied, tidiedColumn } from "../tidy";
import { isZero, noneColumn, together, valuesOf, type Computed, type Kind } from "./kinds";

/** A number that is computed in one step and rounded in the next. */
export const rounded = (name: string, exact: Expr): Computed["steps"] => [
  [{ name: exactName(name), is: exact }],
  [{ name, is: tidiedColumn(name) }],
];

/** Values times their factors, added from the first to the last. */
export const sum = (scope: Scope, { terms }: Kind<"sum">, name: string): Computed => {
  const of = valuesOf(
    scope,
    terms.map(({ input }) => input),
  );
  const exact = terms
    .map(({ times = 1 }, k): { readonly term: Expr; readonly times: number } => ({
      term: col(of[k]?.name ?? ""),
      times,
    }))
    .reduce<Expr | undefined>((total, { term, times }) => {
      if (total === undefined) return times === 1 ? term : math(val(times), "*", term);
      if (times === 1 || times === -1) return math(total, times === 1 ? "+" : "-", term);
      return math(total, "+", math(val(times), "*", term));
    }, undefined);
  return together(name, "number", of, rounded(name, exact ?? val(0)));
};

/** A product, or a ratio, which there is none of where it would be divided by 0. */
export const pair = (
  scope: Scope,
  { kind, of, by }: Kind<"product" | "ratio">,
  name: string,
): Computed => {
  const [a, b] = [valueOf(scope, of), valueOf(scope, by)];
  const [x, y] = [col(a.name), col(b.name)];
  if (kind === "product") return together(name, "number", [a, b], rounded(name, math(x, "*", y)));
  const ratio = choose("number", [{ when: cmp(y, "<>", val(0)), then: math(x, "/", y) }]);
  return together(name, "number", [a, b], rounded(name, ratio), isZero(y));
};

/** The greatest of those that have a value; unknown where one that is unknown might be greater. */
export const greatest = (scope: Scope, { of }: Kind<"greatest">, name: string): Computed => {
  const values = valuesOf(scope, of);
  const open = or(...values.map(unknownOf));
  const isGreatest = (k: number): Expr =>
    and(
      isKnown(col(values[k]?.name ?? "")),
      ...values.flatMap((other, j) =>
        j === k
          ? []
          : [or(isNull(col(other.name)), cmp(col(values[k]?.name ?? ""), ">=", col(other.name)))],
      ),
    );
  const none = and(...values.map(noneOf));
  const mayBeNone = values.every((each) => each.none);
  const is = choose("number", [
    { when: open, then: { op: "null", type: "number" } },
    ...values.map((each, k) => ({ when: isGreatest(k), then: col(each.name) })),
  ]);
  return {
    steps: [[{ name, is }, ...(mayBeNone ? [noneColumn(name, none)] : [])]],
    value: { name, type: "number", none: mayBeNone, unknown: values.some((each) => each.unknown) },
  };
};

/** How many percent of several inputs have a value. */
export const filled = (scope: Scope, { of }: Kind<"filled">, name: string): Computed => {
  const values = valuesOf(scope, of);
  const count = values
    .map((each): Expr =>
      choose("number", [{ when: isKnown(col(each.name)), then: val(1) }], val(0)),
    )
    .reduce((a, b) => math(a, "+", b));
  const percent = math(
    math({ op: "cast", type: "number", term: count }, "/", val(values.length)),
    "*",
    val(100),
  );
  return {
    steps: [
      [{ name: exactName(name), is: percent }],
      [{ name, is: tidied(col(exactName(name)), 100) }],
    ],
    value: { name, type: "number", none: false, unknown: false },
  };
};
