import type * as room from "./engine";

type Engine = typeof room;

let engine: Promise<Engine> | undefined;

/** Loads schemes and grader, once; where that fails, the next call tries again. */
export const loadEngine = (): Promise<Engine> => {
  engine ??= import(/* webpackChunkName: "engine" */ "./engine").catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
};
