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
  CellWrite,
  ColumnCells,
  ColumnWrite,
  Content,
  Mark,
  Progress,
  Region,
  RowWrite,
  TableRead,
  WorkbookPort,
  WriteReceipt,
  WrittenColumn,
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
export { freeName } from "./freeName";
export { sameCell } from "./cellText";
export { plainTables, plainTableSheet, templateNamed, templateOf } from "./template";
export {
  columnCharacters,
  promptOf,
  textWidth,
  titleRows,
  type TableColumn,
  type TableSheet,
} from "./tableSheet";
export { apply, undo } from "./apply";
export type { Applied, Untouched } from "./applyColumns";
export type { ColumnToWrite } from "./checkRows";
export {
  codeAgain,
  codeColumn,
  explainCoding,
  type CodedText,
  type CodingChoices,
  type CodingRequest,
  type CodingResult,
} from "./codeColumn";
export { applyCodes, codedColumns } from "./codedColumns";
export { codedKindName, codedKinds, formerCodedColumn, type CodedKind } from "./codedHeader";
export { doubtfulTexts, similarTexts, textOfRow, type Doubtful } from "./doubtful";
export { textColumnOf } from "./textColumn";
export { holdsCustomers } from "./holdsCustomers";
export {
  codesCorrected,
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
export { isOfRules } from "./rules/isOfRules";
export { checkRules, marksOf, remarkText, type RuleRemark } from "./rules/checkRules";
export { canInsert, insertProposed, insertRest, restsOf, type Rest } from "./rules/insertProposed";
export { changesToMenu, type ChangesToMenu } from "./rules/changesToMenu";
export {
  readSchemeText,
  schemeFaultTexts,
  schemeText,
  type SchemeFormat,
  type SchemeReading,
} from "./rules/schemeFile";
export { nextVersion, publishedOf, publishTable } from "./rules/publishTable";
export { rulesHash } from "../rulebook";
export { verify } from "../verify";
export {
  freezeFormulas,
  repairFormulas,
  rulesNamed,
  type FormulaCell,
  type FormulaPort,
  type FormulaWrite,
  type Frozen,
  type Repaired,
  type RulesNamed,
} from "./formulas";
export { OWN_FUNCTIONS } from "./formulas/ownFunctions";
export { paceOf, unwatched, type Host, type Pace } from "./pace";
export { rulesInBook, schemesIn, type RulesInBook, type SchemesInBook } from "./rules/rulesInBook";
export { editPolicies, editRules, policySheet, rulesSheet, type Edited } from "./rules/editRules";
export {
  cellStamp,
  changeReport,
  compareOnRecord,
  noteUndone,
  placeOf as placeOnRecord,
  readHistory,
  readRuns,
  recordRun,
  settleResult,
  staleOf,
  undoableRun,
  undoRun,
  weighingInput,
  whereIs,
  whyThen,
  type CellStamp,
  type LeftCell,
  type Publishing,
  type PublishOutcome,
  type RecordedRun,
  type Recording,
  type RecordOutcome,
  type RunsCompared,
  type Staleness,
  type UndoneRun,
  type WhyThen,
} from "./history";
export {
  causeOf,
  changesOf,
  customersBehind,
  directionIn,
  DIRECTIONS,
  flowsOf,
  heldIn,
  holdsTiers,
  lastRun,
  type Amount,
  type Cause,
  type Change,
  type Comparison,
  type Direction,
  type Flows,
  type Held,
  type History,
  type HistoryProblem,
  type Moved,
  type Place,
  type PublishProblem,
  type RecordProblem,
  type RulesVersion,
  type Run,
  type Snapshot,
  type Split,
  type Standing,
  type Tally,
} from "../history";
