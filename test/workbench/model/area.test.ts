import fc from "fast-check";

import {
  bounding,
  contains,
  containsCell,
  intersection,
  isOnSheet,
  without,
} from "../../../src/workbench/model";

const side = fc.integer({ min: 0, max: 6 });
const length = fc.integer({ min: 1, max: 5 });
const anyArea = fc.record({ row: side, column: side, rows: length, columns: length });

describe("areas", () => {
  test("an intersection lies in both, and nothing in both lies outside of it", () => {
    fc.assert(
      fc.property(anyArea, anyArea, side, side, (a, b, row, column) => {
        const common = intersection(a, b);
        const inBoth = containsCell(a, row, column) && containsCell(b, row, column);
        expect(common !== undefined && containsCell(common, row, column)).toBe(inBoth);
      }),
    );
  });

  test("a bounding area contains both", () => {
    fc.assert(
      fc.property(anyArea, anyArea, (a, b) => {
        expect(contains(bounding(a, b), a) && contains(bounding(a, b), b)).toBe(true);
      }),
    );
  });

  test("what is left without a hole has exactly the other cells, each once", () => {
    fc.assert(
      fc.property(anyArea, anyArea, side, side, (area, hole, row, column) => {
        const parts = without(area, hole).filter((part) => containsCell(part, row, column));
        const isLeft = containsCell(area, row, column) && !containsCell(hole, row, column);
        expect(parts.length).toBe(isLeft ? 1 : 0);
      }),
    );
  });

  test.each([
    [{ row: -1, column: 0, rows: 1, columns: 1 }],
    [{ row: 0, column: 0, rows: 0, columns: 1 }],
    [{ row: 1_048_575, column: 0, rows: 2, columns: 1 }],
    [{ row: 0, column: 16_384, rows: 1, columns: 1 }],
    [{ row: 0.5, column: 0, rows: 1, columns: 1 }],
  ])("%j is not on a sheet", (area) => {
    expect(isOnSheet(area)).toBe(false);
  });
});
