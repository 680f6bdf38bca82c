import fc from "fast-check";
import type { Scheme } from "../../../src/rules";
import { explained, gradesOf, tiersOf } from "../graded";
import { groupsOf } from "../columns";
import { from, input, minimal } from "../minimal";

const yes = { value: true, from } as const;
const scheme: Scheme = minimal({
  inputs: [input("value"), input("active", "boolean", { blank: yes })],
  scope: "column",
  tiers: ["top", "next", "rest", "out"],
  arguments: [
    {
      type: "numbers",
      name: "cuts",
      label: { zh: "分界", en: "cuts" },
      default: [0.01, 0.05],
      from,
    },
  ],
  method: {
    kind: "rank",
    input: "value",
    cuts: "cuts",
    tiers: ["top", "next", "rest"],
    active: { input: "active", otherwise: "out" },
  },
});

const descending = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ value: count - row }));
const countsOf = (count: number): number[] => {
  const tiers = tiersOf(scheme, descending(count));
  return ["top", "next", "rest"].map((key) => tiers.filter((tier) => tier === key).length);
};

test.each([
  [1, [1, 0, 0]],
  [20, [1, 0, 19]],
  [21, [1, 1, 19]],
  [50, [1, 2, 47]],
  [100, [1, 4, 95]],
  [101, [2, 4, 95]],
  [700, [7, 28, 665]],
])("of %i rows, 1 %% and 5 %% rounded up are %p", (count, counts) => {
  expect(countsOf(count)).toEqual(counts);
});

test("equal values share the better tier", () => {
  const rows = [{ value: 9 }, { value: 9 }, { value: 8 }];
  expect(tiersOf(scheme, rows)).toEqual(["top", "top", "rest"]);
  expect([...gradesOf(scheme, rows).score]).toEqual([1, 1, 3]);
});

test("inactive rows have a tier of their own and do not count", () => {
  const rows = [{ value: 100, active: false }, { value: 9 }, { value: 8, active: true }];
  expect(tiersOf(scheme, rows)).toEqual(["out", "top", "rest"]);
  expect(gradesOf(scheme, rows).score[0]).toBeNaN();
});

test("a row without a value is not ranked, unless it is inactive anyway", () => {
  expect(tiersOf(scheme, [{ value: null }, { value: 9 }])).toEqual(["missing-input", "top"]);
  expect(tiersOf(scheme, [{ value: null, active: false }, { value: 9 }])).toEqual(["out", "top"]);
});

test("a row whose activity cannot be read is not ranked and does not count", () => {
  const problem = { code: "not-a-boolean", got: "?" } as const;
  const rows = [{ value: 100, active: { problem } }, { value: 9 }, { value: 8 }];
  expect(tiersOf(scheme, rows)).toEqual(["not-a-boolean", "top", "rest"]);
});

test("each group is ranked by itself", () => {
  const rows = [{ value: 9 }, { value: 8 }, { value: 7 }, { value: 6 }];
  const groupBy = groupsOf(["n", "n", "s", "s"]);
  expect(tiersOf(scheme, rows, { groupBy })).toEqual(["top", "rest", "top", "rest"]);
});

test("cuts may be given as percents", () => {
  const grading = { arguments: { cuts: [50, 75] } };
  expect(tiersOf(scheme, descending(4), grading)).toEqual(["top", "top", "next", "rest"]);
});

test("the order of the rows does not matter", () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, (given) => {
      const rows = given.map((value) => ({ value }));
      const tiers = tiersOf(scheme, rows);
      expect(tiersOf(scheme, [...rows].reverse())).toEqual([...tiers].reverse());
    }),
  );
});

test("a way leads to the tier that it says, at its boundary and not before", () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.nat(), fc.boolean(), (given, pick, up) => {
      const row = pick % given.length;
      const withValue = (value: number) =>
        given.map((each, at) => ({ value: at === row ? value : each }));
      const tierWith = (value: number) => gradesOf(scheme, withValue(value)).tier[row] ?? -1;
      const now = given[row] ?? 0;
      const move = explained(scheme, withValue(now), row)[up ? "better" : "worse"];
      const to = move?.steps[0]?.to;
      if (move === null || typeof to !== "number") {
        const extreme = tierWith(up ? 1000 : -1000);
        expect(up ? extreme >= tierWith(now) : extreme <= tierWith(now)).toBe(true);
        return;
      }
      expect(tierWith(up ? to : to - 0.5)).toBe(move.tier);
      expect(tierWith(up ? Math.max(now, to - 0.5) : to)).toBe(tierWith(now));
    }),
  );
});

test("reasons say the rank and the head that the cut falls on", () => {
  expect(explained(scheme, descending(100), 2).because).toMatchObject([
    { rule: 2, facts: [{ input: "rank", test: "<= 5", value: 3 }], tier: 1 },
  ]);
  const rows = [{ value: 1, active: false }];
  expect(explained(scheme, rows, 0).because).toMatchObject([
    { rule: 0, facts: [{ input: "active", value: false }], tier: 3 },
  ]);
});
