import fc from "fast-check";
import { compile, serialOf, type Scheme, type Step } from "../../src/rules";
import { columnsOf, groupsOf, type TestRow } from "./columns";
import { explained, gradesOf } from "./graded";
import { from, input, minimal } from "./minimal";
import {
  alone,
  cellOf,
  models,
  number,
  row,
  rows,
  rulesOf,
  schemeOf,
  tiersGiven,
  together,
} from "./questions";

const asOf = "2026-01-31";
const today = serialOf(2026, 1, 31);

/** The tier of a row after a step was taken in its population. */
const after = (
  scheme: Scheme,
  population: readonly TestRow[],
  at: number,
  step: Step,
  more: Parameters<typeof gradesOf>[2],
): number => {
  const graded = (changed: readonly TestRow[], day: number) => {
    const grader = compile(scheme, { models });
    const context = { asOf: day, ...(more?.groupBy && { groupBy: more.groupBy }) };
    return grader.grade(columnsOf(scheme, changed), context).tier[at] as number;
  };
  if (step.on !== undefined) return graded(population, step.on);
  const nudge = step.inclusive ? 0 : step.rises === true ? 1e-6 : -1e-6;
  const to = typeof step.to === "number" ? step.to + nudge : step.to;
  const changed = population.map((each, place) =>
    place === at ? { ...each, [step.input]: to } : each,
  );
  return graded(changed, today);
};

/** Takes each step of a row and sees that it leads where it says. */
const followAll = (
  scheme: Scheme,
  population: readonly TestRow[],
  at: number,
  more: Parameters<typeof gradesOf>[2] = {},
): number => {
  const found = explained(scheme, population, at, { asOf, models, ...more });
  const aside = scheme.tiers[found.tier]?.aside === true;
  let taken = 0;
  for (const move of [found.better, found.worse])
    for (const step of move?.steps ?? []) {
      // Whoever knows how to move a part that needs the population asks the part.
      if (scheme.parts?.some(({ key }) => key === step.input)) continue;
      const reached = after(scheme, population, at, step, more);
      if (aside) expect(scheme.tiers[reached]?.aside).toBeUndefined();
      else expect([step, reached]).toEqual([step, move?.tier]);
      if (step.on !== undefined) {
        const eve = { ...step, on: step.on - 1 };
        expect(after(scheme, population, at, eve, more)).not.toBe(move?.tier);
      }
      taken += 1;
    }
  return taken;
};

const pick = (population: readonly unknown[], at: number): number => at % population.length;

test("rows by themselves: every step leads to the tier that it names", () => {
  let taken = 0;
  fc.assert(
    fc.property(rulesOf(alone), tiersGiven, fc.boolean(), rows, fc.nat(), (...given) => {
      const [asked, tiers, guarded, population, at] = given;
      const scheme = schemeOf(asked, tiers, guarded);
      taken += followAll(scheme, population, pick(population, at));
    }),
    { numRuns: 120 },
  );
  expect(taken).toBeGreaterThan(30);
});

test("rows among others: every step leads to the tier that it names, the others held", () => {
  let taken = 0;
  const asked = fc
    .tuple(cellOf(together), rulesOf([...alone, ...together]))
    .map(([first, others]) => [[first], ...others]);
  const grouped = fc.option(fc.array(fc.constantFrom("n", "s"), { minLength: 7, maxLength: 7 }));
  fc.assert(
    fc.property(
      asked,
      tiersGiven,
      fc.boolean(),
      rows,
      fc.nat(),
      grouped,
      (questions, tiers, guarded, population, at, names) => {
        const scheme = schemeOf(questions, tiers, guarded);
        const more = names ? { groupBy: groupsOf(names.slice(0, population.length)) } : {};
        taken += followAll(scheme, population, pick(population, at), more);
      },
    ),
    { numRuns: 160 },
  );
  expect(taken).toBeGreaterThan(30);
});

test("no smaller change of a number would do, where a step on it is told", () => {
  // What hangs on a model or on how much is filled in turns where nobody can say, and a ratio also where it is none.
  const unsaid = ["double", "over", "filledD", "running", "ratioD"];
  const numeric = [...alone, ...together].filter(
    ({ key, tests }) => tests.some((each) => /\d/.test(each)) && !unsaid.includes(key),
  );
  fc.assert(
    fc.property(rulesOf(numeric), tiersGiven, rows, fc.nat(), (asked, tiers, population, at) => {
      const scheme = schemeOf(asked, tiers, false);
      const place = pick(population, at);
      const found = explained(scheme, population, place, { asOf, models });
      const one = population[place] as TestRow;
      for (const move of [found.better, found.worse])
        for (const step of move?.steps ?? []) {
          const now = one[step.input];
          if (typeof now !== "number" || typeof step.to !== "number" || step.on !== undefined)
            continue;
          const nearer = Math.abs(step.to - now);
          for (let apart = 0.25; apart < nearer; apart += 0.25)
            for (const to of [now - apart, now + apart]) {
              const tried = { input: step.input, to, inclusive: true };
              expect([step, to, after(scheme, population, place, tried, {})]).not.toEqual([
                step,
                to,
                move?.tier,
              ]);
            }
        }
    }),
    { numRuns: 50 },
  );
});

test("points that are missing are enough, and any fewer than those to spare are too few", () => {
  const limits = fc.subarray([
    { when: { credit: "< 10" }, atBest: "B", from },
    { when: { flag: "true" }, atBest: "C", from },
  ]);
  const capped = fc.constantFrom(0, 12, 30);
  fc.assert(
    fc.property(limits, capped, row, (given, most, one) => {
      const scheme = minimal({
        inputs: [input("a"), input("b"), input("credit"), input("flag", "boolean")],
        arguments: [number("most", most)],
        method: {
          kind: "scorecard",
          criteria: [
            { input: "a", weight: 1, from, per: 1 },
            { input: "b", weight: 1, from, bands: [{ test: ">= 5", points: 5, from }] },
          ],
          multipliers: [],
          cap: "most",
          cutoffs: [
            { tier: "A", atLeast: 20, from },
            { tier: "B", atLeast: 10, from },
            { tier: "C", from },
          ],
          limits: given,
        },
      });
      const told = { ...one, credit: one.c };
      const { better, worse, score } = explained(scheme, [told], 0);
      const tierWith = (points: number) =>
        gradesOf(scheme, [{ ...told, a: (one.a ?? 0) + points }]).tier[0];
      if (better?.score !== undefined) expect(tierWith(better.score)).toBe(better.tier);
      if (better?.score !== undefined) expect(tierWith(better.score - 0.5)).not.toBe(better.tier);
      // A score at its cap has more behind it than it shows.
      if (worse?.score !== undefined && score !== most) {
        expect(tierWith(-worse.score - 1e-6)).toBe(worse.tier);
        expect(tierWith(-worse.score)).not.toBe(worse.tier);
      }
    }),
  );
});
