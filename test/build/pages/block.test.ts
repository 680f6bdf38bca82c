import { grid, heading, section } from "../../../src/build/pages/block";

describe("grid", () => {
  test("leaves a column out that no row fills", () => {
    const columns = [
      { head: "a", cell: (row: string) => [row] },
      { head: "b", cell: () => [""] },
    ];
    expect(grid(["x", "y"], columns)).toEqual([
      { kind: "table", head: ["a"], rows: [[["x"]], [["y"]]] },
    ]);
  });

  test("is nothing without rows", () => {
    expect(grid([], [{ head: "a", cell: () => ["x"] }])).toEqual([]);
  });
});

describe("section", () => {
  test("has a heading only where something stands under it", () => {
    const one = heading(3, "x");
    expect(section(2, "T", [])).toEqual([]);
    expect(section(2, "T", [one])).toEqual([heading(2, "T"), one]);
  });
});
