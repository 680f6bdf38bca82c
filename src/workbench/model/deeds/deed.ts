import type { Area, Cell, SheetId, Shift } from "../state";
import { sameThing, type Entry, type SharedMember } from "./members";

/** What somebody put into a cell: a formula's spill and the cells that it fills are everybody's own calculation. */
export type Authored = Omit<Cell, "spill" | "spilledFrom">;

/** Contents or looks of cells down a column, one for each row from `row` on. */
export interface PutDeed {
  readonly kind: "put";
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (Authored | undefined)[];
  readonly after: readonly (Authored | undefined)[];
}

/** Cells inserted (Down, Right) or deleted (Up, Left); `name` is what the sheet was called. */
export interface ShiftDeed {
  readonly kind: "shift";
  readonly sheet: SheetId;
  readonly name: string;
  readonly area: Area;
  readonly shift: Shift;
}

/** Rows of an area in another order: row `i` of the area becomes what was its row `order[i]`. */
export interface SortDeed {
  readonly kind: "sort";
  readonly sheet: SheetId;
  readonly area: Area;
  readonly order: readonly number[];
}

/** A sheet with another name, in formulas as well. */
export interface RenameDeed {
  readonly kind: "rename";
  readonly sheet: SheetId;
  readonly from: string;
  readonly to: string;
}

/** Something of the state: added (no `before`), taken away (no `after`) or changed; `at` is its place in the list, Infinity for the end. */
export interface EntryDeed {
  readonly kind: "entry";
  readonly member: SharedMember;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
  readonly at: number;
}

/** Sheets, or conditional formats, in another order: their ids. */
export interface OrderDeed {
  readonly kind: "order";
  readonly member: "sheets" | "conditionalFormats";
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A deed that moves cells or renames what formulas name: others' deeds must be read anew after it. */
export type Structural = ShiftDeed | SortDeed | RenameDeed;

/**
 * One thing that was done to a workbook, as it can be done again by somebody else or taken back. A change is a list of deeds. `restore` is what the
 * opposite of a structural deed does not bring back by itself: deleted cells, references that became #REF!.
 */
export type Deed =
  PutDeed | EntryDeed | OrderDeed | (Structural & { readonly restore?: readonly Deed[] });

/** True for a deed that moves cells or renames what formulas name. */
export function isStructural(
  deed: Deed,
): deed is Structural & { readonly restore?: readonly Deed[] } {
  return deed.kind === "shift" || deed.kind === "sort" || deed.kind === "rename";
}

/** The part of a cell that somebody put there; undefined for one that is empty but for a calculation's result. */
export function authored(cell: Cell | undefined): Authored | undefined {
  if (!cell) return undefined;
  if (cell.spilledFrom) return cell.style ? { value: "", style: cell.style } : undefined;
  if (!cell.spill) return cell;
  const { spill: _spill, ...rest } = cell;
  return rest;
}

/** True when both were put alike; what a formula gives does not count. */
export function sameAuthored(a: Authored | undefined, b: Authored | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.formula !== b.formula || a.prefixed !== b.prefixed) return false;
  return (a.formula !== undefined || sameThing(a.value, b.value)) && sameThing(a.style, b.style);
}

/** The shift that takes another back. */
export const OPPOSITE = { Down: "Up", Up: "Down", Left: "Right", Right: "Left" } as const;

/** What takes deeds back, in the order in which to do it. */
export function inverse(deeds: readonly Deed[]): Deed[] {
  return [...deeds].reverse().flatMap((deed): readonly Deed[] => {
    if (!isStructural(deed)) return [{ ...deed, before: deed.after, after: deed.before } as Deed];
    const { restore = [], ...bare } = deed;
    return [opposite(bare), ...restore];
  });
}

function opposite(deed: Structural): Structural {
  if (deed.kind === "shift") return { ...deed, shift: OPPOSITE[deed.shift] };
  if (deed.kind === "rename") return { ...deed, from: deed.to, to: deed.from };
  return { ...deed, order: turned(deed.order) };
}

/** The order that brings rows back: where each row has gone. */
export function turned(order: readonly number[]): number[] {
  const back = Array<number>(order.length).fill(0);
  order.forEach((from, to) => {
    back[from] = to;
  });
  return back;
}
