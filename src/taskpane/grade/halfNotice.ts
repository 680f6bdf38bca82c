import { areaAddress, type HalfWritten } from "../../workbook";
import type { Language } from "../language";
import { faultNotice } from "./fault";
import type { Notice } from "./views";

/** Addresses that are named at most: a write has few columns. */
const MOST = 12;

/** What a write that did not come to its end has left in the sheet, cell by cell, and why it ended; `rows` is how many it was to write. */
export function halfNotice(half: HalfWritten, rows: number, language: Language): Notice {
  const { words, count } = language;
  const t = words.pane.halfWritten;
  const { reach } = half;
  const named = reach.areas.slice(0, MOST).map(areaAddress);
  const cells = named.join(", ") + (reach.areas.length > MOST ? " …" : "");
  const what =
    reach.rows === 0
      ? t.remains({ cells })
      : t.some({ rows: count(reach.rows), cells, rest: count(rows - reach.rows) });
  const why = faultNotice(half, words)?.text ?? "";
  return { intent: "warning", text: `${what} ${why}`.trim() };
}
