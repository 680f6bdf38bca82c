import type { Known, ModelQuestion, Steps } from "../../rules";

interface Memory<T> {
  readonly columns: readonly Known[];
  readonly excluded: Uint8Array | undefined;
  readonly found: T;
}

const areSame = (one: Uint8Array | null | undefined, other: Uint8Array | null | undefined) =>
  one === other ||
  (one != null &&
    other != null &&
    one.length === other.length &&
    one.every((each, row) => each === other[row]));

/**
 * Computes over columns once while the same columns are asked about (the same values, known on the same rows, the same rows excluded);
 * of each first column only the last result is kept, and for as long as the column is.
 */
export const remembered = <T>(compute: (question: ModelQuestion) => Steps<T>) => {
  const memories = new WeakMap<Known["values"], Memory<T>>();
  return function* (question: ModelQuestion): Steps<T> {
    const { columns, excluded } = question;
    const first = (columns[0] as Known).values;
    const known = memories.get(first);
    const same =
      known !== undefined &&
      known.columns.length === columns.length &&
      areSame(known.excluded, excluded) &&
      known.columns.every(
        ({ values, knowledge }, k) =>
          values === (columns[k] as Known).values &&
          areSame(knowledge, (columns[k] as Known).knowledge),
      );
    if (same) return known.found;
    const found = yield* compute(question);
    memories.set(first, { columns, excluded, found });
    return found;
  };
};
