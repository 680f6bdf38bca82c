import { inBlocks, type Steps } from "../../rules";

/** Histories in the order of their repeats; `counts` says how many customers each stands for, one where it is absent. */
interface Ordered {
  readonly repeats: Float64Array;
  readonly counts?: Float64Array;
}

/** Sums a term of each history, a block a step. What hangs on the repeats alone is worked out once for each number of them. */
export function* summed(
  { repeats, counts }: Ordered,
  sharedOf: (repeats: number) => number,
  termOf: (history: number, repeats: number, shared: number) => number,
): Steps<number> {
  let total = 0;
  yield* inBlocks(repeats.length, (from, to) => {
    // Numbers that stand outside of the function that changes them are slow.
    let sum = total;
    let last = NaN;
    let shared = 0;
    for (let k = from; k < to; k++) {
      const x = repeats[k] as number;
      if (x !== last) shared = sharedOf(x);
      last = x;
      sum += (counts?.[k] ?? 1) * termOf(k, x, shared);
    }
    total = sum;
  });
  return total;
}
