import type { Cell } from "../../cells";
import { historyWords } from "../../text";
import { cellText, isEmptyCell } from "../cellText";
import type { Region, WorkbookPort } from "../port";
import { unhurried, type Host } from "../pace";
import { FULL_CELL, readBlocks } from "../readBlocks";
import { fieldsOf, isRecord, placesOf, type RecordKind } from "./recordTable";

/** A row of a table of the record. */
export interface RecordRow<Field extends string> {
  readonly region: Region;
  /** Body row, from 0. */
  readonly row: number;
  readonly fields: Readonly<Record<Field, Cell>>;
  /** The whole row as it was read, to be compared before it is written over. */
  readonly cells: readonly Cell[];
}

/** A table of the record as it is; where two authors made one at once there are two, and both count. */
export interface RecordRead<Field extends string> {
  readonly regions: readonly Region[];
  readonly rows: readonly RecordRow<Field>[];
}

/** A table of a kind; with its cells, header row first, where the port has had to read it whole to find it. */
interface RecordTable {
  readonly region: Region;
  readonly cells?: readonly (readonly Cell[])[];
}

/** The tables of a kind on sheets that are not offered (hidden ones, or all but one of a file), by the names that they were made with. */
const tablesOutOfSight = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
): Promise<readonly RecordTable[]> => {
  const found: RecordTable[] = [];
  for (const locale of ["zh-CN", "en-US"] as const) {
    const read = await port.readTable(historyWords(locale).tables[kind.name].table);
    if (read !== null && isRecord(kind, read.region)) found.push(read);
  }
  return found;
};

/** The tables of a kind, in an order that does not depend on what is selected. */
const recordTables = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
): Promise<readonly RecordTable[]> => {
  const inSight = (await port.regions())
    .filter((region) => isRecord(kind, region))
    .map((region): RecordTable => ({ region }));
  const tables = inSight.length > 0 ? inSight : await tablesOutOfSight(port, kind);
  return [...tables].sort(({ region: one }, { region: other }) =>
    (one.table ?? "") < (other.table ?? "") ? -1 : 1,
  );
};

/** The regions of the tables of a kind. */
export const recordRegions = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
): Promise<readonly Region[]> => (await recordTables(port, kind)).map(({ region }) => region);

/** The body rows of a table, from 0. */
async function* bodyOf(
  port: WorkbookPort,
  { region, cells }: RecordTable,
): AsyncGenerator<readonly Cell[]> {
  if (cells !== undefined) return yield* cells.slice(1);
  const columns = region.headers.map((_, column) => column);
  for await (const block of readBlocks(port, region, columns, FULL_CELL))
    for (let row = block.from; row < block.to; row++)
      yield block.columns.map((column) => column.cells[row - block.from] ?? null);
}

/** Rows between two looks at the clock, and the milliseconds of a piece of work. */
const LOOK = 64;
const PIECE = 10;

async function* rowsOf<Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  table: RecordTable,
  host: Host,
): AsyncGenerator<RecordRow<Field>> {
  const { region } = table;
  const places = placesOf(kind, region.headers);
  if (places === null) return;
  const fields = fieldsOf(kind);
  let row = -1;
  let began = host.now();
  for await (const cells of bodyOf(port, table)) {
    row++;
    if (row % LOOK === 0 && host.now() - began > PIECE) {
      await host.yieldToHost();
      began = host.now();
    }
    if (cells.every(isEmptyCell)) continue;
    const values = fields.map((field) => [field, cells[places[field]] ?? null]);
    yield { region, row, cells, fields: Object.fromEntries(values) as Record<Field, Cell> };
  }
}

/** Reads the tables of a kind, wherever in the workbook they are and whatever they are called. */
export const readRecord = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  host: Host = unhurried,
): Promise<RecordRead<Field>> => {
  const tables = await recordTables(port, kind);
  const rows: RecordRow<Field>[] = [];
  for (const table of tables)
    for await (const row of rowsOf(port, kind, table, host)) rows.push(row);
  return { regions: tables.map(({ region }) => region), rows };
};

/** A cell as text that stands for something: without blanks around it, "" for none. */
export const textIn = (cell: Cell): string =>
  typeof cell === "string" ? cell.trim() : cellText(cell);

/** A cell as a number; null where it holds none, and also where a number stands as text that says no number. */
export const numberIn = (cell: Cell): number | null => {
  if (typeof cell === "number") return cell;
  const number = typeof cell === "string" && cell.trim() !== "" ? Number(cell) : NaN;
  return Number.isNaN(number) ? null : number;
};
