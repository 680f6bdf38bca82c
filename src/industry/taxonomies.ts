import { fail, ok, type Outcome } from "../rules";
import { businessSectors } from "./businessSectors";
import { keyAccount } from "./keyAccount";
import { normalise } from "./normalise";
import type { Taxonomy } from "./taxonomy";

/** The taxonomies of the product; the first is the one meant when none is named. */
export const taxonomies: readonly Taxonomy[] = [keyAccount, businessSectors];

/** Finds a taxonomy by its id or its name in either language. */
export const taxonomyNamed = (name: string): Outcome<Taxonomy> => {
  const wanted = normalise(name);
  const found = taxonomies.find(({ id, name: words }) =>
    [id, words.zh, words.en].some((spelling) => normalise(spelling) === wanted),
  );
  return found
    ? ok(found)
    : fail({
        code: "no-such-taxonomy",
        name,
        known: taxonomies.map(({ id }) => id),
      });
};
