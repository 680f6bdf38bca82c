import { rangeName, type CellEdit, type Edit, type Table } from "../../xlsx";
import {
  isFormula,
  PortError,
  sameCell,
  type CellWrite,
  type Content,
  type Region,
} from "../../workbook";
import { refuseLong } from "../columnWriter";
import type { SheetCells } from "../sheetCells";
import { fileFormula } from "./formulas";
import { tableRegion, type OpenBook } from "./openBook";

interface Present {
  readonly region: Region;
  readonly cells: SheetCells;
  readonly table: Table | undefined;
}

/** A region as it is in the file now. Throws `PortError`: "not-found", or "changed" where its headers are others. */
const present = async (book: OpenBook, then: Region): Promise<Present> => {
  const name = then.table ?? then.area.sheet;
  const table = book.tables.find(
    ({ displayName }) => displayName.toLowerCase() === then.table?.toLowerCase(),
  );
  const region = table === undefined ? then : tableRegion(table);
  const sheet = book.sheets.find((one) => one.name === region.area.sheet);
  if (sheet === undefined || (then.table !== undefined && table === undefined))
    throw new PortError("not-found", name);
  const cells = await sheet.cells();
  const { row, column } = region.area;
  const isSame = then.headers.every((header, at) => sameCell(header, cells.cell(row, column + at)));
  if (!isSame) throw new PortError("changed", name);
  return { region, cells, table };
};

/** What an edit writes of a content. A result of a formula is not known here: the file is calculated when it is opened. */
export const contentEdit = (
  content: Content,
  table: string | undefined,
): Pick<CellEdit, "value" | "formula"> =>
  isFormula(content) ? { formula: fileFormula(content.formula, table) } : { value: content };

/** The edits that write single cells, and the writes to be left because their cells hold something else. */
export const cellEdits = async (
  book: OpenBook,
  then: Region,
  writes: readonly CellWrite[],
): Promise<{ readonly left: readonly CellWrite[]; readonly edits: readonly Edit[] }> => {
  const { region, cells, table } = await present(book, then);
  const { sheet, row: top, column: first, rows } = region.area;
  const isOurs = ({ row, column, expected }: CellWrite): boolean =>
    row < rows - 1 && sameCell(cells.cell(top + 1 + row, first + column), expected);
  const edits = writes.filter(isOurs).map(({ row, column, content }): CellEdit => {
    const place = { row: top + 1 + row, column: first + column };
    refuseLong(content, place.row, place.column);
    return { ...place, ...contentEdit(content, table?.displayName) };
  });
  return {
    left: writes.filter((write) => !isOurs(write)),
    edits: edits.length === 0 ? [] : [{ kind: "cells", sheet, cells: edits }],
  };
};

/**
 * The edits that delete columns by their headers. Of a table only its last columns can go: the cells behind others, and the formulas that mean them, would have
 * to move. Throws `PortError("unsupported")` with the header for any other; of a plain range columns are emptied.
 */
export const deletionOf = async (
  book: OpenBook,
  then: Region,
  headers: readonly string[],
): Promise<{ readonly missing: readonly string[]; readonly edits: readonly Edit[] }> => {
  const { region, table } = await present(book, then);
  const { sheet, row, column, rows, columns } = region.area;
  const missing = headers.filter((header) => !region.headers.includes(header));
  const places = headers.flatMap((header) => {
    const at = region.headers.indexOf(header);
    return at < 0 ? [] : [at];
  });
  if (places.length === 0) return { missing, edits: [] };
  const kept = columns - places.length;
  const inside = places.find((at) => at < kept);
  if (table !== undefined && (inside !== undefined || kept === 0))
    throw new PortError("unsupported", String(region.headers[inside ?? 0]));
  const bottom = table === undefined ? row + rows - 1 : table.range.bottom;
  const emptied = places.flatMap((at) =>
    Array.from({ length: bottom - row + 1 }, (_, below): CellEdit => {
      return { row: row + below, column: column + at, value: null, base: 0 };
    }),
  );
  const edits: Edit[] = [{ kind: "cells", sheet, cells: emptied }];
  if (table !== undefined)
    edits.push({
      kind: "resize-table",
      table: table.displayName,
      range: rangeName({ ...table.range, right: column + kept - 1 }),
    });
  return { missing, edits };
};
