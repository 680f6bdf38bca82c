import {
  mapHeaders,
  readColumn,
  shown,
  type MappedColumn,
  type Mapping,
  type ReadOptions,
} from "../cells";
import { CellState, inputsOf, type Column, type Input, type Problem, type Scheme } from "../rules";
import { bodyRows } from "./address";
import { isEmptyCell } from "./cellText";
import type { ColumnCells, Region, WorkbookPort } from "./port";

/** Which column an input is read from when the user says so: index within the region, or null for none. */
export type Corrections = Readonly<Record<string, number | null>>;

/** One cell of a mapped column, as it stands there and as it is read. */
export interface Sample {
  readonly shown: string;
  /** The value as the scheme takes it; null where there is none (a blank, or a problem). Choices are keys, dates serials. */
  readonly value: number | string | boolean | null;
  readonly problem?: Problem;
}

/** An input of a scheme and the column that it is read from. */
export interface InputColumn {
  readonly input: Input;
  /** Absent where no column was found or the user chose none. */
  readonly mapped?: MappedColumn;
  /** Without it no row, or not every row, can be graded: what its blank means is not stated. */
  readonly needed: boolean;
  /** The first filled cells of the column. */
  readonly samples: readonly Sample[];
}

/** A scheme's inputs on a region's columns. */
export interface ColumnMap {
  readonly mapping: Mapping;
  readonly inputs: readonly InputColumn[];
}

const SAMPLES = 3;
const LOOK = 200;

/** What a column holds in a row, in the scheme's terms. */
const valueAt = (column: Column, row: number): number | string | boolean | null => {
  if (column.state[row] !== CellState.value) return null;
  const value = column.values[row] ?? 0;
  switch (column.type) {
    case "boolean":
      return value === 1;
    case "text":
    case "choice":
      return column.dictionary[value] ?? null;
    default:
      return value;
  }
};

/** How the cells of a mapped column are read: by the unit in its header and by its number format. */
export const readOptions = (
  { scale }: MappedColumn,
  { format }: Pick<ColumnCells, "format">,
): ReadOptions => ({
  ...(scale !== undefined && { scale }),
  ...(format !== undefined && { format }),
});

const samplesOf = (input: Input, mapped: MappedColumn, read: ColumnCells): readonly Sample[] => {
  const cells = read.cells.filter((cell) => !isEmptyCell(cell)).slice(0, SAMPLES);
  const column = readColumn(input, cells, readOptions(mapped, read));
  return cells.map((cell, row) => {
    const problem = column.problems.get(row);
    return {
      shown: shown(cell),
      value: valueAt(column, row),
      ...(problem && { problem }),
    };
  });
};

/**
 * Finds a scheme's inputs among the columns of a region by header, with the user's corrections before all,
 * and shows for each the first filled cells as they are read.
 */
export const mapColumns = async (
  port: WorkbookPort,
  region: Region,
  scheme: Scheme,
  corrections: Corrections = {},
): Promise<ColumnMap> => {
  const mapping = mapHeaders(inputsOf(scheme), region.headers, corrections);
  const columns = [...new Set(Object.values(mapping.columns).map(({ column }) => column))];
  const read = await port.readColumns(region, columns, 0, Math.min(LOOK, bodyRows(region)));
  const inputs = inputsOf(scheme).map((input): InputColumn => {
    const mapped = mapping.columns[input.key];
    const cells = read.find(({ column }) => column === mapped?.column);
    return {
      input,
      ...(mapped && { mapped }),
      needed: mapping.missing.includes(input.key),
      samples: mapped && cells ? samplesOf(input, mapped, cells) : [],
    };
  });
  return { mapping, inputs };
};
