import {
  cellAddress,
  chartColumns,
  freeName,
  PortError,
  sameCell,
  type Area,
  type Cell,
  type ColumnWrite,
  type Progress,
  type Region,
  type TableChart,
  type TableSheet,
  type WorkbookPort,
  type WriteReceipt,
} from "../../src/workbook";
import {
  checkHeaders,
  contentAt,
  put,
  refuseLong,
  regionOf,
  sheetFrom,
  writeRows,
  type MemorySheet,
} from "./memorySheet";

export type { MemorySheet } from "./memorySheet";

export interface MemoryPort extends WorkbookPort {
  /** The sheets as they are now: tests change them as a co-author would. */
  readonly sheets: readonly MemorySheet[];
  /** Rows and columns of every read. */
  readonly reads: readonly { readonly rows: number; readonly columns: readonly number[] }[];
  /** Most cells that a read may ask for; more is refused as too large. */
  mostCells: number;
  shown: Area | null;
}

/** Where each column of a write goes, and what the write is to remember. */
const receiptFor = (
  sheet: MemorySheet,
  region: Region,
  columns: readonly ColumnWrite[],
): WriteReceipt => {
  const { area } = region;
  let next = area.columns;
  const plan = columns.map((write) => ({ write, column: write.replace ?? next++ }));
  const isNew = ({ write }: { readonly write: ColumnWrite }): boolean =>
    write.replace === undefined;
  const at = (column: number) => (_: Cell, row: number) =>
    [area.row + 1 + row, area.column + column] as const;
  return {
    region,
    added: plan.filter(isNew).map(({ column }) => column),
    overwritten: plan
      .filter((one) => !isNew(one))
      .map(({ column, write }) => ({
        column,
        before: write.cells.map(at(column)).map(([r, c]) => sheet.rows[r]?.[c] ?? null),
      })),
    written: plan.map(({ column, write }) => ({
      column,
      header: write.header,
      cells: write.cells,
      before:
        write.replace === undefined
          ? null
          : write.cells.map(at(column)).map(([r, c]) => contentAt(sheet, r, c)),
    })),
  };
};

const write = (
  sheet: MemorySheet,
  receipt: WriteReceipt,
  columns: readonly ColumnWrite[],
): void => {
  const { area } = receipt.region;
  receipt.written.forEach(({ header, column, cells }, index) => {
    put(sheet, area.row, area.column + column, header);
    cells.forEach((cell, row) => {
      if (columns[index]?.kept?.has(row) !== true)
        put(sheet, area.row + 1 + row, area.column + column, cell);
    });
  });
};

/** Puts back what a write changed; a cell that somebody changed since is left, and an added column that holds one stays. */
const takeBack = (sheet: MemorySheet, { region: { area }, written }: WriteReceipt) => {
  const left: string[] = [];
  let restored = 0;
  for (const { column, cells, before } of [...written].reverse()) {
    const [top, at] = [area.row + 1, area.column + column];
    const isOurs = (row: number): boolean =>
      sameCell(sheet.rows[top + row]?.[at] ?? null, cells[row] ?? null);
    const rows = cells.map((_, row) => row);
    const ours = rows.filter(isOurs);
    left.push(
      ...rows
        .filter((row) => !isOurs(row))
        .map((row) => `${area.sheet}!${cellAddress(top + row, at)}`),
    );
    restored += ours.length;
    if (before !== null) for (const row of ours) put(sheet, top + row, at, before[row] ?? null);
    else if (ours.length === rows.length)
      for (const row of sheet.rows.slice(area.row, area.row + area.rows)) row.splice(at, 1);
    else for (const row of ours) put(sheet, top + row, at, null);
  }
  return { restored, left };
};

/** A workbook in memory that is as strict as a host: it refuses what is too large and what is taken, and takes back what was cancelled. */
export const createMemoryPort = (given: readonly MemorySheet[]): MemoryPort => {
  const sheets = [...given];
  let front = 0;
  const reads: { rows: number; columns: readonly number[] }[] = [];
  const sheetOf = ({ area, table }: Region): MemorySheet => {
    const sheet = sheets.find(({ name }) => name === area.sheet);
    if (sheet === undefined) throw new PortError("not-found", area.sheet);
    if (table !== undefined && sheet.table !== table) throw new PortError("not-found", table);
    return sheet;
  };
  const insert = (wanted: TableSheet, shown: "in-front" | "behind", chart?: TableChart): Region => {
    const tables = sheets.flatMap(({ table }) => (table === undefined ? [] : [table]));
    const name = freeName(wanted.name, " ", sheets.map((sheet) => sheet.name)); // prettier-ignore
    const sheet = sheetFrom(wanted, name, freeName(wanted.table, "_", tables), chart);
    sheets.push(sheet);
    if (shown === "in-front") front = sheets.length - 1;
    return regionOf(sheet);
  };
  const port: MemoryPort = {
    sheets,
    reads,
    mostCells: Infinity,
    shown: null,
    regions: async () =>
      [...sheets.slice(front, front + 1), ...sheets.filter((_, at) => at !== front)]
        .filter(({ rows }) => rows.length > 0)
        .map(regionOf),
    selectedRegion: async () => {
      const sheet = sheets[front];
      return sheet ? regionOf(sheet) : null;
    },
    async readColumns(region, columns, fromRow, toRow) {
      if ((toRow - fromRow) * columns.length > port.mostCells) throw new PortError("too-large");
      reads.push({ rows: toRow - fromRow, columns });
      const sheet = sheetOf(region);
      const { area } = region;
      return columns.map((column) => ({
        column,
        ...(sheet.formats?.[column] !== undefined && { format: sheet.formats[column] }),
        cells: Array.from(
          { length: toRow - fromRow },
          (_, row) => sheet.rows[area.row + 1 + fromRow + row]?.[area.column + column] ?? null,
        ),
      }));
    },
    async writeColumns(region: Region, columns: readonly ColumnWrite[], progress: Progress) {
      const sheet = sheetOf(region);
      const { area } = region;
      const receipt = receiptFor(sheet, region, columns);
      for (const { cells, column } of receipt.written)
        cells.forEach((cell, row) => refuseLong(cell, area.row + 1 + row, area.column + column));
      for (const column of receipt.added)
        for (let row = area.row; row < area.row + area.rows; row++)
          if (!sameCell(sheet.rows[row]?.[area.column + column] ?? null, null))
            throw new PortError("taken", cellAddress(row, area.column + column));
      const before = structuredClone({ rows: sheet.rows, formulas: sheet.formulas });
      write(sheet, receipt, columns);
      progress.report(area.rows, area.rows);
      if (progress.cancelled) {
        sheet.rows.splice(0, sheet.rows.length, ...before.rows);
        for (const [cell, formula] of before.formulas ?? []) sheet.formulas?.set(cell, formula);
        throw new PortError("cancelled");
      }
      return receipt;
    },
    undo: async (receipt) => takeBack(sheetOf(receipt.region), receipt),
    insertTable: async (wanted, shown = "in-front") => insert(wanted, shown),
    async insertChart(wanted, shown = "in-front") {
      chartColumns(wanted);
      return insert(wanted.sheet, shown, wanted.chart);
    },
    writeTableRows: async (region, writes) => writeRows(sheetOf(region), region, writes),
    async readTable(table) {
      const sheet = sheets.find((one) => one.table?.toLowerCase() === table.toLowerCase());
      if (sheet === undefined) return null;
      const region = regionOf(sheet);
      const cells = sheet.rows
        .slice(region.area.row)
        .map((row) => region.headers.map((_, column) => row[column] ?? null));
      return { region, cells };
    },
    async readContents(region, columns) {
      const sheet = sheetOf(region);
      const { row, column, rows } = region.area;
      return columns.map((at) =>
        Array.from({ length: rows - 1 }, (_, body) =>
          contentAt(sheet, row + 1 + body, column + at),
        ),
      );
    },
    async writeCells(region, writes) {
      const sheet = sheetOf(region);
      checkHeaders(sheet, region);
      const { row: top, column: first } = region.area;
      for (const { row, column, content } of writes)
        refuseLong(content, top + 1 + row, first + column);
      const left = writes.filter(
        ({ row, column, expected }) =>
          top + 1 + row >= sheet.rows.length ||
          !sameCell(sheet.rows[top + 1 + row]?.[first + column] ?? null, expected),
      );
      for (const one of writes.filter((candidate) => !left.includes(candidate)))
        put(sheet, top + 1 + one.row, first + one.column, one.content);
      return left;
    },
    async deleteColumns(region, headers) {
      const sheet = sheetOf(region);
      const { row: top, rows } = region.area;
      const missing = headers.filter((header) => !sheet.rows[top]?.includes(header));
      for (const header of headers.filter((one) => !missing.includes(one))) {
        const column = sheet.rows[top]?.indexOf(header) ?? -1;
        for (const row of sheet.rows.slice(top, top + rows)) row.splice(column, 1);
      }
      return missing;
    },
    async mark(region, marks) {
      sheetOf(region).marks = marks;
    },
    async tierColours(region, column, looks) {
      const sheet = sheetOf(region);
      checkHeaders(sheet, region);
      const colours = (sheet.colours ??= new Map());
      if (looks === null) colours.delete(column);
      else colours.set(column, looks);
    },
    hasTierColours: async (region, column) => sheetOf(region).colours?.has(column) === true,
    async goTo(area) {
      port.shown = area;
    },
  };
  return port;
};

/** A host whose clock moves by itself, so that work is cut into pieces, and that counts the pieces. */
export const tickingHost = (step = 1) => {
  let time = 0;
  const host = {
    yields: 0,
    now: () => (time += step),
    yieldToHost: async () => {
      host.yields++;
    },
  };
  return host;
};
