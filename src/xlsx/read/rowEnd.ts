import { BANG, LT, nameIs, QUESTION, SLASH, skipMarkup } from "../xml/bytes";
import type { CellNames } from "./rawCell";

/** Where the last cell of a row begins; -1 where it has none. Reused from row to row. */
export interface LastCell {
  start: number;
}

const SPACE = 0x20;
const LETTER_R = 0x72;
/** No tag is shorter, `<v>` and `</v>`: so far behind its beginning the next one can begin. */
const SHORTEST_OPEN = 3;
const SHORTEST_CLOSE = 4;
/** `<c r="">`: the shortest start tag with a place. */
const SHORTEST_NAMED = 8;

/** Steps over the cells of a row, from behind its start tag; gives the place behind `</row>`, or -1 where the bytes run out. */
export const rowEnd = (
  bytes: Uint8Array,
  from: number,
  end: number,
  names: CellNames,
  last: LastCell,
): number => {
  last.start = -1;
  const letter = names.cell[0];
  const behindName = 1 + names.cell.length;
  for (let at = from; ;) {
    while (at < end && bytes[at] !== LT) at++;
    // The end tag, or the name of a cell and the sign behind it, must be there.
    if (at + names.rowEnd.length > end) return -1;
    const sign = bytes[at + 1];
    if (sign === SLASH) {
      if (nameIs(bytes, at + 2, names.row)) return at + names.rowEnd.length;
      at += SHORTEST_CLOSE;
    } else if (sign === BANG || sign === QUESTION) {
      at = skipMarkup(bytes, at, end);
      if (at < 0) return -1;
    } else if (sign === letter && nameIs(bytes, at + 1, names.cell)) {
      last.start = at;
      const isNamed = bytes[at + behindName] === SPACE && bytes[at + behindName + 1] === LETTER_R;
      at += isNamed ? SHORTEST_NAMED : SHORTEST_OPEN;
    } else at += SHORTEST_OPEN;
  }
};
