import type { Book } from "../model";
import type { FunctionCalls } from "./functionCalls";
import type { Log } from "./log";

/** A read waits so long at most for a calculation. */
const PATIENCE = 30_000;

/** And so long when custom functions are under way. */
const GRACE = 100;

/**
 * Waits until everything written is calculated; but not long when the add-in's own functions are being waited for: Excel shows #BUSY! then.
 */
export function quiet(book: Book, calls: FunctionCalls, log: Log): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = calls.onCall(hurry);
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const wait = (time: number, late: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        late();
        done();
      }, time);
    };
    function hurry() {
      wait(GRACE, () => undefined);
    }
    const overdue = {
      kind: "broken",
      what: "calculation",
      detail: `not settled within ${PATIENCE} ms`,
    } as const;
    wait(PATIENCE, () => log(overdue));
    if (calls.outstanding() > 0) hurry();
    book.calculation.settled().then(done, (error: unknown) => {
      log({ kind: "broken", what: "calculation", detail: String(error) });
      done();
    });
  });
}
