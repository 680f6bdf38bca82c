import { readClients } from "./clients/readClients";
import { eachClient, whyOf } from "./clients/results";

/**
 * Says why each customer has its tier.
 * @customfunction CLIENTWHY
 * @param values The customers' cells, one row a customer.
 * @param headers The headers above them, one row.
 * @param [scheme] A scheme's id or name; logistics-abc when omitted.
 * @param [asOf] The day of grading, for schemes that count months.
 * @returns One sentence per row.
 */
export function clientWhy(
  values: unknown[][],
  headers: unknown[][],
  scheme?: string,
  asOf?: unknown,
): unknown[][] {
  return eachClient(readClients(values, headers, scheme, asOf), whyOf);
}
