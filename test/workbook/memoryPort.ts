import {
  cellAddress,
  PortError,
  type Area,
  type Cell,
  type ColumnWrite,
  type Progress,
  type Region,
  type WorkbookPort,
  type WriteReceipt,
} from "../../src/workbook";

/** A sheet as rows of cells; a table stands at `at` where it is given. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: Cell[][];
  readonly table?: string;
  /** Number formats of the columns' bodies. */
  readonly formats?: readonly (string | undefined)[];
}

export interface MemoryPort extends WorkbookPort {
  /** The sheets as they are now: tests change them as a co-author would. */
  readonly sheets: readonly MemorySheet[];
  /** Rows and columns of every read. */
  readonly reads: readonly { readonly rows: number; readonly columns: readonly number[] }[];
  /** Most cells that a read may ask for; more is refused as too large. */
  mostCells: number;
  shown: Area | null;
}

const widthOf = (sheet: MemorySheet): number => Math.max(0, ...sheet.rows.map((row) => row.length));

const regionOf = (sheet: MemorySheet): Region => {
  const columns = widthOf(sheet);
  return {
    area: { sheet: sheet.name, row: 0, column: 0, rows: sheet.rows.length, columns },
    ...(sheet.table !== undefined && { table: sheet.table }),
    headers: Array.from({ length: columns }, (_, column) => sheet.rows[0]?.[column] ?? null),
  };
};

/** A workbook in memory that is as strict as a host: it refuses what is too large and what is taken, and takes back what was cancelled. */
export const createMemoryPort = (given: readonly MemorySheet[]): MemoryPort => {
  const sheets = [...given];
  let front = 0;
  const reads: { rows: number; columns: readonly number[] }[] = [];
  const sheetOf = (region: Region): MemorySheet => {
    const sheet = sheets.find(({ name }) => name === region.area.sheet);
    if (sheet === undefined) throw new PortError("not-found", region.area.sheet);
    return sheet;
  };
  const set = (sheet: MemorySheet, row: number, column: number, cell: Cell): void => {
    const cells = (sheet.rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  };
  const takeBack = (sheet: MemorySheet, receipt: WriteReceipt): number => {
    const { area } = receipt.region;
    let restored = 0;
    for (const added of [...receipt.added].reverse())
      for (const row of sheet.rows.slice(area.row, area.row + area.rows)) {
        row.splice(area.column + added, 1);
        restored++;
      }
    for (const { column, before } of receipt.overwritten)
      before.forEach((cell, row) => {
        set(sheet, area.row + 1 + row, area.column + column, cell);
        restored++;
      });
    return restored;
  };
  const port: MemoryPort = {
    sheets,
    reads,
    mostCells: Infinity,
    shown: null,
    regions: async () => sheets.map(regionOf),
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
      let next = area.columns;
      const plan = columns.map((write) => ({ write, column: write.replace ?? next++ }));
      for (const { column, write } of plan)
        for (let row = 0; write.replace === undefined && row < area.rows; row++)
          if ((sheet.rows[area.row + row]?.[area.column + column] ?? null) !== null)
            throw new PortError("taken", cellAddress(area.row + row, area.column + column));
      const receipt = {
        region,
        added: plan.filter(({ write }) => write.replace === undefined).map(({ column }) => column),
        overwritten: plan
          .filter(({ write }) => write.replace !== undefined)
          .map(({ column, write }) => ({
            column,
            before: write.cells.map(
              (_, row) => sheet.rows[area.row + 1 + row]?.[area.column + column] ?? null,
            ),
          })),
      };
      for (const { write, column } of plan) {
        set(sheet, area.row, area.column + column, write.header);
        write.cells.forEach((cell, row) =>
          set(sheet, area.row + 1 + row, area.column + column, cell),
        );
      }
      progress.report(area.rows, area.rows);
      if (progress.cancelled) {
        takeBack(sheet, receipt);
        throw new PortError("cancelled");
      }
      return receipt;
    },
    async undo(receipt) {
      return { restored: takeBack(sheetOf(receipt.region), receipt), left: [] };
    },
    async insertTable({ name, table, columns, rows }, shown = "in-front") {
      const sheet = {
        name,
        table,
        rows: [columns.map(({ header }): Cell => header), ...rows.map((row) => [...row])],
        formats: columns.map(({ format }) => format),
      };
      sheets.push(sheet);
      if (shown === "in-front") front = sheets.length - 1;
      return regionOf(sheet);
    },
    async writeTableRows(region, writes) {
      const { rows } = sheetOf(region);
      const same = (now: readonly Cell[] | undefined, then: readonly Cell[] | null): boolean =>
        now !== undefined &&
        then !== null &&
        region.headers.every((_, at) => (now[at] ?? null) === (then[at] ?? null));
      const left = writes.filter(({ row, before }) => row !== null && !same(rows[row + 1], before));
      const doable = writes.filter((write) => !left.includes(write));
      for (const { row, cells } of doable)
        if (cells !== null) rows[row === null ? rows.length : row + 1] = [...cells];
      const gone = doable.flatMap(({ row, cells }) => (row !== null && !cells ? [row] : []));
      for (const row of gone.sort((a, b) => b - a)) rows.splice(row + 1, 1);
      return left;
    },
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
