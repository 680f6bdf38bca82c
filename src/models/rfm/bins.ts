/** How values are parted into bins. */
export type Binning =
  /** As many customers a bin as can be, by quantiles of type 7 of Hyndman and Fan (Excel's PERCENTILE.INC). */
  | { readonly kind: "quantile"; readonly bins: number }
  /** At given values, rising: a value at a break is above it. */
  | { readonly kind: "breaks"; readonly breaks: readonly number[] }
  /** As wide as each other from the least value to the greatest. */
  | { readonly kind: "width"; readonly bins: number };

/**
 * How a value at a quantile is taken. `plain`: it is in the lower bin. `rfm-R`: 1 is added to quantiles and the value at the sum is in the upper bin, as the R package rfm
 * does: what lies less than 1 above a quantile falls one bin lower.
 */
export type Mode = "plain" | "rfm-R";

/** Bins of the values of one column. */
export interface Bins {
  /** Breaks between bins, rising; ties make some equal. */
  readonly breaks: readonly number[];
  /** Whether a value at a break is above it. */
  readonly closedBelow: boolean;
  /** The bins as the R package rfm shows them: from which value, and below which. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Bin of each value from 1, the greatest values in the last; 0 where a value is no number. */
  readonly places: Uint8Array;
  /** Values in each bin. */
  readonly counts: readonly number[];
}

/** A quantile of type 7 of rising values. */
export const quantileOf = (sorted: Float64Array, p: number): number => {
  const exact = (sorted.length - 1) * p;
  // A little below a whole number is that number: 0.2 × 995 is not 199 in binary.
  const low = Math.min(sorted.length - 1, Math.floor(exact + 1e-12));
  const from = sorted[low] as number;
  const part = Math.max(0, exact - low);
  return part === 0 ? from : from + part * ((sorted[low + 1] ?? from) - from);
};

const breaksOf = (sorted: Float64Array, binning: Binning, mode: Mode): readonly number[] => {
  if (binning.kind === "breaks") return [...binning.breaks].sort((one, other) => one - other);
  const { bins } = binning;
  const inner = Array.from({ length: Math.max(0, bins - 1) }, (_, k) => (k + 1) / bins);
  if (sorted.length === 0) return inner.map(() => NaN);
  const least = sorted[0] as number;
  const most = sorted[sorted.length - 1] as number;
  if (binning.kind === "width") return inner.map((part) => least + part * (most - least));
  const raise = mode === "rfm-R" ? 1 : 0;
  return inner.map((part) => quantileOf(sorted, part) + raise);
};

/** Puts each value into its bin. A column of equal values, or with many ties, leaves bins empty: `counts` says which. */
export const binsOf = (values: Float64Array, binning: Binning, mode: Mode): Bins => {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  const breaks = breaksOf(sorted, binning, mode);
  const closedBelow = binning.kind !== "quantile" || mode === "rfm-R";
  const counts = new Array<number>(breaks.length + 1).fill(0);
  const placeOf = (value: number): number => {
    if (!Number.isFinite(value)) return 0;
    let place = 1;
    for (const each of breaks) if (closedBelow ? value >= each : value > each) place++;
    counts[place - 1] = (counts[place - 1] as number) + 1;
    return place;
  };
  const places = Uint8Array.from(values, placeOf);
  const [least, most] = [sorted[0] ?? NaN, sorted[sorted.length - 1] ?? NaN];
  return {
    breaks,
    closedBelow,
    lower: [least, ...breaks],
    upper: [...breaks, mode === "rfm-R" ? most + 1 : most],
    places,
    counts,
  };
};
