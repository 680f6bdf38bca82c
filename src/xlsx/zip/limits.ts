import { failWith } from "../problem";
import type { ArchiveEntry } from "./archive";

/** Beyond this, a part that unpacks to more than `BOMB_RATIO` times its size is taken for a bomb; real sheets stay under 100. */
const BOMB_BYTES = 256 * 1024 * 1024;
const BOMB_RATIO = 300;
/** All parts together: a full sheet of a million rows by a thousand columns has about 40 GB. */
const MOST_BYTES = 64 * 1024 ** 3;
/** A part that is held whole; no honest one comes near but the shared texts, since sheets are streamed. */
const WHOLE_BYTES = 1024 ** 3;

/** Fails with `zip-bomb` where a part unpacks to absurdly much, for what it takes in the file or at all. */
export const checkBomb = ({ path, size, packedSize }: ArchiveEntry): void => {
  if ((size > BOMB_BYTES && size > packedSize * BOMB_RATIO) || size > MOST_BYTES)
    failWith({ code: "zip-bomb", part: path, bytes: size });
};

/** Fails with `zip-bomb` where all parts together unpack to absurdly much: many small bombs are one large one. */
export const checkBombs = (entries: readonly ArchiveEntry[]): void => {
  const sum = (of: (entry: ArchiveEntry) => number): number =>
    entries.reduce((total, entry) => total + of(entry), 0);
  const [size, packedSize] = [sum((entry) => entry.size), sum((entry) => entry.packedSize)];
  if ((size > BOMB_BYTES && size > packedSize * BOMB_RATIO) || size > MOST_BYTES)
    failWith({ code: "zip-bomb", part: "", bytes: size });
};

/** Fails with `zip-bomb` for a part that is to be held whole and is larger than any honest one. */
export const checkWhole = ({ path, size }: ArchiveEntry): void => {
  if (size > WHOLE_BYTES) failWith({ code: "zip-bomb", part: path, bytes: size });
};
