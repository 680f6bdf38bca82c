import { fail, ok, type Outcome } from "../../rules";

/** A trait of rows, as a code from 0; -1 where a row has none. */
export type Codes = Int32Array;

/** How an attempt ended, a row: 1 won, 0 lost, -1 open. */
export type Outcomes = Int8Array;

/** What was learnt, as logarithms of odds: they add up. */
export interface Learnt {
  /** Of winning at all. */
  readonly prior: number;
  /** What each code of each trait adds; 0 for codes that no decided row has. */
  readonly weights: readonly Float64Array[];
}

const weightsOf = (codes: Codes, outcomes: Outcomes): Float64Array => {
  let size = 0;
  for (const code of codes) if (code >= size) size = code + 1;
  const won = new Float64Array(size);
  const lost = new Float64Array(size);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const counts = outcomes[row] === 1 ? won : lost;
    if (code >= 0 && (outcomes[row] as number) >= 0) counts[code] = (counts[code] as number) + 1;
  }
  const sum = (counts: Float64Array) => counts.reduce((total, count) => total + count, 0);
  const seen = won.filter((count, code) => count + (lost[code] as number) > 0).length;
  const [allWon, allLost] = [sum(won) + seen, sum(lost) + seen];
  return won.map((count, code) => {
    const other = lost[code] as number;
    return count + other === 0 ? 0 : Math.log(((count + 1) / allWon) * (allLost / (other + 1)));
  });
};

/**
 * Learns from decided rows how each trait goes with winning: naive Bayes, the counts of each trait's codes raised by 1 (Laplace), the overall rate as it is.
 * A code that no decided row has tells nothing. Needs a won and a lost row, otherwise `too-few-customers`, which counts the outcomes that there are.
 */
export const learn = (traits: readonly Codes[], outcomes: Outcomes): Outcome<Learnt> => {
  let won = 0;
  let lost = 0;
  for (const each of outcomes) {
    if (each === 1) won++;
    else if (each === 0) lost++;
  }
  const got = Math.min(won, 1) + Math.min(lost, 1);
  if (got < 2) return fail({ code: "too-few-customers", got, min: 2 });
  return ok({
    prior: Math.log(won / lost),
    weights: traits.map((codes) => weightsOf(codes, outcomes)),
  });
};

/** The probability, 0 to 1, that a row is won; a trait that it has not is left out. */
export const winProbability = (
  { prior, weights }: Learnt,
  traits: readonly Codes[],
  row: number,
): number => {
  let sum = prior;
  traits.forEach((codes, k) => (sum += weights[k]?.[codes[row] as number] ?? 0));
  return 1 / (1 + Math.exp(-sum));
};
