import { CellState, type NumberColumn, type TextColumn } from "../../rules";
import type { PlainFact, PurchaseRules, Purchases } from "./purchases";

/** What a row is: a purchase, a refund, or what has it left out. */
export type RowKind = "purchase" | PlainFact;

/** The rows that take part, and those that do not by why. */
export interface Classified {
  /** Rows of purchases and refunds, rising. */
  readonly taken: Uint32Array;
  readonly notTaken: ReadonlyMap<PlainFact, readonly number[]>;
  readonly asOf: number;
}

/** Days that Excel has. */
const LAST_DAY = 2_958_465;

const isThere = (column: TextColumn | NumberColumn, row: number): boolean =>
  column.state[row] === CellState.value;

const isDay = (date: NumberColumn, row: number): boolean => {
  const value = date.values[row] as number;
  return isThere(date, row) && value >= 1 && value < LAST_DAY + 1;
};

/** Which entries of the dictionary are documents of cancellation. */
const cancelledIn = (document: TextColumn | undefined, prefix: string): Uint8Array =>
  Uint8Array.from(document?.dictionary ?? [], (text) =>
    prefix !== "" && text.trim().toUpperCase().startsWith(prefix.toUpperCase()) ? 1 : 0,
  );

const latestDay = ({ customer, date }: Purchases): number => {
  let latest = 0;
  for (let row = 0; row < customer.values.length; row++)
    if (isDay(date, row)) latest = Math.max(latest, Math.floor(date.values[row] as number));
  return latest;
};

/** Says of each row what it is, by the first rule that fits. */
export const classify = (purchases: Purchases, rules: PurchaseRules): Classified => {
  const { customer, date, amount, document } = purchases;
  const { from = 0, cancelled = "C" } = rules;
  const asOf = rules.asOf === undefined ? latestDay(purchases) : Math.floor(rules.asOf);
  const cancels = cancelledIn(document, cancelled);
  const kindOf = (row: number): RowKind => {
    if (!isThere(customer, row)) return "no-customer";
    if (!isDay(date, row)) return "bad-date";
    if (amount && !(isThere(amount, row) && Number.isFinite(amount.values[row])))
      return "bad-amount";
    const day = Math.floor(date.values[row] as number);
    if (day > asOf) return "in-future";
    if (day < from) return "before-start";
    if (amount && (amount.values[row] as number) < 0) return "refund";
    const named = document && isThere(document, row) && cancels[document.values[row] as number];
    return named === 1 ? "cancelled" : "purchase";
  };
  const rows = customer.values.length;
  const taken = new Uint32Array(rows);
  const notTaken = new Map<PlainFact, number[]>();
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const kind = kindOf(row);
    if (kind === "purchase" || kind === "refund") taken[count++] = row;
    else {
      const others = notTaken.get(kind);
      if (others) others.push(row);
      else notTaken.set(kind, [row]);
    }
  }
  return { taken: taken.slice(0, count), notTaken, asOf };
};
