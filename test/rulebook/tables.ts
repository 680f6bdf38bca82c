import type { Cell } from "../../src/cells";
import {
  readRules,
  rulesTable,
  type Matrix,
  type RulesFault,
  type RulesRead,
  type RulesTable,
} from "../../src/rulebook";
import type { Locale, Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";

export const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/** A scheme of the menu. */
export const schemeOf = (id: string): Scheme => {
  const found = schemes.find((scheme) => scheme.id === id);
  if (found === undefined) throw new Error(`there is no scheme ${id}`);
  return found;
};

/** Finds what the menu has. */
export const menu = (id: string): Scheme | null =>
  schemes.find((scheme) => scheme.id === id) ?? null;

/** The cells of a table as they are read back, the header row first. */
export const matrixOf = ({ columns, rows }: RulesTable): Matrix => [
  columns.map(({ header }) => header),
  ...rows,
];

/** The table of a scheme of the menu. */
export const tableOf = (id: string, locale: Locale = "zh-CN"): Matrix => {
  const scheme = schemeOf(id);
  return matrixOf(rulesTable(scheme, scheme, locale));
};

/** What a matrix says; throws where it has faults. */
export const readOf = (matrix: Matrix, baseOf = menu): RulesRead => {
  const outcome = readRules(matrix, baseOf);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults, null, 1));
  return outcome.value;
};

/** What is wrong with a matrix; throws where nothing is. */
export const faultsOf = (matrix: Matrix, baseOf = menu): readonly RulesFault[] => {
  const outcome = readRules(matrix, baseOf);
  if (outcome.ok) throw new Error("nothing is wrong");
  return outcome.faults;
};

/** The place of a header. */
export const columnAt = (matrix: Matrix, header: string): number => {
  const column = (matrix[0] ?? []).indexOf(header);
  if (column < 0) throw new Error(`there is no column ${header}`);
  return column;
};

/** The same matrix with something else in a cell; columns by header or place. */
export const withCell = (
  matrix: Matrix,
  row: number,
  header: string | number,
  cell: Cell,
): Matrix => {
  const column = typeof header === "number" ? header : columnAt(matrix, header);
  return matrix.map((cells, place) =>
    place === row ? cells.map((each, index) => (index === column ? cell : each)) : cells,
  );
};

/** The row whose cell under a header holds something. */
export const rowWith = (matrix: Matrix, header: string, cell: Cell): number => {
  const column = columnAt(matrix, header);
  const row = matrix.findIndex((cells) => cells[column] === cell);
  if (row < 0) throw new Error(`no row has ${String(cell)} under ${header}`);
  return row;
};

/** The same matrix without a column. */
export const withoutColumn = (matrix: Matrix, header: string): Matrix => {
  const column = columnAt(matrix, header);
  return matrix.map((cells) => cells.filter((_, index) => index !== column));
};
