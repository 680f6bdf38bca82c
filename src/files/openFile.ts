import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { PortError } from "../workbook";
import { converted } from "./convert/converted";
import { openCsv } from "./csv/openCsv";
import type { FilePort } from "./filePort";
import { fileSource, type FileSource } from "./fileSource";
import { kindOf, type FileKind } from "./kind";
import { openParquet } from "./parquet/openParquet";
import type { FileBytes } from "./writeWhole";
import { openXlsx } from "./xlsx/openXlsx";

/** A file of customers, open. */
export interface OpenFile {
  readonly port: FilePort;
  readonly kind: FileKind;
  /** The bytes of the file with what was written to the port, in the kind that a path names: its own, or another into which its table goes. */
  save(path: string): Promise<FileBytes>;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

const openBook = (source: FileSource, sheet: string | undefined): OpenFile => {
  const { port, pieces } = openXlsx(source, sheet);
  const save = async (path: string): Promise<FileBytes> =>
    kindOf(path) === "xlsx"
      ? { pieces: await pieces(), release: source.release }
      : converted(port, path);
  return { kind: "xlsx", port, save };
};

const openText = (source: FileSource, name: string): OpenFile => {
  const { port, pieces } = openCsv(source, name);
  source.release();
  const save = async (path: string): Promise<FileBytes> =>
    kindOf(path) === "csv" ? { pieces: pieces(), release: () => undefined } : converted(port, path);
  return { kind: "csv", port, save };
};

const openTable = async (source: FileSource, name: string): Promise<OpenFile> => {
  const { port, pieces } = await openParquet(source, name);
  const save = async (path: string): Promise<FileBytes> =>
    kindOf(path) === "parquet"
      ? { pieces: await pieces(), release: source.release }
      : converted(port, path);
  return { kind: "parquet", port, save };
};

/**
 * Opens a workbook (.xlsx, .xlsm), a delimited text (.csv, .tsv, .txt) or a .parquet from disk; `sheet` chooses one sheet (a text and a .parquet have one, named as the file).
 * Rejects with `PortError`: "not-found" (file or sheet), "unsupported" (another kind of file), "unreadable".
 */
export const openFile = async (path: string, sheet?: string): Promise<OpenFile> => {
  const kind = kindOf(path);
  if (kind === undefined)
    throw (await isFolder(path))
      ? new PortError("unreadable", "EISDIR")
      : new PortError("unsupported", extname(path));
  const source = fileSource(path);
  if (kind === "xlsx") return openBook(source, sheet);
  const name = basename(path);
  if (sheet !== undefined && sheet !== name) throw new PortError("not-found", sheet);
  return kind === "csv" ? openText(source, name) : openTable(source, name);
};
