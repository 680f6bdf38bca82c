/** Rows that one double spans where each has a byte. */
const SPAN = 8;

/**
 * Finds the first of rows [from, to) whose byte is not 0, or `to`; no byte is 128. Eight are looked at at once, as the double that they lie on: most are all 0.
 * It calls nothing back, so that what is known of the arrays holds from row to row.
 */
const firstMarked = (
  marks: Uint8Array,
  spans: Float64Array,
  offset: number,
  from: number,
  to: number,
): number => {
  let row = from;
  while (row < to) {
    const at = row + offset;
    if ((at & (SPAN - 1)) === 0 && row + SPAN <= to && spans[at >> 3] === 0) row += SPAN;
    else if (marks[row] !== 0) return row;
    else row++;
  }
  return to;
};

/** Calls `each` with the rows of [from, to) whose byte is not 0; no byte is 128. */
export const eachMarked = (
  marks: Uint8Array,
  from: number,
  to: number,
  each: (row: number) => void,
): void => {
  const { buffer, byteOffset } = marks;
  const spans = new Float64Array(buffer, 0, Math.floor(buffer.byteLength / SPAN));
  for (let row = from; (row = firstMarked(marks, spans, byteOffset, row, to)) < to; row++)
    each(row);
};

/** Rows that one whole number of 32 bits spans where each has a byte. */
const FOUR = 4;

/** A byte for each of so many rows, all 0; those of the last rows, too, lie in a whole word of `foursOf`. */
export const marksOf = (rows: number): Uint8Array =>
  new Uint8Array(new ArrayBuffer(Math.ceil(rows / FOUR) * FOUR), 0, rows);

/** The bytes of rows, four a number; the first row has the lowest bits, as on every machine that browsers run on. Those of `marksOf` themselves, to be written to; a copy of such as do not begin their memory. */
export const foursOf = (marks: Uint8Array): Int32Array => {
  const { buffer } = marks.byteOffset === 0 ? marks : marks.slice();
  return new Int32Array(buffer, 0, Math.floor(buffer.byteLength / FOUR));
};
