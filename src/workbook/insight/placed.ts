import { CellState, type Column, type Output } from "../../rules";
import type { GradeResult, Slice } from "../gradeResult";
import type { Axis, SourceMatrix } from "./matrices";
import type { Weights } from "./weights";

/** The customers in a cell of a matrix. */
export interface PlacedCell {
  readonly count: number;
  readonly value: number;
  /** Index of the tier that stands there: the rules', or, where an answer is not known, the one that all its customers have; -1 for none or several. */
  readonly tier: number;
}

/** A matrix with the graded customers in its cells; where answers are not known, there is one more row or column for them, the last. */
export interface Placed {
  readonly matrix: SourceMatrix;
  readonly customers: number;
  readonly unknownRow: boolean;
  readonly unknownColumn: boolean;
  readonly cells: readonly (readonly PlacedCell[])[];
}

/** Gives the place of a customer on an axis by the row within a slice; -1 where it is not known. */
type Seat = (at: number) => number;

const NOWHERE: Seat = () => -1;

const seatOfColumn = ({ places }: Axis, column: Column | undefined): Seat => {
  if (column === undefined) return NOWHERE;
  const index = new Map(places.map(({ key }, at) => [key, at]));
  const { state, values } = column;
  const isChosen = column.type === "choice" || column.type === "text";
  const keys = isChosen ? column.dictionary : ["false", "true"];
  const seats = keys.map((key) => index.get(key) ?? -1);
  return (at) => (state[at] === CellState.value ? (seats[Number(values[at])] ?? -1) : -1);
};

/** Tiers of a part by their labels: a result has words. */
const seatOfPart = (labels: readonly string[], output: Output | undefined, from: number): Seat => {
  if (output === undefined) return NOWHERE;
  const seats = output.words.map(({ zh }) => labels.indexOf(zh));
  return (at) => seats[output.values[from + at] ?? NaN] ?? -1;
};

const outputOf = ({ grades }: GradeResult, key: string): Output | undefined =>
  grades.outputs.find((output) => output.key === key);

const seatOf = (result: GradeResult, { from, columns }: Slice, axis: Axis): Seat => {
  switch (axis.known) {
    case "input":
      return seatOfColumn(axis, columns.columns[axis.key]);
    case "part":
      return seatOfPart(
        axis.places.map(({ words }) => words.zh),
        outputOf(result, axis.key),
        from,
      );
    default:
      return NOWHERE;
  }
};

/** The tier of a customer by the matrix alone: that of the part, or that by the rules where he is kept in another. */
const tierSeat = (result: GradeResult, { part, scheme }: SourceMatrix): Seat => {
  if (part === null) {
    const tiers = result.settled?.plain ?? result.grades.tier;
    return (row) => tiers[row] ?? -1;
  }
  return seatOfPart(
    scheme.tiers.map(({ label }) => label.zh),
    outputOf(result, part),
    0,
  );
};

/**
 * Finds the cell of a customer: by his own places, and where one is not known (an amount stands there in place of an answer) by his tier, if only one cell that he may be in has it.
 * Rows and columns beyond the last are those of the unknown.
 */
const cellFor = (
  { tiers, rows, columns }: SourceMatrix,
  row: number,
  column: number,
  tier: number,
): readonly [number, number] => {
  if (row >= 0 && column >= 0) return [row, column];
  const cells = tiers.flatMap((line, at) => line.map((own, across) => [own, at, across] as const));
  const [one, ...others] = cells.filter(
    ([own, at, across]) =>
      own === tier && (row < 0 || at === row) && (column < 0 || across === column),
  );
  if (one !== undefined && others.length === 0) return [one[1], one[2]];
  return [row < 0 ? rows.places.length : row, column < 0 ? columns.places.length : column];
};

interface Tally {
  count: number;
  value: number;
  tier: number;
  readonly unknown: boolean;
}

const emptyCells = ({ tiers, rows, columns }: SourceMatrix): Tally[][] =>
  Array.from({ length: rows.places.length + 1 }, (_, row) =>
    Array.from({ length: columns.places.length + 1 }, (__, column) => ({
      count: 0,
      value: 0,
      tier: tiers[row]?.[column] ?? -1,
      unknown: row === rows.places.length || column === columns.places.length,
    })),
  );

/** Gives the cell of each row, column and tier, -1 for what is not known; found once, since customers are many. */
const finder = (matrix: SourceMatrix, cells: readonly (readonly Tally[])[]) => {
  const width = matrix.columns.places.length + 1;
  const height = matrix.scheme.tiers.length + 1;
  const known: (Tally | undefined)[] = [];
  return (row: number, column: number, tier: number): Tally | undefined => {
    const key = ((row + 1) * width + column + 1) * height + tier;
    const found = known[key];
    if (found !== undefined) return found;
    const [at, across] = cellFor(matrix, row, column, tier);
    return (known[key] = cells[at]?.[across]);
  };
};

const add = (cell: Tally, tier: number, weight: number): void => {
  if (cell.unknown) cell.tier = cell.count === 0 || cell.tier === tier ? tier : -1;
  cell.count++;
  if (!Number.isNaN(weight)) cell.value += weight;
};

/** Puts the graded customers of a result into the cells of a matrix of its scheme, with what they weigh. */
export const placed = (
  result: GradeResult,
  matrix: SourceMatrix,
  weights: Weights | null,
): Placed => {
  const cells = emptyCells(matrix);
  const find = finder(matrix, cells);
  const tierOf = tierSeat(result, matrix);
  let customers = 0;
  for (const slice of result.slices) {
    const rowOf = seatOf(result, slice, matrix.rows);
    const columnOf = seatOf(result, slice, matrix.columns);
    for (let at = 0; at < slice.columns.rows; at++) {
      const body = slice.from + at;
      const tier = result.blank[body] === 1 ? -1 : tierOf(body);
      const cell = tier < 0 ? undefined : find(rowOf(at), columnOf(at), tier);
      if (cell === undefined) continue;
      add(cell, tier, weights?.values[body] ?? NaN);
      customers++;
    }
  }
  const [last, end] = [matrix.rows.places.length, matrix.columns.places.length];
  const unknownRow = (cells[last] ?? []).some(({ count }) => count > 0);
  const unknownColumn = cells.some((line) => (line[end]?.count ?? 0) > 0);
  const shown = unknownRow ? cells : cells.slice(0, last);
  return {
    matrix,
    customers,
    unknownRow,
    unknownColumn,
    cells: unknownColumn ? shown : shown.map((line) => line.slice(0, end)),
  };
};
