import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PortError } from "../workbook";

/** What is to stand in a file, piece by piece, so that memory never holds it whole. */
export interface FileBytes {
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Lets go of the file that the pieces are read from: it may be the one to write over. */
  release(): void;
}

const writePieces = async (path: string, { pieces }: FileBytes): Promise<void> => {
  const file = await open(path, "wx");
  try {
    for await (const piece of pieces) await file.writeFile(piece);
  } finally {
    await file.close();
  }
};

const REFUSED = new Set(["unreadable", "too-long"]);

/**
 * Writes a file whole or not at all: beside its place under another name, then renamed. Rejects with `PortError("read-only")`, and with that of the file that
 * the pieces are read from; nothing stays behind.
 */
export const writeWhole = async (path: string, content: Uint8Array | FileBytes): Promise<void> => {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  const bytes =
    content instanceof Uint8Array ? { pieces: [content], release: () => undefined } : content;
  try {
    await writePieces(beside, bytes);
    bytes.release();
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (error instanceof PortError && REFUSED.has(error.code)) throw error;
    throw new PortError("read-only", (error as Error).message);
  }
};
