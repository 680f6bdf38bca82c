import { movedArea, type Move } from "../areaMove";
import type { ShiftDeed } from "./deed";

const isInsert = ({ shift }: Pick<ShiftDeed, "shift">) => shift === "Down" || shift === "Right";

/** An insertion is at a place, which moves; a deletion is of cells, some of which may be gone already, or stand apart now. */
export function shiftAfterShift(deed: ShiftDeed, move: Move, later: boolean): ShiftDeed[] {
  if (isInsert(deed)) return [insertionAfter(deed, move, later)];
  const left = movedArea(deed.area, move);
  if (!left) return [];
  const parts = move.gone ? [left] : apart(deed, move);
  return parts.map((area) => ({ ...deed, area }));
}

/** What is to be deleted, without what was inserted into it meanwhile: the hind part first, so that the front part stays where it is. */
function apart({ area }: ShiftDeed, move: Move): ShiftDeed["area"][] {
  const moved = movedArea(area, move) ?? area;
  const grown = moved.rows > area.rows || moved.columns > area.columns;
  if (!grown) return [moved];
  if (move.rows !== 0) {
    const front = move.at.row - area.row;
    const hind = { ...area, row: move.at.row + move.at.rows, rows: area.rows - front };
    return [hind, { ...area, rows: front }];
  }
  const front = move.at.column - area.column;
  const hind = { ...area, column: move.at.column + move.at.columns, columns: area.columns - front };
  return [hind, { ...area, columns: front }];
}

function insertionAfter(deed: ShiftDeed, move: Move, later: boolean): ShiftDeed {
  const vertical = move.rows !== 0;
  const { area } = deed;
  // Only cells of which all move at once: an insertion of whole rows is not moved by cells that were inserted in some columns.
  const across = vertical
    ? area.column >= move.at.column &&
      area.column + area.columns <= move.at.column + move.at.columns
    : area.row >= move.at.row && area.row + area.rows <= move.at.row + move.at.rows;
  if (!across) return deed;
  const at = vertical ? move.at.row : move.at.column;
  const count = vertical ? move.at.rows : move.at.columns;
  const from = vertical ? area.row : area.column;
  const place = move.gone
    ? from >= at + count
      ? from - count
      : Math.min(from, at)
    : from > at || (from === at && later)
      ? from + count
      : from;
  return { ...deed, area: vertical ? { ...area, row: place } : { ...area, column: place } };
}
