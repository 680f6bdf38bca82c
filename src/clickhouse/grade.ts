import { ask, askRows, SHORT } from "./ask";
import { answered, unanswered, type Asked, type ServerFault } from "./fault";
import { quoteName, quoteTable, type TableName } from "./quote";
import type { Server } from "./server";
import type { Statements } from "./statements";
import { runWatched, type Ended, type Watcher } from "./watch";

/** What became of the target where grading failed. */
export type Left =
  /** Nothing was created. */
  | "nothing"
  /** The target was taken away again. */
  | "dropped"
  /** The target is there, with a part of the rows. */
  | "target"
  /** And the query may be running still. */
  | "running";

/** How grading ended: how long the server took, in seconds, and whether what only the grading needed is gone; or why it failed and what is left. */
export type Graded =
  | { readonly ok: true; readonly seconds: number; readonly isClear: boolean }
  | { readonly ok: false; readonly fault: ServerFault; readonly left: Left };

// Tables of a cluster are created on each of its servers in turn.
const CREATING = 300;

const dropped = async (server: Server, statements: readonly string[]): Promise<boolean> => {
  let all = true;
  for (const statement of statements) {
    const done = await ask(server, { statement, seconds: CREATING });
    all = all && done.ok;
  }
  return all;
};

/** Creates the target; a part that was made before another one failed is taken away, and a table that was there before is not touched. */
const create = async (
  server: Server,
  { create: all, drop }: Statements,
): Promise<Graded | null> => {
  for (const [place, statement] of all.entries()) {
    const made = await ask(server, { statement, seconds: CREATING });
    if (made.ok) continue;
    // The last of the drops is that of the first table that was created.
    const own = drop.slice(drop.length - place);
    // Without an answer the server may have created the table all the same, and whose it is cannot be told.
    const isTold = made.fault.code !== "timeout" && made.fault.code !== "lost";
    const isClean = isTold && (place === 0 || (await dropped(server, own)));
    return { ok: false, fault: made.fault, left: isClean ? "nothing" : "target" };
  }
  return null;
};

/** What was ended before it was sent. */
const STOPPED: Ended = { outcome: unanswered({ code: "killed" }), over: true };

/**
 * Creates the target and grades into it, watched. What fails or is ended leaves no table behind, where the server lets it be taken away; otherwise the result says what is left.
 * `now` is a clock in ms; `cluster` the one behind the server's address.
 */
export const gradeInto = async (
  server: Server,
  statements: Statements,
  queryId: string,
  watcher: Watcher,
  now: () => number,
  cluster?: string,
): Promise<Graded> => {
  const refused = await create(server, statements);
  if (refused !== null) return refused;
  const began = now();
  const { counts, insert, parameters } = statements;
  for (const statement of [...counts, insert]) {
    const question = { statement, queryId, parameters };
    const { outcome, over } = watcher.stop.aborted
      ? STOPPED
      : await runWatched(server, question, watcher, cluster);
    if (outcome.ok) continue;
    const { fault } = outcome;
    if (!over) return { ok: false, fault, left: "running" };
    const isGone = await dropped(server, statements.drop);
    return { ok: false, fault, left: isGone ? "dropped" : "target" };
  }
  const seconds = (now() - began) / 1000;
  const isClear = await dropped(server, statements.clear);
  return { ok: true, seconds, isClear };
};

/** How often something stands in a column. */
export interface Count {
  readonly what: string | null;
  readonly rows: number;
}

const countsOf = async (server: Server, statement: string): Promise<Asked<readonly Count[]>> => {
  const found = await askRows(server, { statement, seconds: SHORT * 20 });
  if (!found.ok) return found;
  return answered(
    found.value.map(([what, rows]) => ({
      what: what === null ? null : String(what),
      rows: Number(rows),
    })),
  );
};

/** The rows of a table by what stands in a column, the most frequent first. */
export const countedBy = (server: Server, name: TableName, column: string) => {
  const what = quoteName(column);
  return countsOf(
    server,
    `SELECT ${what}, count() AS rows FROM ${quoteTable(name)} GROUP BY ${what} ORDER BY rows DESC, ${what}`,
  );
};

/** The most different problems that are told apart. */
const MOST = 200;

/** The rows of a table by each of the problems that are listed in a column ("amount not-a-number; visits missing-input"). */
export const problemsCounted = (server: Server, name: TableName, column: string) =>
  countsOf(
    server,
    `SELECT arrayJoin(splitByString('; ', assumeNotNull(${quoteName(column)}))) AS what, count() AS rows FROM ${quoteTable(name)} WHERE ${quoteName(column)} IS NOT NULL GROUP BY what ORDER BY rows DESC, what LIMIT ${String(MOST)}`,
  );

/** How a server would run a SELECT, line by line. */
export const planOf = async (server: Server, select: string): Promise<Asked<readonly string[]>> => {
  const found = await askRows(server, { statement: `EXPLAIN PIPELINE\n${select}` });
  return found.ok ? answered(found.value.map(([line]) => String(line))) : found;
};
