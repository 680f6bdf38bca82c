import { compile, type Explanation, type Scheme } from "../../../src/rules";
import { pointsOf, withoutPoints } from "../../../src/workbook";
import { columnsOf } from "../../rules/columns";
import { explained } from "../../rules/graded";
import { from, input, minimal, table } from "../../rules/minimal";

const card = (more: Partial<Extract<Scheme["method"], { kind: "scorecard" }>> = {}): Scheme =>
  minimal({
    inputs: [input("a"), input("b"), input("bad", "boolean")],
    arguments: [
      { type: "number", name: "most", label: { zh: "上限", en: "cap" }, default: 12, from },
    ],
    method: {
      kind: "scorecard",
      criteria: [
        { input: "a", weight: 0.5, from, bands: [{ test: "-", points: 10, from }] },
        { input: "b", weight: 1, from, per: 2 },
      ],
      multipliers: [{ input: "a", from, bands: [{ test: "> 5", factor: 1.1, from }] }],
      cutoffs: [
        { tier: "A", atLeast: 10, from },
        { tier: "B", from },
      ],
      limits: [{ when: { bad: "true" }, atBest: "B", from }],
      ...more,
    },
  });

const explain = (scheme: Scheme, row: Record<string, number | boolean>): Explanation =>
  explained(scheme, [row], 0);

test("the sum, each multiplier and the score lead from one to the next", () => {
  const explanation = explain(card(), { a: 6, b: 3, bad: false });
  expect(pointsOf(card(), explanation)).toMatchObject({
    criteria: [{ points: 5 }, { points: 6 }],
    sum: 11,
    factors: [{ gives: 12.1 }],
    cap: null,
    score: 12.1,
    cut: { tier: 0 },
  });
});

test("what caps the score is told where it does", () => {
  const capped = card({ cap: "most" });
  expect(pointsOf(capped, explain(capped, { a: 6, b: 3, bad: false }))).toMatchObject({
    cap: 12,
    score: 12,
  });
});

test("a limit that holds the tier back is no matter of points", () => {
  const explanation = explain(card(), { a: 6, b: 3, bad: true });
  expect(withoutPoints(explanation)).toEqual([
    expect.objectContaining({ tier: 1, facts: [expect.objectContaining({ input: "bad" })] }),
  ]);
});

test("a row without a score, and a scheme whose values are no sum, have no points", () => {
  expect(pointsOf(card(), explained(card(), [{ a: 6, b: null, bad: false }], 0))).toBeNull();
  const greatest = minimal({
    inputs: [input("a")],
    method: {
      ...table(
        [
          { when: { a: "> 1" }, value: 3, from },
          { when: { a: "> 2" }, value: 3, from },
        ],
        "C",
      ),
      aggregation: "max",
    },
    tiers: [],
  });
  expect(pointsOf(greatest, explain(greatest, { a: 5 }))).toBeNull();
  expect(compile(greatest).grade(columnsOf(greatest, [{ a: 5 }]), {}).score[0]).toBe(3);
});
