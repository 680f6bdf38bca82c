import { displayFormula, storedFormula } from "../../../src/xlsx";

test.each([
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["FILTER(A1:A9,B1:B9>1)", "_xlfn._xlws.FILTER(A1:A9,B1:B9>1)"],
  ["LET(x,A1,x*2)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)"],
  ['COUNTIF(AL4#,"A#")', 'COUNTIF(_xlfn.ANCHORARRAY(AL4),"A#")'],
  [
    "SUM(客户!B2#,'My sheet'!C3#)",
    "SUM(_xlfn.ANCHORARRAY(客户!B2),_xlfn.ANCHORARRAY('My sheet'!C3))",
  ],
  ["@A1:A9+@Sheet1!B2", "_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(Sheet1!B2)"],
  ["@FILTER(A1:A9,B1#)", "_xlfn.SINGLE(_xlfn._xlws.FILTER(A1:A9,_xlfn.ANCHORARRAY(B1)))"],
  ["TIER(客户[@],客户[#Headers])", "TIER(客户[[#This Row]],客户[#Headers])"],
  ["客户[@金额]*2", "客户[[#This Row],[金额]]*2"],
  ["T[@[Sales (yuan)]]&T[@[a]:[b c]]", "T[[#This Row],[Sales (yuan)]]&T[[#This Row],[a]:[b c]]"],
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

test("a reference to this row gets the name of the table that its cell stands in", () => {
  expect(storedFormula("[@金额]+客户[@年]", "销售")).toBe(
    "销售[[#This Row],[金额]]+客户[[#This Row],[年]]",
  );
});

test("a column without a table is one of the table that its cell stands in", () => {
  expect(storedFormula("[@数量]/SUM([数量])+SUM([[a]:[b]])+客户[年]", "表")).toBe(
    "表[[#This Row],[数量]]/SUM(表[数量])+SUM(表[[a]:[b]])+客户[年]",
  );
});

test.each(["[1]Sheet1!A1", "SUM('[1]My sheet'!A1:A9)", "[1]!Total"])(
  "%s means another workbook, inside a table too",
  (formula) => {
    expect(storedFormula(formula, "表")).toBe(formula);
  },
);

test.each(["#N/A", "IF(A1,#REF!,B2)", '"a@b"', "T[#Headers]"])(
  "%s has no sign to store",
  (formula) => {
    expect(storedFormula(formula)).toBe(formula);
    expect(displayFormula(formula)).toBe(formula);
  },
);

test("Excel's own form of a reference to this row is shown as people write it", () => {
  expect(displayFormula("TIER(客户[#This Row])")).toBe("TIER(客户[@])");
});

test("storing twice is storing once", () => {
  expect(storedFormula(storedFormula("LET(x,A1,XLOOKUP(x,B:B,C:C))"))).toBe(
    storedFormula("LET(x,A1,XLOOKUP(x,B:B,C:C))"),
  );
});

test("text in quotes keeps what looks like a prefix", () => {
  expect(displayFormula('_xlfn.CONCAT("_xlfn.X",A1)')).toBe('CONCAT("_xlfn.X",A1)');
});
