export { kindOf, openFile, writeWhole, type OpenFile } from "./openFile";
export { openCsv, type CsvFile } from "./csv/openCsv";
export { openXlsx, type XlsxFile } from "./xlsx/openXlsx";
export type { FilePort } from "./filePort";
