import { toCell, toCells, toOptional } from "../../../src/functions/cell/arguments";
import { errorCell } from "../host";

test.each<[string, unknown, unknown]>([
  ["a number", 5, 5],
  ["a text", "5", "5"],
  ["a boolean", true, true],
  ["zero", 0, 0],
  ["an empty text", "", null],
  ["null", null, null],
  ["undefined", undefined, null],
  ["a CustomFunctions.Error", errorCell("#N/A"), { error: "#N/A" }],
  ["a data type of an error", { type: "Error", basicValue: "#DIV/0!" }, { error: "#DIV/0!" }],
  ["a formatted number", { type: "FormattedNumber", basicValue: 0.25, numberFormat: "0%" }, 0.25],
  ["an entity", { type: "Entity", basicValue: "#VALUE!", text: "Contoso" }, { error: "#VALUE!" }],
  ["anything else", { strange: true }, { error: "#VALUE!" }],
])("%s as a cell", (_, value, expected) => {
  expect(toCell(value)).toEqual(expected);
});

test("a range is rows of cells, a single value one cell, an omitted argument none", () => {
  expect([toCells([[1, ""]]), toCells(1), toCells(null)]).toEqual([[[1, null]], [[1]], []]);
});

test("an optional argument is one cell", () => {
  expect([toOptional(null), toOptional([["x"]]), toOptional(" "), toOptional(5)]).toEqual([
    null,
    "x",
    null,
    5,
  ]);
});
