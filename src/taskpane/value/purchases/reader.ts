import {
  historyMapping,
  holdsHistories,
  holdsStandings,
  inLocale,
  purchaseColumns,
  purchaseInputs,
  purchaseMapping,
  readHistories,
  readPurchases,
  readStandings,
  standingMapping,
  type Corrections,
  type Customers,
  type Input,
  type Locale,
  type Mapping,
  type Progress,
  type Purchases,
  type WorkbookPort,
} from "../../../workbook";
import type { InputLine } from "../../grade/views";

/** What a row of a table is. */
export type Kind = "purchases" | "customers";

/** How a part reads tables with a row a customer, and what it needs of those with a row a purchase. */
export interface Reader<Rows> {
  holds(customers: Customers, chosen?: Corrections): boolean;
  mapping(
    customers: Customers,
    chosen?: Corrections,
  ): { readonly inputs: readonly Input[]; readonly mapping: Mapping };
  read(
    port: WorkbookPort,
    customers: Customers,
    asOf: number,
    progress: Progress,
    chosen: Corrections,
  ): Promise<Rows>;
  /** Whether purchases are of no use without amounts. */
  readonly amounts: boolean;
  /** Inputs of customers without which there is nothing; of a list within it one is enough. */
  readonly needed: readonly (readonly string[])[];
}

/** Reads customers for RFM. */
export const rfmReader: Reader<Awaited<ReturnType<typeof readStandings>>> = {
  holds: holdsStandings,
  mapping: standingMapping,
  read: readStandings,
  amounts: true,
  needed: [["recency", "lastPurchase"], ["frequency"], ["monetary"]],
};

/** Reads customers for lifetime values. */
export const lifetimeReader: Reader<Awaited<ReturnType<typeof readHistories>>> = {
  holds: holdsHistories,
  mapping: historyMapping,
  read: (port, customers, _, progress, chosen) => readHistories(port, customers, progress, chosen),
  amounts: false,
  needed: [["frequency"], ["recency"], ["age"]],
};

/** What is to be read: another object is another reading. */
export interface Reading {
  readonly customers: Customers;
  readonly kind: Kind;
  readonly columns: Corrections;
  /** The day up to which customers are read; purchases are all read, and counted up to a day later. */
  readonly asOf: number;
}

/** What was read. */
export type Read<Rows> =
  | { readonly kind: "purchases"; readonly purchases: Purchases | null }
  | { readonly kind: "customers"; readonly rows: Rows };

/** Reads a table as what it is. Rejects with `PortError`. */
export const readTable = async <Rows>(
  port: WorkbookPort,
  reader: Reader<Rows>,
  { customers, kind, columns, asOf }: Reading,
  progress: Progress,
): Promise<Read<Rows>> => {
  if (kind === "customers")
    return { kind, rows: await reader.read(port, customers, asOf, progress, columns) };
  const mapping = purchaseColumns(customers.region, columns);
  const purchases =
    mapping === null ? null : await readPurchases(port, customers.region, mapping, progress);
  return { kind, purchases };
};

const PRODUCT = ["quantity", "price"] as const;

/** The inputs that are looked for among purchases: quantity and price only where there is no amount. */
const purchaseLines = (
  { columns }: Mapping,
  amounts: boolean,
): readonly { readonly input: Input; readonly needed: boolean }[] => {
  const has = (key: string): boolean => key in columns;
  const multiplies = PRODUCT.every(has);
  return purchaseInputs
    .filter(({ key }) => has(key) || !PRODUCT.some((each) => each === key) || !has("amount"))
    .map((input) => ({
      input,
      needed:
        input.key === "customer" ||
        input.key === "date" ||
        (amounts && input.key === "amount" && !multiplies),
    }));
};

/** What stands in which column, and whether that is enough to work on. */
export interface Columns {
  readonly lines: readonly InputLine[];
  readonly mapping: Mapping;
  readonly enough: boolean;
}

/** Finds the columns of a table as what its rows are. */
export const columnsOf = <Rows>(
  reader: Reader<Rows>,
  customers: Customers,
  kind: Kind,
  chosen: Corrections,
  locale: Locale,
): Columns => {
  const { inputs, mapping } =
    kind === "customers"
      ? reader.mapping(customers, chosen)
      : { inputs: purchaseInputs, mapping: purchaseMapping(customers.region, chosen) };
  const has = (key: string): boolean => key in mapping.columns;
  const lacks = (key: string): boolean =>
    reader.needed.some((keys) => keys.includes(key) && !keys.some(has));
  const wanted =
    kind === "purchases"
      ? purchaseLines(mapping, reader.amounts)
      : inputs
          .filter(({ key }) => key !== "key")
          .map((input) => ({ input, needed: lacks(input.key) }));
  const lines = wanted.map(({ input, needed }): InputLine => ({
    key: input.key,
    label: inLocale(input.label, locale),
    ...(input.unit && { unit: inLocale(input.unit.label, locale) }),
    column: mapping.columns[input.key]?.column ?? null,
    samples: [],
    needed,
  }));
  return { lines, mapping, enough: !lines.some(({ needed, column }) => needed && column === null) };
};

/** Whether a table is one that a part can work on as it stands. */
export const suits = <Rows>(reader: Reader<Rows>, customers: Customers): boolean =>
  reader.holds(customers) || columnsOf(reader, customers, "purchases", {}, "en-US").enough;
