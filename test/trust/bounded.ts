import { runInNewContext } from "node:vm";

/** Long enough for a machine that is busy with ten other things: what an attack slows down would take hours. */
const PATIENCE = 20_000;

/** Does some work, and stops it where it does not come to an end: from inside, a regular expression that goes round and round cannot be stopped. Throws then. */
export const bounded = <T>(work: () => T, patience = PATIENCE): T =>
  runInNewContext("work()", { work }, { timeout: patience }) as T;
