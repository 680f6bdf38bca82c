import {
  cellAddress,
  isFormula,
  PortError,
  sameCell,
  titleRows,
  type Cell,
  type Content,
  type Mark,
  type Region,
  type RowWrite,
  type TableChart,
  type TableSheet,
  type TierLook,
} from "../../src/workbook";

/** A sheet as rows of cells; a table stands at its row `top` (the first where absent) where `table` is given. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: Cell[][];
  readonly table?: string;
  readonly top?: number;
  /** Number formats of the columns' bodies. */
  readonly formats?: readonly (string | undefined)[];
  /** Formulas by address ("B2"), over the values in `rows`. */
  readonly formulas?: Map<string, string>;
  /** What was marked last, by `mark`. */
  marks?: readonly Mark[];
  /** The looks of tiers, by column of the region. */
  colours?: Map<number, readonly TierLook[]>;
  /** The chart that stands beside the table. */
  readonly chart?: TableChart;
}

/** What a cell shows of its content: nothing of a formula, until a test says what. */
export const shownOf = (content: Content): Cell => (isFormula(content) ? null : content);

/** A sheet as `insertTable` makes it. */
export const sheetFrom = (
  wanted: TableSheet,
  name: string,
  table: string,
  chart?: TableChart,
): MemorySheet => ({
  name,
  table,
  ...(chart && { chart }),
  top: titleRows(wanted),
  rows: [
    ...(wanted.title ?? []).map((line): Cell[] => [line]),
    ...(titleRows(wanted) > 0 ? [[]] : []),
    wanted.columns.map(({ header }): Cell => header),
    ...(wanted.rows.length > 0 ? wanted.rows : [wanted.columns.map(() => null)]).map((row) =>
      row.map(shownOf),
    ),
  ],
  formats: wanted.columns.map(({ format }) => format),
  formulas: new Map(
    wanted.rows.flatMap((row, at) =>
      row.flatMap((content, column): [string, string][] =>
        isFormula(content)
          ? [[cellAddress(titleRows(wanted) + 1 + at, column), content.formula]]
          : [],
      ),
    ),
  ),
});

/** The region of a sheet: its table, or all of it. */
export const regionOf = (sheet: MemorySheet): Region => {
  const { top = 0 } = sheet;
  const columns = sheet.rows.slice(top).reduce((most, row) => Math.max(most, row.length), 0);
  return {
    area: { sheet: sheet.name, row: top, column: 0, rows: sheet.rows.length - top, columns },
    ...(sheet.table !== undefined && { table: sheet.table }),
    headers: Array.from({ length: columns }, (_, column) => sheet.rows[top]?.[column] ?? null),
  };
};

/** What stands in a cell; a formula where there is one. */
export const contentAt = (sheet: MemorySheet, row: number, column: number): Content => {
  const formula = sheet.formulas?.get(cellAddress(row, column));
  return formula === undefined ? (sheet.rows[row]?.[column] ?? null) : { formula };
};

/** Throws `PortError("too-long")` for a text that no cell holds. */
export const refuseLong = (content: Content, row: number, column: number): void => {
  if (typeof content === "string" && content.length > 32_767)
    throw new PortError("too-long", cellAddress(row, column));
};

/** Puts a constant or a formula into a cell. */
export const put = (sheet: MemorySheet, row: number, column: number, content: Content): void => {
  const cells = (sheet.rows[row] ??= []);
  while (cells.length < column) cells.push(null);
  sheet.formulas?.delete(cellAddress(row, column));
  if (isFormula(content)) sheet.formulas?.set(cellAddress(row, column), content.formula);
  cells[column] = shownOf(content);
};

/** Whether a body row still holds what was read. */
const holds = (now: readonly Cell[] | undefined, then: readonly Cell[] | null): boolean =>
  now !== undefined &&
  then !== null &&
  then.every((cell, column) => sameCell(now[column] ?? null, cell));

/** Throws `PortError("changed")` where the headers of a region are others by now. */
export const checkHeaders = (sheet: MemorySheet, { area, headers, table }: Region): void => {
  const now = sheet.rows[area.row] ?? [];
  if (headers.some((header, at) => !sameCell(header, now[area.column + at] ?? null)))
    throw new PortError("changed", table ?? area.sheet);
};

/** Changes, adds and takes away rows of a table; gives the writes that were left. */
export const writeRows = (sheet: MemorySheet, region: Region, writes: readonly RowWrite[]) => {
  checkHeaders(sheet, region);
  const { rows } = sheet;
  const top = region.area.row + 1;
  const left = writes.filter(
    ({ row, before }) => row !== null && !holds(rows[top + row]?.slice(region.area.column), before),
  );
  const doable = writes.filter((one) => !left.includes(one));
  const isEmpty =
    rows.length === top + 1 && (rows[top] ?? []).every((cell) => sameCell(cell, null));
  let end = isEmpty ? top : rows.length;
  for (const { row, before, cells } of doable)
    cells?.forEach((cell, column) => {
      const isSame = before !== null && sameCell(cell, before[column] ?? null);
      if (!isSame) put(sheet, row === null ? end : top + row, region.area.column + column, cell);
      if (row === null && column === cells.length - 1) end++;
    });
  const gone = doable.flatMap(({ row, cells }) => (row !== null && !cells ? [row] : []));
  for (const row of gone.sort((a, b) => b - a))
    if (rows.length > top + 1) rows.splice(top + row, 1);
    else rows[top] = region.headers.map(() => null);
  return left;
};
