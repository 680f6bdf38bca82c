import type { Example } from "./composeZh";
import type { Posting } from "./encode";
import type { Nodes } from "./nodes";
import { random } from "./random";
import { trainSoftmax, type Sparse } from "./softmax";
import { sparse, type Vocabulary } from "./vocabulary";

export interface LearnOptions {
  readonly language: "zh" | "en";
  /** In how many texts a feature must occur. */
  readonly least: number;
  readonly epochs: number;
  readonly rate: number;
  /** How many weights to keep, by level: division, group, class; a level of none is not learned. */
  readonly keep: readonly [number, number, number];
}

/** What was learned, as the file of the model has it. */
export interface Learned {
  readonly buckets: readonly number[];
  readonly postings: readonly Posting[];
  readonly scales: readonly [number, number, number];
  readonly biases: Float32Array;
}

/** The length that a text's features are scaled to: found by trying 1, 2, 3, 4 and 8 on held-out sources. */
export const LENGTH = 2;

interface Weight {
  readonly feature: number;
  readonly node: number;
  readonly value: number;
  /** How much it matters: its size, more so where the feature is common. */
  readonly worth: number;
}

/** The largest weights of one softmax, each feature's centred on its median class: most classes say nothing about a feature. */
const weightsOf = (
  weights: Float32Array,
  nodes: readonly number[],
  features: number,
  counts: Uint32Array,
): Weight[] => {
  const kept: Weight[] = [];
  const classes = nodes.length;
  for (let feature = 0; feature < features; feature++) {
    const row = weights.subarray(feature * classes, (feature + 1) * classes);
    // Most features never come with these classes: nothing was learned of them.
    if (!row.some((value) => value !== 0)) continue;
    const middle = Float32Array.from(row).sort()[classes >> 1]!;
    for (let one = 0; one < classes; one++) {
      const value = row[one]! - middle;
      if (Math.abs(value) > 0.04)
        kept.push({
          feature,
          node: nodes[one]!,
          value,
          worth: Math.abs(value) * Math.pow(counts[feature]!, 0.25),
        });
    }
  }
  return kept;
};

/** The weights that matter most: those below what the last one of them is worth are left out before anything is sorted. */
const most = (weights: readonly Weight[], keep: number): Weight[] => {
  if (keep === 0) return [];
  const worths = Float64Array.from(weights, ({ worth }) => worth).sort();
  const least = worths[Math.max(0, worths.length - keep)] ?? 0;
  return weights
    .filter(({ worth }) => worth >= least)
    .sort(
      (one, other) =>
        other.worth - one.worth || one.feature - other.feature || one.node - other.node,
    )
    .slice(0, keep);
};

const countsOf = ({ features, starts }: Sparse, size: number): Uint32Array => {
  const counts = new Uint32Array(size);
  for (let at = 0; at < starts[starts.length - 1]!; at++) {
    const feature = features[at]!;
    counts[feature] = counts[feature]! + 1;
  }
  return counts;
};

/** What all softmaxes of one model share. */
interface Ground {
  readonly texts: Sparse;
  readonly vocabulary: Vocabulary;
  readonly counts: Uint32Array;
  readonly options: LearnOptions;
  readonly biases: Float32Array;
}

/** Trains one softmax over sibling nodes; biases go to their place, the weights are given. */
const siblings = (
  { texts, vocabulary, counts, options, biases }: Ground,
  nodes: readonly number[],
  rows: readonly number[],
  labels: readonly number[],
): Weight[] => {
  const features = vocabulary.size;
  const { epochs, rate } = options;
  const fitted = trainSoftmax(
    {
      texts,
      rows,
      labels,
      features,
      classes: nodes.length,
      epochs,
      rate,
      decay: 1e-5,
      smoothing: 0,
      dropout: 0,
    },
    random(nodes[0]! + 2),
  );
  for (const [one, node] of nodes.entries()) biases[node] = fitted[features * nodes.length + one]!;
  return weightsOf(fitted, nodes, features, counts);
};

/** Weights of a deeper level: one small softmax below each parent that has more than one child. */
const deeper = (
  ground: Ground,
  examples: readonly Example[],
  codes: readonly string[],
  offset: number,
): Weight[] => {
  const depth = codes[0]!.length;
  const found: Weight[][] = [];
  for (const parent of [...new Set(codes.map((code) => code.slice(0, depth - 1)))]) {
    const children = codes.filter((code) => code.startsWith(parent));
    if (children.length < 2) continue;
    const rows: number[] = [];
    const labels: number[] = [];
    for (const [row, { code }] of examples.entries())
      if (code.startsWith(parent) && code.length >= depth) {
        const label = children.indexOf(code.slice(0, depth));
        if (label < 0) continue;
        rows.push(row);
        labels.push(label);
      }
    if (rows.length === 0) continue;
    const nodes = children.map((code) => offset + codes.indexOf(code));
    found.push(siblings(ground, nodes, rows, labels));
  }
  return found.flat();
};

const quantised = (
  kept: readonly Weight[],
): { scale: number; bytes: (value: number) => number } => {
  const sizes = kept.map(({ value }) => Math.abs(value)).sort((one, other) => one - other);
  const scale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127 || 1;
  return {
    scale,
    bytes: (value) => Math.max(-127, Math.min(127, Math.round(value / scale))),
  };
};

/** Learns a model from examples: divisions among all, groups within divisions, classes within groups. */
export const learn = (
  examples: readonly Example[],
  nodes: Nodes,
  options: LearnOptions,
): Learned => {
  const all = examples.map(({ text }) => text);
  const { vocabulary, texts } = sparse(all, options.language, options.least);
  for (let at = 0; at < texts.values.length; at++) texts.values[at] = texts.values[at]! * LENGTH;
  const { divisions, groups, classes } = nodes;
  const ground: Ground = {
    texts,
    vocabulary,
    counts: countsOf(texts, vocabulary.size),
    options,
    biases: new Float32Array(divisions.length + groups.length + classes.length),
  };
  const labels = examples.map(({ code }) => divisions.indexOf(code.slice(0, 2)));
  const rows = examples.map((_, row) => row).filter((row) => labels[row]! >= 0);
  const top = siblings(
    ground,
    divisions.map((_, node) => node),
    rows,
    rows.map((row) => labels[row]!),
  );
  const levels = [
    most(top, options.keep[0]),
    options.keep[1] === 0
      ? []
      : most(deeper(ground, examples, groups, divisions.length), options.keep[1]),
    options.keep[2] === 0
      ? []
      : most(deeper(ground, examples, classes, divisions.length + groups.length), options.keep[2]),
  ];
  return packed(levels, [...vocabulary.keys()], ground.biases);
};

/** Only features that kept a weight, renumbered in the order of their buckets. */
const packed = (
  levels: readonly Weight[][],
  allBuckets: readonly number[],
  biases: Float32Array,
): Learned => {
  const used = [...new Set(levels.flat().map(({ feature }) => feature))].sort(
    (one, other) => one - other,
  );
  const index = new Map(used.map((feature, at) => [feature, at]));
  const scales = levels.map((kept) => quantised(kept));
  const postings = levels
    .flatMap((kept, level) =>
      kept.map(({ feature, node, value }) => ({
        feature: index.get(feature)!,
        node,
        byte: scales[level]!.bytes(value),
      })),
    )
    .filter(({ byte }) => byte !== 0)
    .sort((one, other) => one.feature - other.feature || one.node - other.node);
  return {
    buckets: used.map((feature) => allBuckets[feature]!),
    postings,
    scales: [scales[0]!.scale, scales[1]!.scale, scales[2]!.scale],
    biases,
  };
};
