import type { Candidate } from "./predict";

/**
 * Candidates carried into another taxonomy: the confidences of all that lead to one code are added up, and where one leads to several codes they share it. Best first.
 * Take the candidates of the level at which the crosswalk is (GB/T 4754 groups for the key-account table).
 */
export const rollUp = (
  candidates: readonly Candidate[],
  codesOf: (code: string) => readonly string[],
): readonly Candidate[] => {
  const sums = new Map<string, number>();
  for (const { code, confidence } of candidates) {
    const into = codesOf(code);
    for (const one of into) sums.set(one, (sums.get(one) ?? 0) + confidence / into.length);
  }
  return [...sums]
    .map(([code, confidence]) => ({ code, confidence: Math.min(1, confidence) }))
    .sort((one, other) => other.confidence - one.confidence || (one.code < other.code ? -1 : 1));
};
