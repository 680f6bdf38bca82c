import { gradedClients } from "./clients/gradedClients";
import { eachClient, whyOf } from "./clients/results";

/**
 * Says why each customer has its tier.
 * @customfunction CLIENTWHY
 * @param values The customers' cells, one row a customer.
 * @param headers The headers above them, one row.
 * @param [scheme] A scheme's id or name, or its rules table as a range with headers; logistics-abc when omitted.
 * @param [asOf] The day of grading, for schemes that count months.
 * @returns One sentence per row.
 */
export function clientWhy(
  values: unknown[][],
  headers: unknown[][],
  scheme?: unknown[][],
  asOf?: unknown,
): unknown[][] {
  return gradedClients(values, headers, scheme, asOf, (clients) => eachClient(clients, whyOf));
}
