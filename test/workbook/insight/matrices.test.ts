import { matricesOf, schemes } from "../../../src/workbook";
import { scheme } from "../customersBook";

const drawn = (id: string, given?: Readonly<Record<string, number | string>>) =>
  matricesOf({ scheme: scheme(id), ...(given && { arguments: given }) }).map(
    ({ part, rows, columns, tiers, scheme: own }) => ({
      part,
      rows: rows.places.map(({ words }) => words.zh),
      columns: columns.places.map(({ words }) => words.zh),
      tiers: tiers.map((line) => line.map((tier) => own.tiers[tier]?.key)),
    }),
  );

test("answers of two inputs make a matrix, with the tier of the source in each cell", () => {
  expect(drawn("enterprise-layering")).toEqual([
    {
      part: null,
      rows: ["高", "低"],
      columns: ["高", "低"],
      tiers: [
        ["key", "develop"],
        ["maintain", "observe"],
      ],
    },
  ]);
});

test("rules for a missing answer are no cells, and the matrix of a part is one too", () => {
  expect(drawn("cti-target-matrix").map(({ part, tiers }) => [part, tiers])).toEqual([
    [null, [["B", "A"], ["D", "C"]]],
    ["subclass", [["b", "a"], ["d", "c"]]],
  ]); // prettier-ignore
});

test("bands of two numbers make a matrix where each has another tier, with the settings in them", () => {
  const [matrix] = drawn("cti-coop-share-volume", { volumeCut: 50_000 });
  expect(matrix).toMatchObject({
    rows: ["≥ 50,000 元", "< 50,000 元"],
    columns: ["≥ 50%", "< 50%"],
    tiers: [
      ["A", "B"],
      ["C", "D"],
    ],
  });
});

test("tiers of two parts make a matrix, as far as the settings leave its rules", () => {
  expect(drawn("cti-coop").map(({ part }) => part)).toEqual([null, "creditPrice", "shareVolume"]);
  expect(drawn("cti-coop", { combine: "shareFirst" }).map(({ part }) => part)).toEqual([
    "creditPrice",
    "shareVolume",
  ]);
});

test("a rule that leaves one side open fills a whole row", () => {
  const [matrix] = drawn("demand-state");
  expect(matrix?.tiers).toEqual([
    ["target", "target"],
    ["potential", "dead"],
  ]);
});

test("the schemes of the source that are matrices, and no others", () => {
  const ids = schemes.filter((one) => matricesOf({ scheme: one }).length > 0).map(({ id }) => id);
  expect([...ids].sort()).toEqual([
    "ab-price-coeff",
    "bank-hml-activity",
    "cti",
    "cti-coop",
    "cti-coop-credit-price",
    "cti-coop-share-volume",
    "cti-target-matrix",
    "demand-state",
    "enterprise-layering",
    "relation-abcd",
    "tobacco-licence",
  ]);
});
