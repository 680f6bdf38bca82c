import { readFormula, type FormulaTree } from "../../rules";
import { and, call, choose, cmp, col, isNull, math, or, val, type Expr } from "../expr";
import { valueOf, type Scope } from "../scope";
import { exactName } from "../tidy";
import { together, valuesOf, type Computed, type Kind } from "./kinds";
import { rounded } from "./numbers";

/** A power, where it is a number: a database ends the whole statement at one that is none. */
const power = (base: Expr, exponent: Expr): Expr => {
  const whole = and(cmp(base, "<>", val(0)), cmp(exponent, "=", call("floor", exponent)));
  const real = or(
    cmp(base, ">", val(0)),
    whole,
    and(cmp(base, "=", val(0)), cmp(exponent, ">=", val(0))),
  );
  return choose("number", [{ when: real, then: math(base, "**", exponent) }]);
};

const exprOf = (scope: Scope, tree: FormulaTree): Expr => {
  switch (tree.kind) {
    case "number":
      return { op: "cast", type: "number", term: val(tree.value) };
    case "name": {
      const argument = scope.plan.arguments[tree.name];
      return scope.values.has(tree.name) || typeof argument !== "number"
        ? col(valueOf(scope, tree.name).name)
        : { op: "cast", type: "number", term: val(argument, tree.name) };
    }
    case "negative":
      return math(val(0), "-", exprOf(scope, tree.of));
    case "binary": {
      const [left, right] = [exprOf(scope, tree.left), exprOf(scope, tree.right)];
      if (tree.sign === "**") return power(left, right);
      if (tree.sign !== "/") return math(left, tree.sign, right);
      return choose("number", [{ when: cmp(right, "<>", val(0)), then: math(left, "/", right) }]);
    }
  }
};

/** The value of a formula; none where it is no number. */
export const calculated = (
  scope: Scope,
  { formula, of }: Kind<"calculated">,
  name: string,
): Computed => {
  const reading = readFormula(formula);
  if (!reading.ok) throw new Error(`"${formula}" cannot be read`);
  const steps = rounded(name, exprOf(scope, reading.formula.tree));
  return together(name, "number", valuesOf(scope, of), steps, isNull(col(exactName(name))));
};
