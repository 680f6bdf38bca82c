import { fail, ok, type Outcome } from "../rules";
import { businessSectors } from "./businessSectors";
import { catalogue, type TaxonomyHead } from "./catalogue";
import { keyAccount } from "./keyAccount";
import { normalise } from "./normalise";
import type { Taxonomy } from "./taxonomy";

/** The taxonomies that are always at hand; the first is the one meant when none is named. */
export const taxonomies: readonly Taxonomy[] = [keyAccount, businessSectors];

const named = <Head extends TaxonomyHead>(name: string, heads: readonly Head[]): Outcome<Head> => {
  const wanted = normalise(name);
  const found = heads.find(({ id, aliases, name: words }) =>
    [id, words.zh, words.en, ...aliases].some((spelling) => normalise(spelling) === wanted),
  );
  return found
    ? ok(found)
    : fail({ code: "no-such-taxonomy", name, known: heads.map(({ id }) => id) });
};

/** Finds a taxonomy that is always at hand by its id, another name of it, or its name in either language. */
export const taxonomyNamed = (name: string): Outcome<Taxonomy> => named(name, taxonomies);

/** Finds the head of any taxonomy of the product likewise: its classes may still have to be loaded. */
export const taxonomyHead = (name: string): Outcome<TaxonomyHead> => named(name, catalogue);
