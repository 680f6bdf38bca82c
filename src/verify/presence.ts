import type { Derived } from "../rules";
import type { Ground } from "./ground";

/** When a key has a value: always, where something else has one, where all or any of several do. */
export type Presence =
  | { readonly kind: "always" }
  | { readonly kind: "atom"; readonly key: string }
  | { readonly kind: "all" | "any"; readonly of: readonly Presence[] };

const ALWAYS: Presence = { kind: "always" };
const atom = (key: string): Presence => ({ kind: "atom", key });

const ofPart = ({ plan }: Ground, part: string, key: string): Presence => {
  const method = plan.parts.get(part)?.scheme.method;
  // Rules and entries may give a tier and no score.
  return method?.kind === "lookup" || method?.kind === "decision-table" ? atom(key) : ALWAYS;
};

type Kind<Name extends Derived["kind"]> = Extract<Derived, { kind: Name }>;

const presences = (ground: Ground, keys: readonly string[]): readonly Presence[] =>
  keys.map((key) => presenceOf(ground, key));

const ofArithmetic = (
  ground: Ground,
  derived: Kind<"sum" | "product" | "ratio" | "calculated">,
): Presence => {
  const all = (keys: readonly string[], mayFail: boolean): Presence => ({
    kind: "all",
    of: [...presences(ground, keys), ...(mayFail ? [atom(derived.key)] : [])],
  });
  switch (derived.kind) {
    case "sum":
      return all(
        derived.terms.map(({ input }) => input),
        false,
      );
    case "product":
      return all([derived.of, derived.by], false);
    case "ratio":
      return all(
        [derived.of, derived.by],
        !((ground.plan.inputs.get(derived.by)?.min ?? -Infinity) > 0),
      );
    case "calculated":
      return all(derived.of, /\/|\*\*/.test(derived.formula));
  }
};

const ofDerived = (ground: Ground, derived: Derived): Presence => {
  const { key } = derived;
  switch (derived.kind) {
    case "sum":
    case "product":
    case "ratio":
    case "calculated":
      return ofArithmetic(ground, derived);
    case "same":
      return { kind: "all", of: presences(ground, [derived.of, derived.as]) };
    case "greatest":
    case "first":
      return { kind: "any", of: presences(ground, derived.of) };
    case "leading": {
      const any: Presence = { kind: "any", of: presences(ground, derived.of) };
      return derived.atLeast === undefined ? any : { kind: "all", of: [any, atom(key)] };
    }
    case "shareOfTotal":
      return { kind: "all", of: [presenceOf(ground, derived.of), atom(key)] };
    case "score":
      return ofPart(ground, derived.of, key);
    case "model":
      return atom(key);
    case "either":
    case "filled":
      return ALWAYS;
    case "monthsSince":
    case "monthsUntil":
    case "daysSince":
    case "daysUntil":
    case "lastYearly":
    case "percentile":
    case "quantile":
      return presenceOf(ground, derived.of);
  }
};

/** When a key of the scheme has a value, as far as blanks decide it. */
export const presenceOf = (ground: Ground, key: string): Presence => {
  const derived = ground.plan.derived.get(key);
  if (derived) return ofDerived(ground, derived);
  const blank = ground.plan.inputs.get(key)?.blank;
  return typeof blank === "object" && blank.value === null ? atom(key) : ALWAYS;
};

/** What a presence depends on. */
export const atomsOf = (presence: Presence): readonly string[] => {
  if (presence.kind === "always") return [];
  return presence.kind === "atom" ? [presence.key] : presence.of.flatMap(atomsOf);
};

/** Whether there is a value where some of what it depends on is absent. */
export const isPresent = (presence: Presence, absent: ReadonlySet<string>): boolean => {
  switch (presence.kind) {
    case "always":
      return true;
    case "atom":
      return !absent.has(presence.key);
    case "all":
      return presence.of.every((each) => isPresent(each, absent));
    case "any":
      return presence.of.some((each) => isPresent(each, absent));
  }
};

/** Whether it can be known that there is no value. */
export const mayBeNone = (presence: Presence): boolean =>
  !isPresent(presence, new Set(atomsOf(presence)));
