import { readClients } from "./clients/readClients";
import { eachClient, tierOf } from "./clients/results";

/**
 * Gives each customer's tier by a scheme.
 * @customfunction CLIENTTIER
 * @param values The customers' cells, one row a customer.
 * @param headers The headers above them, one row.
 * @param [scheme] A scheme's id or name; logistics-abc when omitted.
 * @param [asOf] The day of grading, for schemes that count months.
 * @returns One tier per row.
 */
export function clientTier(
  values: unknown[][],
  headers: unknown[][],
  scheme?: string,
  asOf?: unknown,
): unknown[][] {
  return eachClient(readClients(values, headers, scheme, asOf), tierOf);
}
