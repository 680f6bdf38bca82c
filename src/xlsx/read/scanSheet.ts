import { MAX_COLUMNS, MAX_ROWS, type Range } from "../address";
import type { RowLook, SheetFrame } from "../frame";
import { attemptAsync, failWith, type XlsxResult } from "../problem";
import type { CellVisit, ScanOptions } from "../scan";
import type { Sheet, Workbook } from "../workbook";
import { readInteger } from "../xml/bytes";
import { parseXml } from "../xml/tree";
import { unpackPieces } from "../zip/unpack";
import { contentReader } from "./cellContent";
import { readFrame } from "./frame";
import { worksheetOf } from "./open";
import { entryOf } from "./parts";
import { cellNames, CellType, type RawCell } from "./rawCell";
import type { RawRow } from "./rawRow";
import { type BodyVisitor, bodyScanner } from "./scanBody";
import { sharedTextsOf } from "./sharedStrings";
import { stylesOf } from "./styles";
import { walkSheet } from "./walk";

/** What a scan has seen of the rows. */
interface Seen {
  top: number;
  left: number;
  bottom: number;
  right: number;
  readonly rows: RowLook[];
}

const noteRow = (seen: Seen, { row, height, hidden }: RawRow): void => {
  if (hidden || !Number.isNaN(height))
    seen.rows.push({ row, ...(!Number.isNaN(height) && { height }), ...(hidden && { hidden }) });
};

/** Whether a cell is where a sheet has cells: files may say anything. */
const isInSheet = ({ row, column }: RawCell): boolean =>
  row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;

const noteCell = (seen: Seen, row: number, column: number): void => {
  if (seen.bottom < 0) seen.top = row;
  seen.bottom = row;
  if (column < seen.left) seen.left = column;
  if (column > seen.right) seen.right = column;
};

const usedRange = ({ top, left, bottom, right }: Seen): Range | undefined =>
  bottom < 0 ? undefined : { top, left, bottom, right };

const cellVisitor = (
  workbook: Workbook,
  seen: Seen,
  visit: CellVisit | undefined,
  options: ScanOptions,
): BodyVisitor => {
  const lastRow = options.lastRow ?? Infinity;
  const { shared } = options;
  const wanted = options.columns && new Set(options.columns);
  const strings = visit ? sharedTextsOf(workbook) : undefined;
  const content = contentReader(
    strings,
    workbook.date1904 ? stylesOf(workbook) : undefined,
    workbook.date1904,
  );
  return {
    row: (row) => {
      if (row.row <= lastRow) noteRow(seen, row);
      return row.row <= lastRow;
    },
    cell: (bytes, cell) => {
      if (!isInSheet(cell)) failWith({ code: "out-of-sheet", row: cell.row, column: cell.column });
      noteCell(seen, cell.row, cell.column);
      if (!visit) return true;
      // The first cell of a shared formula is read in any case: the wanted ones may lean on it.
      const formula = content.formula(bytes, cell);
      if (wanted && !wanted.has(cell.column)) return true;
      if (
        shared &&
        formula === undefined &&
        cell.type === CellType.shared &&
        cell.valueStart >= 0
      ) {
        const text = readInteger(bytes, cell.valueStart, cell.valueEnd);
        return shared(cell.row, cell.column, text, cell.style) !== false;
      }
      return (
        visit(cell.row, cell.column, content.value(bytes, cell), cell.style, formula) !== false
      );
    },
  };
};

const scan = async (
  workbook: Workbook,
  sheet: Sheet,
  visit: CellVisit | undefined,
  options: ScanOptions,
): Promise<SheetFrame> => {
  const seen: Seen = { top: 0, left: Infinity, bottom: -1, right: -1, rows: [] };
  const visitor = cellVisitor(workbook, seen, visit, options);
  let skeleton = "";
  let body: ReturnType<typeof bodyScanner>;
  const complete = await walkSheet(
    unpackPieces(workbook.archive, entryOf(workbook.archive, sheet.part)),
    sheet.part,
    {
      head: (text, prefix) => {
        skeleton = text;
        body = bodyScanner(cellNames(prefix), visitor);
      },
      body: (window) => body(window),
      tail: (text) => void (skeleton += text),
    },
  );
  const styles = stylesOf(workbook);
  const root = parseXml(skeleton, sheet.part, !complete);
  const used = usedRange(seen);
  return {
    ...readFrame({ root, text: skeleton, styles, color: styles.color }),
    rows: seen.rows,
    ...(used && { used }),
    complete,
  };
};

/**
 * Streams the cells of a worksheet to `visit`, in the order of the file, and gives all the rest of the sheet. Without `visit` it
 * gives the rest alone, in less time. The sheet is unpacked and read in pieces: its size does not matter to memory. An error that
 * `visit` throws goes on to the caller.
 */
export const scanSheet = (
  workbook: Workbook,
  sheet: string,
  visit?: CellVisit,
  options?: ScanOptions,
): Promise<XlsxResult<SheetFrame>> =>
  attemptAsync(() => scan(workbook, worksheetOf(workbook, sheet), visit, options ?? {}));
