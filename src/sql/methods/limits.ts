import type { Method } from "../../rules";
import { and, choose, col, isIn, isNull, nothing, or, val } from "../expr";
import { addStep } from "../query";
import { conditionOf, mayHang, type Cause, type Scope } from "../scope";
import { hangingKeys } from "./rules";
import { fromOf } from "./say";

type Limit = NonNullable<Extract<Method, { kind: "scorecard" }>["limits"]>[number];

/** A tier and a score, by their columns. */
interface Earned {
  readonly tier: string;
  readonly score: string;
}

const limitsOf = (scope: Scope, limits: readonly Limit[]) => {
  const keys = scope.plan.scheme.tiers.map(({ key }) => key);
  return limits.map((limit, k) => {
    const condition = conditionOf(scope, limit.when);
    const place = keys.indexOf(limit.atBest);
    const column = `${scope.prefix}limit_${k + 1}`;
    return {
      limit,
      condition,
      column,
      hangs: mayHang(scope, condition),
      place,
      better: keys.slice(0, place),
    };
  });
};

/** Keeps the tier within the limits, the worst that holds first; a row that one may bind further has neither tier nor score. */
export const addLimits = (
  scope: Scope,
  given: readonly Limit[],
  earned: Earned,
): Earned & { readonly why: readonly Cause[] } => {
  const { query, prefix } = scope;
  const limits = limitsOf(scope, given);
  const bound = `${prefix}bound_tier`;
  addStep(
    query,
    `${prefix}limits`,
    ["Limits: where all tests hold, no better tier."],
    limits.map(({ column, condition, limit: { atBest, label, from } }) => ({
      name: column,
      is: condition.holds,
      note: `at best ${atBest}${label ? `: ${label.en} (${label.zh})` : ""} [${fromOf(from)}]`,
    })),
  );
  const worstFirst = [...limits].sort((a, b) => b.place - a.place);
  const binding = worstFirst.map(({ column, limit, better }) => ({
    when: and(col(column), isIn(col(earned.tier), better)),
    then: val(limit.atBest),
  }));
  addStep(query, bound, [], [{ name: bound, is: choose("text", binding, col(earned.tier)) }]);
  const open = limits
    .filter(({ hangs, better }) => hangs && better.length > 0)
    .map((each) => ({
      ...each,
      when: and(isNull(col(each.column)), isIn(col(bound), each.better)),
    }));
  const waits = or(...open.map(({ when }) => when));
  const [tier, score] = [`${prefix}tier`, `${prefix}score`];
  addStep(
    query,
    tier,
    ["A row that a limit may bind further has neither tier nor score."],
    [
      { name: tier, is: choose("text", [{ when: waits, then: nothing("text") }], col(bound)) },
      {
        name: score,
        is: choose("number", [{ when: waits, then: nothing("number") }], col(earned.score)),
      },
    ],
  );
  return { tier, score, why: open.flatMap((each) => hangingKeys(scope, [each], each.when)) };
};
