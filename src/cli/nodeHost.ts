import { setImmediate } from "node:timers/promises";
import { paceOf, type Host, type Progress } from "../workbook";
import type { Messages } from "../text";
import type { Terminal } from "./terminal";

/** Node as the host of long work. */
export const nodeHost: Host = {
  now: () => performance.now(),
  yieldToHost: () => setImmediate(),
};

/** Milliseconds between two lines of progress. */
const EVERY = 200;

/** A line of progress that writes over itself, where somebody watches; nothing where nobody does. */
export interface ProgressLine extends Progress {
  /** Takes the line away. */
  clear(): void;
}

/** Starts a line of progress. It is never cancelled: Ctrl-C ends the process, and nothing is written in place. */
export const progressLine = (terminal: Terminal, { cli }: Messages): ProgressLine => {
  const began = terminal.now();
  let last = began;
  let shown = false;
  const clear = (): void => {
    if (shown) terminal.err("\r\x1b[K");
    shown = false;
  };
  return {
    cancelled: false,
    clear,
    report(done, total) {
      const now = terminal.now();
      if (!terminal.watched || now - last < EVERY) return;
      last = now;
      const { perSecond, secondsLeft } = paceOf(done, total, now - began);
      const facts = { done, total, perSecond, left: Math.ceil(secondsLeft ?? 0) };
      const rounded = Object.entries(facts).map(([name, value]) => [
        name,
        String(Math.round(value)),
      ]);
      clear();
      shown = true;
      terminal.err(cli.progress(Object.fromEntries(rounded)));
    },
  };
};
