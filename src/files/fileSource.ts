import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { PortError } from "../workbook";
import type { ByteSource } from "../xlsx";

/** A file of any size, read where it is asked. */
export interface FileSource extends ByteSource {
  /** Lets go of the file, so that it can be written over; the next read takes hold of it again. */
  release(): void;
}

const refused = (error: unknown, path: string): PortError => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new PortError("not-found", path);
  return new PortError("unreadable", code ?? path);
};

/**
 * Opens a file for reading. Throws `PortError`: "not-found", "unreadable" with the system's code; reads throw "unreadable" with "changed-on-disk" where the file has become
 * another one since.
 */
export const fileSource = (path: string): FileSource => {
  const open = (): { readonly file: number; readonly length: number; readonly mark: string } => {
    try {
      const file = openSync(path, "r");
      const { size, mtimeMs, ino } = fstatSync(file);
      return { file, length: size, mark: `${size} ${mtimeMs} ${ino}` };
    } catch (error) {
      throw refused(error, path);
    }
  };
  const first = open();
  let held: number | undefined = first.file;
  const again = (): number => {
    const { file, mark } = open();
    if (mark !== first.mark) {
      closeSync(file);
      throw new PortError("unreadable", "changed-on-disk");
    }
    return file;
  };
  return {
    length: first.length,
    read: (start, end) => {
      held ??= again();
      const bytes = new Uint8Array(Math.max(0, Math.min(end, first.length) - start));
      let at = 0;
      try {
        while (at < bytes.length) {
          const got = readSync(held, bytes, at, bytes.length - at, start + at);
          if (got === 0) break;
          at += got;
        }
      } catch (error) {
        throw refused(error, path);
      }
      return at === bytes.length ? bytes : bytes.subarray(0, at);
    },
    release: () => {
      if (held !== undefined) closeSync(held);
      held = undefined;
    },
  };
};
