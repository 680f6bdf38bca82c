import { extname } from "node:path";
import { PortError } from "../../workbook";
import { createWorkbook, MAX_ROWS, openWorkbook, patchPieces, type Edit } from "../../xlsx";
import { nodeCodec } from "../nodeCodec";
import { unwrap } from "../xlsx/unwrap";
import type { PlainTable } from "./plainTable";

const LONGEST_NAME = 31;

/** A name that a sheet may have. */
const sheetName = (name: string): string => {
  const stem = name.slice(0, name.length - extname(name).length);
  const allowed = stem.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "");
  return allowed.trim().slice(0, LONGEST_NAME) || "Sheet1";
};

/** A table as a new workbook with one sheet. Throws `PortError("too-large")` for more rows than a sheet has. */
export const xlsxPieces = async ({
  name,
  rows,
  columns,
}: PlainTable): Promise<Iterable<Uint8Array>> => {
  if (rows + 1 > MAX_ROWS) throw new PortError("too-large", String(rows));
  const sheet = sheetName(name);
  const empty = unwrap(createWorkbook({ sheets: [{ name: sheet, cells: [] }] }));
  // The rows are patched into an empty sheet: so they stream, as every sheet does.
  const edits = columns.map((column, at): Edit => ({
    kind: "column",
    sheet,
    column: at,
    row: 0,
    values: [column.name, ...column.cells],
    ...(column.format !== undefined && { style: { numberFormat: column.format } }),
  }));
  return unwrap(await patchPieces(unwrap(openWorkbook(empty, nodeCodec)), edits));
};
