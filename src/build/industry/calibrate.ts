import type { TextModel } from "../../industry/model";
import {
  isBareName,
  knownFeatures,
  normaliseText,
  readableText,
  scoreNodes,
  treeOf,
  type Curve,
  type LevelCurves,
  type ModelHead,
  type Tree,
} from "../../industry/model/training";
import type { Example } from "./composeZh";

type LevelName = keyof ModelHead["curves"];
const DEPTH: Readonly<Record<LevelName, number>> = {
  section: 1,
  division: 2,
  group: 3,
  class: 4,
};

/** An answer's raw probability, and whether it was right. */
export interface Trial {
  readonly share: number;
  readonly right: boolean;
}

/** A curve that changes nothing. */
export const PLAIN: LevelCurves = {
  text: { raw: [], real: [] },
  name: { raw: [], real: [] },
};

/** The tree of a text. */
export const treeFor = (model: TextModel, text: string): Tree | undefined => {
  const known = knownFeatures(model, readableText(text));
  return known.count === 0 ? undefined : treeOf(model, scoreNodes(model, known));
};

/** How the best code of each level did on texts that the model did not learn from; texts whose true code is not that deep are left out of the deeper levels. */
export const trialsOf = (
  model: TextModel,
  examples: readonly Example[],
): Record<LevelName, { text: Trial[]; name: Trial[] }> => {
  const empty = () => ({ text: [] as Trial[], name: [] as Trial[] });
  const trials = {
    section: empty(),
    division: empty(),
    group: empty(),
    class: empty(),
  };
  for (const { text, code } of examples) {
    const tree = treeFor(model, text);
    if (tree === undefined) continue;
    const kind = isBareName(normaliseText(text)) ? "name" : "text";
    for (const level of Object.keys(DEPTH) as LevelName[]) {
      const [first] = tree[level];
      if (first === undefined || code.length < DEPTH[level]) continue;
      const truth =
        level === "section" ? model.sectionOf.get(code.slice(0, 2)) : code.slice(0, DEPTH[level]);
      trials[level][kind].push({
        share: first.share,
        right: first.code === truth,
      });
    }
  }
  return trials;
};

/** Pools neighbours until the share of right answers only rises (isotonic regression), in bins of at least `least` trials. */
export const curveOf = (trials: readonly Trial[], least = 120): Curve => {
  const sorted = [...trials].sort((one, other) => one.share - other.share);
  const pools: { count: number; right: number; shares: number }[] = [];
  for (let from = 0; from < sorted.length; from += least) {
    const bin = sorted.slice(from, from + least);
    if (bin.length < least / 2 && pools.length > 0) break;
    pools.push({
      count: bin.length,
      right: bin.filter(({ right }) => right).length,
      shares: bin.reduce((sum, { share }) => sum + share, 0),
    });
    while (pools.length > 1) {
      const last = pools[pools.length - 1]!;
      const before = pools[pools.length - 2]!;
      if (before.right / before.count <= last.right / last.count) break;
      pools.splice(pools.length - 2, 2, {
        count: before.count + last.count,
        right: before.right + last.right,
        shares: before.shares + last.shares,
      });
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    raw: pools.map(({ shares, count }) => round(shares / count)),
    // One trial of each kind more: no curve says never or always.
    real: pools.map(({ right, count }) => round((right + 0.5) / (count + 1))),
  };
};

/** Curves of all levels; names have too few trials at the deep levels, and take the texts' curves there. */
export const curvesOf = (trials: ReturnType<typeof trialsOf>): ModelHead["curves"] => {
  const both = ({ text, name }: { text: Trial[]; name: Trial[] }): LevelCurves => ({
    text: curveOf(text),
    name: name.length >= 200 ? curveOf(name) : curveOf(text),
  });
  return {
    section: both(trials.section),
    division: both(trials.division),
    group: both(trials.group),
    class: both(trials.class),
  };
};
