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
