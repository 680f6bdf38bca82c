import { slotOf, type TextModel } from "./decode";
import { extract } from "./features";
import { bucketOf } from "./hash";

/** The known features of a text and where they stand, side by side; the scratch of its model, good until the next text. */
export interface Known {
  readonly count: number;
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const featureOf = ({ slots, buckets }: TextModel, hash: number): number => {
  const bucket = bucketOf(hash);
  const mask = slots.length - 1;
  for (let slot = slotOf(bucket, mask); ; slot = (slot + 1) & mask) {
    const feature = slots[slot]! - 1;
    if (feature < 0 || buckets[feature] === bucket) return feature;
  }
};

/** The features of a readable text that the model knows, each once, scaled to the length that the model was trained with. */
export const knownFeatures = (model: TextModel, text: string): Known => {
  const { found, scratch } = model;
  let { features, values, starts, ends } = scratch;
  let count = 0;
  extract(text, model.language, (hash, value, start, end) => {
    if (value === 0) return;
    const feature = featureOf(model, hash);
    if (feature < 0) return;
    const before = found[feature]!;
    if (before !== 0) {
      if (value > values[before - 1]!) values[before - 1] = value;
      return;
    }
    if (count === features.length) ({ features, values, starts, ends } = scratch.grow());
    features[count] = feature;
    values[count] = value;
    starts[count] = start;
    ends[count] = end;
    found[feature] = ++count;
  });
  let squares = 0;
  for (let at = 0; at < count; at++) {
    found[features[at]!] = 0;
    squares += values[at]! * values[at]!;
  }
  const scale = squares > 0 ? model.length / Math.sqrt(squares) : 0;
  for (let at = 0; at < count; at++) values[at] = values[at]! * scale;
  return { count, features, values, starts, ends };
};

/** Values of features as whole numbers: sums of whole numbers are quick, and the same everywhere. */
const WHOLE = 4096;

/** Adds up what the features say for all nodes, in the model's scratch: `scoreOf` makes scores of it. */
export const scoreNodes = (model: TextModel, known: Known): Int32Array => {
  const { sums, starts, postings } = model;
  sums.fill(0);
  for (let one = 0; one < known.count; one++) {
    const feature = known.features[one]!;
    const value = Math.round(known.values[one]! * WHOLE);
    const end = starts[feature + 1]!;
    for (let at = starts[feature]!; at < end; at++) {
      const posting = postings[at]!;
      const node = posting >> 8;
      sums[node] = sums[node]! + value * ((posting << 24) >> 24);
    }
  }
  return sums;
};

/** Probabilities of nodes among themselves: those of one level below one parent. */
export const shares = (
  { biases, scales }: TextModel,
  sums: Int32Array,
  nodes: readonly number[],
  level: 0 | 1 | 2,
): Float64Array => {
  const scale = scales[level] / WHOLE;
  const parts = new Float64Array(nodes.length);
  let most = -Infinity;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const score = sums[node]! * scale + biases[node]!;
    parts[at] = score;
    if (score > most) most = score;
  }
  let sum = 0;
  for (let at = 0; at < parts.length; at++) sum += parts[at] = Math.exp(parts[at]! - most);
  for (let at = 0; at < parts.length; at++) parts[at] = parts[at]! / sum;
  return parts;
};
