import { Knowledge, type Known } from "../known";
import { BLOCK } from "../steps";
import type { Predicate } from "./predicate";

/**
 * What a test gives on a row: three values, as nothing missing is silently false.
 * The bits are chosen so that `&` is Kleene's and, and `|` his or.
 */
export const Truth = { no: 0, unknown: 1, yes: 3 } as const;

// Read out of their objects once: the kernels run for every row.
const { yes: YES, unknown: UNKNOWN } = Truth;
const { value: VALUE, none: NONE } = Knowledge;

/** Fills `out` with the `Truth` of rows [from, to), from its start. */
export type Kernel = (from: number, to: number, out: Uint8Array) => void;

const constant =
  (truth: number): Kernel =>
  (from, to, out) =>
    out.fill(truth, 0, to - from);

const inRange =
  (values: Known["values"], low: number, high: number, hit: number): Kernel =>
  (from, to, out) => {
    const miss = YES - hit;
    for (let row = from; row < to; row++) {
      const value = values[row] as number;
      out[row - from] = value >= low && value <= high ? hit : miss;
    }
  };

const inRanges =
  (values: Known["values"], ranges: Predicate["ranges"], hit: number): Kernel =>
  (from, to, out) => {
    out.fill(Truth.yes - hit, 0, to - from);
    for (const { low, high } of ranges)
      for (let row = from; row < to; row++) {
        const value = values[row] as number;
        if (value >= low && value <= high) out[row - from] = hit;
      }
  };

const inTexts = (column: Known, texts: Predicate["texts"], hit: number) => {
  const codes = Uint8Array.from(column.dictionary, (text) =>
    texts.has(text) ? hit : Truth.yes - hit,
  );
  const kernel: Kernel = (from, to, out) => {
    for (let row = from; row < to; row++)
      out[row - from] = codes[column.values[row] as number] as number;
  };
  return kernel;
};

const ofValues = (predicate: Predicate, column: Known): Kernel => {
  const hit = predicate.negated ? Truth.no : Truth.yes;
  if (column.type === "text" || column.type === "choice")
    return inTexts(column, predicate.texts, hit);
  const [only, ...rest] = predicate.ranges;
  if (only === undefined) return constant(Truth.yes - hit);
  return rest.length === 0
    ? inRange(column.values, only.low, only.high, hit)
    : inRanges(column.values, predicate.ranges, hit);
};

const withKnowledge =
  (kernel: Kernel, knowledge: Uint8Array, none: number): Kernel =>
  (from, to, out) => {
    kernel(from, to, out);
    for (let row = from; row < to; row++) {
      const known = knowledge[row];
      if (known !== VALUE) out[row - from] = known === NONE ? none : UNKNOWN;
    }
  };

/**
 * Binds a predicate to a column: the function fills `out` with the `Truth` of rows [from, to), from its start.
 * A cell that holds for anything holds for what is not known as well.
 */
export const bind = (predicate: Predicate, column: Known): Kernel => {
  if (predicate.always) return constant(Truth.yes);
  if (predicate.tests.kind === "nothing") return constant(Truth.no);
  const kernel = ofValues(predicate, column);
  const { knowledge } = column;
  return knowledge === null
    ? kernel
    : withKnowledge(kernel, knowledge, predicate.none ? Truth.yes : Truth.no);
};

const scratch = new Uint8Array(BLOCK);

/** The truth of several bound tests together over a block of rows: yes where all hold. */
export const all =
  (kernels: readonly Kernel[]): Kernel =>
  (from, to, out) => {
    const [first, ...rest] = kernels;
    if (first === undefined) return constant(Truth.yes)(from, to, out);
    first(from, to, out);
    for (const kernel of rest) {
      kernel(from, to, scratch);
      for (let i = 0; i < to - from; i++) out[i] = (out[i] as number) & (scratch[i] as number);
    }
  };
