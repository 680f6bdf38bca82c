import { bodyCell, keyOf, type Area, type GradeResult } from "../../workbook";

/** The cell that names a customer; null for one who is not in the table. Width and blanks around the name do not matter. */
export const customerCell = (result: GradeResult, key: string): Area | null => {
  const { customers } = result.request;
  if (customers.key === null) return null;
  for (let row = 0; row < result.rows; row++)
    if (keyOf(result, row).normalize("NFKC").trim() === key)
      return bodyCell(customers.region, row, customers.key);
  return null;
};
