import { displayFormula, storedFormula } from "../../../src/xlsx";

test.each([
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["FILTER(A1:A9,B1:B9>1)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>1)"],
  ["LET(x,A1,x*2)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)"],
  ["LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
])("%s is stored as %s and shown again as it was", (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(displayFormula(stored)).toBe(shown);
});

test.each(["SUM(A1:A9)", 'IF(A1="XLOOKUP(",1,2)', "CLIENTTIER(A2:F2,A1:F1)", "Table1[LET]"])(
  "%s is stored as it stands",
  (formula) => {
    expect(storedFormula(formula)).toBe(formula);
  },
);

test("storing twice is storing once", () => {
  expect(storedFormula(storedFormula("LET(x,A1,XLOOKUP(x,B:B,C:C))"))).toBe(
    storedFormula("LET(x,A1,XLOOKUP(x,B:B,C:C))"),
  );
});

test("text in quotes keeps what looks like a prefix", () => {
  expect(displayFormula('_xlfn.CONCAT("_xlfn.X",A1)')).toBe('CONCAT("_xlfn.X",A1)');
});
