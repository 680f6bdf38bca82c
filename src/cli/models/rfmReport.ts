import type { Messages } from "../../text";
import {
  inLocale,
  purchaseFactText,
  rfmFactText,
  rfmMap,
  SIDES,
  type Bins,
  type Locale,
  type Side,
} from "../../workbook";
import { tableLines } from "../table";
import { count, figure, headLines, notedLines, percent } from "./report";
import type { RfmRun } from "./rfmRun";
import type { RfmOptionsAsked } from "./rfmOptions";

const binLines = (
  side: Side,
  bins: Bins,
  locale: Locale,
  { models }: Messages,
): readonly string[] => {
  const { column } = models.cli;
  const best = bins.counts.length;
  const rows = bins.counts.map((customers, k) => [
    String(side === "recency" ? best - k : k + 1),
    figure(bins.lower[k] ?? NaN, locale),
    figure(bins.upper[k] ?? NaN, locale),
    count(customers, locale),
  ]);
  return [
    "",
    models.side[side],
    ...tableLines(
      [
        { title: column.score, right: true },
        { title: column.from, right: true },
        { title: bins.closedBelow ? column.below : column.upTo, right: true },
        { title: column.customers, right: true },
      ],
      rows,
    ),
  ];
};

const segmentLines = (
  { scheme, segments }: RfmRun,
  locale: Locale,
  { models }: Messages,
): readonly string[] => {
  const { column, noSegment } = models.cli;
  const all = segments.segments.length;
  const without = segments.segments.filter((place) => place < 0).length;
  const line = (name: string, customers: number): readonly string[] => [
    name,
    count(customers, locale),
    percent(customers / all, locale),
  ];
  const rows = scheme.tiers.flatMap(({ label }, k) => {
    const customers = segments.counts[k] ?? 0;
    return customers === 0 ? [] : [line(inLocale(label, locale), customers)];
  });
  return [
    "",
    ...tableLines(
      [
        { title: column.segment },
        { title: column.customers, right: true },
        { title: column.share, right: true },
      ],
      without === 0 ? rows : [...rows, line(noSegment, without)],
    ),
  ];
};

const mapLines = (
  { scores, standings }: RfmRun,
  locale: Locale,
  { models }: Messages,
): readonly string[] => {
  const [bestR, bestF] = [scores.bins.recency.counts.length, scores.bins.frequency.counts.length];
  const cells = rfmMap(scores, standings.monetary, [bestR, bestF]);
  const titles = Array.from({ length: bestF }, (_, f) => ({ title: `F${f + 1}`, right: true }));
  const rows = Array.from({ length: bestR }, (_, k) => {
    const r = bestR - k;
    const row = cells.filter((cell) => cell.r === r);
    return [`R${r}`, ...row.map(({ customers }) => count(customers, locale))];
  });
  return ["", models.cli.map, ...tableLines([{ title: "" }, ...titles], rows)];
};

/** What a run found, for people: thresholds of the scores, segments, the map, and what to note. */
export const rfmReport = (
  run: RfmRun,
  options: RfmOptionsAsked,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const { found, scores, standings, asOf } = run;
  const facts = found.kind === "purchases" ? found.occasions.facts : [];
  return [
    ...headLines(found, options, standings.names.length, asOf, locale, words),
    ...SIDES.flatMap((side) => binLines(side, scores.bins[side], locale, words)),
    ...segmentLines(run, locale, words),
    ...mapLines(run, locale, words),
    ...notedLines(
      [
        ...facts.map((fact) => purchaseFactText(fact, locale)),
        ...scores.facts.map((fact) => rfmFactText(fact, locale)),
      ],
      words,
    ),
  ];
};
