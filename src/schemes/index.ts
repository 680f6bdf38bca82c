import { fail, ok, type Outcome, type Scheme } from "../rules";
import { abcShare } from "./abcShare";
import { closeDateAe } from "./closeDateAe";
import { clv1000 } from "./clv1000";
import { govEligibility } from "./govEligibility";
import { govScore } from "./govScore";
import { logisticsAbc } from "./logisticsAbc";
import { nearest, plainName } from "./nearest";
import { pyramid4 } from "./pyramid4";

export { nearest } from "./nearest";

/** The built-in schemes, in the order of the menu. */
export const schemes: readonly Scheme[] = [
  logisticsAbc,
  closeDateAe,
  govScore,
  govEligibility,
  pyramid4,
  abcShare,
  clv1000,
];

const namesOf = (scheme: Scheme): readonly string[] => [scheme.id, scheme.name.zh, scheme.name.en];

/**
 * Finds a scheme by its id or its name in either language; width, case and blanks do not matter.
 * The problem `no-such-scheme` suggests the ids of the nearest.
 */
export const schemeNamed = (name: string): Outcome<Scheme> => {
  const wanted = plainName(name);
  const found = schemes.find((scheme) =>
    namesOf(scheme).some((candidate) => plainName(candidate) === wanted),
  );
  if (found) return ok(found);
  const near = nearest(name, schemes, namesOf).map(({ id }) => id);
  return fail({ code: "no-such-scheme", name, near });
};
