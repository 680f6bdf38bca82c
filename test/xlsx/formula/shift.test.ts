import { movable } from "../../../src/xlsx/formula/shift";

const moved = (formula: string, rows: number, columns: number): string =>
  movable(formula)(rows, columns);

test("relative references follow and absolute ones stay", () => {
  expect(moved("A1+$A1+A$1+$A$1", 2, 1)).toBe("B3+$A3+B$1+$A$1");
});

test("ranges, whole columns and whole rows follow", () => {
  expect(moved("SUM(A1:B2)+SUM(A:$B)+SUM(1:$3)", 1, 1)).toBe("SUM(B2:C3)+SUM(B:$B)+SUM(2:$3)");
});

test("what only looks like a reference stays", () => {
  const formula = `LOG10(5)&"A1"&'A1 b'!Q_1&Table1[A1]&T1x&Q1.A2&[1]Sheet1!name&1E5`;
  expect(moved(formula, 3, 3)).toBe(formula);
});

test("a reference behind a sheet's name follows, the name stays", () => {
  expect(moved("Q1!A1+'It''s A1'!B2", 1, 0)).toBe("Q1!A2+'It''s A1'!B3");
});

test("a column named in brackets with escaped brackets stays", () => {
  expect(moved("Table1[[#This Row],[a'[A1']]]+A1", 1, 0)).toBe("Table1[[#This Row],[a'[A1']]]+A2");
});

test("a reference that would leave the sheet becomes #REF!", () => {
  expect(moved("A1+B2", -1, 0)).toBe("#REF!+B1");
});
