import { containsCell } from "../area";
import { movedArea, movedCell, moveOf, type Move } from "../areaMove";
import { moveReferences, offsetReferences, renameReferences } from "../formulaMove";
import { turned, type Deed, type ShiftDeed, type SortDeed, type Structural } from "./deed";
import { movedPuts } from "./puts";
import { renamedEntry, shiftedEntry } from "./transformEntry";
import { shiftAfterShift } from "./transformShift";
import { shiftAfterSort, sortAfterShift, sortAfterSort } from "./transformSort";

/**
 * A deed as it is to be done after another author's structural deed that its own author had not seen: on the cells where they are now. A deed on cells that are
 * gone is no deed. `later`: whether it comes after the other in the order that all agree on, which decides when both insert at the same place.
 */
export function after(deed: Deed, other: Structural, later: boolean): Deed[] {
  if (other.kind === "shift") return afterShift(deed, other, later);
  return other.kind === "sort" ? afterSort(deed, other, later) : afterRename(deed, other);
}

function afterShift(deed: Deed, other: ShiftDeed, later: boolean): Deed[] {
  const move = moveOf(other.sheet, other.area, other.shift);
  const isHere = "sheet" in deed && deed.sheet === other.sheet;
  switch (deed.kind) {
    case "put":
      return movedPuts(
        deed,
        (row) => (isHere ? movedCell({ ...deed, row }, move) : { ...deed, row }),
        (formula) => shiftedFormula(formula, isHere, other, move),
      );
    case "entry":
      return shiftedEntry(deed, other, move);
    case "shift":
      return isHere ? shiftAfterShift(deed, move, later) : [deed];
    case "sort":
      return isHere ? sortAfterShift(deed, move) : [deed];
    default:
      return [deed];
  }
}

/** A reference without a sheet belongs to the formula's own; any name but the moved sheet's stands for another one. */
function shiftedFormula(formula: string, isHere: boolean, { name }: ShiftDeed, move: Move): string {
  return moveReferences(formula, isHere ? name : undefined, name, (area) => movedArea(area, move));
}

function afterSort(deed: Deed, other: SortDeed, later: boolean): Deed[] {
  if (!("sheet" in deed) || deed.sheet !== other.sheet) return [deed];
  const { area, order } = other;
  if (deed.kind === "put") {
    const gone = turned(order);
    const to = (row: number) =>
      containsCell(area, row, deed.column) ? area.row + (gone[row - area.row] ?? 0) : row;
    return movedPuts(
      deed,
      (row) => ({ row: to(row), column: deed.column }),
      (formula, down) => offsetReferences(formula, down, 0),
    );
  }
  if (deed.kind === "shift") return shiftAfterSort(deed, other);
  return deed.kind === "sort" ? sortAfterSort(deed, other, later) : [deed];
}

function afterRename(
  deed: Deed,
  { sheet, from, to }: Extract<Structural, { kind: "rename" }>,
): Deed[] {
  const renamed = (formula: string) => renameReferences(formula, from, to);
  if (deed.kind === "put") return movedPuts(deed, (row) => ({ ...deed, row }), renamed);
  if (deed.kind === "entry") return [renamedEntry(deed, sheet, to, renamed)];
  if (deed.kind === "rename" && deed.sheet === sheet) return [{ ...deed, from: to }];
  return deed.kind === "shift" && deed.sheet === sheet ? [{ ...deed, name: to }] : [deed];
}
