import { optionNamed } from "./cell/option";
import { isEmpty, textOrThrow, valueOrThrow } from "./cell/result";
import { inShape, together } from "./cell/together";
import { figuresOf } from "./lifetime/figures";
import { figure } from "./models/figure";
import { oneFigure } from "./models/oneFigure";
import { statistics } from "./models/part";
import { modes } from "./options";
import { notLoaded, resultsOf } from "./parts/results";

const sides = [
  { input: figure("recency", "距最近购买天数", "Days since last purchase", { min: 0 }) },
  { input: figure("frequency", "购买次数", "Purchases", { min: 0 }) },
  { input: figure("monetary", "购买金额", "Amount spent") },
];
const binsFigure = figure("bins", "档数", "Bins", { min: 1, max: 9 });

/**
 * Scores customers by how recently, how often and for how much they bought: 100 R + 10 F + M, each by quantiles of all customers given.
 * @customfunction RFMSCORE
 * @param recency Days since the last purchase, a customer a cell.
 * @param frequency How many purchases each customer made.
 * @param monetary What each customer spent.
 * @param [bins] Into how many parts each side is divided, 1 to 9; 5 when omitted.
 * @param [mode] rfm-R (the default) raises breaks by 1 as the R package rfm does; plain takes quantiles as they are.
 * @returns One score per customer.
 */
export function rfmScore(
  recency: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  bins?: unknown[][],
  mode?: string,
): unknown[][] {
  const parts = Math.floor(oneFigure(bins, binsFigure, 5));
  const asked = textOrThrow(mode);
  const how = asked === null ? "rfm-R" : valueOrThrow(optionNamed("mode", asked, modes));
  const cells = together(recency, frequency, monetary);
  const rows = (cells.lists[0] ?? []).map((_, place) => place);
  const isBlank = (place: number): boolean =>
    cells.lists.every((list) => isEmpty(list[place] ?? null));
  const read = rows.map(figuresOf(sides, cells.lists));
  const side = (k: number): Float64Array =>
    Float64Array.from(read, (row) => ("map" in row ? (row[k] ?? NaN) : NaN));
  return resultsOf(
    statistics.now,
    statistics.load,
    (models) => {
      const standings = { recency: side(0), frequency: side(1), monetary: side(2) };
      const { score } = valueOrThrow(models.rfm(standings, { bins: parts, mode: how }));
      return inShape(cells, (place) => {
        const row = read[place] ?? [];
        if (isBlank(place)) return "";
        return "map" in row ? (score[place] ?? 0) : row;
      });
    },
    () => inShape(cells, notLoaded),
  );
}
