import { mapHeaders, type Mapping } from "../../cells";
import { inputsOf, type Input, type Scheme } from "../../rules";
import type { Standings, ValuedHistories } from "../../models";
import { schemeNamed } from "../../schemes";
import { bodyRows } from "../address";
import type { Customers } from "../customers";
import type { Corrections } from "../mapColumns";
import type { Progress, WorkbookPort } from "../port";
import { numbersOf, readInputs, textsOf } from "./readInputs";

/** Customers of a sheet by name ("" where the key is blank), one place a row. */
export interface NamedRows {
  readonly names: readonly string[];
}

const schemeOf = (id: string): Scheme => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};

const key: Input = {
  key: "key",
  label: { zh: "客户", en: "Customer" },
  synonyms: { zh: [], en: [] },
  type: "text",
  blank: "unknown",
};

const mapped = (id: string, { region, key: column }: Customers, chosen: Corrections) => {
  const inputs = [...inputsOf(schemeOf(id)), key];
  // A column that is read for its numbers names nobody.
  return { inputs, mapping: mapHeaders(inputs, region.headers, { ...chosen, key: column }) };
};

/** A table's columns as the scheme `rfm` finds them, and as the scheme `clv-model` does, with what the user has chosen before all. */
export const standingMapping = (customers: Customers, chosen: Corrections = {}) =>
  mapped("rfm", customers, chosen);
export const historyMapping = (customers: Customers, chosen: Corrections = {}) =>
  mapped("clv-model", customers, chosen);

const has = ({ columns }: Mapping, ...keys: readonly string[]): boolean =>
  keys.every((each) => each in columns);

/** Whether a table has a row a customer with what RFM looks at: recency or the last purchase, frequency and amount, as the scheme `rfm` reads them. */
export const holdsStandings = (customers: Customers, chosen: Corrections = {}): boolean => {
  const { mapping } = mapped("rfm", customers, chosen);
  const recent = has(mapping, "recency") || has(mapping, "lastPurchase");
  return recent && has(mapping, "frequency", "monetary");
};

/** Reads a row a customer for RFM; what cannot be read is NaN, and a last purchase after the day counts for nothing. */
export const readStandings = async (
  port: WorkbookPort,
  customers: Customers,
  asOf: number,
  progress: Progress,
  chosen: Corrections = {},
): Promise<Standings & NamedRows> => {
  const { inputs, mapping } = mapped("rfm", customers, chosen);
  const columns = await readInputs(port, customers.region, inputs, mapping, progress);
  const rows = bodyRows(customers.region);
  const numbers = (name: string): Float64Array => numbersOf(columns[name], rows);
  const last = numbers("lastPurchase");
  const recency = numbers("recency").map((days, row) => {
    const since = Number.isNaN(days) ? asOf - (last[row] as number) : days;
    return since < 0 ? NaN : since;
  });
  return {
    names: textsOf(columns["key"], rows),
    recency,
    frequency: numbers("frequency"),
    monetary: numbers("monetary"),
  };
};

/** Whether a table has a row a customer with the history that models of lifetime value take, as the scheme `clv-model` reads it. */
export const holdsHistories = (customers: Customers, chosen: Corrections = {}): boolean =>
  has(mapped("clv-model", customers, chosen).mapping, "frequency", "recency", "age");

/** Reads a row a customer for lifetime values; `rows` says which rows of the body are whole and consistent. */
export const readHistories = async (
  port: WorkbookPort,
  customers: Customers,
  progress: Progress,
  chosen: Corrections = {},
): Promise<ValuedHistories & NamedRows & { readonly rows: Uint32Array }> => {
  const { inputs, mapping } = mapped("clv-model", customers, chosen);
  const columns = await readInputs(port, customers.region, inputs, mapping, progress);
  const count = bodyRows(customers.region);
  const [x, tx, t, z] = ["frequency", "recency", "age", "monetary"].map((name) =>
    numbersOf(columns[name], count),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const valued = has(mapping, "monetary");
  const isWhole = (row: number): boolean => {
    const [repeats, recency, age] = [x, tx, t].map((each) => each[row] as number) as [
      number,
      number,
      number,
    ];
    const amount = valued ? (z[row] as number) : 0;
    const latest = repeats === 0 ? 0 : age;
    return repeats >= 0 && recency >= 0 && recency <= latest && age >= 0 && amount >= 0;
  };
  const rows = Uint32Array.from({ length: count }, (_, row) => row).filter(isWhole);
  const picked = (column: Float64Array): Float64Array =>
    Float64Array.from(rows, (row) => column[row] as number);
  const names = textsOf(columns["key"], count);
  return {
    rows,
    names: Array.from(rows, (row) => names[row] ?? ""),
    repeats: picked(x),
    recency: picked(tx),
    age: picked(t),
    ...(valued && { average: picked(z) }),
  };
};
