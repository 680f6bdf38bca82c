import { gradedClients } from "./clients/gradedClients";
import {
  eachClient,
  furtherOf,
  nextOf,
  orBlank,
  problemsOf,
  scoreOf,
  tierIfAny,
  whyOf,
} from "./clients/results";

/**
 * Grades customers and spills tier, score, why, what is next and what could not be read, then what else the scheme finds.
 * @customfunction CLIENTGRADE
 * @param values The customers' cells, one row a customer.
 * @param headers The headers above them, one row.
 * @param [scheme] A scheme's id or name, or its rules table as a range with headers; logistics-abc when omitted.
 * @param [asOf] The day of grading, for schemes that count months.
 * @returns Five cells per row and one for each further result; a row without a tier has its reason as an error in the first cell and in words in the fifth.
 */
export function clientGrade(
  values: unknown[][],
  headers: unknown[][],
  scheme?: unknown[][],
  asOf?: unknown,
): unknown[][] {
  return gradedClients(values, headers, scheme, asOf, (clients) =>
    eachClient(
      clients,
      tierIfAny,
      orBlank(scoreOf),
      orBlank(whyOf),
      orBlank(nextOf),
      problemsOf,
      ...furtherOf(clients),
    ),
  );
}
