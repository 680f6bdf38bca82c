import { resolveStructured } from "../../../src/workbench/formulas/structured";
import type { BookState, Table } from "../../../src/workbench/model";
import { formatArea } from "../../../src/workbench/model";

const column = (name: string, id: number) => ({ id, name });
const table: Table = {
  id: "t1",
  name: "客户",
  sheet: "s1",
  area: { row: 1, column: 1, rows: 5, columns: 4 },
  columns: ["编号", "金额", "量(支)", "a]b"].map(column),
  showHeaders: true,
  showTotals: true,
  style: "",
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};
const state = { tables: [table] } as unknown as BookState;
const resolve = (reference: string, row = 2, columnOf = 6) => {
  const [, name = "", body = ""] = /^([^[]*)\[(.*)\]$/su.exec(reference) ?? [];
  const area = resolveStructured(state, { sheet: "s1", row, column: columnOf }, name, body);
  return typeof area === "string" ? area : formatArea(area);
};

test.each([
  ["客户[金额]", "C3:C5"],
  ["客户[]", "B3:E5"],
  ["客户[#Headers]", "B2:E2"],
  ["客户[#All]", "B2:E6"],
  ["客户[#Totals]", "B6:E6"],
  ["客户[#Data]", "B3:E5"],
  ["客户[@]", "B3:E3"],
  ["客户[@金额]", "C3"],
  ["客户[@[量(支)]]", "D3"],
  ["客户[@[编号]:[量(支)]]", "B3:D3"],
  ["客户[[#This Row],[金额]]", "C3"],
  ["客户[[编号]:[金额]]", "B3:C5"],
  ["客户[[#All],[金额]]", "C2:C6"],
  ["客户[[#Headers],[#Data],[金额]]", "C2:C5"],
  ["客户[[#Headers],[编号]:[金额]]", "B2:C2"],
  ["客户[a']b]", "E3:E5"],
  ["客户[没有]", "#REF!"],
  ["别人[金额]", "#REF!"],
])("%s is %s", (reference, expected) => {
  expect(resolve(reference)).toBe(expected);
});

test("this row outside the table's rows is #VALUE!", () => {
  expect(resolve("客户[@金额]", 9)).toBe("#VALUE!");
});

test("inside the table the table's name can be left out", () => {
  expect([resolve("[@金额]", 3, 4), resolve("[金额]", 3, 4), resolve("[@金额]", 3, 9)]).toEqual([
    "C4",
    "C3:C5",
    "#REF!",
  ]);
});
