import type { Scheme, Tier } from "../../rules";
import { schemeNamed, schemes } from "../../schemes";
import { errorOf } from "../cell/error";
import { valueOrThrow } from "../cell/result";

/**
 * The scheme of a name, of which at least one tier states what is asked for.
 * Throws the error of an unknown name; of another scheme it names those that state it.
 */
export const schemeStating = (name: string, states: (tier: Tier) => boolean): Scheme => {
  const scheme = valueOrThrow(schemeNamed(name));
  if (scheme.tiers.some(states)) return scheme;
  const choices = schemes.filter(({ tiers }) => tiers.some(states)).map(({ id }) => id);
  throw errorOf({ code: "bad-choice-argument", argument: "scheme", got: scheme.id, choices });
};
