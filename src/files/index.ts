export { kindOf, openFile, writeWhole, type OpenFile } from "./openFile";
export { openCsv, type CsvFile } from "./csv/openCsv";
export { openXlsx, type XlsxFile } from "./xlsx/openXlsx";
export { newWorkbook } from "./newWorkbook";
export type { FilePort } from "./filePort";
