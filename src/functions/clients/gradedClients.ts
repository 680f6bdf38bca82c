import { toCells } from "../cell/arguments";
import type { Result } from "../cell/result";
import { notLoaded, resultsOf } from "../parts/results";
import { loadScheme, schemeNow } from "../schemes/given";
import { compiledNow, loadCompiled } from "./graders";
import { readClients, type Clients } from "./readClients";

/**
 * Grades the customers of a range by the scheme that is named or given as its rules table, and lays out what is asked of them: at once where that needs no file that is still to be
 * loaded, otherwise later. Throws a cell's error where nothing can be graded: an unknown scheme, rules that cannot be read, and as `readClients` does.
 */
export const gradedClients = (
  values: unknown[][],
  headers: unknown[][],
  scheme: unknown,
  asOf: unknown,
  layOut: (clients: Clients) => Result[][],
): Result[][] =>
  resultsOf(
    () => {
      const found = schemeNow(scheme);
      return found && compiledNow(found);
    },
    async () => loadCompiled(await loadScheme(scheme)),
    (compiled) => layOut(readClients(values, headers, compiled, asOf)),
    () => toCells(values).map(() => [notLoaded()]),
  );
