import type { NumberColumn, TextColumn } from "../../rules";

/** Purchases as columns of one length, a row each; negative amounts are refunds. */
export interface Purchases {
  readonly customer: TextColumn;
  /** Serials; a time of day is dropped. */
  readonly date: NumberColumn;
  /** Absent where only the days of purchases are known. */
  readonly amount?: NumberColumn;
  /** Numbers of invoices or orders: rows of one number on one day are one order. */
  readonly document?: TextColumn;
}

/** How rows are taken that are not plain purchases. */
export interface PurchaseRules {
  /** The last day that counts; what is dated later is in the future. The latest day of the sheet where absent. */
  readonly asOf?: number;
  /** The first day that counts; what is dated earlier is left out. */
  readonly from?: number;
  /** What the numbers of cancelled documents begin with, in either case; "C" where absent, "" for none. */
  readonly cancelled?: string;
  /** `deduct` takes a refund off the customer's latest purchases before it; `leave-out` leaves purchases as they were. */
  readonly refunds?: "deduct" | "leave-out";
  /** Rows of equal customer, day, amount and document beyond the first. */
  readonly duplicates?: "keep" | "leave-out";
}

/**
 * What was found about rows of purchases, with the rows (from 0, rising):
 * - `no-customer`, `bad-date`, `bad-amount`: blank or unreadable there; left out, never 0;
 * - `in-future`, `before-start`: outside the days that count; left out;
 * - `cancelled`: a document of cancellation whose amount is not negative; left out;
 * - `refund`: a negative amount; no purchase, deducted or left out as the rules say;
 * - `refund-without-purchase`: a refund of which something found no purchase to be taken off; `amount` is how much of all of them;
 * - `duplicate`: equals a row before it; kept or left out as the rules say;
 * - `returned`: rows of days of which refunds have left nothing: no purchases any more.
 */
export type PurchaseFact =
  | { readonly code: PlainFact; readonly rows: Uint32Array }
  | {
      readonly code: "refund-without-purchase";
      readonly rows: Uint32Array;
      readonly amount: number;
    };

/** The facts that have nothing to say but their rows. */
export type PlainFact =
  | "no-customer"
  | "bad-date"
  | "bad-amount"
  | "in-future"
  | "before-start"
  | "cancelled"
  | "refund"
  | "duplicate"
  | "returned";

/** The days on which customers bought, customer by customer, each in the order of time. */
export interface Occasions {
  /** Names of the customers with at least one purchase, in the order of their first rows. */
  readonly customers: readonly string[];
  /** Where the days of each customer begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Serial of each day of purchase; purchases of one day are one. */
  readonly days: Float64Array;
  /** Amount of each day, less refunds; 0 where no amounts are known. */
  readonly amounts: Float64Array;
  /** Orders of each day: different documents, or rows where there are none. */
  readonly orders: Uint32Array;
  /** The last day that counts. */
  readonly asOf: number;
  /** Rows that were given. */
  readonly rows: number;
  readonly facts: readonly PurchaseFact[];
}
