import type { ArgumentValue, Input, Scheme } from "../../src/rules";
import { inputsOf, serialOfIso } from "../../src/rules";
import { rowsOf, type GoldenScheme } from "../golden/cases";
import type { TestCell } from "../rules/columns";
import { cellMaker } from "./dirty";
import type { Grading, Table } from "./equality";
import { randomOf } from "./random";

/** The day of grading of random rows. */
export const TODAY = serialOfIso("2026-01-31") ?? 0;

/** Random rows of a scheme's inputs with dirty cells, at the bounds of its rules and beside them; the same for the same seed. */
export const randomTable = (scheme: Scheme, rows: number, seed: number): Table => {
  const inputs = inputsOf(scheme);
  const random = randomOf(scheme.id.length * 7919 + seed);
  const makers = inputs.map((input) => cellMaker(scheme, input, random, TODAY));
  return { inputs, rows: Array.from({ length: rows }, () => makers.map((make) => make())) };
};

/** A typed value of a golden file as people would have it in a table of texts. */
const textOf = ({ type, unit, choices }: Input, cell: TestCell | undefined): string | null => {
  if (cell === null || cell === undefined) return null;
  // Numbers in Chinese numerals are not read in SQL (docs/sql.md).
  if (typeof cell === "object")
    return String((cell.problem as { readonly got?: unknown }).got ?? "?").replace(/^三/, "3");
  if (typeof cell === "boolean") return cell ? "是" : "否";
  if (type === "choice") return choices?.find(({ key }) => key === cell)?.label.zh ?? String(cell);
  return type === "number" && unit?.label.zh === "%" ? `${cell}%` : String(cell);
};

/** The rows of golden cases that are graded alike, in one table; each case is a group of its own, as it is a population. */
export interface GoldenTable {
  readonly table: Table;
  readonly grading: Grading;
}

/** The tables of a golden file. */
export const goldenTables = (golden: GoldenScheme): readonly GoldenTable[] => {
  const inputs = inputsOf(golden.of);
  const alike = new Map<
    string,
    { grading: Grading; rows: (string | null)[][]; groups: string[] }
  >();
  for (const each of golden.cases) {
    const given: Readonly<Record<string, ArgumentValue>> | undefined = each.arguments;
    const asOf = (each.asOf === undefined ? undefined : serialOfIso(each.asOf)) ?? TODAY;
    const mark = JSON.stringify([asOf, given]);
    const found = alike.get(mark) ?? {
      grading: { asOf, ...(given && { arguments: given }) },
      rows: [],
      groups: [],
    };
    alike.set(mark, found);
    for (const row of rowsOf(golden, each)) {
      found.rows.push(inputs.map((input) => textOf(input, row[input.key])));
      found.groups.push(each.name);
    }
  }
  return [...alike.values()].map(({ grading, rows, groups }) => ({
    table: { inputs, rows, groups },
    grading,
  }));
};
