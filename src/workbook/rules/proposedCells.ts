import type { Cell } from "../../cells";
import { inLocale, type SchemePath } from "../../rules";
import type { Matrix, Rule, RulesRead } from "../../rulebook";
import type { Proposal } from "../../verify";
import { columnHeaded } from "../columnNamed";

/** Why a row that nobody has thought about yet is there, until somebody gives a reason. Stands in workbooks. */
const FROM: Rule["from"] = {
  kind: "default",
  words: { zh: "补全空缺", en: "Closes a gap" },
};

// These words stand in workbooks: src/rulebook writes them.
const NUMBER = ["序", "No."];

/** The path of the scheme that a list belongs to: ["parts", 0, "scheme", "method", "rules"] -> ["parts", 0, "scheme"]. */
const schemeOf = (list: SchemePath): SchemePath => list.slice(0, list.lastIndexOf("method"));

const valueAt = ({ scheme }: RulesRead, path: SchemePath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    scheme,
  );

const lengthOf = (read: RulesRead, list: SchemePath): number => {
  const found = valueAt(read, list);
  return Array.isArray(found) ? found.length : 0;
};

/** Whether in a list of rules the first one that holds decides, so that a row at its end takes nothing from the others. */
export const firstDecides = (read: RulesRead, list: SchemePath): boolean =>
  valueAt(read, [...list.slice(0, -1), "hitPolicy"]) === "F";

/** The cells of a row at the end of a list of rules that gives a tier to all for whom no other row holds. */
export const restCells = (
  read: RulesRead,
  list: SchemePath,
  tier: string,
): readonly Cell[] | null => read.proposedRow({ when: {}, tier, from: FROM }, schemeOf(list));

const numberIn = (cell: Cell | undefined): number | null =>
  typeof cell === "number" ? cell : null;

/** A number that puts a row right behind the row `before`, or right before the row `after` where there is none; null where those have no numbers. */
const numberBeside = (
  cells: Matrix,
  no: number,
  before: number | null,
  after: number | null,
): number | null => {
  const all = cells.flatMap((row) => numberIn(row[no]) ?? []);
  const numberOf = (row: number | null): number | null =>
    row === null ? null : numberIn(cells[row]?.[no]);
  const [low, high] = [numberOf(before), numberOf(after)];
  if (low !== null) {
    const above = Math.min(...all.filter((number) => number > low));
    return Number.isFinite(above) ? (low + above) / 2 : low + 1;
  }
  if (high === null) return null;
  const below = Math.max(...all.filter((number) => number < high));
  return Number.isFinite(below) ? (below + high) / 2 : high - 1;
};

/**
 * A row like its neighbour in the list, with some cells of its own: `own` are the last steps of their paths, and what stands there. Its number puts it before the item `at`, or
 * behind the last one.
 */
const like = (
  read: RulesRead,
  cells: Matrix,
  { path: list, at }: Proposal,
  own: Readonly<Record<string, Cell>>,
): readonly Cell[] | null => {
  const length = lengthOf(read, list);
  const rowOf = (index: number): number | null =>
    index < 0 || index >= length ? null : (read.placeOf([...list, index])?.row ?? null);
  const index = at > 0 ? at - 1 : at;
  const neighbour = rowOf(index);
  if (neighbour === null) return null;
  const row = [...(cells[neighbour] ?? [])];
  const from = inLocale(
    FROM.words,
    columnHeaded(cells[0] ?? [], ["序"]) === null ? "en-US" : "zh-CN",
  );
  for (const [step, cell] of Object.entries({ label: null, from, ...own })) {
    const place = read.placeOf([...list, index, step]);
    if (place?.row === neighbour) row[place.column] = cell;
  }
  const no = columnHeaded(cells[0] ?? [], NUMBER);
  if (no !== null) row[no] = numberBeside(cells, no, rowOf(at - 1), rowOf(at));
  return row;
};

/** The cells of the row that a finding proposes, in the columns of the table; null where the table has no place for one. */
export const proposedCells = (
  read: RulesRead,
  cells: Matrix,
  proposal: Proposal,
): readonly Cell[] | null => {
  const { path, at } = proposal;
  switch (proposal.kind) {
    case "rule": {
      const { when, tier, only } = proposal;
      const rule: Rule = { when, tier, from: FROM, ...(only && { only }) };
      const before = at < lengthOf(read, path) ? at : undefined;
      return read.proposedRow(rule, schemeOf(path), before);
    }
    case "band":
      return like(read, cells, proposal, { test: proposal.test, points: proposal.points });
    case "entry":
      return like(read, cells, proposal, {
        values: proposal.values.join("; "),
        tier: proposal.tier,
      });
  }
};
