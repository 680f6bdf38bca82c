import { businessSectors } from "./businessSectors";
import { headOf, type TaxonomyId } from "./catalogue";
import { readEdges, sectorEdge, type Edge } from "./crosswalk/links";
import type { Crosswalk } from "./crosswalk/map";
import { relate, type Relation } from "./crosswalk/relation";
import { keyAccount } from "./keyAccount";
import { readTable } from "./table";
import type { Taxonomy } from "./taxonomy";

/** The tables that are loaded when they are asked for: four taxonomies, and what leads from one to another. */
export type DataFile = "gbt4754" | "isic4" | "naics2022" | "nace2" | "crosswalks";

/** Gives the text of a table: at once where it is at hand, later where it must be fetched. */
export type ReadData = (file: DataFile) => string | Promise<string>;

/** The taxonomies and crosswalks of the product, each read once, when it is first asked for. */
export interface Taxonomies {
  /** A taxonomy where it is at hand; asking for one that is not starts its loading. */
  now(id: TaxonomyId): Taxonomy | undefined;
  /** What leads from one taxonomy to another, where all that is needed is at hand. */
  crosswalkNow(from: TaxonomyId, to: TaxonomyId): Crosswalk | undefined;
  /** A taxonomy, when it is loaded; rejects where its table cannot be read. */
  load(id: TaxonomyId): Promise<Taxonomy>;
  /** What leads from one taxonomy to another, when it is loaded. */
  loadCrosswalk(from: TaxonomyId, to: TaxonomyId): Promise<Crosswalk>;
}

const BUILT_IN: readonly Taxonomy[] = [keyAccount, businessSectors];

/** Tables by file: their text, or the promise of it; a failed one is asked for anew. */
const texts = (read: ReadData) => {
  const known = new Map<DataFile, string | Promise<string>>();
  const ask = (file: DataFile): string | Promise<string> => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const text = read(file);
    known.set(file, text);
    if (typeof text !== "string")
      text.then(
        (value) => known.set(file, value),
        () => known.delete(file),
      );
    return text;
  };
  return {
    now: (file: DataFile): string | undefined => {
      const text = ask(file);
      return typeof text === "string" ? text : undefined;
    },
    load: async (file: DataFile): Promise<string> => ask(file),
  };
};

/** Opens the taxonomies over a reader of their tables: a fetch, an import, or a map of texts. */
export const openTaxonomies = (read: ReadData): Taxonomies => {
  const data = texts(read);
  const taxonomies = new Map<TaxonomyId, Taxonomy>(BUILT_IN.map((one) => [one.id, one]));
  const relations = new Map<string, Relation>();
  let edges: readonly Edge[] | undefined;

  const shelved = (id: TaxonomyId, text: string): Taxonomy => {
    const table = taxonomies.get(id) ?? readTable(headOf(id), text);
    taxonomies.set(id, table);
    return table;
  };
  const now = (id: TaxonomyId): Taxonomy | undefined => {
    const known = taxonomies.get(id);
    if (known) return known;
    const text = data.now(id as DataFile);
    return text === undefined ? undefined : shelved(id, text);
  };
  const load = async (id: TaxonomyId): Promise<Taxonomy> =>
    taxonomies.get(id) ?? shelved(id, await data.load(id as DataFile));

  /** Between the two that are built in, the tables of the others are not needed. */
  const isFree = (from: TaxonomyId, to: TaxonomyId): boolean =>
    from === to || BUILT_IN.filter(({ id }) => id === from || id === to).length === 2;

  const relation = (from: TaxonomyId, to: TaxonomyId, text: string): Relation | null => {
    if (from === to) return null;
    if (isFree(from, to)) return relate([sectorEdge()], from, to);
    const key = `${from} ${to}`;
    edges ??= [sectorEdge(), ...readEdges(text)];
    const known = relations.get(key) ?? relate(edges, from, to);
    relations.set(key, known);
    return known;
  };

  return {
    now,
    load,
    crosswalkNow: (from, to) => {
      // All three are asked for, so that they load side by side.
      const text = isFree(from, to) ? "" : data.now("crosswalks");
      const [one, other] = [now(from), now(to)];
      if (text === undefined || !one || !other) return undefined;
      return { from: one, to: other, relation: relation(from, to, text) };
    },
    loadCrosswalk: async (from, to) => {
      const [text, one, other] = await Promise.all([
        isFree(from, to) ? "" : data.load("crosswalks"),
        load(from),
        load(to),
      ]);
      return { from: one, to: other, relation: relation(from, to, text) };
    },
  };
};

/** Does something at once where what it needs is at hand, and later where it must be loaded first: `now` is asked again after `load`. */
export const whenAtHand = <Needed, Result>(
  now: () => Needed | undefined,
  load: () => Promise<Needed>,
  work: (needed: Needed) => Result,
): Result | Promise<Result> => {
  const needed = now();
  return needed === undefined ? load().then(work) : work(needed);
};
