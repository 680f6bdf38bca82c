import {
  CellState,
  inputsOf,
  serialOfIso,
  type Column,
  type ColumnSet,
  type Input,
  type Problem,
  type Scheme,
  type TextColumn,
} from "../../src/rules";

/** What stands in a cell of a test: a value (dates as ISO text), null for a blank, or a problem. */
export type TestCell = number | string | boolean | null | { readonly problem: Problem };

/** A row of a test by input key; an input that no row has gets no column. */
export type TestRow = Readonly<Record<string, TestCell>>;

const isProblem = (cell: TestCell | undefined): cell is { readonly problem: Problem } =>
  typeof cell === "object" && cell !== null;

const codesOf = (cells: readonly (TestCell | undefined)[]): string[] => [
  ...new Set(cells.filter((cell) => typeof cell === "string")),
];

const valueOf = (input: Input, cell: TestCell | undefined, dictionary: readonly string[]) => {
  if (cell === null || cell === undefined || isProblem(cell)) return 0;
  if (input.type === "date") return serialOfIso(String(cell)) ?? Number(cell);
  return typeof cell === "string" ? dictionary.indexOf(cell) : Number(cell);
};

const columnOf = (input: Input, rows: readonly TestRow[]): Column => {
  const cells = rows.map((row) => row[input.key]);
  const state = Uint8Array.from(cells, (cell) => {
    if (cell === null || cell === undefined) return CellState.blank;
    return isProblem(cell) ? CellState.problem : CellState.value;
  });
  const problems = new Map(
    cells.flatMap((cell, row) => (isProblem(cell) ? [[row, cell.problem] as const] : [])),
  );
  const dictionary = codesOf(cells);
  const values = cells.map((cell) => valueOf(input, cell, dictionary));
  const shared = { state, problems };
  switch (input.type) {
    case "number":
    case "date":
      return { ...shared, type: input.type, values: Float64Array.from(values) };
    case "boolean":
      return { ...shared, type: "boolean", values: Uint8Array.from(values) };
    default:
      return { ...shared, type: input.type, values: Uint32Array.from(values), dictionary };
  }
};

/** The columns of a scheme's inputs over test rows. */
export const columnsOf = (scheme: Scheme, rows: readonly TestRow[]): ColumnSet => ({
  rows: rows.length,
  columns: Object.fromEntries(
    inputsOf(scheme)
      .filter(({ key }) => rows.some((row) => key in row))
      .map((input) => [input.key, columnOf(input, rows)]),
  ),
});

/** A column of group names. */
export const groupsOf = (names: readonly string[]): TextColumn => {
  const dictionary = [...new Set(names)];
  return {
    type: "text",
    dictionary,
    values: Uint32Array.from(names, (name) => dictionary.indexOf(name)),
    state: new Uint8Array(names.length),
    problems: new Map(),
  };
};
