import { snapshotAt, type HistoryProblem, type Run, type Standing } from "../../history";
import type { Explanation, Scheme } from "../../rules";
import { columnHeaded } from "../columnNamed";
import { customersIn } from "../findCustomers";
import { keyText } from "../keyColumn";
import type { Area, Region, WorkbookPort } from "../port";
import { readArchive, schemeOf } from "./archive";
import { keysOf } from "./beforeImage";
import { explainer } from "./explainer";
import { readHistory } from "./readHistory";
import { stampOf } from "./stamp";
import { placeOf } from "./place";

/** Which run made a cell, and whose cell it is. */
export interface CellStamp {
  readonly run: Run;
  /** Null for the header, and where the run had no column that names customers. */
  readonly key: string | null;
}

/** Why a customer got what a run gave him; null for a customer who was not there. */
export interface WhyThen {
  readonly scheme: Scheme;
  readonly standing: Standing | null;
  /** By the rules alone. */
  readonly explanation: Explanation | null;
}

const contains = ({ area }: Region, { sheet, row, column }: Area): boolean =>
  area.sheet === sheet &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const keyIn = async (
  port: WorkbookPort,
  region: Region,
  { keyHeader }: Run,
  row: number,
): Promise<string | null> => {
  const column = keyHeader === "" ? null : columnHeaded(region.headers, [keyHeader]);
  if (column === null || row < 0) return null;
  const [cells] = await port.readColumns(region, [column], row, row + 1);
  return keyText(cells?.cells[0] ?? null);
};

/** The stamp of the selected cell: the last run that wrote its column and stands; null for a cell that no run on record has written. */
export const cellStamp = async (
  port: WorkbookPort,
  runs: readonly Run[],
  cell: Area,
): Promise<CellStamp | null> => {
  const selected = await port.selectedRegion();
  if (selected === null) return null;
  const { region } = await customersIn(port, selected);
  if (!contains(region, cell)) return null;
  const run = stampOf(runs, region, cell.column - region.area.column);
  if (run === null) return null;
  return { run, key: await keyIn(port, region, run, cell.row - region.area.row - 1) };
};

/** Why a customer got what a run gave him, by the rules that graded then; reads all that is on record. Gives a problem where that cannot be told. */
export const whyThen = async (
  port: WorkbookPort,
  { run, key }: CellStamp,
  today: Scheme | null,
): Promise<
  | { readonly ok: true; readonly value: WhyThen }
  | { readonly ok: false; readonly problem: HistoryProblem }
> => {
  const then = snapshotAt(await readHistory(port), run.id);
  if (!then.ok) return then;
  const scheme = schemeOf(await readArchive(port), run.scheme, run.rules, today);
  if (!scheme.ok) return scheme;
  const standing = then.value.customers.get(key ?? "") ?? null;
  const explanation = standing === null ? null : explainer(then.value, scheme.value)(key ?? "");
  return { ok: true, value: { scheme: scheme.value, standing, explanation } };
};

/** The region that a run has graded, as it is now; null where it is gone. */
export const regionGraded = async (port: WorkbookPort, run: Run): Promise<Region | null> => {
  const region = (await port.regions()).find((one) => placeOf(one) === run.place);
  return region === undefined ? null : (await customersIn(port, region)).region;
};

/** Where a customer of a run stands now; null where he, or his table, is gone. */
export const whereIs = async (port: WorkbookPort, run: Run, key: string): Promise<Area | null> => {
  const region = await regionGraded(port, run);
  const column = region === null ? null : columnHeaded(region.headers, [run.keyHeader]);
  if (region === null || column === null) return null;
  const row = (await keysOf(port, region, run.keyHeader)).indexOf(key);
  if (row < 0) return null;
  const { area } = region;
  return {
    sheet: area.sheet,
    row: area.row + 1 + row,
    column: area.column + column,
    rows: 1,
    columns: 1,
  };
};
