/** Workbooks as files: opened through the xlsx room, saved as a patch of the opened bytes. */
export { blankWorkbook } from "./blank";
export { openFile } from "./open";
export type { OpenedFile, OpenResult } from "./open";
export { hasChanges, saveFile } from "./save";
export type { SaveResult, Unsaved } from "./save";
