export { kindOf } from "./kind";
export { openFile, type OpenFile } from "./openFile";
export { writeWhole, type FileBytes } from "./writeWhole";
export { openCsv, type CsvFile } from "./csv/openCsv";
export { openXlsx, type XlsxFile } from "./xlsx/openXlsx";
export { newWorkbook } from "./newWorkbook";
export type { FilePort } from "./filePort";
