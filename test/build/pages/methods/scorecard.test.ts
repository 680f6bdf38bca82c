import type { Method } from "../../../../src/rules";
import { from, input } from "../../../rules/minimal";
import { answer, source, toldOf } from "../told";

type Card = Extract<Method, { kind: "scorecard" }>;

const card: Card = {
  kind: "scorecard",
  criteria: [
    {
      input: "credit",
      weight: 1 / 3,
      from,
      bands: [{ test: '"good"', points: 3, from: source }],
    },
    { input: "amount", weight: 0.5, per: 2, optional: true, from },
  ],
  multipliers: [{ input: "amount", from, bands: [{ test: ">= 10", factor: 1.05, from }] }],
  cap: "most",
  cutoffs: [
    { tier: "A", atLeast: 2.5, from: source },
    { tier: "B", from },
  ],
  limits: [{ when: { credit: '"bad"', amount: "< 5" }, atBest: "B", from }],
};
const page = (method: Card = card) =>
  toldOf({
    inputs: [
      input("credit", "choice", { choices: [answer("good", "Good"), answer("bad", "Bad")] }),
      input("amount"),
    ],
    method,
    arguments: [
      { type: "number", name: "most", label: { zh: "上限", en: "Cap" }, default: 0, from },
    ],
  });

describe("a scorecard", () => {
  test("lists its criteria with weights, an unending one as a fraction", () => {
    expect(page()).toContain("| credit | 1/3 | by band |");
  });

  test("gives points by unit, and marks what is optional", () => {
    expect(page()).toContain("| amount (optional) | 0.5 | 2 for each unit |");
    expect(page()).toContain("An optional criterion whose column is not there is left out");
  });

  test("shows bands by the labels of their answers", () => {
    expect(page()).toContain("### Points: credit");
    expect(page()).toContain("| Good | 3 | Document, Place: fact |");
  });

  test("shows what multiplies the score, and what caps it", () => {
    expect(page()).toContain("### Multiplier: amount");
    expect(page()).toContain("| `>= 10` | 1.05 |");
    expect(page()).toContain("At most `most` (default: 0) counts; 0 is no cap.");
  });

  test("shows which score makes which tier", () => {
    expect(page()).toContain("| A | 2.5 | Document, Place: fact |");
    expect(page()).toContain("| B | the rest | **our default**: test |");
  });

  test("shows what limits the tier", () => {
    expect(page()).toContain("| credit: Bad; amount: `< 5` | B |");
  });
});
