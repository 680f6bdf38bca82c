import type { Asked, Told } from "../../../src/taskpane/value/worker/messages";
import { perform } from "../../../src/taskpane/value/worker/tasks";

/** Workers of a test: what they are asked they do when they are told to, or at once. */
export interface Workers {
  /** How many there have been, and how many of them were ended. */
  begun: number;
  ended: number;
  /** Lets all work wait until `go` is called. */
  hold(): void;
  go(): void;
}

/** Puts workers into the page, which jsdom has none of; they do their work in the page itself. */
export const installWorkers = (): Workers => {
  let holding = false;
  let waiting: (() => void)[] = [];
  const workers: Workers = {
    begun: 0,
    ended: 0,
    hold: () => {
      holding = true;
    },
    go: () => {
      holding = false;
      waiting.forEach((work) => work());
      waiting = [];
    },
  };
  class PageWorker {
    onmessage: ((event: { data: Told }) => void) | null = null;
    onerror: ((event: { message: string }) => void) | null = null;
    constructor() {
      workers.begun += 1;
    }
    postMessage({ name, given }: Asked): void {
      const work = (): void =>
        this.onmessage?.({ data: { ok: true, found: perform(name, given as never) } });
      if (holding) waiting.push(work);
      else setTimeout(work);
    }
    terminate(): void {
      workers.ended += 1;
    }
  }
  Object.assign(globalThis, { Worker: PageWorker });
  return workers;
};
