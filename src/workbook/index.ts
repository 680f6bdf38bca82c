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
  RowWrite,
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
export { apply, undo } from "./apply";
export type { Applied, ColumnToWrite, Untouched } from "./applyColumns";
export {
  codeAgain,
  codeColumn,
  explainCoding,
  type CodedText,
  type CodingChoices,
  type CodingRequest,
  type CodingResult,
} from "./codeColumn";
export {
  applyCodes,
  codedColumns,
  codedKindName,
  codedKinds,
  formerCodedColumn,
  type CodedKind,
} from "./codedColumns";
export { doubtfulTexts, similarTexts, textOfRow, type Doubtful } from "./doubtful";
export { textColumnOf } from "./textColumn";
export {
  codesCorrected,
  isOfCorrections,
  noCorrections,
  readCorrections,
  type CorrectionFault,
  type Corrections as IndustryCorrections,
} from "./corrections";
export { keepCorrections, undoCorrections, type Kept, type Said } from "./keepCorrections";
export { correctionsText, readPasted, type LineFault, type Pasted } from "./correctionsFile";
export {
  catalogue as taxonomyHeads,
  correctionKey,
  fileReaders,
  findClass,
  LEAST_CONFIDENCE,
  lineage,
  openCoder,
  openTaxonomies,
  type Answer,
  type Coding,
  type IndustryClass,
  type IndustryCoder,
  type Level,
  type ReadyToCode,
  type Taxonomies,
  type Taxonomy,
  type TaxonomyHead,
  type TaxonomyId,
} from "../industry";
export { paceOf, unwatched, type Host, type Pace } from "./pace";
