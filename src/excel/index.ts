export { onAction, onPaneWish, openPane, type PaneWish } from "./actions";
export { appearance, onAppearance, type Appearance } from "./appearance";
export { onEdit, onTableEdits, type SheetEdit, type TableEdit } from "./events";
export { hostReady, type Host } from "./host";
export { pageHost } from "./nextTask";
export { excelFormulas, excelPort } from "./port";
export { activeCell, onSelection } from "./selection";
export { keepUserSetting, keepWorkbookSetting, userSetting, workbookSetting } from "./settings";
export {
  checkIds,
  hostFacts,
  runSelfTest,
  writeReport,
  type CheckResult,
  type Report,
  type Verdict,
} from "./selfTest";
