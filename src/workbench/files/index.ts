/** Workbooks as files: opened through the xlsx room, saved as a patch of the opened bytes. */
export { blankWorkbook } from "./blank";
export { openFile } from "./open";
export type { OpenedFile, OpenResult } from "./open";
export { saveFile } from "./save";
export type { SaveResult } from "./save";
export { hasChanges } from "./unsaved";
export type { Unsaved } from "./unsaved";
