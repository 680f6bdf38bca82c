import type { Tier } from "../../rules";
import { schemes } from "../../schemes";
import { errorOf } from "../cell/error";
import type { Served } from "../schemes/given";

/** The same tiers where at least one of them states what is asked for, or a table says what there is; otherwise throws the error that names the schemes that do. */
export const stating = (served: Served, states: (tier: Tier) => boolean): Served => {
  const { scheme, tiers: own } = served;
  if (scheme === null || own.some(states)) return served;
  const choices = schemes.filter(({ tiers }) => tiers.some(states)).map(({ id }) => id);
  throw errorOf({ code: "bad-choice-argument", argument: "scheme", got: scheme.id, choices });
};
