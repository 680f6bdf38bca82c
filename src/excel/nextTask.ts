import type { Host } from "../workbook";

/** What waits for the next task, first come, first served; one channel for all, since each would stay until memory is cleared. */
const channelOf = () => {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return (resolve: () => void): void => {
    waiting.push(resolve);
    port2.postMessage(null);
  };
};

let channel: ReturnType<typeof channelOf> | undefined;

/**
 * Resolves in the next task: what goes on then is not part of this one, which may have been long already, and the screen gets a moment between. A message and no timer: timers
 * within timers wait 4 ms each, which is a second for a thousand pieces. Nothing to wait for outside a browser.
 */
export const nextTask = (): Promise<void> =>
  typeof document === "undefined"
    ? Promise.resolve()
    : new Promise((resolve) => {
        if (typeof MessageChannel === "undefined") setTimeout(resolve);
        else (channel ??= channelOf())(resolve);
      });

/** The page that we run in, for work that goes in pieces. */
export const pageHost: Host = { now: () => performance.now(), yieldToHost: nextTask };
