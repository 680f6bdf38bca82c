import { fieldText } from "../../../src/files/csv/field";

test.each([
  ...["=1+1", "+86 10", "-cmd", "@SUM(A1)", "\tx", "\rx", "\nx"],
  ...["＝1+1", "＋1", "－1", "＠SUM(A1)", "  =1+1", "\u3000＝1"],
])("text %j that a spreadsheet would run is guarded", (text) => {
  expect(fieldText(text, ",").replaceAll('"', "")).toBe(`'${text}`);
});

test("negative numbers are data, not formulas", () => {
  expect(fieldText(-12.5, ",")).toBe("-12.5");
});

test("booleans, errors and blanks are written as Excel writes them", () => {
  expect([true, false, { error: "#N/A" }, null].map((cell) => fieldText(cell, ","))).toEqual([
    "TRUE",
    "FALSE",
    "#N/A",
    "",
  ]);
});

test("a field is quoted only where it must be", () => {
  expect(fieldText("A", ",")).toBe("A");
  expect(fieldText("a,b", ",")).toBe('"a,b"');
  expect(fieldText("a,b", ";")).toBe("a,b");
  expect(fieldText('say "hi"', ",")).toBe('"say ""hi"""');
  expect(fieldText(" edge", ",")).toBe('" edge"');
});
