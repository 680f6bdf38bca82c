import type { Cell } from "../../cells";
import type { Scheme } from "../../rules";
import { rulesHash, rulesTable, type RulesTable } from "../../rulebook";
import { unserved } from "./policiesInBook";
import { baseOf } from "./rulesInBook";

/** How far the rules of a workbook are from those of the menu. */
export interface ChangesToMenu {
  /** Cells that say something else, in rows that are there in both. */
  readonly cells: number;
  readonly added: number;
  readonly removed: number;
  /** Whether any of it decides grades, rather than saying something else about the same rules. */
  readonly decides: boolean;
}

type Row = readonly Cell[];

// Stands in workbooks: src/rulebook writes it. The row lists columns, which follow from the rules.
const COLUMNS_IN_USE = "用到的列";

/** The rows of the rules under the given headers, without their numbers and without the row that lists the columns; a column that is not there is "-", as in a rule. */
const rowsUnder = ({ columns, rows }: RulesTable, headers: readonly string[]): readonly Row[] => {
  const at = headers.map((header) => columns.findIndex((column) => column.header === header));
  return rows
    .filter((row) => !row.includes(COLUMNS_IN_USE))
    .map((row) => at.map((column) => (column < 0 ? "-" : (row[column] ?? "-"))));
};

/** The headers of two tables, each once; not the first, which numbers the rows. */
const headersOf = (...tables: readonly RulesTable[]): readonly string[] => [
  ...new Set(tables.flatMap(({ columns }) => columns.slice(1).map(({ header }) => header))),
];

const texts = (rows: readonly Row[]): readonly string[] => rows.map((row) => JSON.stringify(row));

/** Pairs of rows that say the same, in order: the longest common subsequence; [index in one, index in the other]. */
const anchors = (one: readonly string[], other: readonly string[]): readonly [number, number][] => {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
};

const cellsApart = (one: Row, other: Row): number =>
  one.filter((cell, column) => cell !== other[column]).length;

/** Between two anchors rows are taken for each other in their order; what is left over was added or taken away. */
const apart = (then: readonly Row[], now: readonly Row[]): Omit<ChangesToMenu, "decides"> => {
  const both = Math.min(then.length, now.length);
  const cells = now
    .slice(0, both)
    .reduce((sum, row, index) => sum + cellsApart(row, then[index] ?? []), 0);
  return { cells, added: now.length - both, removed: then.length - both };
};

/** Counts what a scheme's rules have that those of the menu have not; null for a scheme that is not in the menu. Policies have a table of their own. */
export const changesToMenu = (given: Scheme): ChangesToMenu | null => {
  const found = baseOf(given.id);
  if (found === null) return null;
  const [base, scheme] = [unserved(found), unserved(given)];
  const [tableThen, tableNow] = [
    rulesTable(base, base, "zh-CN"),
    rulesTable(scheme, base, "zh-CN"),
  ];
  const headers = headersOf(tableThen, tableNow);
  const [then, now] = [rowsUnder(tableThen, headers), rowsUnder(tableNow, headers)];
  const pairs = [...anchors(texts(then), texts(now)), [then.length, now.length] as const];
  let [cells, added, removed, from, to] = [0, 0, 0, 0, 0];
  for (const [untilThen, untilNow] of pairs) {
    const part = apart(then.slice(from, untilThen), now.slice(to, untilNow));
    cells += part.cells;
    added += part.added;
    removed += part.removed;
    [from, to] = [untilThen + 1, untilNow + 1];
  }
  return { cells, added, removed, decides: rulesHash(scheme) !== rulesHash(base) };
};
