import { delimiterOf } from "../../../src/files/csv/delimiter";

test.each([
  [",", "a,b,c\n1,2,3"],
  [";", "a;b;c\n1,5;2,5;3"],
  ["\t", "a\tb\n1,000\t2,000"],
  ["|", "a|b\n1|2"],
])("%j is told by the records that it makes even", (delimiter, text) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

test("a first line that declares the delimiter is believed", () => {
  expect(delimiterOf("sep=;\na,b;c\n")).toBe(";");
});

test("delimiters inside quotes do not count", () => {
  expect(delimiterOf('name;note\n"a";"x, y, z"\n"b";"u, v, w"')).toBe(";");
});

test("a single column is taken for comma separated", () => {
  expect(delimiterOf("名称\n甲\n乙")).toBe(",");
});
