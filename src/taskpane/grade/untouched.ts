import { bodyCell, type Applied, type Area, type Untouched } from "../../workbook";
import type { Language } from "../language";

/** Customers that are named at most. */
const MOST = 50;

/** A customer that a write left alone. */
export interface UntouchedLine {
  readonly name: string;
  /** "Row 12". */
  readonly place: string;
  /** Where a click goes; null for one who is gone. */
  readonly cell: Area | null;
}

/** What a write left alone, and why: customers by what was done to them meanwhile. */
export interface UntouchedView {
  readonly count: number;
  readonly groups: readonly { readonly label: string; readonly lines: readonly UntouchedLine[] }[];
  /** How many are not named. */
  readonly more: number;
}

/** The customers that a write left alone, for people; null where there are none. */
export function untouchedView(applied: Applied, language: Language): UntouchedView | null {
  const { words } = language;
  const t = words.pane.untouched;
  const { changed, edited, added, gone, region } = applied;
  const count = changed.length + edited.length + added.length + gone.length;
  if (count === 0) return null;
  const row = ({ sheetRow }: Untouched): string =>
    words.pane.preview.row({ row: String(sheetRow) });
  const cellOf = ({ sheetRow }: Untouched): Area =>
    bodyCell(region, sheetRow - region.area.row - 2, 0);
  let room = MOST;
  const groupOf = (label: string, all: readonly Untouched[], isThere: boolean) => {
    const named = all.slice(0, room);
    room -= named.length;
    const lines = named.map((one): UntouchedLine => ({
      name: one.key,
      place: isThere ? row(one) : t.was({ row: String(one.sheetRow) }),
      cell: isThere ? cellOf(one) : null,
    }));
    return { label, lines };
  };
  const groups = [
    groupOf(t.changed, changed, true),
    groupOf(t.edited, edited, true),
    groupOf(t.added, added, true),
    groupOf(t.gone, gone, false),
  ].filter(({ lines }) => lines.length > 0);
  return { count, groups, more: Math.max(0, count - MOST) };
}
