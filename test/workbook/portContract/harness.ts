import type { Cell, Region, TableSheet, WorkbookPort } from "../../../src/workbook";

/** What stands in a cell of a given workbook: a constant, or a formula with the value that it shows. */
export type Standing = Cell | { readonly formula: string; readonly value: Cell };

/** A sheet of a given workbook, its cells from the first row on. */
export interface GivenSheet {
  readonly name: string;
  readonly cells: readonly (readonly Standing[])[];
  /** A table over all cells; with `totals` the last row is its totals row. */
  readonly table?: { readonly name: string; readonly totals?: boolean };
}

/** A workbook behind a port, as a test sees it. */
export interface OpenBook {
  readonly port: WorkbookPort;
  /** All cells of a sheet by now, rows as wide as the widest. */
  seen(sheet: string): Promise<Cell[][]>;
  /** Changes a cell as somebody else would. */
  edit(sheet: string, row: number, column: number, value: string | number): Promise<void>;
}

/** The same, with what only the port's own contract asks of it. */
export interface OpenPort extends OpenBook {
  /** How many rules of conditional formats a sheet has. */
  formats(sheet: string): Promise<number>;
  /** The charts on a sheet. */
  drawn(sheet: string): Promise<readonly DrawnChart[]>;
}

/** A chart as a test sees it. */
export interface DrawnChart {
  readonly title: string;
  /** Names of the series, those of the second axis last. */
  readonly series: readonly string[];
}

/** Opens a given workbook behind a port of some kind. */
export type Opening<Open = OpenPort> = (sheets: readonly GivenSheet[]) => Promise<Open>;

/** What a port does not have, and a test therefore passes over. */
export interface Lacks {
  /** Totals rows are not modelled. */
  readonly totals?: true;
}

export const CUSTOMERS: readonly (readonly Standing[])[] = [
  ["编号", "金额", "等级"],
  ["C1", 10, { formula: "=B2*2", value: 20 }],
  ["C2", null, "B"],
  ["C3", { error: "#N/A" }, "C"],
];

export const CUSTOMER_TABLE: GivenSheet = {
  name: "客户",
  cells: CUSTOMERS,
  table: { name: "客户表" },
};

/** A sheet without a table, whose name needs quotes in a formula. */
export const PLAIN: GivenSheet = { name: "It's 'one' list", cells: CUSTOMERS };

export const RULES: TableSheet = {
  name: "规则",
  table: "规则_发货",
  title: ["规则_发货", "改一格就是改规则。"],
  columns: [
    { header: "序", note: "编号" },
    { header: "单次订单量", note: "条件", format: "@" },
    { header: "等级", note: "选一个", choices: ["A", "B"] },
  ],
  rows: [
    [1, ">= 30000", "A"],
    [2, "=x", "B"],
    [3, "001", null],
  ],
};

/** The first region of a port. */
export const firstRegion = async ({ port }: OpenPort): Promise<Region> => {
  const [region] = await port.regions();
  if (region === undefined) throw new Error("no region");
  return region;
};

/** The bytes' worth of a region's body, row by row. */
export const bodyOf = async (port: WorkbookPort, region: Region): Promise<Cell[][]> => {
  const all = region.headers.map((_, column) => column);
  const rows = region.area.rows - 1;
  const read = await port.readColumns(region, all, 0, rows);
  return Array.from({ length: rows }, (_, row) => read.map(({ cells }) => cells[row] ?? null));
};
