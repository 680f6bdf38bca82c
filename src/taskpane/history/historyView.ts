import { placeText, type PaneHistoryWords } from "../../text";
import type { Amount, Direction, Place, RunsCompared, Tally } from "../../workbook";
import type { Language } from "../language";
import type { HistoryRoom } from "./loadHistory";

/** Whether customers are counted, or what they weigh. */
export type By = "count" | "value";

/** A cell of the migration. */
export interface MatrixCell {
  readonly from: Place;
  readonly to: Place;
  /** "" where nobody went that way. */
  readonly text: string;
  /** For a screen reader, and over the list behind it. */
  readonly spoken: string;
  readonly behind: string;
  /** How much of the most stands here: 0 for nothing, 1 to 3. */
  readonly heat: number;
}

/** The migration, ready to draw: only places that somebody came from or went to. */
export interface MatrixView {
  readonly columns: readonly { readonly key: Place; readonly label: string }[];
  readonly rows: readonly {
    readonly key: Place;
    readonly label: string;
    readonly cells: readonly MatrixCell[];
    readonly total: string;
  }[];
  readonly totals: readonly string[];
}

/** A way that customers went, and figures for it. */
export interface WayLine {
  readonly way: string;
  readonly figures: readonly string[];
}

/** Shades of a cell. */
const HEATS = 3;

/** An amount in hundredths, short enough for a cell: "1.2万", "3.4M". */
export const valueText = (hundredths: number, { locale }: Language): string =>
  new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(
    hundredths / 100,
  );

const figure = (amount: Amount, by: By, language: Language): string =>
  by === "count" ? language.count(amount.count) : valueText(amount.value, language);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The places that anybody came from (rows) or went to (columns), by their index. */
const used = ({ places, counts }: Tally, side: "row" | "column"): readonly number[] =>
  places.flatMap((_, at) => {
    const line = side === "row" ? (counts[at] ?? []) : counts.map((row) => row[at] ?? 0);
    return sum(line) > 0 ? [at] : [];
  });

/** Puts the migration of two runs into a table, by customers or by what they weigh. */
export function matrixView(
  { migration, schemes }: RunsCompared,
  by: By,
  t: PaneHistoryWords["matrix"],
  language: Language,
): MatrixView {
  const { places, counts, values } = migration;
  const { locale, count } = language;
  const [rows, columns] = [used(migration, "row"), used(migration, "column")];
  const shown = by === "count" ? counts : values;
  const at = (row: number, column: number): Amount => ({
    count: counts[row]?.[column] ?? 0,
    value: values[row]?.[column] ?? 0,
  });
  const most = Math.max(...rows.flatMap((row) => columns.map((to) => shown[row]?.[to] ?? 0)), 1);
  const label = (index: number, side: "from" | "to"): string =>
    placeText(side === "from" ? schemes.before : schemes.after, places[index] ?? "", side, locale);
  const total = (cells: readonly Amount[]): string =>
    figure({ count: sum(cells.map((one) => one.count)), value: sum(cells.map((one) => one.value)) }, by, language); // prettier-ignore
  const cell = (row: number, column: number): MatrixCell => {
    const amount = at(row, column);
    const [from, to] = [label(row, "from"), label(column, "to")];
    const words = { from, to, count: count(amount.count) };
    return {
      from: places[row] ?? "",
      to: places[column] ?? "",
      text: amount.count === 0 ? "" : figure(amount, by, language),
      spoken: t.cell(words),
      behind: t.behind(words),
      heat: Math.ceil(HEATS * Math.sqrt(Math.max(0, shown[row]?.[column] ?? 0) / most)),
    };
  };
  return {
    columns: columns.map((index) => ({ key: places[index] ?? "", label: label(index, "to") })),
    rows: rows.map((row) => ({
      key: places[row] ?? "",
      label: label(row, "from"),
      cells: columns.map((column) => cell(row, column)),
      total: total(columns.map((column) => at(row, column))),
    })),
    totals: columns.map((column) => total(rows.map((row) => at(row, column)))),
  };
}

/** Ways that somebody went, with how many and how much. */
export function flowLines(
  room: HistoryRoom,
  { migration, schemes }: RunsCompared,
  ways: Readonly<Record<Direction, string>>,
  hasValues: boolean,
  language: Language,
): readonly WayLine[] {
  const { by } = room.flowsOf(migration, schemes.after);
  return room.DIRECTIONS.filter((way) => way !== "same" && by[way].count > 0).map((way) => ({
    way: ways[way],
    figures: [
      language.count(by[way].count),
      ...(hasValues ? [valueText(by[way].value, language)] : []),
    ],
  }));
}

/** What data and rules have done, way by way: the parts, then their sum. */
export interface SplitView {
  /** Whether holding customers in their tiers is one of the parts. */
  readonly held: boolean;
  readonly lines: readonly WayLine[];
}

/** Splits each way into what has caused it; parts add up to the last figure exactly. */
export function splitView(
  room: HistoryRoom,
  { split, schemes }: RunsCompared,
  ways: Readonly<Record<Direction, string>>,
  by: By,
  language: Language,
): SplitView {
  const flows = (tally: Tally) => room.flowsOf(tally, schemes.after).by;
  const held = flows(split.held);
  const isHeld = room.DIRECTIONS.some((way) => held[way].count !== 0 || held[way].value !== 0);
  const parts = [flows(split.data), flows(split.rules), flows(split.interaction)];
  const all = [...parts, ...(isHeld ? [held] : []), flows(split.total)];
  const lines = room.DIRECTIONS.filter(
    (way) => way !== "same" && all.some((part) => part[way].count !== 0),
  ).map((way) => ({
    way: ways[way],
    figures: all.map((part) => figure(part[way], by, language)),
  }));
  return { held: isHeld, lines };
}

/** Whether anybody weighs anything. */
export const hasValues = ({ migration }: RunsCompared): boolean =>
  migration.values.some((line) => line.some((value) => value !== 0));
