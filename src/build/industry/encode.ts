import { MAGIC, pushVarint, type ModelHead } from "../../industry/model/training";

/** One weight: a feature's index, a node's index, and the weight as a byte (-127 ... 127). */
export interface Posting {
  readonly feature: number;
  readonly node: number;
  readonly byte: number;
}

/** Writes a model's file; postings in the order of features, then nodes. */
export const encodeModel = (
  head: ModelHead,
  buckets: readonly number[],
  postings: readonly Posting[],
  biases: Float32Array,
): Uint8Array => {
  const json = JSON.stringify(head);
  if (/[^\x20-\x7e]/u.test(json)) throw new TypeError("The head of a model is ASCII.");
  const bytes: number[] = [...MAGIC].map((letter) => letter.charCodeAt(0));
  for (const shift of [0, 8, 16, 24]) bytes.push((json.length >>> shift) & 255);
  for (let at = 0; at < json.length; at++) bytes.push(json.charCodeAt(at));
  let before = 0;
  for (const bucket of buckets) {
    pushVarint(bytes, bucket - before);
    before = bucket;
  }
  const counts = new Uint32Array(buckets.length);
  for (const { feature } of postings) counts[feature] = counts[feature]! + 1;
  for (const count of counts) pushVarint(bytes, count);
  let feature = -1;
  let node = 0;
  for (const posting of postings) {
    pushVarint(bytes, posting.feature === feature ? posting.node - node : posting.node);
    feature = posting.feature;
    node = posting.node;
  }
  for (const { byte } of postings) bytes.push(byte & 255);
  for (const byte of new Uint8Array(biases.buffer, biases.byteOffset, biases.byteLength))
    bytes.push(byte);
  return Uint8Array.from(bytes);
};
