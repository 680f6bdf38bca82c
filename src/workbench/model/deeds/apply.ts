import type { BookState, Cell, Edit } from "../book";
import { renameSheet } from "../sheets";
import { settleTables } from "../settle";
import { shiftCells } from "../shift";
import { orderRows } from "../sort";
import { collapseSpill } from "../spill";
import { cellWithStyle } from "../style";
import { tellOf } from "./announce";
import { applyEntry, applyOrder, distinctSheetName } from "./applyEntry";
import {
  authored,
  inverse,
  sameAuthored,
  type Authored,
  type Deed,
  type PutDeed,
  type Structural,
} from "./deed";
import { createPuts, eachPut, type Puts } from "./puts";

/**
 * Does deeds on a workbook as it is now, all or nothing: false, with nothing done, where the workbook cannot take them (a table would be torn apart, no
 * sheet would be left to see). `language` names new columns: that of whoever did them first.
 */
export function applyDeeds(
  edit: Edit,
  deeds: readonly Deed[],
  language: BookState["language"] = edit.book.state.language,
): boolean {
  const own = edit.book.state.language;
  const begun = edit.recorded().length;
  const before = edit.book.state;
  const changed: PutDeed[] = [];
  const puts = createPuts(changed);
  edit.set({ language });
  const done = deeds.every((deed) => applyDeed(edit, deed, puts));
  if (done) settleTables(edit, touchedSheets(edit.recorded().slice(begun)));
  else for (const deed of inverse(edit.recorded().slice(begun))) applyDeed(edit, deed, puts);
  edit.set({ language: own });
  tellOf(edit, changed, before);
  return done;
}

/** The sheets whose cells or tables deeds have touched. */
export function touchedSheets(deeds: readonly Deed[]): Set<string> {
  const sheets = new Set<string>();
  for (const deed of deeds) {
    if (deed.kind === "order") continue;
    if (deed.kind !== "entry") {
      sheets.add(deed.sheet);
      continue;
    }
    const entry = deed.after ?? deed.before;
    if (deed.member === "tables" && entry && "sheet" in entry && entry.sheet !== undefined)
      sheets.add(entry.sheet);
  }
  return sheets;
}

function applyDeed(edit: Edit, deed: Deed, changed: Puts): boolean {
  if (deed.kind === "put") {
    applyPut(edit, deed, changed);
    return true;
  }
  if (deed.kind === "order") {
    applyOrder(edit, deed);
    return true;
  }
  if (deed.kind === "entry") return applyEntry(edit, deed);
  const isThere = edit.book.state.sheets.some(({ id }) => id === deed.sheet);
  return !isThere || applyStructural(edit, deed);
}

function applyStructural(edit: Edit, deed: Structural): boolean {
  if (deed.kind === "shift") return shiftCells(edit, deed.sheet, deed.area, deed.shift);
  if (deed.kind === "sort") return orderRows(edit, deed.sheet, deed.area, deed.order);
  const others = edit.book.state.sheets.filter(({ id }) => id !== deed.sheet);
  const free = distinctSheetName(
    deed.to,
    others.map(({ name }) => name),
  );
  return renameSheet(edit, deed.sheet, free);
}

function applyPut(edit: Edit, deed: PutDeed, changed: Puts): void {
  const { sheet, column } = deed;
  if (!edit.book.state.sheets.some(({ id }) => id === sheet)) return;
  const cells = edit.book.cells(sheet);
  eachPut(deed, (row, _before, after) => {
    const current = cells.get(row, column);
    const before = authored(current);
    if (sameAuthored(before, after)) return;
    if (current?.spill && current.formula !== after?.formula)
      collapseSpill(edit, sheet, row, column);
    edit.put(sheet, row, column, put(cells.get(row, column), after));
    changed.add(sheet, row, column, before, after);
  });
}

/** The cell as it becomes: what is calculated here stays where nothing else is put. */
function put(current: Cell | undefined, after: Authored | undefined): Cell | undefined {
  const isEmpty = !after || (after.value === "" && after.formula === undefined && !after.prefixed);
  if (isEmpty && current?.spilledFrom) return cellWithStyle(current, after?.style);
  if (after?.formula !== undefined && after.formula === current?.formula)
    return cellWithStyle(current, after.style);
  return after;
}
