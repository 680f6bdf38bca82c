import type { LogEntry } from "./protocol";
import type { Words } from "./words";

interface RefusedListProps {
  readonly log: readonly LogEntry[];
  readonly words: Words;
  readonly onClose: () => void;
}

/** What the host refused or failed at, newest first. */
export function RefusedList({ log, words, onClose }: RefusedListProps) {
  return (
    <section className="refused" aria-label={words.refusedTitle}>
      <div className="refusedHead">
        <h2>{words.refusedTitle}</h2>
        <p>{words.refusedHelp}</p>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <ol reversed>
        {[...log].reverse().map((entry, index) => (
          <li key={log.length - index} data-kind={entry.kind}>
            <code>{entry.kind}</code> <strong>{entry.what}</strong> {entry.detail}
          </li>
        ))}
      </ol>
    </section>
  );
}
