import { slotOf, type TextModel } from "./decode";
import { extract } from "./features";
import { bucketOf } from "./hash";

/** A known feature of a text, and where it stands. */
export interface Known {
  readonly feature: number;
  value: number;
  readonly start: number;
  readonly end: number;
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
export const knownFeatures = (model: TextModel, text: string): readonly Known[] => {
  const { found } = model;
  const known: Known[] = [];
  extract(text, model.language, (hash, value, start, end) => {
    if (value === 0) return;
    const feature = featureOf(model, hash);
    if (feature < 0) return;
    const before = found[feature]!;
    if (before === 0) {
      found[feature] = known.push({ feature, value, start, end });
    } else {
      const entry = known[before - 1]!;
      if (value > entry.value) entry.value = value;
    }
  });
  let squares = 0;
  for (const { feature, value } of known) {
    found[feature] = 0;
    squares += value * value;
  }
  const scale = squares > 0 ? model.length / Math.sqrt(squares) : 0;
  for (const entry of known) entry.value *= scale;
  return known;
};

/** Scores of all nodes, in the model's scratch. */
export const scoreNodes = (model: TextModel, known: readonly Known[]): Float32Array => {
  const { scores, starts, nodes, values, biases, scales } = model;
  scores.fill(0);
  for (const { feature, value } of known) {
    const end = starts[feature + 1]!;
    for (let at = starts[feature]!; at < end; at++) {
      const node = nodes[at]!;
      scores[node] = scores[node]! + value * values[at]!;
    }
  }
  const deep = model.divisions.length;
  const deepest = deep + model.groups.length;
  for (let node = 0; node < scores.length; node++) {
    const scale = scales[node < deep ? 0 : node < deepest ? 1 : 2];
    scores[node] = scores[node]! * scale + biases[node]!;
  }
  return scores;
};

/** Probabilities of some nodes among themselves. */
export const shares = (scores: Float32Array, nodes: readonly number[]): Float64Array => {
  let most = -Infinity;
  for (const node of nodes) if (scores[node]! > most) most = scores[node]!;
  const parts = new Float64Array(nodes.length);
  let sum = 0;
  for (let at = 0; at < nodes.length; at++) {
    const weight = Math.exp(scores[nodes[at]!]! - most);
    parts[at] = weight;
    sum += weight;
  }
  for (let at = 0; at < parts.length; at++) parts[at] = parts[at]! / sum;
  return parts;
};
