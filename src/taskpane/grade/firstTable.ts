import {
  fitsUnasked,
  proposeSchemes,
  saysAnything,
  type Customers,
  type Scheme,
} from "../../workbook";
import { tableId } from "./gradeState";

/** Whether any scheme makes anything of a table's headers. */
export const isOfUse = (customers: Customers, schemes: readonly Scheme[]): boolean =>
  schemes.some((scheme) => saysAnything(customers.region.headers, scheme));

/** 2 where some scheme has all that it needs of a table, 1 where it has some of it, 0 where no header says anything to any scheme. */
const fit = ({ region }: Customers, schemes: readonly Scheme[]): number => {
  const [best] = proposeSchemes(region.headers, schemes);
  if (best === undefined || best.found === 0) return 0;
  return fitsUnasked(best) ? 2 : 1;
};

/**
 * The table to begin with: the selected one (it comes first) where any scheme makes something of it, else the one that fits best: a summary or a note that
 * happens to be selected holds no customers. Null where there is none.
 */
export function firstTable(
  tables: readonly Customers[],
  schemes: readonly Scheme[],
): string | null {
  const [selected] = tables;
  if (selected === undefined) return null;
  if (isOfUse(selected, schemes)) return tableId(selected);
  const fits = tables.map((table) => fit(table, schemes));
  const best = tables[fits.indexOf(Math.max(...fits))];
  return tableId(best ?? selected);
}
