import { val, type Branch, type Expr } from "../expr";
import type { Scope } from "../scope";
import { fromOf } from "./say";

/** Cuts as fractions: where one is above 1 all are percents (80 and 95). */
export const fractionsOf = (cuts: readonly number[]): readonly number[] =>
  cuts.some((cut) => cut > 1) ? cuts.map((cut) => cut / 100) : cuts;

/** The numbers of the argument that holds a method's cuts. */
export const cutsOf = ({ plan }: Scope, name: string): readonly number[] => {
  const cuts = plan.arguments[name];
  return typeof cuts === "object" ? cuts : [];
};

/** Where cuts come from, for a comment. */
export const originOf = ({ plan }: Scope, name: string): string | undefined => {
  const argument = plan.scheme.arguments.find((each) => each.name === name);
  return argument && `cut "${name}" [${fromOf(argument.from)}]`;
};

/** The tiers from the best down: the first whose cut holds, and the last for the rest. */
export const tiersBy = (
  tiers: readonly string[],
  cuts: readonly number[],
  within: (cut: number) => Expr,
  note: string | undefined,
): readonly Branch[] =>
  tiers.map((tier, k) => ({
    when: k < cuts.length ? within(cuts[k] as number) : val(true),
    then: val(tier),
    note: k === 0 ? note : undefined,
  }));
