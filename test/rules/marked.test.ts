import fc from "fast-check";
import { eachMarked } from "../../src/rules/marked";

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
