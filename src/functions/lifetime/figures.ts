import { readColumn, type Cell } from "../../cells";
import { CellState, fail, ok, type Input, type Located, type Outcome } from "../../rules";
import { errorOfRow } from "../cell/error";

/** A number that a function takes, and what it is where it is left out; nothing where it may not be. */
export interface Figure {
  readonly input: Input;
  readonly otherwise?: number;
}

type At = (row: number) => Outcome<number>;

const readerOf = ({ input, otherwise }: Figure, cells: readonly Cell[]): At => {
  const column = readColumn(input, cells);
  const { min = -Infinity, max = Infinity } = input;
  return (row) => {
    const problem = column.problems.get(row);
    if (problem) return fail(problem);
    if (column.state[row] === CellState.blank)
      return otherwise === undefined
        ? fail({ code: "missing-input", input: input.key })
        : ok(otherwise);
    const got = column.values[row] ?? NaN;
    if (got >= min && got <= max) return ok(got);
    const bounds = {
      ...(input.min !== undefined && { min }),
      ...(input.max !== undefined && { max }),
    };
    const content = "contents" in column ? column.contents?.get(row) : undefined;
    return fail({ code: "out-of-range", got: content ?? got, ...bounds });
  };
};

/**
 * Reads figures that stand side by side, a list of cells each, as a number each per row.
 * Anything that cannot be read, is missing or is out of its bounds makes the row an error that names the figures by their labels.
 */
export const figuresOf = (
  figures: readonly Figure[],
  lists: readonly (readonly Cell[])[],
): ((row: number) => readonly number[] | CustomFunctions.Error) => {
  const readers = figures.map((figure, place) => readerOf(figure, lists[place] ?? []));
  const inputs = figures.map(({ input }) => input);
  return (row) => {
    const read = readers.map((at) => at(row));
    const located = read.flatMap((outcome, place): readonly Located[] =>
      outcome.ok ? [] : [{ input: inputs[place]?.key ?? "", problem: outcome.problem }],
    );
    if (located.length > 0) return errorOfRow(located, inputs);
    return read.map((outcome) => (outcome.ok ? outcome.value : NaN));
  };
};
