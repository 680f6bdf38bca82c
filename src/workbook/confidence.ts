import { CellState, inputsOf, type Column } from "../rules";
import type { GradeResult, Slice } from "./gradeResult";

const isKnown = (column: Column | undefined, row: number, hasDefault: boolean): boolean => {
  const state = column?.state[row] ?? CellState.blank;
  return state === CellState.value || (state === CellState.blank && hasDefault);
};

/**
 * Reads row after row how much of what a scheme asks of a customer is known: the share, 0 to 1, of its inputs that could be read, or whose blank the scheme says what
 * it counts as. 1 means that no cell which is still to be filled in could change the tier.
 */
export const confidenceReader = (result: GradeResult): ((row: number) => number | null) => {
  const inputs = inputsOf(result.request.scheme).map(({ key, blank }) => ({
    key,
    hasDefault: typeof blank === "object",
  }));
  let at = 0;
  const sliceOf = (row: number): Slice | undefined => {
    const { slices } = result;
    if ((slices[at]?.from ?? 0) > row) at = 0;
    while ((slices[at + 1]?.from ?? Infinity) <= row) at++;
    return slices[at];
  };
  return (row) => {
    const slice = sliceOf(row);
    if (slice === undefined || inputs.length === 0) return null;
    const known = inputs.filter(({ key, hasDefault }) =>
      isKnown(slice.columns.columns[key], row - slice.from, hasDefault),
    );
    return known.length / inputs.length;
  };
};
