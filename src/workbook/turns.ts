import type { Steps } from "../rules";
import type { Host } from "./pace";

/** Milliseconds of work after which the screen has its turn: well under the 50 at which it feels stuck. */
const LONG = 15;

/** Gives the screen its turn whenever work has gone on for long enough; to be called between its steps. */
export const turns = (host: Host): (() => Promise<void>) => {
  let began = host.now();
  return async () => {
    if (host.now() - began < LONG) return;
    await host.yieldToHost();
    began = host.now();
  };
};

/** Does work step by step, with a turn for the screen after each. */
export const inTurns = async <Result>(
  steps: Steps<Result>,
  turn: () => Promise<void>,
): Promise<Result> => {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await turn();
  return step.value;
};
