import type { Region } from "./port";

/** Where customers stand in the workbook. */
export interface Customers {
  /** Header row and customers; titles above are cut off. Totals among them or below are told from customers when they are graded. */
  readonly region: Region;
  /** Index of the column that names the customer; null where rows can only be told apart by their place. */
  readonly key: number | null;
}
