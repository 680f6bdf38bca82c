import { functions } from "../../../src/functions";
import {
  callsOwn,
  isFileSpelling,
  ownCalls,
  respelled,
} from "../../../src/workbook/formulas/ownCalls";
import { OWN_FUNCTIONS } from "../../../src/workbook/formulas/ownFunctions";
import { rulesNamed } from "../../../src/workbook/formulas/rulesNamed";

test("ownFunctions.ts has every function that there is", () => {
  expect([...OWN_FUNCTIONS].sort()).toEqual(Object.keys(functions).sort());
});

test.each([
  ["=CLIENTTIER(A2:C2,A1:C1)", ["CLIENTTIER"]],
  ["=clienttier (A2)", ["CLIENTTIER"]],
  ['=IF(ISBLANK(A2),"",CLIENTSCORE(A2:C2,A1:C1)+NEXTVISIT("A"))', ["CLIENTSCORE", "NEXTVISIT"]],
  ["=_xldudf_CLIENTTIER(A2)", ["CLIENTTIER"]],
  ["=_xldudf_CLIENTELE_CLIENTTIER(A2)", ["CLIENTTIER"]],
  ["=_xlfn._xldudf_ABCTIER(A2:A9)", ["ABCTIER"]],
  ["=CLIENTELE.ABCTIER(A2:A9)", ["ABCTIER"]],
  ["=CLIENTELE._XLDUDF_ABCTIER(A2:A9)", ["ABCTIER"]],
  ['="CLIENTTIER("&A1', []],
  ["='CLIENTTIER('!A1", []],
  ["=T[CLIENTTIER(]", []],
  ["=CLIENTTIERS(A1)", []],
  ["=MY_ABCTIER(A1)", []],
  ["=CLIENTTIER", []],
])("%s calls %j of ours", (formula, names) => {
  expect(ownCalls(formula)).toEqual(names);
  expect(callsOwn(formula)).toBe(names.length > 0);
});

test.each([
  ['=_xldudf_CLIENTTIER(A2,"_xldudf_CLIENTTIER(")', "", '=CLIENTTIER(A2,"_xldudf_CLIENTTIER(")'],
  ["=CLIENTELE.ABCTIER(SUM(A2:A9))", "", "=ABCTIER(SUM(A2:A9))"],
  ["=_xldudf_ABCTIER(A2:A9)", "clientele", "=CLIENTELE.ABCTIER(A2:A9)"],
  ["=_xlfn.XLOOKUP(ABCTIER(A2:A9),B:B,C:C)", "", "=_xlfn.XLOOKUP(ABCTIER(A2:A9),B:B,C:C)"],
])("%s is spelled with the namespace %j as %s", (formula, namespace, spelled) => {
  expect(respelled(formula, namespace)).toBe(spelled);
});

test("a namespace alone is no spelling of files, and a text says nothing", () => {
  expect(isFileSpelling("=CLIENTELE.ABCTIER(A2)")).toBe(false);
  expect(isFileSpelling("=SUM(_xldudf_ABCTIER(A2))")).toBe(true);
  expect(isFileSpelling("=_xldudf_OTHER(A2)")).toBe(false);
  expect(isFileSpelling('="_xldudf_ABCTIER("')).toBe(false);
});

test("a formula names its rules by table or by text", () => {
  expect(rulesNamed('=CLIENTTIER(客户[@],客户[#Headers],规则_发货[#All],"x ""y""")')).toEqual({
    function: "CLIENTTIER",
    tables: ["客户", "规则_发货"],
    texts: ['x "y"'],
  });
  expect(rulesNamed("=SUM(客户[金额])")).toBeNull();
});
