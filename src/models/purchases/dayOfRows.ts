import { CellState, type TextColumn } from "../../rules";
import type { Noted } from "./noted";
import type { PurchaseRules, Purchases } from "./purchases";

/** One day of one customer. */
export interface DayRead {
  readonly day: number;
  /** Of its purchases, before refunds; it falls as refunds are taken off. */
  amount: number;
  readonly orders: number;
  /** Its purchases among all rows. */
  readonly bought: readonly number[];
  /** Its refunds among all rows, with how much each is. */
  readonly refunds: readonly { readonly row: number; readonly amount: number }[];
  /** Where the sorted rows of the next day begin. */
  readonly to: number;
}

const documentAt = (document: TextColumn | undefined, row: number): number =>
  document?.state[row] === CellState.value ? (document.values[row] as number) : -1;

const ordersOf = (rows: readonly number[], document: TextColumn | undefined): number => {
  if (document === undefined || rows.length < 2) return rows.length;
  const named = rows.map((row) => documentAt(document, row)).filter((code) => code >= 0);
  // Rows without a number are an order each.
  return new Set(named).size + rows.length - named.length;
};

/** Rows of one day that equal another before them; they are sorted by amount. */
const duplicatesOf = (
  rows: readonly number[],
  { amount, document }: Purchases,
): ReadonlySet<number> => {
  const found = new Set<number>();
  if (rows.length < 2) return found;
  const seen = new Set<string>();
  for (const row of rows) {
    const key = `${String(amount?.values[row] ?? 0)} ${String(documentAt(document, row))}`;
    if (seen.has(key)) found.add(row);
    seen.add(key);
  }
  return found;
};

/** Reads the rows of one day of one customer, from `from` on among the sorted ones; notes refunds and duplicates. */
export const dayOfRows = (
  purchases: Purchases,
  rules: PurchaseRules,
  sorted: Uint32Array,
  from: number,
  end: number,
  noted: Noted,
): DayRead => {
  const { date, amount, document } = purchases;
  const day = Math.floor(date.values[sorted[from] as number] as number);
  let to = from;
  while (to < end && Math.floor(date.values[sorted[to] as number] as number) === day) to++;
  const rows = Array.from(sorted.subarray(from, to));
  const duplicates = duplicatesOf(rows, purchases);
  noted.duplicate.push(...duplicates);
  const counted =
    rules.duplicates === "leave-out" ? rows.filter((row) => !duplicates.has(row)) : rows;
  const amountOf = (row: number): number => amount?.values[row] ?? 0;
  const bought = counted.filter((row) => amountOf(row) >= 0);
  const refunds = counted
    .filter((row) => amountOf(row) < 0)
    .map((row) => ({ row, amount: -amountOf(row) }));
  noted.refund.push(...refunds.map(({ row }) => row));
  return {
    day,
    amount: bought.reduce((sum, row) => sum + amountOf(row), 0),
    orders: ordersOf(bought, document),
    bought,
    refunds,
    to,
  };
};
