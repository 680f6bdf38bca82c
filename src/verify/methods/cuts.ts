import { fractionsOf, type Method } from "../../rules";
import type { RuleFinding } from "../finding";
import { at, type Ground } from "../ground";
import { unknownTier, type MethodChecked } from "../tiers";

type Cutting = Extract<Method, { kind: "share" | "rank" }>;

const rising = (cuts: readonly number[]): boolean =>
  cuts.every((cut, place) => place === 0 || cut > (cuts[place - 1] as number));

const byValue = ({ values }: Ground, method: Cutting): boolean =>
  method.kind === "share" && values[method.measure] === "value";

const cutFaults = (
  ground: Ground,
  method: Cutting,
  cuts: readonly number[],
): readonly RuleFinding[] => {
  const index = ground.scheme.arguments.findIndex(({ name }) => name === method.cuts);
  const placed = {
    severity: "error",
    path: index < 0 ? at(ground, "method", "cuts") : at(ground, "arguments", index, "default"),
  } as const;
  const wanted = method.tiers.length - 1;
  if (cuts.length !== wanted) return [{ ...placed, code: "cuts-count", got: cuts.length, wanted }];
  const values = byValue(ground, method);
  if (!rising(values ? [...cuts].reverse() : cuts))
    return [
      { ...placed, code: "cuts-order", got: cuts, wanted: values ? "descending" : "ascending" },
    ];
  const fractions = fractionsOf(cuts);
  return !values && fractions.some((cut) => cut <= 0 || cut > 1)
    ? [{ ...placed, code: "cuts-range", got: cuts }]
    : [];
};

/** Checks tiers by share or rank: as many cuts as they need, in order, between nothing and the whole. */
export const checkCuts = (ground: Ground, method: Cutting): MethodChecked => {
  const named = ground.values[method.cuts];
  const cuts: readonly number[] = typeof named === "object" ? named : [];
  const faults = cutFaults(ground, method, cuts);
  // Whoever is within the whole is within no cut behind it.
  const whole = byValue(ground, method) ? -1 : fractionsOf(cuts).indexOf(1);
  const reached = faults.length > 0 || whole < 0 ? method.tiers : method.tiers.slice(0, whole + 1);
  const active = method.kind === "rank" ? method.active : undefined;
  return {
    findings: [
      ...faults,
      ...method.tiers.flatMap((tier, index) =>
        unknownTier(ground, tier, ["method", "tiers", index]),
      ),
      ...(active ? unknownTier(ground, active.otherwise, ["method", "active", "otherwise"]) : []),
    ],
    given: new Set([...reached, ...(active ? [active.otherwise] : [])]),
  };
};
