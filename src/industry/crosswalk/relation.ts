import type { TaxonomyId } from "../catalogue";
import { Basis, type Edge, type Links } from "./links";

/** How the lowest classes of two taxonomies are linked, seen from both sides. */
export interface Relation {
  readonly forward: Links;
  readonly backward: Links;
  /** The taxonomies between the two, where there is no table between them. */
  readonly via: readonly TaxonomyId[];
}

const inverse = (links: Links): Links => {
  const turned = new Map<string, Map<string, Basis>>();
  for (const [from, targets] of links)
    for (const [to, basis] of targets) {
      const back = turned.get(to);
      if (back) back.set(from, basis);
      else turned.set(to, new Map([[from, basis]]));
    }
  return turned;
};

/** Another reading leads on only where there is no first one. */
const leading = (links: ReadonlyMap<string, Basis>): [string, Basis][] => {
  const sure = [...links].filter(([, basis]) => basis !== Basis.alternative);
  return sure.length > 0 ? sure : [...links];
};

/** One table after another: a link is as sure as its weaker half, and of several ways the surest counts. */
const compose = (first: Links, second: Links): Links => {
  const onwards = new Map([...second].map(([middle, links]) => [middle, leading(links)]));
  const composed = new Map<string, Map<string, Basis>>();
  for (const [from, middles] of first) {
    const targets = new Map<string, Basis>();
    for (const [middle, one] of leading(middles))
      for (const [to, other] of onwards.get(middle) ?? []) {
        const basis = one > other ? one : other;
        const known = targets.get(to);
        if (known === undefined || basis < known) targets.set(to, basis);
      }
    if (targets.size > 0) composed.set(from, targets);
  }
  return composed;
};

const stepsFrom = (edges: readonly Edge[], id: TaxonomyId): Map<TaxonomyId, () => Links> =>
  new Map(
    edges.flatMap(({ from, to, links }): [TaxonomyId, () => Links][] => {
      if (from === id) return [[to, () => links]];
      return to === id ? [[from, () => inverse(links)]] : [];
    }),
  );

/** The tables form a tree, so that there is one way between any two taxonomies. */
const route = (
  edges: readonly Edge[],
  at: TaxonomyId,
  to: TaxonomyId,
  been: readonly TaxonomyId[] = [],
): readonly TaxonomyId[] | undefined => {
  if (at === to) return [at];
  for (const next of stepsFrom(edges, at).keys()) {
    if (been.includes(next)) continue;
    const rest = route(edges, next, to, [...been, at]);
    if (rest) return [at, ...rest];
  }
  return undefined;
};

/** The relation of two different taxonomies: their own table, or tables one after another. */
export const relate = (edges: readonly Edge[], from: TaxonomyId, to: TaxonomyId): Relation => {
  const way = route(edges, from, to) ?? [];
  const forward = way
    .slice(1)
    .map((next, at) => stepsFrom(edges, way[at]!).get(next)!())
    .reduce(compose);
  return { forward, backward: inverse(forward), via: way.slice(1, -1) };
};
