import { paneHistoryWords } from "../../text";
import { PortError, type UndoneRun } from "../../workbook";
import { faultNotice } from "../grade/fault";
import type { Notice } from "../grade/views";
import type { Language } from "../language";

/** Cells that are named in a message. */
const NAMED = 3;

/** What taking a run back has done, with the cells that were left; null is for nothing to take back. */
export function undoneRunNotice(
  undone: UndoneRun | null,
  { count, words, locale }: Language,
): Notice {
  const t = paneHistoryWords(locale).undo;
  if (undone === null) return { intent: "info", text: t.nothing };
  const { restored, removed, left } = undone;
  const done = t.done({ cells: count(restored), columns: count(removed.length) });
  if (left.length === 0) return { intent: "success", text: done };
  const named = left
    .slice(0, NAMED)
    .map(({ header, sheetRow, key }) => t.leftCell({ header, row: String(sheetRow), key }));
  const list = `${named.join(words.pane.join)}${left.length > NAMED ? "…" : ""}`;
  return { intent: "warning", text: `${done} ${t.left({ cells: count(left.length) })} ${list}` };
}

/** Why a run could not be taken back: its table may be gone. */
export function undoFault(
  error: unknown,
  place: string,
  { words, locale }: Language,
): Notice | null {
  if (error instanceof PortError && error.code === "not-found" && error.detail === place)
    return { intent: "error", text: paneHistoryWords(locale).undo.gone({ place }) };
  const notice = faultNotice(error, words);
  return notice && { intent: notice.intent, text: notice.text };
}
