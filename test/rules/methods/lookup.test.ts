import type { Method } from "../../../src/rules";
import { explained, tiersOf } from "../graded";
import { from, input, minimal } from "../minimal";

type Lookup = Extract<Method, { kind: "lookup" }>;

const scheme = (more: Partial<Lookup> = {}, blank?: { value: null; from: typeof from }) =>
  minimal({
    inputs: [input("line", "text", blank && { blank })],
    method: {
      kind: "lookup",
      input: "line",
      entries: [
        { values: ["公安", "Police"], tier: "A", from },
        { values: ["旅游"], tier: "B", from },
      ],
      ...more,
    },
  });
const otherwise = { otherwise: { tier: "C", from } };

test("a listed text has its tier; case, width and outer blanks do not matter", () => {
  const rows = ["公安", " police ", "ＰＯＬＩＣＥ", "旅游"].map((line) => ({ line }));
  expect(tiersOf(scheme(), rows)).toEqual(["A", "A", "A", "B"]);
});

test("what is not listed has the tier for the rest, or none", () => {
  expect(tiersOf(scheme(otherwise), [{ line: "城管" }])).toEqual(["C"]);
  expect(tiersOf(scheme(), [{ line: "城管" }])).toEqual(["no-rule-matched"]);
});

test("a blank is unknown, or where it means nothing belongs to the rest", () => {
  expect(tiersOf(scheme(otherwise), [{ line: null }])).toEqual(["missing-input"]);
  expect(tiersOf(scheme(otherwise, { value: null, from }), [{ line: null }])).toEqual(["C"]);
});

test("reasons name the entry", () => {
  expect(explained(scheme(), [{ line: "旅游" }], 0).because).toMatchObject([
    { rule: 2, tier: 1, facts: [{ input: "line", value: "旅游" }] },
  ]);
  expect(explained(scheme(), [{ line: "城管" }], 0).because).toEqual([]);
});

describe("a value that a cell need only contain", () => {
  const containing = scheme({
    contains: true,
    entries: [
      { values: ["政府"], tier: "A", from },
      { values: ["政府采购中心", "Bank"], tier: "B", from },
      { values: ["学校"], tier: "C", from },
    ],
  });

  test("is found anywhere in it; case and width do not matter", () => {
    const rows = ["市政府办公室", "ＢＡＮＫ of China", "第一学校"].map((line) => ({ line }));
    expect(tiersOf(containing, rows)).toEqual(["A", "B", "C"]);
  });

  test("counts as the longest, wherever it stands in the list", () => {
    expect(tiersOf(containing, [{ line: "市政府采购中心" }])).toEqual(["B"]);
    expect(tiersOf(containing, [{ line: "政府学校" }])).toEqual(["A"]);
  });

  test("is not found in part of itself, nor in a blank", () => {
    const rows = [{ line: "采购中心" }, { line: null }];
    expect(tiersOf(containing, rows)).toEqual(["no-rule-matched", "missing-input"]);
  });

  test("must be the whole cell where nothing else is said", () => {
    expect(tiersOf(scheme(), [{ line: "市公安局" }])).toEqual(["no-rule-matched"]);
  });

  test("is told with the entry that it stands in", () => {
    expect(explained(containing, [{ line: "市政府采购中心" }], 0).because).toMatchObject([
      { rule: 2, tier: 1, facts: [{ input: "line", value: "市政府采购中心" }] },
    ]);
  });
});
