import { returnedCells } from "../../../src/workbench/formulas/returned";

const cells = (value: unknown) => returnedCells({ ok: true, value });

test.each<[unknown, unknown]>([
  [1.5, [[1.5]]],
  ["x", [["x"]]],
  [null, [[""]]],
  [NaN, [[{ error: "#NUM!" }]]],
  [
    [[1], ["a"]],
    [[1], ["a"]],
  ],
  [
    [[1, 2], [3]],
    [
      [1, 2],
      [3, { error: "#N/A" }],
    ],
  ],
  [[], [[{ error: "#CALC!" }]]],
  [{ type: "Error", basicValue: "#N/A", message: "why" }, [[{ error: "#N/A", message: "why" }]]],
  [{ type: "String", basicValue: "A", properties: {} }, [["A"]]],
  [{ type: "Entity", text: "Contoso" }, [["Contoso"]]],
  [{ type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, [[0.5]]],
  [{}, [[""]]],
])("%j gives %j", (value, expected) => {
  expect(cells(value)).toEqual(expected);
});

test("a failed call is its error, with the message if there is one", () => {
  expect(returnedCells({ ok: false, error: "#VALUE!", message: "bad" })).toEqual([
    [{ error: "#VALUE!", message: "bad" }],
  ]);
  expect(returnedCells({ ok: false, error: "#N/A" })).toEqual([[{ error: "#N/A" }]]);
});
