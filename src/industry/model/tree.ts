import type { TextModel } from "./decode";
import { shares } from "./score";

/** A code and its probability, before it is set against what it proved to be worth. */
export interface Likely {
  readonly code: string;
  readonly share: number;
}

/** Likely codes by level, best first: all sections and divisions, and what is below the likeliest divisions and groups. */
export type Tree = Readonly<Record<"section" | "division" | "group" | "class", readonly Likely[]>>;

/** What is below codes of less share is not looked at, nor below more codes than these. */
const LEAST = 0.02;
const MOST = 6;
/** Codes of less share are nobody's candidates. */
const NEGLIGIBLE = 0.002;

const best = (likely: Likely[]): Likely[] =>
  likely.sort((one, other) => other.share - one.share || (one.code < other.code ? -1 : 1));

/** What is below some codes, each with its parent's share parted among its children. */
const parted = (
  model: TextModel,
  sums: Int32Array,
  level: 1 | 2,
  parents: readonly Likely[],
  codes: readonly string[],
  offset: number,
): Likely[] => {
  const found: Likely[] = [];
  for (let at = 0; at < parents.length && at < MOST; at++) {
    const parent = parents[at]!;
    if (parent.share < LEAST) break;
    const children = model.below.get(parent.code) ?? [];
    const parts = shares(model, sums, children, level);
    for (let child = 0; child < children.length; child++) {
      const share = parent.share * parts[child]!;
      if (share > NEGLIGIBLE) found.push({ code: codes[children[child]! - offset]!, share });
    }
  }
  return best(found);
};

/** The tree of probabilities of one text: a section is worth the sum of its divisions, and so on. */
export const treeOf = (model: TextModel, sums: Int32Array): Tree => {
  const { divisions, groups, classes, all, sectionCodes, sectionOfDivision } = model;
  const parts = shares(model, sums, all, 0);
  const division: Likely[] = [];
  const sectionParts = new Float64Array(sectionCodes.length);
  for (let node = 0; node < divisions.length; node++) {
    const share = parts[node]!;
    if (share > NEGLIGIBLE) division.push({ code: divisions[node]!, share });
    const section = sectionOfDivision[node]!;
    sectionParts[section] = sectionParts[section]! + share;
  }
  best(division);
  const section: Likely[] = [];
  for (let at = 0; at < sectionCodes.length; at++)
    section.push({ code: sectionCodes[at]!, share: sectionParts[at]! });
  best(section);
  const group = parted(model, sums, 1, division, groups, divisions.length);
  const deepest = divisions.length + groups.length;
  return {
    section,
    division,
    group,
    class: parted(model, sums, 2, group, classes, deepest),
  };
};
