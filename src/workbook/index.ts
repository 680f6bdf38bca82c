export { isCellError, type Cell, type CellError, type MappedColumn, type Mapping } from "../cells";
export { isoOf, serialOf } from "../cells";
export { nearest, schemeNamed, schemes } from "../schemes";
export { columnsNamed, headerText } from "./columnNamed";
export {
  inLocale,
  inputsOf,
  needsDay,
  outputNamesOf,
  TOPICS,
  type ArgumentValue,
  type CheckFinding,
  type Explanation,
  type Input,
  type Locale,
  type Outcome,
  type Problem,
  type Scheme,
  type Tier,
  type Topic,
  type Words,
} from "../rules";
export type {
  Area,
  ColumnCells,
  ColumnWrite,
  Progress,
  Region,
  WorkbookPort,
  WriteReceipt,
} from "./port";
export { PortError, type PortErrorCode } from "./portError";
export {
  areaAddress,
  bodyCell,
  bodyRows,
  cellAddress,
  columnLetters,
  regionLetters,
  sheetRow,
} from "./address";
export type { Customers } from "./customers";
export { customersIn, findCustomers } from "./findCustomers";
export { bestCustomers, fits, fitsUnasked, proposeSchemes, type Proposal } from "./proposeSchemes";
export {
  mapColumns,
  type ColumnMap,
  type Corrections,
  type InputColumn,
  type Sample,
} from "./mapColumns";
export { gradeRegion } from "./gradeRegion";
export type { Finding, GradeRequest, GradeResult } from "./gradeResult";
export { explainRow, explanationOf, keyOf, type ReadCell, type RowExplanation } from "./explainRow";
export {
  formerColumn,
  kindName,
  resultHeader,
  resultKindsOf,
  type ResultKind,
} from "./resultHeader";
export { resultColumns, type ResultColumn, type ResultOptions } from "./resultColumns";
export { plainTables, plainTableSheet, templateNamed, templateOf } from "./template";
export {
  columnCharacters,
  promptOf,
  textWidth,
  type TableColumn,
  type TableSheet,
} from "./tableSheet";
export { apply, undo, type Applied, type Untouched } from "./apply";
export { paceOf, unwatched, type Host, type Pace } from "./pace";
