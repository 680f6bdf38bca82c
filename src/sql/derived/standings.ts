import {
  addBreaks,
  addLadder,
  onGroup,
  onLadder,
  rowsAbove,
  rowsBelow,
  rowsInAll,
} from "../population";
import { and, choose, cmp, col, isKnown, isNull, math, not, val, type Expr } from "../expr";
import { addStep, type Added } from "../query";
import { unknownOf, valueOf, type Scope, type Value } from "../scope";
import { exactName, tidied } from "../tidy";
import { noneColumn, type Kind } from "./kinds";

/** Whether a row has a value, but no place: it takes no part in the population. */
const leftOut = ({ member }: Scope): boolean => !(member.op === "value");

const standing = (scope: Scope, of: Value, name: string, undefinedToo = false): Value => ({
  name,
  type: "number",
  none: of.none || leftOut(scope) || undefinedToo,
  unknown: of.unknown,
});

const none = (value: Value, of: Value): readonly Added[] =>
  value.none ? [noneColumn(value.name, and(not(unknownOf(of)), isNull(col(value.name))))] : [];

/** The value as a fraction of the sum of its group. */
export const addShareOfTotal = (
  scope: Scope,
  { of }: Kind<"shareOfTotal">,
  name: string,
  notes: readonly string[],
): Value => {
  const source = valueOf(scope, of);
  const ladder = addLadder(scope, of);
  const total = col("sum_of_all", ladder.table);
  const share = choose("number", [
    { when: cmp(total, "<>", val(0)), then: math(col(source.name, scope.query.last), "/", total) },
  ]);
  addStep(scope.query, name, notes, [{ name, is: share }], [onLadder(scope, of, ladder)]);
  const value = standing(scope, source, name, true);
  addStep(scope.query, `${name}_none`, [], none(value, source));
  return value;
};

/** How many percent of the others a value is not behind, 0 to 100. */
export const addPercentile = (
  scope: Scope,
  { of, falling }: Kind<"percentile">,
  name: string,
  notes: readonly string[],
): Value => {
  const source = valueOf(scope, of);
  const ladder = addLadder(scope, of);
  const all = rowsInAll(ladder);
  const ahead = falling ? rowsBelow(ladder) : rowsAbove(ladder);
  const others = math(all, "-", val(1));
  const percent = math(math(math(others, "-", ahead), "/", others), "*", val(100));
  const exact = choose("number", [
    { when: cmp(all, "=", val(1)), then: val(100) },
    { when: cmp(all, ">", val(1)), then: percent },
  ]);
  addStep(
    scope.query,
    exactName(name),
    notes,
    [{ name: exactName(name), is: exact }],
    [onLadder(scope, of, ladder)],
  );
  addStep(scope.query, name, [], [{ name, is: tidied(col(exactName(name)), 100) }]);
  const value = standing(scope, source, name);
  addStep(scope.query, `${name}_none`, [], none(value, source));
  return value;
};

/** The place among equal parts of the population, 1 to the number of parts. */
export const addQuantile = (
  scope: Scope,
  derived: Kind<"quantile">,
  name: string,
  notes: readonly string[],
): Value => {
  const { of, falling, plusOne } = derived;
  const source = valueOf(scope, of);
  const bins = Number(scope.plan.arguments[derived.bins]);
  const raised = plusOne !== undefined && scope.plan.arguments[plusOne] === true;
  const breaks = addBreaks(scope, of, addLadder(scope, of), bins);
  const own = col(source.name, scope.query.last);
  const passed = (k: number): Expr => {
    const at = col(`break_${k}`, breaks);
    return raised ? cmp(own, ">=", math(at, "+", val(1))) : cmp(own, ">", at);
  };
  const places = Array.from({ length: bins - 1 }, (_, k) =>
    choose("number", [{ when: passed(k + 1), then: val(1) }], val(0)),
  );
  const place = places.reduce<Expr>((sum, each) => math(sum, "+", each), val(1));
  const part = falling ? math(val(bins + 1), "-", place) : place;
  const takesPart = and(isKnown(own), scope.member);
  const is: Expr = {
    op: "cast",
    type: "number",
    term: choose("number", [{ when: takesPart, then: part }]),
  };
  addStep(scope.query, name, notes, [{ name, is }], [onGroup(scope, breaks)]);
  const value = standing(scope, source, name);
  addStep(scope.query, `${name}_none`, [], none(value, source));
  return value;
};
