import type * as schemesRoom from "./allSchemes";
import type * as graderRoom from "./engine";

type Engine = typeof schemesRoom & typeof graderRoom;

/** One behind the other: begun together they would be run in one task, which the screen would have to wait for. */
const load = async (): Promise<Engine> => {
  const schemes = await import(/* webpackChunkName: "schemes" */ "./allSchemes");
  const grader = await import(/* webpackChunkName: "engine" */ "./engine");
  return { ...schemes, ...grader };
};

let engine: Promise<Engine> | undefined;

/** Loads schemes and grader, once; where that fails, the next call tries again. */
export const loadEngine = (): Promise<Engine> => {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
};
