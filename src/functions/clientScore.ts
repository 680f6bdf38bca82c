import { gradedClients } from "./clients/gradedClients";
import { eachClient, scoreOf } from "./clients/results";

/**
 * Gives each customer's score by a scheme, or the value that the scheme computes.
 * @customfunction CLIENTSCORE
 * @param values The customers' cells, one row a customer.
 * @param headers The headers above them, one row.
 * @param [scheme] A scheme's id or name, or its rules table as a range with headers; logistics-abc when omitted.
 * @param [asOf] The day of grading, for schemes that count months.
 * @returns One score per row.
 */
export function clientScore(
  values: unknown[][],
  headers: unknown[][],
  scheme?: unknown[][],
  asOf?: unknown,
): unknown[][] {
  return gradedClients(values, headers, scheme, asOf, (clients) => eachClient(clients, scoreOf));
}
