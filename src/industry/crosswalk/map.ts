import { fail, inLocale, ok, type Locale, type Outcome, type Words } from "../../rules";
import { findClass } from "../code";
import type { TaxonomyId } from "../catalogue";
import { isAbove, nearestLevel, type Level } from "../level";
import { leaves, lineage, type IndustryClass, type Taxonomy } from "../taxonomy";
import { Basis, type Links } from "./links";
import type { Relation } from "./relation";

/** Two taxonomies and what leads from one to the other; a taxonomy leads to itself without a relation. */
export interface Crosswalk {
  readonly from: Taxonomy;
  readonly to: Taxonomy;
  readonly relation: Relation | null;
}

/**
 * How far a class of the other taxonomy is the same: it holds the same (`exact`), more (`broader`), a part (`narrower`), or they overlap (`partial`).
 * `inferred`: no office says so, and how far it holds is not known.
 */
export type MappingKind = "exact" | "broader" | "narrower" | "partial" | "inferred";

/** A class that another one maps to. */
export interface MappedClass {
  readonly code: string;
  readonly name: Words;
  readonly level: Level;
  readonly kind: MappingKind;
  /** Of an inferred one: how sure, or that it is another reading than the first. */
  readonly sureness?: "high" | "medium" | "low" | "alternative";
  /** Which part of the classes at the bottom of the source has to do with it, from 0 to 1. */
  readonly share: number;
}

/** What a code of one taxonomy is in another. */
export interface IndustryMapping {
  readonly source: IndustryClass;
  /** The surest first, then those with the greatest share; more than one where one class becomes several. */
  readonly targets: readonly MappedClass[];
  /** The taxonomies that it went through, for want of a table between the two. */
  readonly via: readonly TaxonomyId[];
}

/** In which language a problem names its candidates, and the level to answer at. */
export interface MapOptions {
  readonly locale: Locale;
  /** That of the source when absent; where a taxonomy lacks a level, the next deeper one. */
  readonly level?: Level;
}

const SURENESS = [undefined, "high", "medium", "low", "alternative"] as const;

/** The other ends of the links of some classes, without those that are hardly more than a guess. */
const linked = (links: Links, codes: ReadonlySet<string>): readonly string[] =>
  [...codes].flatMap((code) =>
    [...(links.get(code) ?? [])].filter(([, basis]) => basis < Basis.low).map(([other]) => other),
  );

const kindOf = (
  { forward, backward }: Relation,
  sources: ReadonlySet<string>,
  targets: ReadonlySet<string>,
  basis: Basis,
): MappingKind => {
  if (basis !== Basis.official) return "inferred";
  const inside = linked(forward, sources).every((target) => targets.has(target));
  const covered = linked(backward, targets).every((source) => sources.has(source));
  if (inside) return covered ? "exact" : "broader";
  return covered ? "narrower" : "partial";
};

/** A target as it is gathered: the lowest classes of the source that lead to it. */
interface Gathered {
  readonly entry: IndustryClass;
  readonly sources: Set<string>;
  basis: Basis;
}

const gather = (
  { from, to, relation }: Crosswalk & { readonly relation: Relation },
  source: IndustryClass,
  level: Level,
): readonly Gathered[] => {
  const gathered = new Map<string, Gathered>();
  for (const leaf of leaves(from, source.code))
    for (const [target, basis] of relation.forward.get(leaf) ?? []) {
      const line = lineage(to, target);
      const entry = line.find((one) => one.level === level) ?? line[0]!;
      const known = gathered.get(entry.code);
      if (!known) gathered.set(entry.code, { entry, sources: new Set([leaf]), basis });
      else {
        known.sources.add(leaf);
        if (basis < known.basis) known.basis = basis;
      }
    }
  return [...gathered.values()];
};

/** An inferred target with a smaller share of a division or section is chance. */
const LEAST_SHARE = 0.02;

/** For a division or section those speak that are surer and have more than a chance share, where links are inferred; official ones all stay. */
const withoutOutliers = (
  source: IndustryClass,
  gathered: readonly Gathered[],
  bottom: number,
): readonly Gathered[] => {
  if (!isAbove(source.level, "group")) return gathered;
  const sure = gathered.filter(
    ({ basis, sources }) =>
      basis === Basis.official ||
      basis === Basis.alternative ||
      (basis < Basis.low && sources.size >= LEAST_SHARE * bottom),
  );
  return sure.some(({ basis }) => basis !== Basis.alternative) ? sure : gathered;
};

const orders = new WeakMap<Taxonomy, ReadonlyMap<string, number>>();

/** Where a class stands in the document. */
const orderOf = (taxonomy: Taxonomy): ReadonlyMap<string, number> => {
  const known = orders.get(taxonomy);
  if (known) return known;
  const order = new Map(taxonomy.classes.map(({ code }, at) => [code, at]));
  orders.set(taxonomy, order);
  return order;
};

/** The level that answers by itself: the source's, and below the ten sectors their members. */
const ownLevel = ({ from, to }: Crosswalk, source: IndustryClass): Level => {
  if (from.id !== "business-sectors") return nearestLevel(to.levels, source.level);
  return nearestLevel(to.levels, to.id === "key-account" ? "group" : "division");
};

/**
 * Maps a code of one taxonomy to another, rolled up or down to a level. A class that no table leads on from is `no-industry-match`; a code that does
 * not exist is the problem of findClass.
 */
export const mapIndustry = (
  code: string | number,
  crosswalk: Crosswalk,
  { locale, level }: MapOptions,
): Outcome<IndustryMapping> => {
  const { from, to, relation } = crosswalk;
  const found = findClass(code, from, locale);
  if (!found.ok) return found;
  const source = found.value;
  if (relation === null) {
    const itself = { ...source, kind: "exact", share: 1 } as const;
    return ok({ source, targets: [itself], via: [] });
  }
  const related = { from, to, relation };
  const at = level === undefined ? ownLevel(crosswalk, source) : nearestLevel(to.levels, level);
  const sources = new Set(leaves(from, source.code));
  const gathered = withoutOutliers(source, gather(related, source, at), sources.size);
  if (gathered.length === 0)
    return fail({
      code: "no-industry-match",
      text: `${source.code} ${inLocale(source.name, locale)}`,
      candidates: [],
    });
  const order = orderOf(to);
  const targets = [...gathered]
    .sort(
      (one, other) =>
        one.basis - other.basis ||
        other.sources.size - one.sources.size ||
        order.get(one.entry.code)! - order.get(other.entry.code)!,
    )
    .map(({ entry, sources: leading, basis }): MappedClass => {
      const sureness = SURENESS[basis];
      return {
        code: entry.code,
        name: entry.name,
        level: entry.level,
        kind: kindOf(relation, sources, new Set(leaves(to, entry.code)), basis),
        ...(sureness && { sureness }),
        share: leading.size / sources.size,
      };
    });
  return ok({ source, targets, via: relation.via });
};
