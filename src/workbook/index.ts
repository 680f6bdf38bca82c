export { isCellError, type Cell, type CellError, type MappedColumn, type Mapping } from "../cells";
export { isoOf, serialOf } from "../cells";
export { nearest, schemeNamed, schemes } from "../schemes";
export { columnsNamed, headerText } from "./columnNamed";
export {
  inLocale,
  inputsOf,
  type ArgumentValue,
  type Explanation,
  type Input,
  type Locale,
  type Outcome,
  type Problem,
  type Scheme,
  type Tier,
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
export { bestCustomers, proposeSchemes, type Proposal } from "./proposeSchemes";
export {
  mapColumns,
  type ColumnMap,
  type Corrections,
  type InputColumn,
  type Sample,
} from "./mapColumns";
export { countsMonths, gradeRegion } from "./gradeRegion";
export type { Finding, GradeRequest, GradeResult } from "./gradeResult";
export { explainRow, explanationOf, keyOf, type ReadCell, type RowExplanation } from "./explainRow";
export {
  formerColumn,
  resultHeader,
  resultKinds,
  resultKindsOf,
  type ResultKind,
} from "./resultHeader";
export { resultColumns, type ResultColumn, type ResultOptions } from "./resultColumns";
export { apply, undo, type Applied, type Untouched } from "./apply";
export { paceOf, unwatched, type Host, type Pace } from "./pace";
