import { intersection } from "../area";
import { movedArea, moveOf, type Move } from "../areaMove";
import type { Area } from "../book";
import { moveReferences, offsetReferences, renameReferences } from "../formulaMove";
import {
  turned,
  type Authored,
  type Deed,
  type ShiftDeed,
  type SortDeed,
  type Structural,
} from "./deed";
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
    case "put": {
      const cell = isHere ? movedArea(cellOf(deed), move) : deed;
      if (!cell) return [];
      const moved = (put: Authored | undefined) =>
        withFormula(put, (formula) => shiftedFormula(formula, isHere, other, move));
      const { row, column } = cell;
      return [{ ...deed, row, column, before: moved(deed.before), after: moved(deed.after) }];
    }
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

const cellOf = ({ row, column }: { row: number; column: number }): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

function withFormula(
  put: Authored | undefined,
  next: (formula: string) => string,
): Authored | undefined {
  if (put?.formula === undefined) return put;
  const formula = next(put.formula);
  return formula === put.formula ? put : { ...put, formula };
}

/** A reference without a sheet belongs to the formula's own; any name but the moved sheet's stands for another one. */
function shiftedFormula(formula: string, isHere: boolean, { name }: ShiftDeed, move: Move): string {
  return moveReferences(formula, isHere ? name : undefined, name, (area) => movedArea(area, move));
}

function afterSort(deed: Deed, other: SortDeed, later: boolean): Deed[] {
  if (!("sheet" in deed) || deed.sheet !== other.sheet) return [deed];
  const { area, order } = other;
  if (deed.kind === "put") {
    if (!intersection(area, cellOf(deed))) return [deed];
    const row = area.row + (turned(order)[deed.row - area.row] ?? 0);
    const moved = (put: Authored | undefined) =>
      withFormula(put, (formula) => offsetReferences(formula, row - deed.row, 0));
    return [{ ...deed, row, before: moved(deed.before), after: moved(deed.after) }];
  }
  if (deed.kind === "shift") return shiftAfterSort(deed, other);
  return deed.kind === "sort" ? sortAfterSort(deed, other, later) : [deed];
}

function afterRename(
  deed: Deed,
  { sheet, from, to }: Extract<Structural, { kind: "rename" }>,
): Deed[] {
  const renamed = (formula: string) => renameReferences(formula, from, to);
  if (deed.kind === "put")
    return [
      {
        ...deed,
        before: withFormula(deed.before, renamed),
        after: withFormula(deed.after, renamed),
      },
    ];
  if (deed.kind === "entry") return [renamedEntry(deed, sheet, to, renamed)];
  if (deed.kind === "rename" && deed.sheet === sheet) return [{ ...deed, from: to }];
  return deed.kind === "shift" && deed.sheet === sheet ? [{ ...deed, name: to }] : [deed];
}
