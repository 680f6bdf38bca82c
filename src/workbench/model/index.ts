/** The inner door of the model: an open workbook, what may be done to it, and how Office.js sees it. */
export type * from "./book";
export { openBook } from "./openBook";
export * from "./area";
export {
  columnLetters,
  columnNumber,
  formatAddress,
  formatArea,
  parseAddress,
  quoteSheetName,
} from "./address";
export { eachCell, hasContent } from "./cellStore";
export { displayText, valueText } from "./display";
export { DAYS_TO_1904, errorCode, NOT_CALCULATED, readEntry } from "./entry";
export { clearArea, typeInto, writeEntries } from "./edits";
export {
  cellWithStyle,
  editColumns,
  restyleArea,
  restyled,
  styleAt,
  type StylePatch,
} from "./style";
export { copyCells, type CopyKind } from "./copy";
export { shiftCells } from "./shift";
export { orderRows, sortArea, type SortKey } from "./sort";
export { applyDeeds, inverse, rebase, rebaseAll, type Deed } from "./deeds";
export {
  activate,
  addSheet,
  blankSheet,
  deleteSheet,
  findSheet,
  freeSheetId,
  moveSheet,
  renameSheet,
  select,
  selectByHand,
  selectionOf,
  setVisibility,
} from "./sheets";
export {
  addTable,
  deleteTableColumn,
  addTableColumn,
  addTableRows,
  findTable,
  removeTable,
  renameTable,
  resizeTable,
  tablesIn,
} from "./tables";
export { bodyArea, headerArea } from "./tableGrowth";
export { addChart, chartPlace, chartsOf, deleteChart } from "./charts";
export { seriesOf } from "./chartSource";
export { addNote, changeNote, noteAt, notesOf } from "./notes";
export { clearFilters, filterColumn, hiddenRows, isFiltered } from "./filter";
export { protectSheet, shiftRefusal, unprotectSheet, writeRefusal } from "./protection";
export type { WriteRefusal } from "./protection";
export { guarded } from "./office/guard";
export { addName, changeName, deleteName, findName } from "./names";
export {
  addXmlPart,
  replaceSettings,
  setCustomProperty,
  setProperty,
  setSetting,
  setXmlPart,
} from "./parts";
export {
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  deleteConditionalFormat,
  setValidation,
} from "./conditions";
export { sameValue } from "./spill";
export { apiNotFound, OfficeError } from "./office/officeError";
export type { Data, OfficeObject, Session } from "./office/officeType";
export { officeType } from "./office/officeType";
export { createReferences, type References } from "./office/references";
export { WORKBOOK } from "./office/eventMethods";
export { plainValue, valueType } from "./office/rangeContent";
export { eventReference, makers, referenced, workbookType } from "./office/workbook";
