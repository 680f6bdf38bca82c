import { extname } from "node:path";

/** The kinds of files that hold customers. */
export type FileKind = "xlsx" | "csv" | "parquet";

const KINDS: Readonly<Record<string, FileKind>> = {
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".parquet": "parquet",
};

/** The kind of a file by its name; undefined for kinds that are not read. */
export const kindOf = (path: string): FileKind | undefined => KINDS[extname(path).toLowerCase()];
