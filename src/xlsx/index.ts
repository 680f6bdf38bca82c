/**
 * Reading and patching .xlsx bytes without loss. Knows nothing of customers, runs in Node and in the browser.
 *
 *   const opened = openWorkbook(bytes);                          // directory and workbook.xml only
 *   await scanSheet(opened.value, "Customers", (row, column, value) => ...);
 *   const patched = await patchWorkbook(bytes, [{ kind: "cells", sheet: "Customers", cells }]);
 *
 * Rows and columns are zero-based; ranges in edits are in A1 form.
 */
export { openWorkbook } from "./read/open";
export { sharedTexts, type SharedTexts } from "./read/sharedStrings";
export { webCodec, type Codec, type Deflater, type Shelf } from "./zip/codec";
export { type ByteSource, joined, memorySource, piecesOf } from "./zip/source";
export { readTables } from "./read/tables";
export { readStyles } from "./read/styles";
export { scanSheet } from "./read/scanSheet";
export { patchPieces, patchWorkbook } from "./edit/patch";
export { createWorkbook } from "./create/create";
export { absoluteRange } from "./write/names";
export { moveFormula } from "./formula/shift";
export { displayFormula, storedFormula } from "./formula/stored";
export { isDateFormat } from "./dates";
export {
  cellName,
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  rangeName,
} from "./address";
export type { Range } from "./address";
export type { XlsxProblem, XlsxResult } from "./problem";
export type { CellError, CellFormula, CellValue } from "./value";
export type {
  AlignStyle,
  BorderEdge,
  BorderStyle,
  CellStyle,
  Color,
  FontStyle,
  Styles,
} from "./style";
export type { DefinedName, Sheet, Table, TableColumn, TableStyle, Workbook } from "./workbook";
export type {
  ColumnLook,
  CompareOperator,
  ConditionalFormat,
  DataValidation,
  FormatPoint,
  FormatRule,
  RowLook,
  SheetFrame,
  TextOperator,
} from "./frame";
export type { CellVisit, ScanOptions, SharedVisit } from "./scan";
export type { ChartAxis, ChartPlace, ChartRange, ChartSeries, ChartSpec } from "./chart";
export type { CellEdit, ColumnEdit, Edit, NewTableColumn } from "./edit/edit";
export type {
  CellSpec,
  ExtraPart,
  RawSheet,
  SheetSpec,
  TableSpec,
  WorkbookSpec,
} from "./create/spec";
