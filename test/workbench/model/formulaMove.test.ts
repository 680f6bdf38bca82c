import { moveReferences, renameReferences } from "../../../src/workbench/model/formulaMove";

const down = (formula: string) =>
  moveReferences(formula, "One", "One", (area) => ({ ...area, row: area.row + 1 }));

describe("references in formulas", () => {
  test.each([
    ["=A1", "=A2"],
    ["=$A$1+A$1+$A1", "=$A$2+A$2+$A2"],
    ["=SUM(A1:B2)", "=SUM(A2:B3)"],
    ["=One!A1+'one'!B1", "=One!A2+'one'!B2"],
    ["=Two!A1", "=Two!A1"],
    ['="A1"&A1', '="A1"&A2'],
    ["=LOG10(A1)", "=LOG10(A2)"],
    ["=Table1[A1]", "=Table1[A1]"],
    ["=Rate2024*A1", "=Rate2024*A2"],
    ["=_A1+A1.x", "=_A1+A1.x"],
    ["=客户A1+A1", "=客户A1+A2"],
    ["=A1#", "=A2#"],
  ])("%s becomes %s", (before, after) => {
    expect(down(before)).toBe(after);
  });

  test("a sheet's new name stands in quotes where it must", () => {
    expect(renameReferences("=One!A1+Two!B2+'one'!C3", "One", "Q1 sales")).toBe(
      "='Q1 sales'!A1+Two!B2+'Q1 sales'!C3",
    );
  });
});
