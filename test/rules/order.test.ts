import fc from "fast-check";
import { fallingOf, fallingRows, smallestOf } from "../../src/rules/order";

const { MAX_VALUE, MIN_VALUE } = Number;

const everyRow = (rows: number): number[] => Array.from({ length: rows }, (_, row) => row);

const falling = (values: readonly number[], rows = everyRow(values.length)): number[] => [
  ...fallingRows(Float64Array.from(values), Uint32Array.from(rows)),
];

const smallest = (numbers: readonly number[], ks: readonly number[]): readonly number[] =>
  smallestOf(Float64Array.from(numbers), Uint32Array.from(everyRow(numbers.length)), ks);

/** Numbers that are easily mixed up: small ones, those of all sizes, and those that differ in their last bits alone. */
const number = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, Infinity, -Infinity, MIN_VALUE, -MIN_VALUE, MAX_VALUE, -MAX_VALUE),
  fc.double({ noNaN: true }),
  fc.integer({ min: -50, max: 50 }).map((last) => 1e9 + last * 2 ** -23),
  fc.integer({ min: -50, max: 50 }).map((last) => -1 + last * 2 ** -52),
  fc.integer({ min: -9, max: 9 }).map((last) => last * MIN_VALUE),
);
const numbers = fc.array(number, { maxLength: 200, size: "max" });

describe("rows in order", () => {
  test("go from the greatest down, the endless ones at the ends", () => {
    const values = [0.1, -Infinity, MAX_VALUE, -MIN_VALUE, Infinity, MIN_VALUE, -MAX_VALUE, 0];
    expect(falling(values)).toEqual([4, 2, 0, 5, 7, 3, 6, 1]);
  });

  test("of equal values keep theirs, and 0 equals -0", () => {
    expect(falling([7, 9, 7, 7])).toEqual([1, 0, 2, 3]);
    expect(falling([0, -0, 0, -0])).toEqual([0, 1, 2, 3]);
    expect(falling([0, -0, 0, -0], [3, 0, 2, 1])).toEqual([3, 0, 2, 1]);
  });

  test("are none of none, and the one of one", () => {
    expect(falling([])).toEqual([]);
    expect(falling([1, 2], [])).toEqual([]);
    expect(falling([5])).toEqual([0]);
    expect(falling([1, 2, 3], [1])).toEqual([1]);
  });

  test("are those given, whatever stands in the others", () => {
    expect(falling([1, NaN, 3, Infinity, 2], [0, 2, 4])).toEqual([2, 4, 0]);
  });

  test("come with their values, amounts to the cent as well as others, and those beyond what fits a key", () => {
    const cents = fc.oneof(
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }),
    );
    const amounts = fc.array(cents, { maxLength: 100, size: "max" });
    const odd = fc.constantFrom(0, 0.001, 2 ** 31 / 100, -(2 ** 31) / 100, Infinity);
    fc.assert(
      fc.property(amounts, odd, (given, last) => {
        const values = Float64Array.from([...given.map((each) => each / 100), last]);
        const found = fallingOf(values, Uint32Array.from(everyRow(values.length)));
        const sorted = everyRow(values.length).sort(
          (a, b) => (values[b] as number) - (values[a] as number),
        );
        expect([...found.rows]).toEqual(sorted);
        expect([...found.values]).toEqual(sorted.map((row) => (values[row] as number) + 0));
      }),
    );
  });

  test("leave the values as they are", () => {
    const values = Float64Array.of(2, -0, 3);
    fallingRows(values, Uint32Array.of(0, 1, 2));
    expect([...values]).toEqual([2, -0, 3]);
  });

  test("are found among values that lie amid others", () => {
    const amid = Float64Array.of(9, 1, 3, 2, 9).subarray(1, 4);
    expect([...fallingRows(amid, Uint32Array.of(0, 1, 2))]).toEqual([1, 2, 0]);
  });

  test("that only their last bits tell apart are told apart, many as well as few", () => {
    for (const count of [2, 24, 25, 1000])
      for (const sign of [1, -1]) {
        const values = everyRow(count).map((row) => sign * (1 + ((row * 7) % count) * 2 ** -52));
        const found = falling(values).map((row) => values[row]);
        expect(found).toEqual([...values].sort((a, b) => b - a));
      }
  });

  test("are those of a sort by comparison that keeps the order of equals", () => {
    const some = numbers.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(everyRow(values.length))),
    );
    fc.assert(
      fc.property(some, ([values, rows]) => {
        const at = (row: number) => values[row] as number;
        const sorted = [...rows].sort((a, b) => Number(at(a) < at(b)) - Number(at(a) > at(b)));
        expect(falling(values, rows)).toEqual(sorted);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the k-th smallest", () => {
  test("are counted from 0, in the order asked for, as often as asked for", () => {
    expect(smallest([30, 10, 20], [2, 0, 1, 0])).toEqual([30, 10, 20, 10]);
  });

  test("of equals are that value at each of their places", () => {
    expect(smallest([7, 7, 9, 7], [0, 1, 2, 3])).toEqual([7, 7, 7, 9]);
    expect(smallest([5], [0])).toEqual([5]);
  });

  test("of endless numbers stand at the ends", () => {
    const given = [1, Infinity, -Infinity, MAX_VALUE, -MAX_VALUE];
    expect(smallest(given, [0, 1, 3, 4])).toEqual([-Infinity, -MAX_VALUE, MAX_VALUE, Infinity]);
  });

  test("on both sides of 0 stand on theirs", () => {
    expect(smallest([MIN_VALUE, 0, -MIN_VALUE], [0, 1, 2])).toEqual([-MIN_VALUE, 0, MIN_VALUE]);
  });

  test("that there are not are no numbers", () => {
    expect(smallest([1, 2], [-1, 2, 3])).toEqual([NaN, NaN, NaN]);
    expect(smallest([], [0])).toEqual([NaN]);
  });

  test("are none where none is asked for", () => {
    expect(smallest([1, 2], [])).toEqual([]);
  });

  test("leave the numbers as they are", () => {
    const given = Float64Array.of(3, 1, 2);
    smallestOf(given, Uint32Array.from(everyRow(given.length)), [0, 1]);
    expect([...given]).toEqual([3, 1, 2]);
  });

  test("are found among numbers that lie amid others", () => {
    const amid = Float64Array.of(0, 3, 1, 2, 0).subarray(1, 4);
    expect(smallestOf(amid, Uint32Array.of(0, 1, 2), [0, 2])).toEqual([1, 3]);
  });

  test("are those that stand there in the sorted numbers", () => {
    const asked = numbers.chain((given) =>
      fc.tuple(fc.constant(given), fc.array(fc.nat(Math.max(0, given.length - 1)))),
    );
    fc.assert(
      fc.property(asked, ([given, ks]) => {
        const sorted = [...given].sort((a, b) => Number(a > b) - Number(a < b));
        // Which of 0 and -0 comes first is nobody's concern.
        const plain = (each = NaN) => each + 0;
        expect(smallest(given, ks).map(plain)).toEqual(ks.map((k) => plain(sorted[k])));
      }),
      { numRuns: 150 },
    );
  });
});
