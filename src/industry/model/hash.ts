/** FNV-1a over UTF-16 units, 32 bits: features are numbers, and texts are never cut into strings. */
export const FNV_START = 0x811c9dc5;

/** One unit more. */
export const fnv = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a whole string, from a start of its own: kinds of features do not meet. */
export const hashOf = (text: string, start = FNV_START): number => {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = fnv(hash, text.charCodeAt(at));
  return hash;
};

/** Bits of a bucket: wide enough that a stranger seldom meets a known feature, narrow enough to be stored as small gaps. */
export const BUCKET_BITS = 22;

/** The bucket of a hash: high bits folded in, since FNV mixes its low bits least. */
export const bucketOf = (hash: number): number =>
  ((hash >>> BUCKET_BITS) ^ hash) & ((1 << BUCKET_BITS) - 1);
