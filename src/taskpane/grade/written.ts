import type { PaneWords } from "../../text";
import { columnLetters, paceOf, type Applied, type Host, type Progress } from "../../workbook";
import type { Language } from "../language";
import type { RunView } from "./ApplyBar";
import type { Stopper } from "./stopper";
import { untouchedView } from "./untouched";
import type { Notice } from "./views";

/** A progress that is shown in rows, whatever its steps are counted in, and that the cancel button stops. */
export function watched(
  rows: number,
  host: Host,
  onRun: (run: RunView) => void,
  stopper: Stopper,
): Progress {
  const began = host.now();
  return {
    report: (done, total) => {
      const written = total > 0 ? Math.round((done / total) * rows) : rows;
      onRun({ done: written, total: rows, ...paceOf(written, rows, host.now() - began) });
    },
    get cancelled() {
      return stopper.cancelled;
    },
    stopped: stopper.stopped,
    host,
  };
}

/** The columns that a write went to: "columns M–O". */
export function columnsWritten(applied: Applied, { pane }: PaneWords): string {
  const letters = [...applied.columns].sort((a, b) => a - b).map(columnLetters);
  return pane.apply.columns({ first: letters[0] ?? "", last: letters.at(-1) ?? "" });
}

/** What a write did, with what was left alone because somebody changed it meanwhile. */
export function writtenNotice(sentence: string, applied: Applied, language: Language): Notice {
  const untouched = untouchedView(applied, language);
  if (untouched === null) return { intent: "success", text: sentence, action: "undo" };
  const { words, count } = language;
  const text = `${sentence} ${words.pane.untouched.said({ count: count(untouched.count) })}`;
  return { intent: "warning", text, action: "undo", untouched };
}

/** What taking a write back did. */
export function undoneNotice(
  restored: number,
  left: readonly string[],
  { words, count }: Language,
): Notice {
  const t = words.pane.apply;
  const undone = t.undone({ cells: count(restored) });
  if (left.length === 0) return { intent: "success", text: undone };
  const some = t.left({ cells: count(left.length), first: left.slice(0, 3).join(", ") });
  return { intent: "warning", text: `${undone} ${some}` };
}
