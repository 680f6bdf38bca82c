import { BUCKET_BITS, bucketOf, extract, readableText } from "../../industry/model/training";
import type { Sparse } from "./softmax";

/** Known features by bucket: their index. */
export type Vocabulary = ReadonlyMap<number, number>;

/** Columns that grow by doubling. */
const growing = () => {
  let buckets = new Int32Array(1 << 20);
  let values = new Float64Array(1 << 20);
  return {
    room(size: number): void {
      if (size <= buckets.length) return;
      const wider = new Int32Array(Math.max(size, buckets.length * 2));
      const widerValues = new Float64Array(wider.length);
      wider.set(buckets);
      widerValues.set(values);
      buckets = wider;
      values = widerValues;
    },
    columns: () => ({ buckets, values }),
  };
};

/** Texts as buckets of features, each once, in the order in which they occur: those of text i stand from starts[i] up to starts[i + 1]. */
interface Read {
  readonly starts: readonly number[];
  readonly buckets: Int32Array;
  readonly values: Float64Array;
}

const read = (texts: readonly string[], language: "zh" | "en"): Read => {
  const starts = [0];
  const columns = growing();
  let size = 0;
  // Where a bucket stands in the text at hand; what stands before the text is of another one.
  const places = new Int32Array(1 << BUCKET_BITS).fill(-1);
  for (const text of texts) {
    const from = size;
    extract(readableText(text), language, (hash, value) => {
      const bucket = bucketOf(hash);
      const place = places[bucket]!;
      columns.room(size + 1);
      const { buckets, values } = columns.columns();
      if (place >= from) {
        if (value > values[place]!) values[place] = value;
        return;
      }
      places[bucket] = size;
      buckets[size] = bucket;
      values[size++] = value;
    });
    starts.push(size);
  }
  return { starts, ...columns.columns() };
};

/** The features that occur in enough texts, in the order of their buckets. */
const vocabularyOf = ({ starts, buckets }: Read, least: number): Vocabulary => {
  const counts = new Uint32Array(1 << BUCKET_BITS);
  for (let at = 0; at < starts[starts.length - 1]!; at++)
    counts[buckets[at]!] = counts[buckets[at]!]! + 1;
  const vocabulary = new Map<number, number>();
  for (let bucket = 0; bucket < counts.length; bucket++)
    if (counts[bucket]! >= least) vocabulary.set(bucket, vocabulary.size);
  return vocabulary;
};

/** Texts as known features, each text's values scaled to length 1: what the product does at run time (see model/score.ts). */
export const sparse = (
  texts: readonly string[],
  language: "zh" | "en",
  least: number,
): { vocabulary: Vocabulary; texts: Sparse } => {
  const all = read(texts, language);
  const vocabulary = vocabularyOf(all, least);
  const featureOf = new Int32Array(1 << BUCKET_BITS).fill(-1);
  for (const [bucket, feature] of vocabulary) featureOf[bucket] = feature;
  const features = new Int32Array(all.starts[texts.length]!);
  const values = new Float32Array(features.length);
  const starts = [0];
  let size = 0;
  for (let text = 0; text < texts.length; text++) {
    let squares = 0;
    for (let at = all.starts[text]!; at < all.starts[text + 1]!; at++) {
      const feature = featureOf[all.buckets[at]!]!;
      if (feature >= 0) squares += all.values[at]! * all.values[at]!;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = all.starts[text]!; at < all.starts[text + 1]!; at++) {
      const feature = featureOf[all.buckets[at]!]!;
      if (feature < 0) continue;
      features[size] = feature;
      values[size++] = all.values[at]! * scale;
    }
    starts.push(size);
  }
  return { vocabulary, texts: { starts, features, values } };
};
