import { sectorOfGroup } from "../businessSectors";
import type { TaxonomyId } from "../catalogue";

/**
 * What a link rests on, the surest first: a table of the offices themselves; inferred by name and note, with high, medium or low confidence;
 * another reading of an inferred one.
 */
export const Basis = { official: 0, high: 1, medium: 2, low: 3, alternative: 4 } as const;
export type Basis = (typeof Basis)[keyof typeof Basis];

/** From a class without classes below it to such classes of another taxonomy, with the basis of each link. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, Basis>>;

/** Two taxonomies with a table between them. */
export interface Edge {
  readonly from: TaxonomyId;
  readonly to: TaxonomyId;
  readonly links: Links;
}

const MARKS: Readonly<Record<string, Basis>> = {
  "": Basis.official,
  h: Basis.high,
  m: Basis.medium,
  l: Basis.low,
  "?": Basis.alternative,
};

const linkOf = (text: string): [string, Basis] => {
  const [, code = "", mark = ""] = /^(.*?)([hml?]?)$/.exec(text) ?? [];
  return [code, MARKS[mark]!];
};

/** The key-account groups and the sectors that the list of business members gives them. */
export const sectorEdge = (): Edge => ({
  from: "key-account",
  to: "business-sectors",
  links: new Map(
    [...sectorOfGroup].map(([group, { sector, basis, alternative }]) => {
      const links = new Map<string, Basis>([
        [sector, basis === "inferred" ? Basis.medium : Basis.official],
      ]);
      if (alternative !== undefined)
        links.set(alternative, basis === "split" ? Basis.official : Basis.alternative);
      return [group, links] as const;
    }),
  ),
});

/**
 * Reads the tables between taxonomies in our own format: "= from to", then a line a class: its code, then the codes that it is linked with, each with
 * the mark of its basis; a class alone has the links of the line before.
 */
export const readEdges = (text: string): readonly Edge[] => {
  const edges: Edge[] = [];
  let links = new Map<string, ReadonlyMap<string, Basis>>();
  let last: ReadonlyMap<string, Basis> = new Map();
  for (const line of text.trim().split("\n")) {
    const [head = "", ...rest] = line.split(" ");
    if (head === "=") {
      links = new Map();
      edges.push({ from: rest[0] as TaxonomyId, to: rest[1] as TaxonomyId, links });
      continue;
    }
    if (rest.length > 0) last = new Map(rest.map(linkOf));
    links.set(head, last);
  }
  return edges;
};
