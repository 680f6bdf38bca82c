import { isCellError, shown, type Cell } from "../../cells";
import { correctionKey, findClass, taxonomyHead, type Taxonomy } from "../../industry";
import { toCells } from "../cell/arguments";
import { errorOf } from "../cell/error";
import { locale } from "../cell/locale";
import { isEmpty } from "../cell/result";

/** Codes that people have set right, by the key of their text. */
export type Corrections = ReadonlyMap<string, string>;

/** The last corrections seen: a formula that is filled down asks with the same ones thousands of times. */
let last: { readonly seen: string; readonly corrections: Corrections } | null = null;

/** A code as text; a number that lost its zeros is looked up. */
const codeOf = (cell: number | string | boolean, within: Taxonomy): string => {
  const found = typeof cell === "number" ? findClass(cell, within, locale()) : null;
  return found?.ok ? found.value.code : shown(cell);
};

const isText = (cell: Cell): cell is number | string | boolean =>
  cell !== null && !isEmpty(cell) && !isCellError(cell);

/** Whether a third column says that a correction is for another taxonomy. */
const isForAnother = (cell: Cell, within: Taxonomy): boolean => {
  const head = isText(cell) ? taxonomyHead(shown(cell)) : null;
  return head?.ok === true && head.value.id !== within.id;
};

/**
 * Reads a range of text and code, as the workbook's table of corrections begins, perhaps with the taxonomy as its third column; of two for one text the lower holds.
 * Throws the error of a narrower range.
 */
export const readCorrections = (range: unknown, within: Taxonomy): Corrections => {
  const rows = toCells(range);
  const columns = rows[0]?.length ?? 2;
  if (columns < 2)
    throw errorOf({
      code: "shape-mismatch",
      rows: rows.length,
      columns,
      wantRows: rows.length,
      wantColumns: 2,
    });
  const seen = JSON.stringify([within.id, rows]);
  if (last?.seen === seen) return last.corrections;
  const corrections = new Map<string, string>();
  for (const [text = null, code = null, taxonomy = null] of rows)
    if (isText(text) && isText(code) && !isForAnother(taxonomy, within))
      corrections.set(correctionKey(shown(text)), codeOf(code, within));
  last = { seen, corrections };
  return corrections;
};
