import type { Cell } from "../../cells";
import { historyWords } from "../../text";
import { cellText, isEmptyCell } from "../cellText";
import type { Region, WorkbookPort } from "../port";
import { unhurried, type Host } from "../pace";
import { FULL_CELL, readBlocks, type Block } from "../readBlocks";
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

/** The body of a table, some rows at a time. */
async function* bodyOf(
  port: WorkbookPort,
  { region, cells }: RecordTable,
): AsyncGenerator<Iterable<readonly Cell[]>> {
  if (cells !== undefined) {
    yield cells.slice(1);
    return;
  }
  const columns = region.headers.map((_, column) => column);
  for await (const block of readBlocks(port, region, columns, FULL_CELL)) yield rowsIn(block);
}

function* rowsIn({ from, to, columns }: Block): Generator<readonly Cell[]> {
  for (let at = 0; at < to - from; at++) yield columns.map(({ cells }) => cells[at] ?? null);
}

/** Milliseconds of a piece of work. */
const PIECE = 10;

const eachRowOf = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  table: RecordTable,
  take: (row: RecordRow<Field>) => void,
  host: Host,
): Promise<void> => {
  const { region } = table;
  const places = placesOf(kind, region.headers);
  if (places === null) return;
  const fieldsIn = (cells: readonly Cell[]): Readonly<Record<Field, Cell>> => {
    const found: Partial<Record<Field, Cell>> = {};
    for (const field of fields) found[field] = cells[places[field]] ?? null;
    return found as Record<Field, Cell>;
  };
  const fields = fieldsOf(kind);
  let row = -1;
  let began = host.now();
  for await (const rows of bodyOf(port, table))
    for (const cells of rows) {
      row++;
      if (host.now() - began > PIECE) {
        await host.yieldToHost();
        began = host.now();
      }
      if (!cells.every(isEmptyCell)) take({ region, row, cells, fields: fieldsIn(cells) });
    }
};

/** Hands over the rows of the tables of a kind one by one, wherever in the workbook they are and whatever they are called. Gives the tables' regions. */
export const eachRecord = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  take: (row: RecordRow<Field>) => void,
  host: Host = unhurried,
): Promise<readonly Region[]> => {
  const tables = await recordTables(port, kind);
  for (const table of tables) await eachRowOf(port, kind, table, take, host);
  return tables.map(({ region }) => region);
};

/** Reads all rows of the tables of a kind. */
export const readRecord = async <Field extends string>(
  port: WorkbookPort,
  kind: RecordKind<Field>,
  host: Host = unhurried,
): Promise<RecordRead<Field>> => {
  const rows: RecordRow<Field>[] = [];
  const regions = await eachRecord(port, kind, (row) => rows.push(row), host);
  return { regions, rows };
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
