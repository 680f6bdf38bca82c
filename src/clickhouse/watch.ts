import { setTimeout as wait } from "node:timers/promises";
import { ask, askRows } from "./ask";
import { answered, unanswered, type Asked, type ServerFault } from "./fault";
import { quoteName, quoteText } from "./quote";
import type { Question } from "./send";
import type { Server } from "./server";

/** How far a query is, as the server says. */
export interface Standing {
  readonly read: number;
  /** What it expects to read; 0 where it does not know. */
  readonly total: number;
  readonly written: number;
  /** Bytes in use. */
  readonly memory: number;
}

/** Who watches a query, and may end it. */
export interface Watcher {
  /** Ends the query on the server when it fires. */
  readonly stop: AbortSignal;
  /** Milliseconds between two looks. */
  readonly every: number;
  report(standing: Standing): void;
}

/** How a watched query ended. */
export interface Ended {
  readonly outcome: Asked<string>;
  /** False where the query may still run: the server could not be told to end it, or did not say that it has. */
  readonly over: boolean;
}

/** How long a server may be out of reach, in ms, before its query counts as lost. */
const PATIENCE = 60_000;
/** How long a query may take to end, in ms, once it has been told to. */
const ENDING = 30_000;

// Headers keep the connection from being cut as idle by what stands between. They do not show how far the query is:
// Node hands headers over when all are there. What it has read is asked of system.processes.
const KEPT_OPEN = {
  send_progress_in_http_headers: "1",
  http_headers_progress_interval_ms: "30000",
} as const;

/** The list of running queries: of the server itself, or, behind one address for a whole cluster, of all its servers. */
const processesOf = (cluster: string | undefined): string =>
  cluster === undefined
    ? "system.processes"
    : `clusterAllReplicas(${quoteName(cluster)}, system.processes)`;

const standingOf = async (
  server: Server,
  queryId: string,
  cluster: string | undefined,
): Promise<Asked<Standing | null>> => {
  const found = await askRows(server, {
    statement: `SELECT read_rows, total_rows_approx, written_rows, memory_usage FROM ${processesOf(cluster)} WHERE is_initial_query AND query_id = ${quoteText(queryId)}`,
  });
  if (!found.ok) return found;
  const [row] = found.value;
  if (row === undefined) return answered(null);
  const [read = 0, total = 0, written = 0, memory = 0] = row.map(Number);
  return answered({ read, total, written, memory });
};

/** Ends a query of a server, or of any server of a cluster; of the one that answers alone where the cluster cannot be asked at once. */
export const endQuery = async (
  server: Server,
  queryId: string,
  cluster?: string,
): Promise<Asked<readonly unknown[]>> => {
  const kill = (where: string) =>
    askRows(server, {
      statement: `KILL QUERY${where} WHERE query_id = ${quoteText(queryId)} ASYNC`,
    });
  if (cluster === undefined) return kill("");
  const all = await kill(` ON CLUSTER ${quoteName(cluster)}`);
  return all.ok ? all : kill("");
};

/** Whether a server could not be reached at all. */
const isOut = ({ code }: ServerFault): boolean =>
  code === "refused" || code === "unknown-host" || code === "timeout" || code === "lost";

/** Reports how far a query is until `done`; fires `lost` where the server has been out of reach for too long. */
const follow = async (
  server: Server,
  queryId: string,
  cluster: string | undefined,
  { every, report }: Watcher,
  done: AbortSignal,
  lost: () => void,
): Promise<void> => {
  let out = 0;
  while (!done.aborted) {
    await wait(every, undefined, { signal: done }).catch(() => undefined);
    if (done.aborted) return;
    const found = await standingOf(server, queryId, cluster);
    if (found.ok && found.value !== null) report(found.value);
    // Who may not read the list has no progress, and the query goes on all the same.
    if (!found.ok && !isOut(found.fault)) return;
    out = found.ok ? 0 : out + every;
    if (out >= PATIENCE) return lost();
  }
};

/** Whether a query is no longer on the list, looked at until the time for ending is over. */
const hasEnded = async (server: Server, queryId: string, cluster?: string): Promise<boolean> => {
  const step = 500;
  for (let waited = 0; waited < ENDING; waited += step) {
    const found = await standingOf(server, queryId, cluster);
    if (!found.ok) return false;
    if (found.value === null) return true;
    await wait(step);
  }
  return false;
};

/**
 * Runs a statement that takes long: reports how far it is, ends it on the server when asked to, and says whether it is over there.
 * `cluster` is the one behind the server's address, where there is one.
 */
export const runWatched = async (
  server: Server,
  question: Question & { readonly queryId: string },
  watcher: Watcher,
  cluster?: string,
): Promise<Ended> => {
  const { queryId } = question;
  const done = new AbortController();
  const cut = new AbortController();
  let lost = false;
  const stop = async (): Promise<void> => {
    await endQuery(server, queryId, cluster);
    // The server answers the statement itself once it has ended it.
    await wait(ENDING, undefined, { signal: done.signal }).then(
      () => cut.abort(),
      () => undefined,
    );
  };
  const stopping = (): void => void stop();
  watcher.stop.addEventListener("abort", stopping, { once: true });
  const following = follow(server, queryId, cluster, watcher, done.signal, () => {
    lost = true;
    cut.abort();
  });
  const parameters = { ...KEPT_OPEN, ...question.parameters };
  const outcome = await ask(server, { ...question, parameters, signal: cut.signal });
  done.abort();
  watcher.stop.removeEventListener("abort", stopping);
  await following;
  if (lost) return { outcome: unanswered({ code: "lost", detail: "" }), over: false };
  if (outcome.ok || outcome.fault.code !== "lost") return { outcome, over: true };
  await endQuery(server, queryId, cluster);
  return { outcome, over: await hasEnded(server, queryId, cluster) };
};
