import { createCalculator, createConditionalLook } from "../../../src/workbench/formulas";
import type { ConditionalFormat } from "../../../src/workbench/model";
import { openBook, typeInto } from "../../../src/workbench/model";

const sheet = {
  id: "s1",
  name: "表",
  visibility: "Visible" as const,
  columns: new Map(),
  rows: new Map(),
};
const red = { fill: "#FF0000" };
const format = (
  patch: Partial<ConditionalFormat> & Pick<ConditionalFormat, "rule">,
): ConditionalFormat => ({
  id: "f",
  sheet: "s1",
  areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
  style: red,
  stopIfTrue: false,
  ...patch,
});

function look(formats: readonly ConditionalFormat[]) {
  const values = [1, 20, "Overdue", true, ""].map((value, row) => [row, 0, { value }] as const);
  const book = openBook({
    state: { sheets: [sheet], conditionalFormats: formats },
    cells: new Map([["s1", values]]),
  });
  const calculator = createCalculator({ callFunctions: () => () => undefined });
  const at = createConditionalLook(book, calculator);
  return { book, rows: () => [0, 1, 2, 3, 4].map((row) => at("s1", row, 0)?.fill ?? "") };
}

test("a formula moves along from the first cell of the area", () => {
  expect(look([format({ rule: { kind: "custom", formula: "=A1>10" } })]).rows()).toEqual([
    "",
    "#FF0000",
    "#FF0000",
    "#FF0000",
    "",
  ]);
});

test.each([
  [
    { kind: "cellValue", operator: "GreaterThan", formula1: "=10" } as const,
    ["", "#FF0000", "#FF0000", "#FF0000", ""],
  ],
  [
    { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=20" } as const,
    ["#FF0000", "#FF0000", "", "", ""],
  ],
  [
    { kind: "containsText", operator: "Contains", text: "over" } as const,
    ["", "", "#FF0000", "", ""],
  ],
  [{ kind: "other", type: "dataBar" } as const, ["", "", "", "", ""]],
])("%j", (rule, expected) => {
  expect(look([format({ rule })]).rows()).toEqual(expected);
});

test("the first format wins, and stopIfTrue keeps the others out", () => {
  const all = { kind: "custom", formula: "=TRUE" } as const;
  const blue = { fill: "#0000FF", bold: true };
  expect(look([format({ rule: all, style: blue }), format({ rule: all })]).rows()[0]).toBe(
    "#0000FF",
  );
  expect(
    look([
      format({ rule: all, style: { bold: true }, stopIfTrue: true }),
      format({ rule: all }),
    ]).rows()[0],
  ).toBe("");
});

test("a typed value is looked at anew", () => {
  const { book, rows } = look([
    format({ rule: { kind: "cellValue", operator: "EqualTo", formula1: "=7" } }),
  ]);
  expect(rows()[0]).toBe("");
  typeInto(book, "s1", 0, 0, "7");
  expect(rows()[0]).toBe("#FF0000");
});
