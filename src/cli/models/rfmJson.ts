import { isoOf, rfmMap, SIDES } from "../../workbook";
import { factJson, jsonPieces, numberJson } from "./report";
import type { RfmRun } from "./rfmRun";
import type { RfmOptionsAsked } from "./rfmOptions";

const thresholdsJson = ({ scores }: RfmRun) =>
  Object.fromEntries(
    SIDES.map((side) => {
      const { breaks, lower, upper, counts } = scores.bins[side];
      return [side, { breaks, lower, upper, counts }];
    }),
  );

const rowJson = ({ standings, scores, segments, scheme }: RfmRun, row: number) => {
  const score = (column: ArrayLike<number>): number | null => column[row] || null;
  return {
    customer: standings.names[row] ?? "",
    recency: numberJson(standings.recency[row]),
    frequency: numberJson(standings.frequency[row]),
    monetary: numberJson(standings.monetary[row]),
    r: score(scores.r),
    f: score(scores.f),
    m: score(scores.m),
    score: score(scores.score),
    segment: scheme.tiers[segments.segments[row] ?? -1]?.key ?? null,
  };
};

/** The run as one JSON object in pieces, one line a row. */
export const rfmJson = (run: RfmRun, { mode }: RfmOptionsAsked): Generator<string> => {
  const { scheme, segments, scores, standings, found, asOf } = run;
  const rows = segments.segments.length;
  const counted = scheme.tiers.map(({ key }, k) => [key, segments.counts[k] ?? 0] as const);
  const best = [scores.bins.recency.counts.length, scores.bins.frequency.counts.length] as const;
  const purchases = found.kind === "purchases" ? found.occasions.facts : [];
  const without = segments.segments.filter((place) => place < 0).length;
  return jsonPieces(
    {
      model: "rfm",
      asOf: isoOf(asOf),
      mode,
      thresholds: thresholdsJson(run),
      segments: Object.fromEntries(counted.filter(([, customers]) => customers > 0)),
      map: rfmMap(scores, standings.monetary, best),
      facts: [...purchases, ...scores.facts].map(factJson),
    },
    rows,
    (row) => rowJson(run, row),
    { summary: { customers: rows, scored: rows - without, without } },
  );
};
