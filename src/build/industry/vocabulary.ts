import { bucketOf, extract, readableText } from "../../industry/model/training";
import type { Sparse } from "./softmax";

/** Known features by bucket: their index. */
export type Vocabulary = ReadonlyMap<number, number>;

/** Counts in how many texts each feature occurs, and keeps those that occur in enough, in the order of their buckets. */
export const vocabularyOf = (
  texts: readonly string[],
  language: "zh" | "en",
  least: number,
): Vocabulary => {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const seen = new Set<number>();
    extract(readableText(text), language, (hash) => seen.add(bucketOf(hash)));
    for (const bucket of seen) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= least).map(([bucket]) => bucket);
  return new Map(kept.sort((one, other) => one - other).map((bucket, at) => [bucket, at]));
};

/** Texts as known features, each text's values scaled to length 1: what the product does at run time (see model/score.ts). */
export const sparse = (
  texts: readonly string[],
  language: "zh" | "en",
  vocabulary: Vocabulary,
): Sparse => {
  const starts = [0];
  let features = new Int32Array(1 << 20);
  let values = new Float32Array(1 << 20);
  let size = 0;
  for (const text of texts) {
    const found = new Map<number, number>();
    extract(readableText(text), language, (hash, value) => {
      const feature = vocabulary.get(bucketOf(hash));
      if (feature !== undefined) found.set(feature, Math.max(value, found.get(feature) ?? 0));
    });
    let squares = 0;
    for (const value of found.values()) squares += value * value;
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    if (size + found.size > features.length) {
      const wider = features.length * 2 + found.size;
      const more = new Int32Array(wider);
      more.set(features);
      features = more;
      const moreValues = new Float32Array(wider);
      moreValues.set(values);
      values = moreValues;
    }
    for (const [feature, value] of found) {
      features[size] = feature;
      values[size++] = value * scale;
    }
    starts.push(size);
  }
  return { starts, features, values };
};
