import { inShape, together } from "../../../src/functions/cell/together";
import { thrown } from "../host";

test("ranges of one shape stand side by side, row by row", () => {
  const { lists, columns } = together(
    [
      [1, 2],
      [3, ""],
    ],
    [
      ["a", "b"],
      ["c", "d"],
    ],
  );
  expect([lists, columns]).toEqual([
    [
      [1, 2, 3, null],
      ["a", "b", "c", "d"],
    ],
    2,
  ]);
});

test("a single cell stands beside every other, and an omitted argument is empty cells", () => {
  expect(together([[1], [2]], "x", null, undefined, [[""]]).lists).toEqual([
    [1, 2],
    ["x", "x"],
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test("nothing at all is one empty cell", () => {
  expect(together(null, undefined).lists).toEqual([[null], [null]]);
});

test("ranges of different shapes are an error, also of as many cells", () => {
  expect(thrown(() => together([[1, 2, 3]], [[1], [2]]))).toMatch(/^#VALUE! .*2 × 1.*1 × 3/);
  expect(thrown(() => together([[1, 2]], [[1], [2]]))).toMatch(/^#VALUE! /);
});

test("results are laid out in the shape of the ranges", () => {
  expect(
    inShape(
      together([
        [1, 2],
        [3, 4],
      ]),
      (place) => place * 10,
    ),
  ).toEqual([
    [0, 10],
    [20, 30],
  ]);
});
