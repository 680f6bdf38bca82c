import { shiftFormula, tidyFormula } from "../../../src/workbench/formulas";

test.each([
  ["=sum(a1:b2", "=SUM(A1:B2)"],
  ["=SUM（客户[金额]）+1", "=SUM(客户[金额])+1"],
  ['=if(a1="否，是",true,"x")', '=IF(A1="否，是",TRUE,"x")'],
  ["=industrycode(“商业银行”)", '=INDUSTRYCODE("商业银行")'],
  ['=LEN("(")', '=LEN("(")'],
])("%s is written down as %s", (typed, expected) => {
  expect(tidyFormula(typed)).toBe(expected);
});

test.each([
  ["=C2*$D$1+E$1+$F2", "=D4*$D$1+F$1+$F4"],
  ["=SUM(A:A,1:1,$3:$3)", "=SUM(B:B,3:3,$3:$3)"],
  ["=客户!B2&客户[@金额]", "=客户!C4&客户[@金额]"],
  ['="B2"&LOG10(B2)', '="B2"&LOG10(C4)'],
])("%s copied two down and one right is %s", (formula, expected) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

test("a reference that leaves the sheet is #REF!", () => {
  expect(shiftFormula("=A1+B2", -1, 0)).toBe("=#REF!+B1");
});
