import { leversOf, withLevers, type Lever, type Scheme } from "../../../src/rules";
import { from, input, minimal, table } from "../minimal";

const band = (test: string, points: number) => ({ test, points, from });

const card = (more: Partial<Extract<Scheme["method"], { kind: "scorecard" }>> = {}): Scheme =>
  minimal({
    inputs: [input("size", "number", { min: 0 }), input("age")],
    method: {
      kind: "scorecard",
      criteria: [
        {
          input: "size",
          weight: 0.6,
          from,
          bands: [band(">= 500", 100), band("[100..500)", 50), band("< 100", 0)],
        },
        { input: "age", weight: 0.4, from, bands: [band(">= 0", 10), band("< 0", 0)] },
      ],
      multipliers: [],
      cutoffs: [
        { tier: "A", atLeast: 80, keepAbove: 75, from },
        { tier: "B", atLeast: 40, from },
        { tier: "C", from },
      ],
      ...more,
    },
  });

const of = (scheme: Scheme, id: string): Lever => {
  const lever = leversOf(scheme).find((one) => one.id === id);
  if (lever === undefined)
    throw new Error(
      `no ${id} among ${leversOf(scheme)
        .map((one) => one.id)
        .join(" ")}`,
    );
  return lever;
};

const moved = (scheme: Scheme, values: Readonly<Record<string, number>>) =>
  withLevers(scheme, new Map(Object.entries(values)));

const SIZES = "method/criteria/0/bands:size";

test("the end of a band and the beginning of the next are one figure, and move together", () => {
  const { scheme } = moved(card(), { [`${SIZES}#1`]: 450 });
  expect(of(card(), `${SIZES}#1`).places).toHaveLength(2);
  expect(scheme.method).toMatchObject({
    criteria: [{ bands: [{ test: ">= 450" }, { test: "[100..450)" }, { test: "< 100" }] }, {}],
  });
});

test("no figure passes its neighbour, or the bounds of its input", () => {
  expect(of(card(), `${SIZES}#0`).limits).toEqual({
    low: 0,
    high: 500,
    lowIncluded: false,
    highIncluded: false,
  });
  expect(moved(card(), { [`${SIZES}#0`]: 600 })).toMatchObject({
    scheme: card(),
    refused: [`${SIZES}#0`],
  });
});

test("neighbours that move at once may go where each alone could not", () => {
  const both = moved(card(), { [`${SIZES}#0`]: 600, [`${SIZES}#1`]: 900 });
  expect(both.refused).toEqual([]);
  expect(of(both.scheme, `${SIZES}#0`).value).toBe(600);
});

test("where one weight of a whole is moved the others share what it leaves", () => {
  const { scheme, values } = moved(card(), { "method/criteria/0/weight": 0.7 });
  expect(scheme.method).toMatchObject({ criteria: [{ weight: 0.7 }, { weight: 0.3 }] });
  expect([...values.keys()]).toEqual(["method/criteria/0/weight", "method/criteria/1/weight"]);
});

test("where all weights of a whole are set it is told that they do not add up", () => {
  const { off } = moved(card(), {
    "method/criteria/0/weight": 0.7,
    "method/criteria/1/weight": 0.5,
  });
  expect(off).toMatchObject([{ total: 1, sum: 1.2 }]);
});

test("the score that a tier is kept down to moves with the one that reaches it, and stays above the next tier", () => {
  const cut = "method/cutoffs/0/atLeast";
  expect(moved(card(), { [cut]: 70 }).scheme.method).toMatchObject({
    cutoffs: [{ atLeast: 70, keepAbove: 65 }, {}, {}],
  });
  expect(of(card(), cut).limits).toMatchObject({ low: 45, lowIncluded: false });
});

test("numbers that name a value are no figures, and are not passed", () => {
  const scheme = minimal({
    inputs: [input("x")],
    method: table([
      { when: { x: "> 10" }, tier: "A", from },
      { when: { x: "3" }, tier: "B", from },
      { when: {}, tier: "C", from },
    ]),
  });
  expect(leversOf(scheme).map(({ id }) => id)).toEqual(["method/rules:x#0"]);
  expect(leversOf(scheme)[0]?.limits).toMatchObject({ low: 3, lowIncluded: false });
});

test("an argument that cells name keeps its order with the numbers beside it", () => {
  const scheme = minimal({
    inputs: [input("x")],
    arguments: [{ type: "number", name: "cut", label: { zh: "c", en: "c" }, default: 5, from }],
    method: table([
      { when: { x: ">= 10" }, tier: "A", from },
      { when: { x: "[cut..10)" }, tier: "B", from },
      { when: {}, tier: "C", from },
    ]),
  });
  expect(of(scheme, "arguments/0")).toMatchObject({ kind: "argument", limits: { high: 10 } });
  expect(of(scheme, "method/rules:x#0").limits).toMatchObject({ low: 5 });
});

test("the range of a slider follows the values of customers, and a figure that nobody is near matters least", () => {
  const spread = () => Float64Array.from({ length: 100 }, (_, at) => at * 10);
  const [low, high] = leversOf(card(), spread);
  expect(low?.sweep).toMatchObject({ max: expect.closeTo(490, -1) as number });
  expect(high?.matters).toBeGreaterThan(low?.matters ?? 1);
  expect(of(card(), `${SIZES}#0`).matters).toBe(0);
});
