import { useCallback, useRef, useState } from "react";

import {
  HalfWritten,
  PortError,
  undo as undoColumns,
  type Applied,
  type Progress,
} from "../../workbook";
import { useAccess } from "../access";
import type { RunView } from "../grade/ApplyBar";
import { halfNotice } from "../grade/halfNotice";
import { createStopper } from "../grade/stopper";
import type { Notice } from "../grade/views";
import { columnsWritten, undoneNotice, watched, writtenNotice } from "../grade/written";
import { useLanguage } from "../language";

/** What to write beside the customers, and what is said when it is done. */
export interface ColumnsToWrite {
  readonly rows: number;
  write(progress: Progress): Promise<Applied>;
  done(written: { readonly rows: string; readonly columns: string }): string;
}

/** Writing columns of results beside the customers, stopping that, and taking it back. */
export interface ColumnsWriting {
  readonly run: RunView | null;
  readonly canUndo: boolean;
  readonly undoing: boolean;
  apply(columns: ColumnsToWrite): void;
  cancel(): void;
  undo(): void;
}

/** What is needed to take a write back. */
type Written = Pick<Applied, "receipt">;

/** Writes with progress, says what was done, and looks at the table anew afterwards. */
export function useColumnsWriting(
  say: (notice: Notice | null) => void,
  fail: (error: unknown) => void,
  look: () => Promise<void>,
): ColumnsWriting {
  const access = useAccess();
  const language = useLanguage();
  const stopper = useRef(createStopper());
  const [run, setRun] = useState<RunView | null>(null);
  const [applied, setApplied] = useState<Written | null>(null);
  const apply = useCallback(
    ({ rows, write, done }: ColumnsToWrite): void => {
      const { words, count } = language;
      stopper.current = createStopper();
      setRun({ done: 0, total: rows, perSecond: 0, secondsLeft: null });
      say(null);
      write(watched(rows, access, setRun, stopper.current))
        .then(async (now) => {
          const columns = columnsWritten(now, words);
          setApplied(now);
          say(writtenNotice(done({ rows: count(now.written), columns }), now, language));
          await look();
        })
        .catch((error: unknown) => {
          if (error instanceof HalfWritten) {
            // Taken back with the button for that; applied again, all of it is written.
            setApplied(error);
            say(halfNotice(error, rows, language));
          } else if (error instanceof PortError && error.code === "cancelled")
            say({ intent: "info", text: words.pane.apply.cancelled });
          else fail(error);
        })
        .finally(() => setRun(null));
    },
    [access, language, say, fail, look],
  );
  const cancel = useCallback(() => stopper.current.stop(), []);
  const undone = useCallback(
    async (notice: Notice) => {
      setApplied(null);
      say(notice);
      await look();
    },
    [say, look],
  );
  const { undoing, undo } = useUndoing(applied, say, fail, undone);
  return { run, canUndo: applied !== null, undoing, apply, cancel, undo };
}

function useUndoing(
  applied: Written | null,
  say: (notice: Notice | null) => void,
  fail: (error: unknown) => void,
  undone: (notice: Notice) => Promise<void>,
): Pick<ColumnsWriting, "undoing" | "undo"> {
  const { port } = useAccess();
  const language = useLanguage();
  const [undoing, setUndoing] = useState(false);
  const undo = useCallback(() => {
    if (applied === null) return;
    setUndoing(true);
    say(null);
    undoColumns(port, applied)
      .then(({ restored, left }) => undone(undoneNotice(restored, left, language)))
      .catch(fail)
      .finally(() => setUndoing(false));
  }, [port, applied, language, say, fail, undone]);
  return { undoing, undo };
}
