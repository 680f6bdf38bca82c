import { mapHeaders, type Mapping } from "../../cells";
import {
  CellState,
  type Column,
  type NumberColumn,
  type Problem,
  type TextColumn,
} from "../../rules";
import type { Purchases } from "../../models";
import type { Corrections } from "../mapColumns";
import type { Progress, Region, WorkbookPort } from "../port";
import { purchaseInputs } from "./purchaseInputs";
import { readInputs } from "./readInputs";

/** Which columns of a region would hold purchases, if it does. */
export const purchaseMapping = (region: Region, chosen: Corrections = {}): Mapping =>
  mapHeaders(purchaseInputs, region.headers, chosen);

/** Which columns of a region hold purchases; null where they hold no customer or no date. */
export const purchaseColumns = (region: Region, chosen: Corrections = {}): Mapping | null => {
  const mapping = purchaseMapping(region, chosen);
  const found = (key: string): boolean => key in mapping.columns;
  return found("customer") && found("date") ? mapping : null;
};

/** Quantity times price where a sheet has no amounts; a problem of either is one of the amount. */
const product = (quantity: Column | undefined, price: Column | undefined): NumberColumn | null => {
  if (quantity?.type !== "number" || price?.type !== "number") return null;
  const problems = new Map<number, Problem>([...quantity.problems, ...price.problems]);
  return {
    type: "number",
    values: quantity.values.map((each, row) => each * (price.values[row] as number)),
    state: quantity.state.map((state, row) =>
      state === CellState.value ? (price.state[row] as number) : state,
    ),
    problems,
  };
};

const asText = (column: Column | undefined): TextColumn | undefined =>
  column?.type === "text" ? column : undefined;

const asNumber = (column: Column | undefined): NumberColumn | undefined =>
  column?.type === "number" || column?.type === "date" ? column : undefined;

/** Reads a list of purchases; null for a region without rows. Rejects with `PortError`. */
export const readPurchases = async (
  port: WorkbookPort,
  region: Region,
  mapping: Mapping,
  progress: Progress,
): Promise<Purchases | null> => {
  const columns = await readInputs(port, region, purchaseInputs, mapping, progress);
  const customer = asText(columns["customer"]);
  const date = asNumber(columns["date"]);
  if (customer === undefined || date === undefined) return null;
  const amount = asNumber(columns["amount"]) ?? product(columns["quantity"], columns["price"]);
  const document = asText(columns["document"]);
  return { customer, date, ...(amount && { amount }), ...(document && { document }) };
};
