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
  Mark,
  Progress,
  Region,
  RowWrite,
  TableRead,
  WorkbookPort,
  WriteReceipt,
  WrittenColumn,
} from "./port";
export {
  chartArea,
  chartColumns,
  type ChartColumns,
  type ChartKind,
  type ChartSheet,
  type TableChart,
} from "./chartSheet";
export { isFormula, type Content } from "./content";
export { HalfWritten, PortError, type PortErrorCode, type Reach } from "./portError";
export {
  areaAddress,
  bodyCell,
  bodyRowOf,
  bodyRows,
  cellAddress,
  columnLetters,
  holdsCell,
  regionLetters,
  sheetRow,
} from "./address";
export type { Customers } from "./customers";
export { customersIn, findCustomers } from "./findCustomers";
export {
  bestCustomers,
  fits,
  fitsUnasked,
  proposeInPieces,
  proposeSchemes,
  saysAnything,
  type Proposal,
} from "./proposeSchemes";
export {
  mapColumns,
  type ColumnMap,
  type Corrections,
  type InputColumn,
  type Sample,
} from "./mapColumns";
export { gradeRegion } from "./gradeRegion";
export type { Finding, GradeRequest, GradeResult } from "./gradeResult";
export {
  explainRow,
  explanationOf,
  keyOf,
  nameOf,
  outputsAt,
  type ReadCell,
  type RowExplanation,
} from "./explainRow";
export {
  customerBeside,
  customersBelow,
  decidingInputs,
  groundsOf,
  placeAmong,
  pointsOf,
  rowKind,
  withoutPoints,
  writtenGrade,
  type Ground,
  type Points,
  type RowKind,
  type Written,
} from "./why";
export { dueOf, type Due, type Owner } from "./due";
export {
  contactColumns,
  contactInput,
  dueColumns,
  LAST_CONTACT,
  saysHowOften,
  type DueColumns,
} from "./dueColumns";
export {
  formerColumn,
  isResultKind,
  isUsualKind,
  kindName,
  resultHeader,
  resultKindsOf,
  type ResultKind,
} from "./resultHeader";
export { resultColumns, type ResultColumn, type ResultOptions } from "./resultColumns";
export { sinceLastRun, type MovedRow, type SinceLastRun } from "./sinceLastRun";
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
export { isPeriod, PERIODS, type Period } from "./workList/period";
export { workListOf, type ContactRemark, type WorkItem, type WorkList } from "./workList/workList";
export { countsOf, groupsOf, itemsOf, type Wanted, type WorkGroup } from "./workList/workItems";
export { actionText, workSheet } from "./workList/workSheet";
export { tierColumns, type TierColumn } from "./tierFormat/tierColumns";
export { tierLooks, type TierLook } from "./tierFormat/tierLooks";
export { isTierFormula, TIER_SIGN, tierFormula } from "./tierFormat/tierRule";
export { apply, undo } from "./apply";
export * from "./backtest";
export {
  applyClusters,
  clusterColumns,
  clusterHeader,
  clusterRegion,
  clusterSheet,
  findClusters,
  numberColumns,
  type ClusterFinder,
  type ClusterRequest,
  type ClusterResult,
  type ClustersFound,
  type UnreadNumbers,
} from "./clusters";
export { findOverdue, lateOf, overdueSheet, type OverdueFound } from "./overdue";
export {
  backtest,
  MOST_ASKED,
  overdue,
  tierKey,
  type Backtest,
  type BacktestAnswer,
  type Clustering,
  type ClusterMethod,
  type ClusterOptions,
  type ClusterRule,
  type ClusterRules,
  type DriftAnswer,
  type Linkage,
  type Overdue,
  type RhythmOfCustomer,
  type Tree,
  type Trial,
} from "../models";
export type { Applied, Untouched } from "./applyColumns";
export { HalfApplied } from "./halfApplied";
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
export { isOfPolicies } from "./rules/isOfPolicies";
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
  canBeForRow,
  freezeFormulas,
  isForRow,
  prepareFormula,
  repairFormulas,
  rowFormulas,
  rulesNamed,
  signatures,
  type Choices as CallChoices,
  type EnteredFormula,
  type Entering,
  type FormulaCell,
  type FormulaPort,
  type FormulaSetting,
  type FormulaWrite,
  type Frozen,
  type Misplaced,
  type NoCall,
  type NoFormulas,
  type Occupied,
  type OwnFunction,
  type PreparedFormula,
  type Parameter as CallParameter,
  type Repaired,
  type RowFormulas,
  type RulesNamed,
  type Shown as ShownCell,
  type Signature,
  type Tried as TriedFormula,
  type WantedFormula,
} from "./formulas";
export { OWN_FUNCTIONS } from "./formulas/ownFunctions";
export {
  inPieces,
  paceOf,
  unhurried,
  unlessStopped,
  unwatched,
  type Host,
  type Pace,
} from "./pace";
export { rulesInBook, schemesIn, type RulesInBook, type SchemesInBook } from "./rules/rulesInBook";
export {
  policiesInBook,
  policyMarks,
  servedAs,
  type PoliciesHeld,
  type PoliciesInBook,
} from "./rules/policiesInBook";
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
  recordTooSmall,
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
export * from "./customerValue";
export * from "./whatIf";
export {
  leversOf,
  mayBe,
  withLevers,
  type Lever,
  type LeverGroup,
  type LeverValues,
  type MovedScheme,
  type OffSum,
  type Spread,
} from "../rules";
export {
  amountsFollowed,
  cellWords,
  concentrationOf,
  concentrationSheet,
  lastTwoRuns,
  matricesOf,
  matrixFollowed,
  matrixSheet,
  migrationOf,
  migrationSheet,
  placed,
  qualityOf,
  qualityRemarks,
  qualitySheet,
  readWeights,
  spotAddress,
  tierShares,
  tiersFollowed,
  tiersSheet,
  usualWeight,
  weightColumns,
  type Concentration,
  type CurvePoint,
  type Followed,
  type InputQuality,
  type Migration,
  type Placed,
  type Quality,
  type SourceMatrix,
  type Spot,
  type TierShare,
  type TierShares,
  type Unconcentrated,
  type Unfollowed,
  type WeightColumn,
  type Weights,
} from "./insight";
