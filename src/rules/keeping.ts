import { report, type Plan } from "./plan";
import type { PlainScheme, Scheme } from "./scheme/scheme";

const keepsTiers = ({ method }: PlainScheme): boolean =>
  "cutoffs" in method && (method.cutoffs ?? []).some(({ keepAbove }) => keepAbove !== undefined);

const within = ({ parts = [] }: PlainScheme): readonly PlainScheme[] =>
  parts.flatMap(({ scheme }) => [scheme, ...within(scheme)]);

/** Reports what is said of keeping tiers where none are kept: in a part, in a precondition, or in words without a number. */
export const checkKeeping = (plan: Plan, scheme: Scheme): void => {
  const { hysteresis, precondition } = scheme;
  const others = [...within(scheme), ...(precondition ? [precondition.scheme] : [])];
  if (others.some(keepsTiers))
    report(plan, "parts", "only the tiers of the whole scheme are kept, not those of a part");
  if (hysteresis && hysteresis.runs === undefined && hysteresis.dwellDays === undefined)
    report(plan, "hysteresis", "it says neither how many runs nor how many days");
};
