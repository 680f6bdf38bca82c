import type { Cell } from "../../src/cells";
import { inputsOf, serialOfIso, type Input, type Scheme } from "../../src/rules";
import type { TestCell, TestRow } from "../rules/columns";

const contentOf = (cell: { readonly problem: unknown }): Cell => {
  const { code, got } = cell.problem as { code: string; got: string | number };
  return code === "cell-error" ? { error: String(got) } : got;
};

/** A typed value as people would have it in a sheet in Chinese. */
const cellOf = ({ type, unit, choices }: Input, cell: TestCell | undefined): Cell => {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") return contentOf(cell);
  if (typeof cell === "boolean") return cell ? "是" : "否";
  if (type === "date") return serialOfIso(String(cell)) ?? cell;
  if (type === "choice") return choices?.find(({ key }) => key === cell)?.label.zh ?? cell;
  // A plain number up to 1 is a fraction where percent are asked for.
  return type === "number" && unit?.label.zh === "%" ? `${cell}%` : cell;
};

/** Rows of a test as they stand in a sheet: headers in Chinese, a column for each input that some row has. */
export const sheetOf = (
  scheme: Scheme,
  rows: readonly TestRow[],
): { readonly headers: readonly string[]; readonly body: readonly (readonly Cell[])[] } => {
  const inputs = inputsOf(scheme).filter(({ key }) => rows.some((row) => key in row));
  return {
    headers: inputs.map(({ label }) => label.zh),
    body: rows.map((row) => inputs.map((input) => cellOf(input, row[input.key]))),
  };
};

/** Whether a row holds nothing at all: then it is no customer, wherever it is graded. */
export const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => cell === null);
