import { chosenColumns, saidColumns } from "../../../src/taskpane/grade/chosenColumns";
import { resultKindsOf } from "../../../src/workbook";
import { scheme } from "../../workbook/customersBook";

test("tier and reason, unless the user says otherwise", () => {
  expect(chosenColumns(scheme("logistics-abc"), {})).toEqual(["tier", "why"]);
  expect(chosenColumns(scheme("logistics-abc"), { next: true, tier: false })).toEqual([
    "why",
    "next",
  ]);
});

test("a scheme without tiers has its value written", () =>
  expect(chosenColumns(scheme("clv-1000"), {})).toEqual(["score", "why"]));

test("a split has everybody's share written, other further results are left to the user", () => {
  const shares = chosenColumns(scheme("commission-split"), {}).filter((kind) =>
    kind.startsWith("more:"),
  );
  expect(shares.length).toBeGreaterThan(1);
  expect(chosenColumns(scheme("rfm"), {})).toEqual(["tier", "why"]);
});

test("what a former run chose is said of every column; what is not known says nothing", () => {
  const rfm = scheme("rfm");
  const said = saidColumns(rfm, ["tier"]);
  expect(Object.keys(said)).toEqual(resultKindsOf(rfm));
  expect(chosenColumns(rfm, said)).toEqual(["tier"]);
  expect(saidColumns(rfm, [])).toEqual({});
});

test("columns are written in the scheme's order", () =>
  expect(chosenColumns(scheme("gov-score"), { next: true, score: true })).toEqual([
    "tier",
    "score",
    "why",
    "next",
  ]));
