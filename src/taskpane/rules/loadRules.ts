import type * as room from "./room";

/** The reader of rules tables, the verifier, and what goes with them. */
export type RulesRoom = typeof room;

let rules: Promise<RulesRoom> | undefined;

/** Loads what reads and checks rules tables, once; where that fails, the next call tries again. */
export const loadRules = (): Promise<RulesRoom> => {
  rules ??= import(/* webpackChunkName: "rules" */ "./room").catch((error: unknown) => {
    rules = undefined;
    throw error;
  });
  return rules;
};
