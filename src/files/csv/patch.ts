import type { Cell } from "../../workbook";
import { fieldText } from "./field";
import type { Fields } from "./fields";

/** Cells to put into a column of a delimited text, by record. Columns from 0; one beyond the widest record is new. */
export interface FieldPatch {
  readonly column: number;
  /** The record of the first cell. */
  readonly from: number;
  /** Undefined where the field stays. */
  readonly cells: readonly (Cell | undefined)[];
}

const patched = (fields: Fields, record: number, patches: readonly FieldPatch[]): string => {
  const { text, delimiter } = fields;
  const here = patches.flatMap(({ column, from, cells }) => {
    const cell = cells[record - from];
    return cell === undefined ? [] : [{ column, cell }];
  });
  const count = fields.count(record);
  const blank = count === 1 && fields.value(record, 0) === "";
  const raw = Array.from({ length: count }, (_, field) =>
    text.slice(...fields.span(record, field)),
  );
  // An empty line is no record to anyone who opens the file: it stays empty.
  if (here.length === 0 || (blank && here.every(({ cell }) => cell === null)))
    return raw.join(delimiter);
  for (const { column, cell } of here) {
    while (raw.length < column) raw.push("");
    raw[column] = fieldText(cell, delimiter);
  }
  return raw.join(delimiter);
};

/** The text with the patches in it; every field that none of them names stays to the letter, line ends too. */
export const patchFields = (fields: Fields, patches: readonly FieldPatch[]): string => {
  const lines: string[] = [];
  for (let record = 0; record < fields.records; record++)
    lines.push(patched(fields, record, patches), fields.lineEnd(record));
  return lines.join("");
};
