import type { Cell } from "../cells";
import { bodyRows } from "./address";
import type { Customers } from "./customers";
import { headerRowOf } from "./headerRow";
import { holdsCustomers } from "./holdsCustomers";
import { keyColumnOf } from "./keyColumn";
import type { Region, WorkbookPort } from "./port";
import { isTotalsRow } from "./totalsRow";

/** Rows looked at for headers, and for a key. */
const HEAD = 20;
const SAMPLE = 500;

const every = (region: Region): number[] => region.headers.map((_, i) => i);

const rowsOf = async (
  port: WorkbookPort,
  region: Region,
  from: number,
  to: number,
): Promise<Cell[][]> => {
  const columns = await port.readColumns(region, every(region), from, to);
  return Array.from({ length: Math.max(0, to - from) }, (_, row) =>
    columns.map((column) => column.cells[row] ?? null),
  );
};

const withoutTitles = async (port: WorkbookPort, region: Region): Promise<Region> => {
  const head = await rowsOf(port, region, 0, Math.min(HEAD, bodyRows(region)));
  const rows = [region.headers, ...head];
  const skip = headerRowOf(rows);
  if (skip === 0) return region;
  const { area } = region;
  return {
    ...region,
    area: { ...area, row: area.row + skip, rows: area.rows - skip },
    headers: rows[skip] ?? region.headers,
  };
};

/**
 * Looks closely at one region: finds its header row (a table says itself where it is), and its key column.
 * Reads at most some hundred rows.
 */
export const customersIn = async (port: WorkbookPort, given: Region): Promise<Customers> => {
  const region = given.table === undefined ? await withoutTitles(port, given) : given;
  const sample = await rowsOf(port, region, 0, Math.min(SAMPLE, bodyRows(region)));
  const customers = sample.filter((row) => !isTotalsRow(row));
  const key = keyColumnOf(
    region.headers,
    every(region).map((column) => customers.map((row) => row[column] ?? null)),
  );
  return { region, key };
};

const sameArea = (a: Region, b: Region): boolean =>
  a.table === b.table &&
  a.area.sheet === b.area.sheet &&
  a.area.row === b.area.row &&
  a.area.column === b.area.column;

/**
 * All blocks of the workbook that could hold customers, the one around the selection first.
 * A block without a single row below its headers holds none and is left out, and so are the tables in which we keep rules, history and corrections.
 */
export const findCustomers = async (port: WorkbookPort): Promise<readonly Customers[]> => {
  const selected = await port.selectedRegion();
  const others = (await port.regions()).filter(
    (region) => selected === null || !sameArea(region, selected),
  );
  const found: Customers[] = [];
  const all = selected === null ? others : [selected, ...others];
  for (const region of all.filter(holdsCustomers)) {
    const customers = await customersIn(port, region);
    if (bodyRows(customers.region) > 0) found.push(customers);
  }
  return found;
};
