import { readClients } from "./clients/readClients";
import {
  eachClient,
  nextOf,
  orBlank,
  problemsOf,
  scoreOf,
  tierIfAny,
  whyOf,
} from "./clients/results";

/**
 * Grades customers and spills five columns: tier, score, why, what is next, and what could not be read.
 * @customfunction CLIENTGRADE
 * @param values The customers' cells, one row a customer.
 * @param headers The headers above them, one row.
 * @param [scheme] A scheme's id or name; logistics-abc when omitted.
 * @param [asOf] The day of grading, for schemes that count months.
 * @returns Five cells per row; a row without a tier has its reason as an error in the first cell and in words in the last.
 */
export function clientGrade(
  values: unknown[][],
  headers: unknown[][],
  scheme?: string,
  asOf?: unknown,
): unknown[][] {
  const clients = readClients(values, headers, scheme, asOf);
  return eachClient(
    clients,
    tierIfAny,
    orBlank(scoreOf),
    orBlank(whyOf),
    orBlank(nextOf),
    problemsOf,
  );
}
