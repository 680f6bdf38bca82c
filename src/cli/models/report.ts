import { basename } from "node:path";
import type { Messages } from "../../text";
import {
  areaAddress,
  isoOf,
  purchaseFactText,
  type Customers,
  type Locale,
  type PurchaseFact,
} from "../../workbook";
import type { FoundCustomers, FoundPurchases, ModelInput } from "./input";

/** A count in the reader's grouping. */
export const count = (value: number, locale: Locale): string => value.toLocaleString(locale);

/** A figure with so many decimals at most; a dash where there is none. */
export const figure = (value: number, locale: Locale, digits = 2): string =>
  Number.isFinite(value) ? value.toLocaleString(locale, { maximumFractionDigits: digits }) : "–";

/** A fraction in percent, with one decimal. */
export const percent = (fraction: number, locale: Locale): string =>
  Number.isFinite(fraction)
    ? fraction.toLocaleString(locale, {
        style: "percent",
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      })
    : "–";

const placeOf = ({ region: { area, table } }: Customers): string =>
  `${table ?? area.sheet} ${areaAddress(area)}`;

/** What was read, from where, and up to which day. */
export const headLines = (
  found: FoundPurchases | FoundCustomers,
  { file }: ModelInput,
  customers: number,
  asOf: number | null,
  locale: Locale,
  { models }: Messages,
): readonly string[] => {
  const facts = {
    file: basename(file),
    place: placeOf(found.customers),
    customers: count(customers, locale),
  };
  const head =
    found.kind === "purchases"
      ? models.cli.purchases({ ...facts, rows: count(found.occasions.rows, locale) })
      : models.cli.customers(facts);
  return [head, ...(asOf === null ? [] : [models.cli.asOf({ day: isoOf(asOf) })])];
};

/** What was noted, a line each; nothing where nothing was. */
export const notedLines = (notes: readonly string[], { models }: Messages): readonly string[] =>
  notes.length === 0 ? [] : ["", models.cli.noted, ...notes.map((note) => `  ${note}`)];

/** Why no customer came of the purchases, for a Fault. */
export const nobodyText = (
  facts: readonly PurchaseFact[],
  locale: Locale,
  { models }: Messages,
): string => {
  const why = facts.map((fact) => `\n  ${purchaseFactText(fact, locale)}`);
  return `${models.cli.fault.nobody}${why.join("")}`;
};

/** Facts as JSON: rows of the sheet are counted. */
export const factJson = (fact: {
  readonly code: string;
  readonly rows?: Uint32Array;
}): Readonly<Record<string, unknown>> => ({
  ...fact,
  ...(fact.rows && { rows: fact.rows.length }),
});

/** A number for JSON: null where there is none. */
export const numberJson = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** Rows written at once: enough to be quick, little enough to be no burden. */
const BATCH = 1000;

/** An object with many rows as JSON in pieces, one line a row: what stands before the rows, then they, then what follows. */
export function* jsonPieces(
  before: Readonly<Record<string, unknown>>,
  rows: number,
  rowOf: (row: number) => unknown,
  after: Readonly<Record<string, unknown>>,
): Generator<string> {
  yield `${JSON.stringify(before).slice(0, -1)},"rows":[`;
  for (let from = 0; from < rows; from += BATCH) {
    const lines = Array.from(
      { length: Math.min(BATCH, rows - from) },
      (_, at) => `\n${JSON.stringify(rowOf(from + at))}`,
    );
    yield `${from === 0 ? "" : ","}${lines.join(",")}`;
  }
  yield `\n],${JSON.stringify(after).slice(1)}\n`;
}
