import type * as room from "./room";

/** What keeps and reads a history. */
export type HistoryRoom = typeof room;

let history: Promise<HistoryRoom> | undefined;

/** Loads what keeps and reads a history, once; where that fails, the next call tries again. */
export const loadHistory = (): Promise<HistoryRoom> => {
  history ??= import(/* webpackChunkName: "history" */ "./room").catch((error: unknown) => {
    history = undefined;
    throw error;
  });
  return history;
};
