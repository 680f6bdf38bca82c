import { bounding, intersection, sameArea } from "../area";
import { movedArea, type Move } from "../areaMove";
import { turned, type ShiftDeed, type SortDeed } from "./deed";

/** A sort after rows were inserted into it (they stay where they are) or deleted from it. */
export function sortAfterShift(deed: SortDeed, move: Move): SortDeed[] {
  const moved = movedArea(deed.area, move);
  if (!moved) return [];
  const { area, order } = deed;
  if (moved.rows === area.rows) return [{ ...deed, area: moved }];
  const first = move.at.row - area.row;
  if (!move.gone) {
    const count = move.at.rows;
    const shifted = order.map((row) => (row >= first ? row + count : row));
    const fresh = Array.from({ length: count }, (_, i) => first + i);
    return [
      {
        ...deed,
        area: moved,
        order: [...shifted.slice(0, first), ...fresh, ...shifted.slice(first)],
      },
    ];
  }
  const last = first + move.at.rows;
  const isGone = (row: number) => row >= first && row < last;
  const lostBefore = (row: number) => Math.max(0, Math.min(row, last) - Math.max(0, first));
  const kept = order.filter((row) => !isGone(row)).map((row) => row - lostBefore(row));
  return [{ ...deed, area: moved, order: kept }];
}

/** Rows that were to be deleted are looked for where the sort has put them; insertions stay at their place. */
export function shiftAfterSort(deed: ShiftDeed, other: SortDeed): ShiftDeed[] {
  if (deed.shift !== "Up") return [deed];
  const common = intersection(deed.area, other.area);
  const covers = common?.columns === other.area.columns;
  if (!common || !covers) return [deed];
  const gone = turned(other.order);
  const rows = Array.from({ length: deed.area.rows }, (_, i) => deed.area.row + i);
  const places = rows.map((row) => {
    const inside = row >= common.row && row < common.row + common.rows;
    return inside ? other.area.row + (gone[row - other.area.row] ?? 0) : row;
  });
  return places
    .sort((a, b) => b - a)
    .map((row) => ({ ...deed, area: { ...deed.area, row, rows: 1 } }));
}

/**
 * Two sorts of the same rows: the later one wins, and the earlier one changes nothing any more. Of rows that overlap only, the earlier one says where the later
 * one's rows are.
 */
export function sortAfterSort(deed: SortDeed, other: SortDeed, later: boolean): SortDeed[] {
  if (!intersection(deed.area, other.area)) return [deed];
  const sameColumns =
    deed.area.column === other.area.column && deed.area.columns === other.area.columns;
  if (sameArea(deed.area, other.area)) {
    if (!later) return [];
    const gone = turned(other.order);
    return [{ ...deed, order: deed.order.map((row) => gone[row] ?? row) }];
  }
  return later && sameColumns ? [sortWhereRowsAre(deed, other)] : [deed];
}

function sortWhereRowsAre(deed: SortDeed, { area, order }: SortDeed): SortDeed {
  const both = bounding(deed.area, area);
  const gone = turned(order);
  const place = (row: number) => {
    const at = row - area.row;
    return area.row + (gone[at] ?? at) - both.row;
  };
  const next = Array.from({ length: both.rows }, (_, row) => row);
  deed.order.forEach((from, to) => {
    next[place(deed.area.row + to)] = place(deed.area.row + from);
  });
  return { ...deed, area: both, order: next };
}
