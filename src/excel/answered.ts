import { PortError } from "../workbook";

/**
 * Seconds that a request is given as a rule. A host may never answer (https://github.com/OfficeDev/office-js/issues/6678), and the library tells on the web only, after 65 seconds and
 * as an internal error.
 */
const LONGEST = 60;

/** Milliseconds that a request is given once the user has stopped the work: as a rule it is answered by then, and what it did is known. */
const GRACE = 1_000;

/** How often it is looked. */
const STEP = 100;

/**
 * Waits for a request, but not for ever. Throws PortError "silent" where it is not answered in time, and "cancelled" where the work was stopped meanwhile; what the request
 * does is not known then.
 */
export const answered = <T>(
  request: Promise<T>,
  isStopped: () => boolean = () => false,
  seconds = LONGEST,
): Promise<T> =>
  new Promise((resolve, reject) => {
    let waited = 0;
    let stopped = 0;
    const look = (): void => {
      waited += STEP;
      if (isStopped()) stopped += STEP;
      if (waited < seconds * 1000 && stopped < GRACE) return;
      clearInterval(timer);
      reject(
        stopped < GRACE ? new PortError("silent", String(seconds)) : new PortError("cancelled"),
      );
    };
    const timer = setInterval(look, STEP);
    request.then(resolve, reject).finally(() => clearInterval(timer));
  });
