import fc from "fast-check";
import { eachMarked, foursOf, marksOf } from "../../src/rules/marked";

test("calls with every row that has a mark, in their order, wherever the bytes lie in memory", () => {
  const bytes = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat(127)), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(bytes, fc.nat(9), fc.nat(60), fc.nat(60), (given, offset, a, b) => {
      const marks = new Uint8Array(offset + given.length).subarray(offset);
      marks.set(given);
      const [from, to] = [Math.min(a, b, given.length), Math.min(Math.max(a, b), given.length)];
      const found: number[] = [];
      eachMarked(marks, from, to, (row) => found.push(row));
      const rows = given.map((_, row) => row);
      expect(found).toEqual(rows.filter((row) => row >= from && row < to && given[row] !== 0));
    }),
    { numRuns: 500 },
  );
});

test("four rows are one number, the first of them in its lowest bits, wherever the bytes lie in memory", () => {
  const marks = Uint8Array.of(9, 9, 9, 1, 0, 2, 0, 0, 0, 0, 1, 9).subarray(3, 11);
  expect([...foursOf(marks)].slice(0, 2)).toEqual([0x00020001, 0x01000000]);
});

test("the last rows have a whole number as well, and what is marked there is marked in the bytes", () => {
  const marks = marksOf(5);
  expect(marks).toHaveLength(5);
  const fours = foursOf(marks);
  fours[1] = 1;
  expect([...marks]).toEqual([0, 0, 0, 0, 1]);
});
