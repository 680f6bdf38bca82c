import fc from "fast-check";
import { eigenOf } from "../../../src/models/cluster/eigen";

const matrixOf = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => Float64Array.from(row));

test("eigenvalues of 2, 1; 1, 2 are 3 and 1, along the diagonals", () => {
  const [first, second] = eigenOf(
    matrixOf([
      [2, 1],
      [1, 2],
    ]),
  );
  expect(first?.value).toBeCloseTo(3, 14);
  expect(second?.value).toBeCloseTo(1, 14);
  expect(Math.abs(first!.vector[0]! - first!.vector[1]!)).toBeLessThan(1e-14);
});

test("a diagonal has its own values, a matrix of none none", () => {
  expect(
    eigenOf(
      matrixOf([
        [1, 0],
        [0, 5],
      ]),
    ).map(({ value }) => value),
  ).toEqual([5, 1]);
  expect(eigenOf([])).toEqual([]);
});

test("matrix times vector is value times vector, and vectors have length 1", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }).chain((size) =>
        fc.array(
          fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
            minLength: size,
            maxLength: size,
          }),
          {
            minLength: size,
            maxLength: size,
          },
        ),
      ),
      (square) => {
        const symmetric = square.map((row, p) => row.map((x, q) => x + square[q]![p]!));
        for (const { value, vector } of eigenOf(matrixOf(symmetric))) {
          expect(vector.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 10);
          symmetric.forEach((row, p) =>
            expect(row.reduce((sum, x, q) => sum + x * vector[q]!, 0)).toBeCloseTo(
              value * vector[p]!,
              9,
            ),
          );
        }
      },
    ),
  ));
