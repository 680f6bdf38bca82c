import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { randomUUID } from "node:crypto";
import { PortError } from "../workbook";
import { openCsv } from "./csv/openCsv";
import type { FilePort } from "./filePort";
import { openXlsx } from "./xlsx/openXlsx";

/** A file of customers, open. */
export interface OpenFile {
  readonly port: FilePort;
  readonly kind: "xlsx" | "csv";
  /** The bytes of the file with what was written to the port. */
  save(): Promise<Uint8Array>;
}

const XLSX = new Set([".xlsx", ".xlsm"]);
const CSV = new Set([".csv", ".tsv", ".txt"]);

/** The kind of a file by its name; undefined for kinds that are not read. */
export const kindOf = (path: string): OpenFile["kind"] | undefined => {
  const extension = extname(path).toLowerCase();
  if (XLSX.has(extension)) return "xlsx";
  return CSV.has(extension) ? "csv" : undefined;
};

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

const bytesOf = async (path: string): Promise<Uint8Array> => {
  try {
    const buffer = await readFile(path);
    // A Buffer's methods share memory where those of an array copy it: whoever works on bytes gets a plain array.
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new PortError(
      code === "ENOENT" ? "not-found" : "unreadable",
      code === "ENOENT" ? path : (code ?? path),
    );
  }
};

/**
 * Opens a workbook (.xlsx, .xlsm) or a delimited text (.csv, .tsv, .txt) from disk; `sheet` chooses one sheet (a text has one, named as the file).
 * Rejects with `PortError`: "not-found" (file or sheet), "unsupported" (another kind of file), "unreadable".
 */
export const openFile = async (path: string, sheet?: string): Promise<OpenFile> => {
  const kind = kindOf(path);
  if (kind === undefined)
    throw (await isFolder(path))
      ? new PortError("unreadable", "EISDIR")
      : new PortError("unsupported", extname(path));
  const bytes = await bytesOf(path);
  if (kind === "xlsx") return { kind, ...openXlsx(bytes, sheet) };
  const name = basename(path);
  if (sheet !== undefined && sheet !== name) throw new PortError("not-found", sheet);
  return { kind, ...openCsv(bytes, name) };
};

/** Writes a file whole or not at all: beside its place under another name, then renamed. Rejects with `PortError("read-only")`. */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new PortError("read-only", (error as Error).message);
  }
};
