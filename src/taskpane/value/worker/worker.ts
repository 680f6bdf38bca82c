import { buffersOf, type Asked, type Told } from "./messages";
import { perform } from "./tasks";

const told = ({ name, given }: Asked): Told => {
  try {
    return { ok: true, found: perform(name, given) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
};

// The script of the worker: it does what it is asked, and is ended by who asked.
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const answer = told(data);
  self.postMessage(answer, { transfer: buffersOf(answer) });
});
