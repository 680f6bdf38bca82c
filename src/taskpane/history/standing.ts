import type { History, Run, Scheme, Staleness } from "../../workbook";
import type { Access } from "../access";
import { loadHistory } from "./loadHistory";

/** What the record says of a table and a scheme. */
export interface Standing {
  /** The last run, where it was made under other rules than today's; null otherwise. */
  readonly stale: Stale | null;
  /** The last run of the workbook, where it can be taken back. */
  readonly undoable: Run | null;
}

/** Grades that were made under other rules than today's. */
export interface Stale {
  readonly run: Run;
  readonly hash: string;
  /** What today's rules would change; "counting" until that is known. */
  readonly would: Extract<Staleness, { state: "stale" }>["would"] | "counting";
}

export const NOTHING: Standing = { stale: null, undoable: null };

/** What was read of a record, to be read again only when another run was added. */
interface Known {
  readonly runs: string;
  readonly history: History;
}

/** Reads what the record says, and tells it as it comes to be known: that grades are stale first, and whom that concerns when it was counted. */
export const standingReader = (access: Access) => {
  let known: Known | null = null;
  const historyOf = async (runs: readonly Run[]): Promise<History> => {
    const text = JSON.stringify(runs);
    if (known?.runs === text) return known.history;
    const { readHistory } = await loadHistory();
    const history = await readHistory(access.port, access);
    known = { runs: text, history };
    return history;
  };
  return async (
    place: string,
    scheme: Scheme,
    isCurrent: () => boolean,
    tell: (standing: Standing) => void,
  ): Promise<void> => {
    const { readRuns, rulesHash, staleOf, undoableRun } = await loadHistory();
    const runs = await readRuns(access.port);
    if (!isCurrent()) return;
    if (runs.length === 0) {
      tell(NOTHING);
      return;
    }
    const undoable = await undoableRun(access.port);
    const run = runs
      .filter((one) => one.undone === null && one.scheme === scheme.id && one.place === place)
      .at(-1);
    if (!isCurrent()) return;
    if (run === undefined || run.rules === rulesHash(scheme)) {
      tell({ stale: null, undoable });
      return;
    }
    tell({ stale: { run, hash: run.rules, would: "counting" }, undoable });
    const history = await historyOf(runs);
    if (!isCurrent()) return;
    const found = staleOf(history, place, scheme);
    const would = found.state === "stale" ? found.would : null;
    tell({ stale: { run, hash: run.rules, would }, undoable });
  };
};
