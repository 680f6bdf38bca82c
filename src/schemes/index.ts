import { fail, ok, type Outcome, type Scheme } from "../rules";
import { schemes } from "./menu";
import { nearest, plainName } from "./nearest";

export { schemes } from "./menu";
export { nearest } from "./nearest";
export { tableNamed, tables, type PlainTable } from "./tables";

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
