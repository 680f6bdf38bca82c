import { fail, ok, type Outcome } from "../../rules";
import { binsOf, type Binning, type Bins, type Mode } from "./bins";
import type { Standings } from "../purchases/standings";

/** The three sides of RFM. */
export const SIDES = ["recency", "frequency", "monetary"] as const;
export type Side = (typeof SIDES)[number];

/** How each side is parted; fifths by quantiles as the R package rfm has them where nothing is said. */
export interface RfmOptions {
  readonly mode?: Mode;
  readonly bins?: number;
  /** Other binnings of single sides. */
  readonly sides?: Partial<Readonly<Record<Side, Binning>>>;
}

/** What a reader of scores should know. */
export type RfmFact =
  /** Customers of whom something is no number: they have no score. */
  | { readonly code: "without-score"; readonly rows: Uint32Array }
  /** Fewer customers than bins, so that some must stay empty. */
  | { readonly code: "fewer-than-bins"; readonly customers: number; readonly bins: number }
  /** All customers are alike on a side: it says nothing. */
  | { readonly code: "all-equal"; readonly side: Side; readonly value: number }
  /** Scores of a side that nobody has, because many values are equal or breaks lie outside of them. */
  | { readonly code: "empty-bins"; readonly side: Side; readonly scores: readonly number[] };

/** Scores of customers. */
export interface Rfm {
  readonly bins: Readonly<Record<Side, Bins>>;
  /** Scores from 1 to the number of bins, the best the greatest, also for recency; 0 where there is none. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** 100 R + 10 F + M; 0 where there is none. */
  readonly score: Float64Array;
  readonly facts: readonly RfmFact[];
}

/** Most bins a side: scores are digits. */
export const MOST_BINS = 9;

const binningOf = ({ bins = 5, sides = {} }: RfmOptions, side: Side): Binning =>
  sides[side] ?? { kind: "quantile", bins };

const sizeOf = (binning: Binning): number =>
  binning.kind === "breaks" ? binning.breaks.length + 1 : binning.bins;

const sideFacts = (side: Side, values: Float64Array, { counts, places }: Bins): RfmFact[] => {
  const first = values.find((_, k) => places[k] !== 0);
  if (first === undefined) return [];
  if (values.every((value, k) => places[k] === 0 || value === first))
    return [{ code: "all-equal", side, value: first }];
  const empty = counts.flatMap((count, k) => (count === 0 ? [k + 1] : []));
  const scores = side === "recency" ? empty.map((place) => counts.length + 1 - place) : empty;
  return scores.length === 0
    ? []
    : [{ code: "empty-bins", side, scores: [...scores].sort((a, b) => a - b) }];
};

const factsOf = (standings: Standings, bins: Rfm["bins"], score: Float64Array): RfmFact[] => {
  const without = Uint32Array.from(score.keys()).filter((row) => score[row] === 0);
  const customers = score.length - without.length;
  const most = Math.max(...SIDES.map((side) => bins[side].counts.length));
  return [
    ...(without.length > 0 ? [{ code: "without-score", rows: without } as const] : []),
    ...(customers > 0 && customers < most
      ? [{ code: "fewer-than-bins", customers, bins: most } as const]
      : []),
    ...SIDES.flatMap((side) => sideFacts(side, standings[side], bins[side])),
  ];
};

/** A column in which customers that are not whole on all sides are no numbers, so that the same customers make the bins of each side. */
const whole = (standings: Standings, side: Side): Float64Array =>
  standings[side].map((value, row) =>
    SIDES.every((each) => Number.isFinite(standings[each][row])) ? value : NaN,
  );

/**
 * Scores customers by how recently, how often and for how much they bought. A number of bins below 1 or above 9 is `out-of-range`, breaks that are no numbers are `bad-cuts`.
 * Hughes, "Strategic Database Marketing" (1994); as the R package rfm counts it.
 */
export const rfm = (standings: Standings, options: RfmOptions = {}): Outcome<Rfm> => {
  const { mode = "rfm-R" } = options;
  for (const side of SIDES) {
    const binning = binningOf(options, side);
    const size = sizeOf(binning);
    if (!(Number.isInteger(size) && size >= 1 && size <= MOST_BINS))
      return fail({ code: "out-of-range", got: size, min: 1, max: MOST_BINS });
    if (binning.kind === "breaks" && !binning.breaks.every(Number.isFinite))
      return fail({ code: "bad-cuts", got: binning.breaks.join(", ") });
  }
  const binned = (side: Side): Bins =>
    binsOf(whole(standings, side), binningOf(options, side), mode);
  const bins = {
    recency: binned("recency"),
    frequency: binned("frequency"),
    monetary: binned("monetary"),
  };
  const { places, counts } = bins.recency;
  // Who bought longest ago has the lowest score.
  const r = places.map((place) => (place === 0 ? 0 : counts.length + 1 - place));
  const f = bins.frequency.places;
  const m = bins.monetary.places;
  const score = Float64Array.from(
    r,
    (each, row) => 100 * each + 10 * (f[row] as number) + (m[row] as number),
  );
  return ok({ bins, r, f, m, score, facts: factsOf(standings, bins, score) });
};
