import type { Argument, Method, Scheme } from "../../../src/rules";
import { explained, gradesOf, tiersOf } from "../graded";
import { from, input, minimal } from "../minimal";

type Card = Extract<Method, { kind: "scorecard" }>;
type Limits = NonNullable<Card["limits"]>;

const label = { zh: "信用差", en: "bad credit" };
const cap: Argument = {
  type: "number",
  name: "cap",
  label: { zh: "上限", en: "cap" },
  default: 0,
  from,
};
const limited = (limits: Limits, more: Partial<Card> = {}): Scheme =>
  minimal({
    inputs: [input("points"), input("credit"), input("late", "boolean")],
    tiers: ["A", "B", "C", "D"],
    arguments: [cap],
    method: {
      kind: "scorecard",
      criteria: [{ input: "points", weight: 1, from, per: 1 }],
      multipliers: [],
      cutoffs: [
        { tier: "A", atLeast: 80, from },
        { tier: "B", atLeast: 60, from },
        { tier: "C", atLeast: 40, from },
        { tier: "D", from },
      ],
      limits,
      ...more,
    },
  });

const badCredit: Limits[number] = { when: { credit: "< 60" }, atBest: "C", label, from };
const late: Limits[number] = { when: { late: "true" }, atBest: "B", from };
const good = { points: 90, credit: 60, late: false };

describe("a limit", () => {
  const scheme = limited([badCredit]);

  test("binds where its tests hold, and leaves the score as it is", () => {
    const { tier, score } = gradesOf(scheme, [{ ...good, credit: 59.99 }, good]);
    expect([...tier]).toEqual([2, 0]);
    expect([...score]).toEqual([90, 90]);
  });

  test("does not bind what is no better, and never makes anything better", () => {
    const bad = { ...good, credit: 0 };
    expect(
      tiersOf(scheme, [
        { ...bad, points: 50 },
        { ...bad, points: 10 },
      ]),
    ).toEqual(["C", "D"]);
  });

  test("holds where all its tests hold, and not where one does", () => {
    const both = limited([{ ...badCredit, when: { credit: "< 60", late: "true" } }]);
    const rows = [
      { ...good, credit: 0, late: true },
      { ...good, credit: 0, late: false },
    ];
    expect(tiersOf(both, rows)).toEqual(["C", "A"]);
  });

  test("that is unknown leaves a row open only where it would bind", () => {
    const rows = [
      { ...good, credit: null },
      { ...good, points: 50, credit: null },
    ];
    const { tier, score, problems } = gradesOf(scheme, rows);
    expect([...tier]).toEqual([-1, 2]);
    expect(score[0]).toBeNaN();
    expect(problems.get(0)).toEqual([
      { input: "credit", problem: { code: "missing-input", input: "credit" } },
    ]);
    expect(problems.has(1)).toBe(false);
  });
});

describe("of several limits", () => {
  test.each([
    ["in one order", [badCredit, late]],
    ["in the other", [late, badCredit]],
  ])("the worst binds, %s", (_, limits) => {
    expect(tiersOf(limited(limits), [{ ...good, credit: 0, late: true }])).toEqual(["C"]);
  });

  test.each([
    ["in one order", [badCredit, late]],
    ["in the other", [late, badCredit]],
  ])("one that is unknown does not matter below one that holds, %s", (_, limits) => {
    const rows = [
      { ...good, credit: 0, late: null },
      { ...good, credit: null, late: true },
    ];
    expect(tiersOf(limited(limits), rows)).toEqual(["C", "missing-input"]);
  });

  test("all that are unknown and may bind are asked for", () => {
    const rows = [{ ...good, credit: null, late: null }];
    const { problems } = gradesOf(limited([badCredit, late]), rows);
    expect(problems.get(0)?.map(({ input: key }) => key)).toEqual(["credit", "late"]);
  });
});

test("the score is capped first, and limited then", () => {
  const scheme = limited([late], { cap: "cap" });
  const given = { arguments: { cap: 50 } };
  const { tier, score } = gradesOf(scheme, [{ ...good, late: true }], given);
  expect([tier[0], score[0]]).toEqual([2, 50]);
  const row = [{ ...good, late: true }];
  expect(gradesOf(scheme, row, { arguments: { cap: 85 } }).tier[0]).toBe(1);
});

describe("an explanation", () => {
  test("begins with the limits that bind, the worst first, and then has the points", () => {
    const scheme = limited([late, badCredit]);
    const { because, also } = explained(scheme, [{ ...good, credit: 0, late: true }], 0);
    expect(because).toMatchObject([
      { rule: 0, label, tier: 2, facts: [{ input: "credit", test: "< 60", value: 0 }] },
      { rule: 0, tier: 1, facts: [{ input: "late", value: true }] },
      { rule: 0, points: 90, facts: [{ input: "points" }] },
      { rule: 1, tier: 0, facts: [{ input: "score", test: ">= 80", value: 90 }] },
    ]);
    expect(also).toEqual([]);
  });

  test("names a limit that holds without binding besides", () => {
    const { because, also } = explained(limited([late]), [{ ...good, points: 50, late: true }], 0);
    expect(because.map(({ tier }) => tier)).toEqual([undefined, 2]);
    expect(also).toMatchObject([{ tier: 1, facts: [{ input: "late" }] }]);
  });

  test("says what would lift the limit, and no missing points where there are enough", () => {
    const { better, worse } = explained(limited([late]), [{ ...good, late: true }], 0);
    expect(better).toEqual({
      tier: 0,
      steps: [{ input: "late", to: false, inclusive: true }],
    });
    expect(worse).toMatchObject({ tier: 2, score: 30 });
  });

  test("promises no tier for points that the limit or the cap does not let through", () => {
    const row = { ...good, points: 70, late: true };
    expect(explained(limited([late]), [row], 0).better).toBeNull();
    const free = { ...row, late: false };
    expect(explained(limited([late]), [free], 0).better).toMatchObject({ tier: 0, score: 10 });
    const capped = limited([late], { cap: "cap" });
    expect(explained(capped, [free], 0, { arguments: { cap: 75 } }).better).toBeNull();
  });
});
