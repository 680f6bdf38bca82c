import type { View } from "./view";
import type { Words } from "./words";

interface StatusStripProps {
  readonly view: View;
  readonly words: Words;
  readonly showsLog: boolean;
  readonly onLog: () => void;
}

/** The strip at the foot: calculation, the active cell's error or the last message, and what was refused. */
export function StatusStrip({ view, words, showsLog, onLog }: StatusStripProps) {
  const refused = view.log.filter(({ kind }) => kind !== "note").length;
  return (
    <footer className="strip">
      <span>{view.calculating ? words.calculating : words.ready}</span>
      <span
        className={view.cellError === "" ? "message" : "message error"}
        role="status"
        data-testid="message"
      >
        {view.cellError === "" ? view.notice : view.cellError}
      </span>
      <span className="spacer" />
      <button type="button" className="quiet" aria-expanded={showsLog} onClick={onLog}>
        {words.refused(refused)}
      </button>
    </footer>
  );
}
