import type { Cell } from "../cells";
import type { Scheme, SchemePath } from "../rules";
import { testColumnsOf, type Columns } from "./headers";
import { METHOD_ROWS } from "./layout/methodRows";
import { lineOf } from "./lines";
import type { Places } from "./places";
import type { Pools } from "./pools";
import type { Matrix, Rule } from "./rulesRead";
import { scopesOf } from "./scope";

/** What is known of a table that was read. */
export interface ReadTable {
  readonly matrix: Matrix;
  readonly scheme: Scheme;
  readonly columns: Columns;
  readonly places: Places;
  readonly pools: Pools;
  /** Rows of the matrix by their numbers, ascending; unnumbered rows are not in it. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** The number between a row and its neighbour in the order of the table; null where the row has none. */
const numberBeside = (
  { numbers }: ReadTable,
  row: number | undefined,
  side: "before" | "behind",
): Cell => {
  const own = row === undefined ? undefined : numbers.get(row);
  if (own === undefined) return null;
  const others = [...numbers.values()];
  if (side === "before") {
    const below = Math.max(...others.filter((number) => number < own));
    return Number.isFinite(below) ? (below + own) / 2 : own - 1;
  }
  const above = Math.min(...others.filter((number) => number > own));
  return Number.isFinite(above) ? (above + own) / 2 : own + 1;
};

const numberOf = (table: ReadTable, part: SchemePath, before: number | undefined): Cell => {
  const ruleRow = (index: number) => table.places.of([...part, "method", "rules", index])?.row;
  if (before !== undefined) return numberBeside(table, ruleRow(before), "before");
  const rules = scopesOf(table.scheme).find(({ path }) => path.join() === part.join());
  const method = rules?.scheme.method;
  const count = method?.kind === "decision-table" ? method.rules.length : 0;
  return numberBeside(table, ruleRow(count - 1), "behind");
};

/** The cells of a new row of a table for a rule; see `RulesRead.proposedRow`. */
export const proposedRow = (
  table: ReadTable,
  rule: Rule,
  part: SchemePath,
  before: number | undefined,
): readonly Cell[] | null => {
  const { matrix, scheme, columns, pools } = table;
  const scope = scopesOf(scheme).find(({ path }) => path.join() === part.join());
  const [kind] = METHOD_ROWS["decision-table"];
  if (scope?.scheme.method.kind !== "decision-table" || kind === undefined) return null;
  const tests = testColumnsOf(columns, scope).columns;
  const tested = tests.map(({ key }) => key);
  if (!Object.keys(rule.when).every((key) => tested.includes(key))) return null;
  const context = { scope, pools, locale: columns.locale, entry: { ...rule }, parent: null };
  const line = lineOf(kind, context, tested);
  const cells: Cell[] = (matrix[0] ?? []).map(() => null);
  for (const [id, column] of columns.byId) cells[column] = line.own[id] ?? null;
  const said = [...line.tests.values()];
  for (const [index, { column }] of tests.entries()) cells[column] = said[index] ?? null;
  const no = columns.byId.get("no");
  if (no !== undefined) cells[no] = numberOf(table, part, before);
  return cells;
};
