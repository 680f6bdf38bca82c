import {
  occasionsOf,
  rfm,
  rfmMap,
  segmenter,
  standingsOf,
  trendOf,
  type MapCell,
  type PurchaseFact,
  type PurchaseRules,
  type Purchases,
  type Rfm,
  type RfmOptions,
  type Segmented,
  type Segments,
  type Standings,
  type Trend,
} from "../../models";
import { ok, type Problem, type Scheme } from "../../rules";
import type { NamedRows } from "./readCustomers";

/** What customers are scored from. */
export type RfmSource =
  | {
      readonly kind: "purchases";
      readonly purchases: Purchases;
      readonly rules: PurchaseRules;
    }
  | {
      readonly kind: "customers";
      readonly standings: Standings & NamedRows;
      /** The day up to which recency counts. */
      readonly asOf: number;
    };

/** How customers are scored and sorted. */
export interface RfmRequest {
  readonly options: RfmOptions;
  /** Whose decision table sorts by the scores, and its table of segments. */
  readonly scheme: Scheme;
  readonly segments: string;
  /** An earlier run over the same tiers, to be compared with. */
  readonly before?: Segmented;
}

/** Scores and segments of customers, as plain data. */
export interface RfmFound {
  readonly names: readonly string[];
  readonly standings: Standings;
  readonly scores: Rfm;
  readonly segments: Segments;
  readonly map: readonly MapCell[];
  /** What the customers of each segment have spent. */
  readonly amounts: readonly number[];
  readonly asOf: number;
  /** What was found about rows of purchases. */
  readonly facts: readonly PurchaseFact[];
  readonly trend?: Trend;
}

/** No purchase could be used, which the facts say why; or none of so many customers had bought by the day that models may see. */
export interface Nobody {
  readonly code: "nobody";
  readonly facts: readonly PurchaseFact[];
  readonly later?: number;
}

/** An answer, or what stands in the way. */
export type ValueAnswer<Found> =
  | { readonly ok: true; readonly value: Found }
  | { readonly ok: false; readonly problem: Problem | Nobody };

type Read = Pick<RfmFound, "names" | "standings" | "asOf" | "facts">;

const read = (source: RfmSource): Read => {
  if (source.kind === "customers") {
    const { names, ...standings } = source.standings;
    return { names, standings, asOf: source.asOf, facts: [] };
  }
  const occasions = occasionsOf(source.purchases, source.rules);
  const { customers, asOf, facts } = occasions;
  return { names: customers, standings: standingsOf(occasions), asOf, facts };
};

const amountsOf = ({ segments, counts }: Segments, monetary: Float64Array): readonly number[] => {
  const amounts = counts.map(() => 0);
  segments.forEach((place, row) => {
    if (place >= 0) amounts[place] = (amounts[place] as number) + (monetary[row] as number);
  });
  return amounts;
};

/** Scores customers and sorts them into segments, in one go: up to seconds for many purchases. */
export const findRfm = (source: RfmSource, request: RfmRequest): ValueAnswer<RfmFound> => {
  const found = read(source);
  if (found.names.length === 0)
    return { ok: false, problem: { code: "nobody", facts: found.facts } };
  const scores = rfm(found.standings, request.options);
  if (!scores.ok) return scores;
  const { scheme } = request;
  const isAsked = scheme.arguments.some(({ name }) => name === "segments");
  const sort = segmenter(scheme, isAsked ? { segments: request.segments } : {});
  if (!sort.ok) return sort;
  const segments = sort.value(scores.value);
  const { recency, frequency } = scores.value.bins;
  const best = [recency.counts.length, frequency.counts.length] as const;
  const { before } = request;
  const after = { customers: found.names, segments: segments.segments };
  return ok({
    ...found,
    scores: scores.value,
    segments,
    map: rfmMap(scores.value, found.standings.monetary, best),
    amounts: amountsOf(segments, found.standings.monetary),
    ...(before && { trend: trendOf(before, after, scheme.tiers.length) }),
  });
};
