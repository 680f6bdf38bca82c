import type { Method, Scheme } from "../../../src/rules";
import { explained, gradesOf, tiersOf } from "../graded";
import { from, input, minimal } from "../minimal";

type Card = Extract<Method, { kind: "scorecard" }>;

const bands = (...given: readonly (readonly [string, number])[]) =>
  given.map(([test, points]) => ({ test, points, from }));
const factors = (...given: readonly (readonly [string, number])[]) =>
  given.map(([test, factor]) => ({ test, factor, from }));

const card = (
  more: Partial<Card> = {},
  rest: Partial<Parameters<typeof minimal>[0]> = {},
): Scheme =>
  minimal({
    inputs: [input("sales"), input("margin"), input("history")],
    method: {
      kind: "scorecard",
      criteria: [
        { input: "sales", weight: 0.5, from, bands: bands([">= 300", 90], [">= 100", 70]) },
        { input: "margin", weight: 0.5, from, bands: bands([">= 0", 100], ["-", 70]) },
      ],
      multipliers: [{ input: "history", from, bands: factors([">= 300", 1.1], [">= 100", 1.05]) }],
      cutoffs: [
        { tier: "A", atLeast: 85, from },
        { tier: "B", atLeast: 70, from },
        { tier: "C", from },
      ],
      ...more,
    },
    ...rest,
  });

const row = { sales: 400, margin: -1, history: 150 };

test("the weighted points are summed first and multiplied then: 84, not 81.75", () => {
  expect(gradesOf(card(), [row]).score[0]).toBe(84);
});

test("the first band that fits counts, up to its very edge", () => {
  const rows = [
    { ...row, sales: 300 },
    { ...row, sales: 299.99 },
    { ...row, margin: 0 },
  ];
  expect([...gradesOf(card(), rows).score]).toEqual([84, 73.5, 99.75]);
});

test("where no band of a multiplier fits the factor is 1", () => {
  expect(gradesOf(card(), [{ ...row, history: 99 }]).score[0]).toBe(80);
});

test("a value outside all bands of a criterion has no score", () => {
  expect(tiersOf(card(), [{ ...row, sales: 50 }])).toEqual(["no-rule-matched"]);
});

test("a row with an unknown input has no score, and says which", () => {
  const rows = [{ ...row, sales: null, history: null }];
  const { score, problems } = gradesOf(card(), rows);
  expect(score[0]).toBeNaN();
  expect(problems.get(0)?.map(({ input: key }) => key)).toEqual(["sales", "history"]);
});

test("a cut-off takes its own score, and is not missed by binary dust", () => {
  const scheme = card({
    criteria: [
      { input: "sales", weight: 0.1, from, bands: bands(["-", 700]) },
      { input: "margin", weight: 0.2, from, bands: bands(["-", 75]) },
    ],
    multipliers: [],
  });
  const { score, tier } = gradesOf(scheme, [row]);
  expect([score[0], tier[0]]).toEqual([85, 0]);
});

const cap = { type: "number", name: "cap", label: { zh: "上限", en: "cap" }, from } as const;
const mode = {
  type: "choice",
  name: "mode",
  label: { zh: "方式", en: "mode" },
  default: "on",
  choices: ["on", "off"].map((key) => ({ key, label: { zh: key, en: key } })),
  from,
} as const;

test("a cap holds the score down, and 0 is no cap", () => {
  const scheme = card({ cap: "cap" }, { arguments: [{ ...cap, default: 0 }] });
  expect(gradesOf(scheme, [row]).score[0]).toBe(84);
  expect(gradesOf(scheme, [row], { arguments: { cap: 80 } }).score[0]).toBe(80);
});

test("a part that hangs on an argument applies only then", () => {
  const multipliers = [
    {
      input: "history",
      from,
      only: { argument: "mode", is: "on" },
      bands: factors(["-", 2]),
    },
  ];
  const scheme = card({ multipliers }, { arguments: [mode] });
  expect(gradesOf(scheme, [row]).score[0]).toBe(160);
  expect(gradesOf(scheme, [row], { arguments: { mode: "off" } }).score[0]).toBe(80);
});

test("reasons are the bands with points and weight, the factor, and the cut-off", () => {
  expect(explained(card(), [row], 0).because).toMatchObject([
    { rule: 1, facts: [{ input: "sales", test: ">= 300" }], raw: 90, weight: 0.5, points: 45 },
    { rule: 2, facts: [{ input: "margin" }], raw: 70, weight: 0.5, points: 35 },
    { rule: 2, facts: [{ input: "history" }], factor: 1.05 },
    { rule: 2, facts: [{ input: "score", test: ">= 70", value: 84 }], tier: 1 },
  ]);
});

test("the ways up and down tell the gap in points and each single step that bridges it", () => {
  const { better, worse } = explained(card(), [row], 0);
  expect(better).toMatchObject({
    tier: 0,
    score: 1,
    steps: [
      { input: "margin", to: 0, by: 1, rises: true, inclusive: true },
      { input: "history", to: 300, by: 150, rises: true, inclusive: true },
    ],
  });
  expect(worse).toMatchObject({ tier: 2, score: 14, steps: [] });
});

describe("points per unit", () => {
  const scheme = card({
    criteria: [
      { input: "sales", weight: 0.5, from, per: 0.1 },
      { input: "margin", weight: 1, from, bands: bands(["-", 10]) },
    ],
    multipliers: [],
  });

  test("are the value times them, weighted", () => {
    const { score } = gradesOf(scheme, [
      { sales: 300, margin: 1 },
      { sales: -20, margin: 1 },
    ]);
    expect([...score]).toEqual([25, 9]);
  });

  test("of a blank are unknown, and of what is known to be none there are none", () => {
    const { score, problems } = gradesOf(scheme, [{ sales: null, margin: 1 }]);
    expect(score[0]).toBeNaN();
    expect(problems.get(0)?.map(({ input: key }) => key)).toEqual(["sales"]);
    const none = { blank: { value: null, from } } as const;
    const absent = { ...scheme, inputs: [input("sales", "number", none), input("margin")] };
    expect(gradesOf(absent, [{ sales: null, margin: 1 }]).score[0]).toBe(10);
  });

  test("are told with the value, the points before weight, and the weight", () => {
    const [units] = explained(scheme, [{ sales: 300, margin: 1 }], 0).because;
    expect(units).toMatchObject({
      rule: 0,
      facts: [{ input: "sales", test: "-", value: 300 }],
      raw: 30,
      weight: 0.5,
      points: 15,
    });
  });
});

describe("an optional criterion", () => {
  const scheme = card(
    {
      criteria: [
        { input: "sales", weight: 0.5, from, bands: bands([">= 300", 90], ["-", 70]) },
        { input: "margin", weight: 0.25, from, bands: bands([">= 0", 80]) },
        {
          input: "history",
          weight: 0.25,
          optional: true,
          from,
          bands: bands([">= 100", 100], [">= 0", 0]),
        },
      ],
      multipliers: [],
    },
    { inputs: [input("sales"), input("margin"), input("history"), input("other")] },
  );

  test("whose column is not there is left out, and the others weigh more in proportion", () => {
    const { score, problems } = gradesOf(scheme, [{ sales: 300, margin: 1 }]);
    expect(score[0]).toBeCloseTo((90 * 0.5 + 80 * 0.25) / 0.75, 9);
    expect(problems.size).toBe(0);
  });

  test("whose column is there counts as the others do", () => {
    expect(gradesOf(scheme, [{ sales: 300, margin: 1, history: 100 }]).score[0]).toBe(90);
  });

  test("whose cell is blank is missing", () => {
    const rows = [
      { sales: 300, margin: 1, history: null },
      { sales: 300, margin: 1, history: 100 },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["missing-input", "A"]);
  });

  test("is the only one that may lack its column", () => {
    expect(tiersOf(scheme, [{ sales: 300, history: 1 }])).toEqual(["missing-column"]);
  });

  test("on a derived input is left out where nothing that it is derived from is there", () => {
    const derived = {
      ...scheme,
      derived: [
        {
          kind: "sum",
          key: "both",
          label: { zh: "和", en: "sum" },
          from,
          terms: [{ input: "history" }, { input: "other" }],
        },
      ],
      method: {
        ...scheme.method,
        criteria: [
          { input: "sales", weight: 0.5, from, bands: bands(["-", 90]) },
          { input: "both", weight: 0.5, optional: true, from, bands: bands(["-", 10]) },
        ],
      },
    } as Scheme;
    expect(gradesOf(derived, [{ sales: 1 }]).score[0]).toBe(90);
    expect(gradesOf(derived, [{ sales: 1, other: 1, history: 1 }]).score[0]).toBe(50);
  });

  test("that is left out is not told, and the weights are told as they were used", () => {
    const { because } = explained(scheme, [{ sales: 300, margin: 1 }], 0);
    expect(because.map(({ weight }) => weight)).toEqual([0.5 / 0.75, 0.25 / 0.75, undefined]);
    expect(because.map(({ points }) => points)).toEqual([60, 26.666666667, undefined]);
  });

  test("does not stand in the way of steps on the others", () => {
    const { better } = explained(scheme, [{ sales: 200, margin: 1 }], 0);
    expect(better).toMatchObject({ tier: 0, steps: [{ input: "sales", to: 300, by: 100 }] });
  });
});
