import fc from "fast-check";
import { compile, serialOfIso, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { columnsOf, groupsOf, type TestRow } from "./columns";
import { explained, gradesOf, tiersOf } from "./graded";
import {
  alone,
  cellOf,
  models,
  row as anyRow,
  rows as anyRows,
  rulesOf,
  schemeOf,
  tiersGiven,
  together,
} from "./questions";

const named = (id: string): Scheme => {
  const found = schemes.find((scheme) => scheme.id === id);
  if (!found) throw new Error(id);
  return found;
};
const asOf = "2026-01-31";
const context = { asOf: serialOfIso(asOf) ?? NaN };

const maybe = <Cell>(cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell | null> =>
  fc.option(cell, { freq: 6 });
const days = maybe(
  fc.constantFrom(
    "2025-06-30",
    "2025-07-31",
    "2025-08-01",
    "2025-11-30",
    "2025-12-01",
    "2026-01-30",
  ),
);
const rarely = maybe(fc.nat(9).map((pick) => pick === 0));
const logisticsRow = fc.record({
  isFirstOrder: rarely,
  perennialHighVolume: rarely,
  annualQty: maybe(fc.constantFrom(0, 119_999, 120_000)),
  orderQty: maybe(fc.constantFrom(0, 9999, 10_000, 29_999, 30_000, 50_000)),
  competitiveRegion: rarely,
  lastSevereComplaint: days,
  lastGeneralComplaint: days,
  logisticsSensitive: rarely,
  logisticsManyRequirements: rarely,
});
const closeRow = fc.record({
  demand: maybe(fc.constantFrom("clear", "latent", "none")),
  expectedClose: maybe(
    fc.constantFrom(
      "2025-12-31",
      "2026-02-28",
      "2026-03-01",
      "2026-04-30",
      "2026-07-31",
      "2026-08-01",
    ),
  ),
  hasChance: maybe(fc.boolean()),
});
const scoreRow = fc.record({
  expectedSales: maybe(fc.constantFrom(0, 50, 99, 100, 200, 299.99, 300, 400, 500)),
  grossMargin: maybe(fc.constantFrom(10, 15, 20, 22.3, 25, 30, 35)),
  requiredMargin: maybe(fc.constantFrom(30, 32.3)),
  history2y: maybe(fc.constantFrom(0, 99, 100, 150, 300, 500)),
});

const rowsOf: readonly (readonly [Scheme, fc.Arbitrary<TestRow>])[] = [
  [named("logistics-abc"), logisticsRow],
  [named("close-date-ae"), closeRow],
  [named("gov-score"), scoreRow],
];

describe.each(rowsOf.map(([scheme, row]) => [scheme.id, scheme, row] as const))(
  "%s",
  (_, scheme, row) => {
    test("grades any slice of the rows alike", () => {
      fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.nat(), (rows, pick) => {
          const at = pick % rows.length;
          const apart = [rows.slice(0, at), rows.slice(at)].flatMap((slice) =>
            tiersOf(scheme, slice, { asOf }),
          );
          expect(tiersOf(scheme, rows, { asOf })).toEqual(apart);
        }),
      );
    });

    test("explains every row with the tier, score, problems and remarks that it was graded with", () => {
      fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.nat(), (rows, pick) => {
          const at = pick % rows.length;
          const grades = gradesOf(scheme, rows, { asOf });
          const found = explained(scheme, rows, at, { asOf });
          expect([found.tier, found.score]).toEqual([grades.tier[at], grades.score[at]]);
          expect(found.problems).toEqual(grades.problems.get(at) ?? []);
          expect(found.remarks).toEqual([
            ...(grades.remarks.get(at) ?? []),
            ...(grades.general ?? []),
          ]);
          expect(found.because.length > 0).toBe(found.tier >= 0);
        }),
      );
    });

    test("says only what it can be sure of: another value in a blank that did not matter does not matter", () => {
      const columns = Object.keys(
        columnsOf(scheme, [fc.sample(row, { numRuns: 1, seed: 1 })[0] ?? {}]).columns,
      );
      fc.assert(
        fc.property(row, row, fc.constantFrom(...columns), (one, other, key) => {
          const stated = scheme.inputs.find((each) => each.key === key)?.blank;
          // A stated blank is a value, and one that another input stands in for is not unknown.
          const standsIn = scheme.derived.some(
            (each) => each.kind === "either" && each.prefer === key,
          );
          if (typeof stated === "object" || standsIn) return;
          const blank = { ...one, [key]: null };
          const filled = { ...one, [key]: other[key] ?? null };
          const [tier] = gradesOf(scheme, [blank], { asOf }).tier;
          if (tier === undefined || tier < 0) return;
          expect(gradesOf(scheme, [filled], { asOf }).tier[0]).toBe(tier);
        }),
      );
    });

    test("tells ways that lead where they say", () => {
      fc.assert(
        fc.property(row, (one) => {
          const found = explained(scheme, [one], 0, { asOf });
          for (const move of [found.better, found.worse])
            for (const step of move?.steps ?? []) {
              if (step.on !== undefined) {
                const grader = compile(scheme);
                const on = { asOf: step.on };
                expect(grader.grade(columnsOf(scheme, [one]), on).tier[0]).toBe(move?.tier);
                const before = { asOf: step.on - 1 };
                expect(grader.grade(columnsOf(scheme, [one]), before).tier[0]).toBe(found.tier);
                continue;
              }
              const nudge = step.inclusive ? 0 : step.rises === true ? 1e-5 : -1e-5;
              const to = typeof step.to === "number" ? step.to + nudge : step.to;
              const changed = { ...one, [step.input]: to };
              expect(gradesOf(scheme, [changed], { asOf }).tier[0]).toBe(move?.tier);
            }
        }),
      );
    });
  },
);

test("a better score is never a worse grade, and more sales never a lower score", () => {
  const scheme = named("gov-score");
  fc.assert(
    fc.property(scoreRow, scoreRow, fc.nat(600), (one, other, more) => {
      const richer = { ...one, expectedSales: (one.expectedSales ?? 0) + more };
      const rows = [{ ...one, expectedSales: one.expectedSales ?? 0 }, richer, other];
      const { score, tier } = gradesOf(scheme, rows);
      const [a = NaN, b = NaN, c = NaN] = score;
      if (!Number.isNaN(a)) expect(b).toBeGreaterThanOrEqual(a);
      if (a > c) expect(tier[0]).toBeLessThanOrEqual(tier[2] ?? -1);
    }),
  );
});

test("a day of grading is needed, and nothing else: the same columns and day give the same grades", () => {
  const columns = columnsOf(
    named("logistics-abc"),
    fc.sample(logisticsRow, { numRuns: 50, seed: 2 }),
  );
  const grader = compile(named("logistics-abc"));
  expect(grader.grade(columns, context)).toEqual(grader.grade(columns, context));
});

describe("schemes of all kinds of questions", () => {
  const rulesTogether = fc
    .tuple(cellOf(together), rulesOf([...alone, ...together]))
    .map(([first, others]) => [[first], ...others]);
  const anyScheme = fc
    .tuple(fc.oneof(rulesOf(alone), rulesTogether), tiersGiven, fc.boolean())
    .map(([asked, tiers, guarded]) => schemeOf(asked, tiers, guarded));
  const given = { asOf, models };
  const named7 = fc.array(fc.constantFrom("n", "s"), { minLength: 7, maxLength: 7 });

  test("grade rows in another order alike", () => {
    fc.assert(
      fc.property(anyScheme, anyRows, fc.nat(), (scheme, rows, turn) => {
        const at = turn % rows.length;
        const turned = <Item>(list: readonly Item[]): Item[] =>
          [...list.slice(at), ...list.slice(0, at)].reverse();
        expect(tiersOf(scheme, turned(rows), given)).toEqual(turned(tiersOf(scheme, rows, given)));
      }),
    );
  });

  test("grade each group as if the others were not there", () => {
    // A model is told the groups, and what it makes of them is its own affair.
    const own = together.filter(({ key }) => key !== "over");
    const grouped = fc
      .tuple(cellOf(own), rulesOf([...alone, ...own]), tiersGiven, fc.boolean())
      .map(([first, others, tiers, guarded]) => schemeOf([[first], ...others], tiers, guarded));
    fc.assert(
      fc.property(grouped, anyRows, named7, (scheme, rows, names) => {
        const groups = names.slice(0, rows.length);
        const groupBy = groupsOf(groups);
        const among = tiersOf(scheme, rows, { ...given, groupBy });
        for (const name of new Set(groups)) {
          const inGroup = <Item>(list: readonly Item[]) =>
            list.filter((_, row) => groups[row] === name);
          const apart = tiersOf(scheme, inGroup(rows), given);
          expect(inGroup(among)).toEqual(apart);
        }
      }),
    );
  });

  test("say of every row without a tier what stood in the way, and explain all others", () => {
    fc.assert(
      fc.property(anyScheme, anyRows, fc.nat(), (scheme, rows, pick) => {
        const at = pick % rows.length;
        const { tier, problems } = gradesOf(scheme, rows, given);
        const found = explained(scheme, rows, at, given);
        expect(found.tier).toBe(tier[at]);
        expect(found.problems).toEqual(problems.get(at) ?? []);
        if (found.tier < 0) expect(found.problems).not.toEqual([]);
        expect(found.because.length > 0).toBe(found.tier >= 0);
      }),
    );
  });

  test("give what is unknown no say: any value in a blank that did not matter gives the same tier", () => {
    const asking = alone.filter(({ key }) => !["firstD", "eitherD", "filledD"].includes(key));
    const scheme = fc
      .tuple(rulesOf(asking), tiersGiven, fc.boolean())
      .map(([asked, tiers, guarded]) => schemeOf(asked, tiers, guarded));
    const keys = fc.constantFrom("a", "b", "c", "e", "flag", "pick", "name", "other", "day");
    fc.assert(
      fc.property(scheme, anyRow, anyRow, keys, (one, row, other, key) => {
        const blank = { ...row, [key]: null };
        const [tier = -1] = gradesOf(one, [blank], given).tier;
        if (tier < 0) return;
        expect(gradesOf(one, [{ ...blank, [key]: other[key] }], given).tier[0]).toBe(tier);
      }),
      { numRuns: 200 },
    );
  });
});
