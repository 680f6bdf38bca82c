import { codingNotLoaded } from "../../text";
import { errorSaying } from "../cell/error";
import { locale } from "../cell/locale";
import type { Result } from "../cell/result";

/** The error of a cell whose answer needs a file that could not be loaded. */
export const notLoaded = (): CustomFunctions.Error => errorSaying(codingNotLoaded(locale()), []);

/**
 * A function's results: at once where what they need is at hand, otherwise the promise of them. Excel waits for a promise as long as it takes; that a function may
 * give one is not in its metadata, nor in its type. `without` answers where the files cannot be loaded; an error that says what is wrong with the arguments is the result of the whole.
 */
export const resultsOf = <Needed>(
  now: () => Needed | undefined,
  load: () => Promise<Needed>,
  work: (needed: Needed) => Result[][],
  without: () => Result[][],
): Result[][] => {
  const needed = now();
  if (needed !== undefined) return work(needed);
  const otherwise = (reason: unknown): Result[][] => {
    if (reason instanceof CustomFunctions.Error) throw reason;
    return without();
  };
  return load().then(work, otherwise) as unknown as Result[][];
};
