import { mapHeaders, readColumn, type Cell } from "../../cells";
import { CellState, inputsOf, type Input } from "../../rules";
import { bodyRows } from "../address";
import { isEmptyCell } from "../cellText";
import { headerText } from "../columnNamed";
import type { GradeRequest, GradeResult } from "../gradeResult";
import { weighingInput } from "../history/tracked";
import { sliceSize, type Host } from "../pace";
import type { ColumnCells, Progress, WorkbookPort } from "../port";
import { PortError } from "../portError";
import { readBlocks } from "../readBlocks";
import { formerColumns } from "../resultHeader";

/** What customers weigh: one column of theirs, as numbers in its own unit. */
export interface Weights {
  /** Index within the region. */
  readonly column: number;
  readonly header: string;
  /** Of which its unit is one: 10,000 for 万元. */
  readonly scale: number;
  /** By body row; NaN where nothing can be read, and in rows that are no customers. */
  readonly values: Float64Array;
  /** Customers with an amount, with an empty cell, and with one that is no number. */
  readonly read: number;
  readonly blank: number;
  readonly unreadable: number;
  /** Amounts that stand there as texts ("2.35万"): no formula of Excel adds them. */
  readonly texts: number;
  /** Numbers in rows that are no customers (totals): a formula over the whole column would add them. */
  readonly strays: number;
}

/** A column that customers may be weighed by. */
export interface WeightColumn {
  readonly column: number;
  readonly header: string;
}

/** An amount as any number. */
const AMOUNT: Input = {
  key: "amount",
  label: { zh: "", en: "" },
  synonyms: { zh: [], en: [] },
  type: "number",
  blank: "unknown",
};

const YUAN = { label: { zh: "元", en: "yuan" }, scale: 1 };

/** What stands in brackets at the end of a header: "(万元)". */
const IN_BRACKETS = /[(（[]([^()（）[\]]+)[)）\]]\s*$/u;

/**
 * An amount in the unit of its header, since sheets and formulas know no other: under 销售额(万元) the cell "150万元" is 150. A column that the scheme reads, and whose header
 * states none, is in that of the scheme.
 */
const amountIn = ({ scheme, mapping, customers }: GradeRequest, column: number): Input => {
  const input = inputsOf(scheme).find(({ key }) => mapping.columns[key]?.column === column);
  const stated = IN_BRACKETS.exec(headerText(customers.region.headers[column] ?? null))?.[1];
  if (stated === undefined) return input?.unit ? { ...AMOUNT, unit: input.unit } : AMOUNT;
  const money = mapHeaders([{ ...AMOUNT, unit: YUAN }], [`(${stated})`], { amount: 0 });
  return {
    ...AMOUNT,
    unit: { label: { zh: stated, en: stated }, scale: money.columns["amount"]?.scale ?? 1 },
  };
};

const LOOK = 200;

/** Of the filled cells of a column, how many must be numbers. */
const MOSTLY = 0.5;

/** Headers of money, best guess first: what is sold counts before what is owed or planned. */
const MONEY = [
  /销售额|成交额|销售收入|营业额|sales|revenue|turnover/i,
  /金额|收入|采购额|消费额|amount|spend|monetary/i,
  /额|value/i,
];

/** Days, written as numbers, weigh nothing; the words of a format are in quotes. */
const isDay = (format = ""): boolean =>
  /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, ""));

const isNumeric = ({ cells, format }: ColumnCells): boolean => {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length === 0 || isDay(format)) return false;
  const { state } = readColumn(AMOUNT, filled);
  return state.filter((one) => one === CellState.value).length > filled.length * MOSTLY;
};

/** The columns of the customers that hold numbers by their first rows, from left to right: the key and what we have written ourselves aside. */
export const weightColumns = async (
  port: WorkbookPort,
  { customers: { region, key }, scheme }: GradeRequest,
): Promise<readonly WeightColumn[]> => {
  const ours = formerColumns(region.headers, scheme);
  const columns = region.headers.flatMap((header, column) =>
    column === key || isEmptyCell(header) || ours.includes(column) ? [] : [column],
  );
  const read = await port.readColumns(region, columns, 0, Math.min(LOOK, bodyRows(region)));
  return read
    .filter(isNumeric)
    .map(({ column }) => ({ column, header: headerText(region.headers[column] ?? null) }));
};

/** The column that weighs where nobody has said: that of the scheme's own amount, otherwise one with a header of money; null where there is none. */
export const usualWeight = (
  { request: { scheme, mapping } }: Pick<GradeResult, "request">,
  columns: readonly WeightColumn[],
): number | null => {
  const own = mapping.columns[weighingInput(scheme)?.key ?? ""]?.column;
  if (own !== undefined) return own;
  const found = MONEY.map((money) => columns.find(({ header }) => money.test(header)));
  return found.find((column) => column !== undefined)?.column ?? null;
};

const cellsOf = async (
  port: WorkbookPort,
  { request, cells }: GradeResult,
  column: number,
  progress: Progress,
): Promise<readonly Cell[]> => {
  const known = cells.get(column);
  if (known !== undefined) return known;
  const read: Cell[] = [];
  for await (const block of readBlocks(port, request.customers.region, [column])) {
    if (progress.cancelled) throw new PortError("cancelled");
    for (const cell of block.columns[0]?.cells ?? []) read.push(cell);
  }
  return read;
};

/** Sorts cells into amounts and what is none. */
const tallier = (amount: Input, blank: Uint8Array, values: Float64Array) => {
  const count = { read: 0, blank: 0, unreadable: 0, texts: 0, strays: 0 };
  const take = (cells: readonly Cell[], from: number): void => {
    const column = readColumn(amount, cells);
    cells.forEach((cell, at) => {
      const row = from + at;
      if (blank[row] === 1) {
        if (typeof cell === "number") count.strays++;
        return;
      }
      const state = column.state[at];
      if (state === CellState.value) {
        values[row] = Number(column.values[at]);
        count.read++;
        if (typeof cell === "string") count.texts++;
      } else if (state === CellState.blank) count.blank++;
      else count.unreadable++;
    });
  };
  return { count, take };
};

/** Reads the amounts of the customers of a result from one of their columns, in pieces. Rejects with `PortError`. */
export const readWeights = async (
  port: WorkbookPort,
  result: GradeResult,
  column: number,
  host: Host,
  progress: Progress,
): Promise<Weights> => {
  const cells = await cellsOf(port, result, column, progress);
  const values = new Float64Array(result.rows).fill(NaN);
  const amount = amountIn(result.request, column);
  const { count, take } = tallier(amount, result.blank, values);
  let size = sliceSize();
  for (let from = 0; from < cells.length;) {
    const began = host.now();
    const to = Math.min(cells.length, from + size.rows);
    take(cells.slice(from, to), from);
    size = size.after(to - from, host.now() - began);
    from = to;
    await host.yieldToHost();
    if (progress.cancelled) throw new PortError("cancelled");
  }
  const header = headerText(result.request.customers.region.headers[column] ?? null);
  return { column, header, scale: amount.unit?.scale ?? 1, values, ...count };
};
