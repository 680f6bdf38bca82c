import { bodyCell, areaAddress, purchaseFactText, type Area, type Customers, type Mapping, type PurchaseFact } from "../../../workbook"; // prettier-ignore
import type { Locale } from "../../language";

/** Something to know, and the first cell that it is about. */
export interface Note {
  readonly text: string;
  readonly at: { readonly area: Area; readonly address: string } | null;
}

/** What each fact is read from. */
const COLUMN: Readonly<Record<PurchaseFact["code"], string>> = {
  "no-customer": "customer",
  "bad-date": "date",
  "bad-amount": "amount",
  "in-future": "date",
  "before-start": "date",
  cancelled: "document",
  refund: "amount",
  duplicate: "customer",
  returned: "amount",
  "refund-without-purchase": "amount",
};

/** A row of the table as a place to go to. */
export const placeOf = ({ region }: Customers, row: number, column: number): Note["at"] => {
  const area = bodyCell(region, row, column);
  return { area, address: areaAddress(area) };
};

/** What was found about rows of purchases, each with the first cell. */
export const purchaseNotes = (
  facts: readonly PurchaseFact[],
  customers: Customers,
  { columns }: Mapping,
  locale: Locale,
): readonly Note[] =>
  facts.map((fact) => {
    const [row] = fact.rows;
    const key = COLUMN[fact.code];
    const column = (columns[key] ?? columns["quantity"] ?? columns["customer"])?.column ?? 0;
    return {
      text: purchaseFactText(fact, locale),
      at: row === undefined ? null : placeOf(customers, row, column),
    };
  });
