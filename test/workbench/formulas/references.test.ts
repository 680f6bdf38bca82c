import type { BookState, Table } from "../../../src/workbench/model";
import { createBench } from "./bench";

const table: Table = {
  id: "t1",
  name: "客户",
  sheet: "s1",
  area: { row: 0, column: 0, rows: 4, columns: 3 },
  columns: ["编号", "金额", "两倍"].map((name, id) => ({ id, name })),
  showHeaders: true,
  showTotals: false,
  style: "",
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};
const names: BookState["names"] = [
  { name: "税率", formula: "=0.5", comment: "", visible: true },
  { name: "金额列", formula: "=客户[金额]", comment: "", visible: true },
  { name: "总额", formula: "=SUM(金额列)*税率", comment: "", visible: true },
];
const headers = { A1: "编号", B1: "金额", C1: "两倍" };
const bench = () =>
  createBench(
    { tables: [table], names },
    Object.fromEntries(
      Object.entries({
        ...headers,
        A2: "x",
        A3: "y",
        A4: "z",
        B2: 1,
        B3: 2,
        B4: 3,
      }).map(([at, value]) => [at, { value }]),
    ),
  );

test("structured references are computed and stay as they were typed", async () => {
  const it = bench();
  it.type("C2", "=[@金额]*2");
  it.type("E3", "=客户[@金额]");
  await it.enter("F1", "=SUM(客户[金额])");
  expect(["C2", "E3", "F1"].map(it.value)).toEqual([2, 2, 6]);
  expect(it.book.cells("s1").get(1, 2)?.formula).toBe("=[@金额]*2");
  await it.enter("B2", "10");
  expect(["C2", "F1"].map(it.value)).toEqual([20, 15]);
});

test("a table by its name alone is its data", async () => {
  const it = bench();
  await it.enter("F1", "=ROWS(客户)&COLUMNS(客户)");
  expect(it.value("F1")).toBe("33");
});

test("defined names stand for values, ranges and formulas", async () => {
  const it = bench();
  it.type("F1", "=总额");
  await it.enter("F2", "=COUNT(金额列)+税率");
  expect(["F1", "F2"].map(it.value)).toEqual([3, 3.5]);
  await it.enter("B4", "5");
  expect(it.value("F1")).toBe(4);
});

test("a row and the headers of a table reach a custom function as matrices", async () => {
  const it = bench();
  await it.enter("F2", "=SHOWARGS(客户[@金额])");
  await it.enter("G2", "=TAKESERRORS(客户[#Headers])");
  await it.enter("H2", "=TAKESERRORS(客户[@])");
  expect(["F2", "G2", "H2"].map(it.value)).toEqual([
    "[1,null]",
    '[[["编号","金额","两倍"]]]',
    '[[["x",1,""]]]',
  ]);
});

test("a formula inside a table cannot spill", async () => {
  const it = bench();
  await it.enter("C2", "=客户[金额]");
  expect(it.value("C2")).toEqual({ error: "#SPILL!" });
});
