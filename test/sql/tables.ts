import type { ArgumentValue, Input, Scheme } from "../../src/rules";
import { inputsOf, serialOfIso } from "../../src/rules";
import { goldens, rowsOf, type GoldenScheme } from "../golden/cases";
import type { TestCell } from "../rules/columns";
import { boundaryCells } from "../boundaries/boundaryCells";
import { cellMaker } from "./dirty";
import type { Grading, Table } from "./equality";
import { randomOf } from "./random";

/** The day of grading of random rows. */
export const TODAY = serialOfIso("2026-01-31") ?? 0;

type Rows = Table["rows"];

/** Random rows of a scheme's inputs with dirty cells, at the bounds of its rules and beside them; the same for the same seed. */
const randomRows = (scheme: Scheme, rows: number, seed: number, asOf: number): Rows => {
  const random = randomOf(scheme.id.length * 7919 + seed);
  const makers = inputsOf(scheme).map((input) => cellMaker(scheme, input, random, asOf));
  return Array.from({ length: rows }, () => makers.map((make) => make()));
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

/** Rows at the boundaries of a scheme. */
export const boundaryRows = (scheme: Scheme, asOf: number): Rows =>
  boundaryCells(scheme, asOf).map((cells) =>
    inputsOf(scheme).map((input) => textOf(input, cells.get(input.key))),
  );

/** Customers in even steps: of 101 each is a whole percent before the next, and of 100 every cut of so many percent lies between two of them. */
export const evenRows = (scheme: Scheme, count: number, asOf: number): Rows =>
  Array.from({ length: count }, (_, step) =>
    inputsOf(scheme).map((input, k) => {
      const { type, choices, min = 0 } = input;
      const place = k % 2 === 0 ? step : count - 1 - step;
      if (type === "number") return String(min + place);
      if (type === "date") return String(asOf - place);
      return type === "boolean" ? "是" : (choices?.[0]?.label.zh ?? "有");
    }),
  );

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

/** Rows of a scheme in one table, so that it is asked but once: its longest golden table, its boundaries, so many random rows, and even steps where places count; each kind is a population. */
export const wholeTable = (scheme: Scheme, random: number, seed: number): GoldenTable => {
  const [longest] = goldens
    .filter((golden) => golden.scheme === scheme.id)
    .flatMap(goldenTables)
    .sort((a, b) => b.table.rows.length - a.table.rows.length);
  const grading = longest?.grading ?? { asOf: TODAY };
  const { asOf } = grading;
  const kinds: readonly (readonly [string, Rows])[] = [
    ["boundaries", boundaryRows(scheme, asOf)],
    ["random", randomRows(scheme, random, seed, asOf)],
    ...(scheme.scope === "row"
      ? []
      : [100, 101].map((count) => [`${count} steps`, evenRows(scheme, count, asOf)] as const)),
  ];
  const { rows = [], groups = [] } = longest?.table ?? {};
  const table = {
    inputs: inputsOf(scheme),
    rows: [...rows, ...kinds.flatMap(([, each]) => each)],
    groups: [...groups, ...kinds.flatMap(([kind, each]) => each.map(() => kind))],
  };
  return { grading, table };
};
