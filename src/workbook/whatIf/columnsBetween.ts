import type { Column, ColumnSet } from "../../rules";

const between = <Value>(
  sparse: ReadonlyMap<number, Value>,
  from: number,
  to: number,
): ReadonlyMap<number, Value> =>
  new Map(
    [...sparse].flatMap(([row, value]) => (row >= from && row < to ? [[row - from, value]] : [])),
  );

const columnBetween = (column: Column, from: number, to: number): Column => {
  const shared = {
    state: column.state.subarray(from, to),
    problems: between(column.problems, from, to),
  };
  switch (column.type) {
    case "number":
    case "date": {
      const { contents } = column;
      const values = column.values.subarray(from, to);
      return {
        ...column,
        ...shared,
        values,
        ...(contents && { contents: between(contents, from, to) }),
      };
    }
    case "boolean":
      return { ...column, ...shared, values: column.values.subarray(from, to) };
    default:
      return { ...column, ...shared, values: column.values.subarray(from, to) };
  }
};

/** Rows [from, to) of columns; numbers and states are not copied. */
export const columnsBetween = ({ columns }: ColumnSet, from: number, to: number): ColumnSet => ({
  rows: to - from,
  columns: Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, columnBetween(column, from, to)]),
  ),
});
