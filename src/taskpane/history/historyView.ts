import { placeText, type PaneHistoryWords } from "../../text";
import type { Amount, Direction, Place, RunsCompared, Tally } from "../../workbook";
import { compactText } from "../insight/compactText";
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

/** Writes amounts, which are in hundredths of the scheme's unit, short enough for a cell, and without that unit: 310 hundredths of 万元 are "3.1万", or "31K". */
export const valuesIn = (
  room: HistoryRoom,
  { schemes }: RunsCompared,
  language: Language,
): ((hundredths: number) => string) => {
  const scale = room.weighingInput(schemes.after)?.unit?.scale ?? 1;
  return (hundredths) => compactText((hundredths / 100) * scale, language);
};

/** Writes how many customers there are, or what they weigh. */
const figuresIn = (
  room: HistoryRoom,
  compared: RunsCompared,
  by: By,
  language: Language,
): ((amount: Amount) => string) => {
  const valueText = valuesIn(room, compared, language);
  return ({ count, value }) => (by === "count" ? language.count(count) : valueText(value));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The places that anybody came from (rows) or went to (columns), by their index. */
const used = ({ places, counts }: Tally, side: "row" | "column"): readonly number[] =>
  places.flatMap((_, at) => {
    const line = side === "row" ? (counts[at] ?? []) : counts.map((row) => row[at] ?? 0);
    return sum(line) > 0 ? [at] : [];
  });

/** Puts the migration of two runs into a table, by customers or by what they weigh. */
export function matrixView(
  room: HistoryRoom,
  compared: RunsCompared,
  by: By,
  t: PaneHistoryWords["matrix"],
  language: Language,
): MatrixView {
  const { migration, schemes } = compared;
  const figure = figuresIn(room, compared, by, language);
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
    figure({ count: sum(cells.map((one) => one.count)), value: sum(cells.map((one) => one.value)) }); // prettier-ignore
  const cell = (row: number, column: number): MatrixCell => {
    const amount = at(row, column);
    const [from, to] = [label(row, "from"), label(column, "to")];
    const words = { from, to, count: count(amount.count) };
    return {
      from: places[row] ?? "",
      to: places[column] ?? "",
      text: amount.count === 0 ? "" : figure(amount),
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
  compared: RunsCompared,
  ways: Readonly<Record<Direction, string>>,
  hasValues: boolean,
  language: Language,
): readonly WayLine[] {
  const { by } = room.flowsOf(compared.migration, compared.schemes.after);
  const valueText = valuesIn(room, compared, language);
  return room.DIRECTIONS.filter((way) => way !== "same" && by[way].count > 0).map((way) => ({
    way: ways[way],
    figures: [language.count(by[way].count), ...(hasValues ? [valueText(by[way].value)] : [])],
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
  compared: RunsCompared,
  ways: Readonly<Record<Direction, string>>,
  by: By,
  language: Language,
): SplitView {
  const { split, schemes } = compared;
  const figure = figuresIn(room, compared, by, language);
  const flows = (tally: Tally) => room.flowsOf(tally, schemes.after).by;
  const held = flows(split.held);
  const isHeld = room.DIRECTIONS.some((way) => held[way].count !== 0 || held[way].value !== 0);
  const parts = [flows(split.data), flows(split.rules), flows(split.interaction)];
  const all = [...parts, ...(isHeld ? [held] : []), flows(split.total)];
  const lines = room.DIRECTIONS.filter(
    (way) => way !== "same" && all.some((part) => part[way].count !== 0),
  ).map((way) => ({
    way: ways[way],
    figures: all.map((part) => figure(part[way])),
  }));
  return { held: isHeld, lines };
}

/** Whether anybody weighs anything. */
export const hasValues = ({ migration }: RunsCompared): boolean =>
  migration.values.some((line) => line.some((value) => value !== 0));
