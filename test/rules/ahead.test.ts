import fc from "fast-check";

import { compile, serialOf, type Derived, type Explanation, type Scheme } from "../../src/rules";
import { columnsOf, type TestRow } from "./columns";
import { explained } from "./graded";
import { from, input, minimal, table } from "./minimal";
import { alone, models, ranked, rows, rulesOf, schemeOf, tiersGiven, together } from "./questions";

const asOf = "2026-01-31";
const today = serialOf(2026, 1, 31);
const label = { zh: "测试", en: "test" };

const since = (kind: "monthsSince" | "daysSince", of: string): Derived => ({
  kind,
  key: `${of}Since`,
  label,
  from,
  of,
});

/** Complaints: a serious one within two months is A, any within six is B. */
const complaints = minimal({
  inputs: [input("serious", "date"), input("any", "date")],
  derived: [since("monthsSince", "serious"), since("monthsSince", "any")],
  method: table([
    { when: { seriousSince: "<= 2" }, tier: "A", from },
    { when: { anySince: "<= 6" }, tier: "B", from },
    { when: {}, tier: "C", from },
  ]),
});

const ahead = (scheme: Scheme, row: TestRow): Explanation["ahead"] =>
  explained(scheme, [row], 0, { asOf, models }).ahead;

const blankIsNone = (scheme: Scheme): Scheme => ({
  ...scheme,
  inputs: scheme.inputs.map((each) => ({ ...each, blank: { value: null, from } })),
});

test("each day on which time alone brings another tier is told, with the date that brings it", () => {
  expect(ahead(complaints, { serious: "2025-12-15", any: "2025-12-15" })).toEqual([
    { on: serialOf(2026, 2, 16), tier: 1, inputs: ["serious"] },
    { on: serialOf(2026, 6, 16), tier: 2, inputs: ["any"] },
  ]);
});

test("months end as Excel's EDATE has them: the last of a shorter month is the last day", () => {
  expect(
    ahead(blankIsNone(complaints), { serious: "2025-12-30", any: null }).map(({ on }) => on),
  ).toEqual([serialOf(2026, 3, 1)]);
});

test("of two dates that bring it on the same day, each of which would have kept the tier, both are told", () => {
  const both = { ...complaints.method, hitPolicy: "F" } as const;
  const scheme: Scheme = {
    ...complaints,
    method: {
      ...both,
      rules: [
        { when: { seriousSince: "<= 2" }, tier: "A", from },
        { when: { anySince: "<= 2" }, tier: "A", from },
        { when: {}, tier: "C", from },
      ],
    } as Scheme["method"],
  };
  const [passing] = ahead(scheme, { serious: "2025-12-15", any: "2025-12-15" });
  expect(passing).toMatchObject({ tier: 2, inputs: ["serious", "any"] });
});

test("points that grow with each day cross a cut-off on the first day that is enough", () => {
  const scheme = minimal({
    inputs: [input("day", "date")],
    derived: [since("daysSince", "day")],
    method: {
      kind: "scorecard",
      criteria: [{ input: "daySince", weight: 0.5, from, per: 1 }],
      multipliers: [],
      cutoffs: [
        { tier: "A", atLeast: 20, from },
        { tier: "B", from },
      ],
    },
  });
  expect(ahead(scheme, { day: "2026-01-21" })).toEqual([
    { on: serialOf(2026, 3, 2), tier: 0, inputs: ["day"] },
  ]);
});

test("a scheme that counts no time has nothing ahead, nor has a row without a tier", () => {
  const timeless = minimal({
    inputs: [input("a")],
    method: table([{ when: {}, tier: "A", from }]),
  });
  expect(ahead(timeless, { a: 1 })).toEqual([]);
  expect(ahead(complaints, { serious: null, any: null })).toEqual([]);
});

test("nothing is foretold where others grow older too, and the row is compared with them", () => {
  const oldest: Derived = {
    kind: "percentile",
    key: "oldest",
    label,
    from,
    of: "daySince",
  };
  const scheme = minimal({
    inputs: [input("day", "date")],
    derived: [since("daysSince", "day"), oldest],
    scope: "column",
    method: table([
      { when: { oldest: ">= 50", daySince: "< 40" }, tier: "A", from },
      { when: {}, tier: "B", from },
    ]),
  });
  const given = [{ day: "2026-01-21" }, { day: "2026-01-30" }];
  expect(explained(scheme, given, 0, { asOf }).ahead).toEqual([]);
  const byRank = [{ b: 9 }, { b: 1 }];
  expect(explained(ranked, byRank, 0, { asOf }).ahead).toEqual([]);
});

const tierOn = (scheme: Scheme, population: readonly TestRow[], at: number, day: number): number =>
  compile(scheme, { models }).grade(columnsOf(scheme, population), { asOf: day }).tier[
    at
  ] as number;

test("grading on any day within two years gives the tier that was foretold for it", () => {
  let passed = 0;
  fc.assert(
    fc.property(
      rulesOf(alone),
      tiersGiven,
      fc.boolean(),
      rows,
      fc.nat(),
      fc.array(fc.integer({ min: 1, max: 731 }), { minLength: 4, maxLength: 4 }),
      (asked, tiers, guarded, population, place, days) => {
        const scheme = schemeOf(asked, tiers, guarded);
        const at = place % population.length;
        const found = explained(scheme, population, at, { asOf, models });
        if (found.tier < 0) return;
        const sampled = [...days, ...found.ahead.flatMap(({ on }) => [on - today, on - today - 1])];
        for (const day of sampled.filter((each) => each > 0)) {
          const told = found.ahead.filter(({ on }) => on <= today + day).at(-1)?.tier;
          const tier = tierOn(scheme, population, at, today + day);
          expect([day, told ?? found.tier]).toEqual([day, tier]);
        }
        passed += found.ahead.length;
      },
    ),
    { numRuns: 200 },
  );
  expect(passed).toBeGreaterThan(5);
});

test("what is foretold of a row among others comes about when all of them are graded on that day", () => {
  fc.assert(
    fc.property(rulesOf([...alone, ...together]), tiersGiven, rows, fc.nat(), (...given) => {
      const [asked, tiers, population, place] = given;
      const scheme = schemeOf(asked, tiers, false);
      const at = place % population.length;
      for (const { on, tier } of explained(scheme, population, at, { asOf, models }).ahead) {
        expect(tierOn(scheme, population, at, on)).toBe(tier);
        expect(tierOn(scheme, population, at, on - 1)).not.toBe(tier);
      }
    }),
    { numRuns: 80 },
  );
});
