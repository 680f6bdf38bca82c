import fc from "fast-check";
import { tokenize } from "../../../src/workbench/formulas/tokens";

const kinds = (formula: string) =>
  tokenize(formula)
    .filter(({ kind }) => kind !== "other")
    .map((token) => `${token.kind}:${token.text}`);

test.each([
  ["=SUM(A1:$B$2)+1", ["function:SUM", "reference:A1:$B$2"]],
  ["='Q1 sales'!A:C", ["reference:'Q1 sales'!A:C"]],
  ["=客户!B2&2:3", ["reference:客户!B2", "reference:2:3"]],
  [
    "=CLIENTTIER(客户[@],客户[#Headers])",
    ["function:CLIENTTIER", "structured:客户[@]", "structured:客户[#Headers]"],
  ],
  ["=[@[量(支)]]*2", ["structured:[@[量(支)]]"]],
  ["=SUM(A10#)", ["function:SUM", "reference:A10", "spill:#"]],
  ['="A1 is ""[x]"""&税率', ["name:税率"]],
  ["=#REF!+A1", ["reference:A1"]],
  ['={1,"}";2}+ABC1', ["reference:ABC1"]],
  ["=LOG10(A1)+ABC1DE", ["function:LOG10", "reference:A1", "name:ABC1DE"]],
  ["=NS.ABCTIER (A1)", ["function:NS.ABCTIER", "reference:A1"]],
])("%s", (formula, expected) => {
  expect(kinds(formula)).toEqual(expected);
});

test("the pieces put together are the formula", () => {
  const piece = fc.constantFrom(
    "A1",
    "$B$2:C3",
    "客户[@金额]",
    "[#All]",
    '"x"',
    "'a b'!",
    "SUM(",
    ")",
    "#REF!",
    "#",
    "{1,2}",
    "+",
    " ",
    "1.5e3",
    "名",
    "'",
    "[",
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const formula = `=${pieces.join("")}`;
      expect(
        tokenize(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }),
  );
});
