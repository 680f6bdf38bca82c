import { isCellError, type Cell } from "../cells";
import { isNumberText } from "./cellText";

const ID =
  /^(客户|顾客|会员|公司|单位|企业|账户)?(编号|编码|代码|代号|号码?|id)$|^(customer|client|account|member|company)?[ _-]?(id|no\.?|number|code|key)$/i;
const NAME =
  /^(客户|顾客|会员|公司|单位|企业)?(名称|名|全称|简称|姓名)?$|^(customer|client|account|company)?[ _-]?(name)?$/i;
/** Of the cells of a key column, how many must be there, and be different from each other. */
const PRESENT = 0.9;
const DISTINCT = 0.98;

/** A cell as a key: what two cells must share to mean the same customer; null for blanks and errors, which name nobody. */
export const keyText = (cell: Cell): string | null => {
  if (cell === null || isCellError(cell)) return null;
  const text = String(cell).normalize("NFKC").trim();
  return text === "" ? null : text;
};

interface Candidate {
  readonly column: number;
  readonly rank: number;
}

const isDistinct = (cells: readonly Cell[]): boolean => {
  const keys = cells.map(keyText).filter((key) => key !== null);
  return (
    keys.length > 0 &&
    keys.length >= cells.length * PRESENT &&
    new Set(keys).size >= keys.length * DISTINCT
  );
};

const rankOf = (header: Cell, cells: readonly Cell[], column: number): number => {
  const name = typeof header === "string" ? header.trim() : "";
  const distinct = isDistinct(cells);
  if (name !== "" && ID.test(name)) return distinct ? 4 : 1;
  if (name !== "" && NAME.test(name)) return distinct ? 3 : 0;
  const text = cells.some((cell) => typeof cell === "string" && !isNumberText(cell));
  return distinct && text && column < 3 ? 2 : 0;
};

/**
 * The column (index) that names the customer: one headed as an id first, then one headed as a name, each with values that differ from row to row;
 * then any text column among the first three whose values all differ; then an id column with repetitions. Null where there is none.
 * `columns` are samples of the body, one list of cells for each header.
 */
export const keyColumnOf = (
  headers: readonly Cell[],
  columns: readonly (readonly Cell[])[],
): number | null => {
  const best = headers
    .map((header, column): Candidate => ({
      column,
      rank: rankOf(header, columns[column] ?? [], column),
    }))
    .reduce<Candidate | null>(
      (found, next) => (next.rank > 0 && next.rank > (found?.rank ?? 0) ? next : found),
      null,
    );
  return best?.column ?? null;
};

/** The first column (index) that is headed as a customer's name ("客户名称", "Company"); null where there is none. */
export const nameColumnOf = (headers: readonly Cell[]): number | null => {
  const found = headers.findIndex((header) => {
    const text = typeof header === "string" ? header.trim() : "";
    return text !== "" && NAME.test(text);
  });
  return found < 0 ? null : found;
};
