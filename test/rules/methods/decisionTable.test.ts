import type { Method, Scheme } from "../../../src/rules";
import { explained, gradesOf, tiersOf } from "../graded";
import { from, input, minimal } from "../minimal";

type Table = Extract<Method, { kind: "decision-table" }>;
type Rule = Table["rules"][number];

const rule = (when: Rule["when"], tier: string): Rule => ({ when, tier, from });
const table = (
  hitPolicy: Table["hitPolicy"],
  rules: readonly Rule[],
  more: Partial<Table> = {},
): Scheme =>
  minimal({
    inputs: [input("x"), input("y", "boolean")],
    method: { kind: "decision-table", hitPolicy, rules, ...more },
  });

// x from 0 on gives B, from 10 on C, from 20 on A: three rules that overlap.
const overlapping = [
  rule({ x: ">= 0" }, "B"),
  rule({ x: ">= 10" }, "C"),
  rule({ x: ">= 20" }, "A"),
];
const at = [{ x: -1 }, { x: 0 }, { x: 10 }, { x: 20 }];

describe("hit policies", () => {
  test("U takes the one rule that holds, and two conflict", () => {
    expect(tiersOf(table("U", overlapping), at)).toEqual([
      "no-rule-matched",
      "B",
      "rules-conflict",
      "rules-conflict",
    ]);
    expect(gradesOf(table("U", overlapping), at).problems.get(3)).toEqual([
      { problem: { code: "rules-conflict", rules: [1, 2, 3] } },
    ]);
  });

  test("A takes rules that agree, and others conflict", () => {
    const agreeing = [
      rule({ x: ">= 0" }, "B"),
      rule({ x: ">= 10" }, "B"),
      rule({ x: ">= 20" }, "A"),
    ];
    expect(tiersOf(table("A", agreeing), at)).toEqual([
      "no-rule-matched",
      "B",
      "B",
      "rules-conflict",
    ]);
  });

  test.each(["F", "R"] as const)("%s takes the first rule in their order", (policy) => {
    expect(tiersOf(table(policy, overlapping), at)).toEqual(["no-rule-matched", "B", "B", "B"]);
  });

  test.each(["P", "O", "C"] as const)("%s takes the best tier", (policy) => {
    expect(tiersOf(table(policy, overlapping), at)).toEqual(["no-rule-matched", "B", "B", "A"]);
  });

  const valued = [1, 2, 4].map((value, k): Rule => ({
    when: { x: `>= ${String(k * 10)}` },
    value,
    from,
  }));
  const cutoffs = [
    { tier: "A", atLeast: 7, from },
    { tier: "B", atLeast: 3, from },
    { tier: "C", from },
  ];
  test.each([
    ["sum", [NaN, 1, 3, 7], ["no-rule-matched", "C", "B", "A"]],
    ["min", [NaN, 1, 1, 1], ["no-rule-matched", "C", "C", "C"]],
    ["max", [NaN, 1, 2, 4], ["no-rule-matched", "C", "C", "B"]],
    ["count", [0, 1, 2, 3], ["C", "C", "C", "B"]],
  ] as const)("C with %s gives a score, and cut-offs a tier", (aggregation, scores, tiers) => {
    const scheme = table("C", valued, { aggregation, cutoffs });
    expect([...gradesOf(scheme, at).score]).toEqual(scores);
    expect(tiersOf(scheme, at)).toEqual(tiers);
  });

  test("a sum has no binary dust", () => {
    const dusty = [0.1, 0.2].map((value): Rule => ({ when: { x: "-" }, value, from }));
    const scheme = table("C", dusty, { aggregation: "sum" });
    expect(gradesOf(scheme, [{ x: 0 }]).score[0]).toBe(0.3);
  });
});

describe("what is unknown", () => {
  const either = [rule({ y: "true" }, "A"), rule({ x: ">= 10" }, "A"), rule({}, "C")];

  test("decides nothing where the tier depends on it", () => {
    expect(tiersOf(table("F", either), [{ x: null, y: false }])).toEqual(["missing-input"]);
  });

  test("does not matter where a rule gives the same tier regardless", () => {
    expect(tiersOf(table("F", either), [{ x: null, y: true }])).toEqual(["A"]);
    expect(tiersOf(table("F", either), [{ x: 10, y: null }])).toEqual(["A"]);
  });

  test("matters to P only if it could give a better tier", () => {
    const rules = [rule({ x: ">= 10" }, "B"), rule({ y: "true" }, "A"), rule({}, "C")];
    expect(tiersOf(table("P", rules), [{ x: null, y: true }])).toEqual(["A"]);
    expect(tiersOf(table("P", rules), [{ x: 10, y: null }])).toEqual(["missing-input"]);
  });

  test("leaves a sum open, but a greatest only where it could be greater", () => {
    const rules: Rule[] = [
      { when: { x: ">= 10" }, value: 1, from },
      { when: { y: "true" }, value: 5, from },
    ];
    const row = [{ x: null, y: true }];
    expect(gradesOf(table("C", rules, { aggregation: "sum" }), row).score[0]).toBeNaN();
    expect(gradesOf(table("C", rules, { aggregation: "max" }), row).score[0]).toBe(5);
    expect(gradesOf(table("C", rules, { aggregation: "min" }), row).score[0]).toBeNaN();
  });

  test("names the inputs that are missing, and the columns that are not there", () => {
    const { problems } = gradesOf(table("F", either), [{ x: null }]);
    expect(problems.get(0)).toEqual([
      { input: "x", problem: { code: "missing-input", input: "x" } },
      { problem: { code: "missing-column", inputs: ["y"] } },
    ]);
  });

  test("a cell that cannot be read is reported even where the tier is certain", () => {
    const problem = { code: "not-a-number", got: "约三万" } as const;
    const grades = gradesOf(table("F", either), [{ x: { problem }, y: true }]);
    expect(grades.tier[0]).toBe(0);
    expect(grades.problems.get(0)).toEqual([{ input: "x", problem }]);
  });
});

describe("reasons", () => {
  test("name the rule that decided, with its facts, and every other that holds and says more", () => {
    const rules = [rule({ x: ">= 20" }, "A"), rule({ y: "true" }, "B"), rule({}, "C")];
    const { because, also } = explained(table("F", rules), [{ x: 25, y: true }], 0);
    expect(because).toMatchObject([
      { rule: 1, tier: 0, facts: [{ input: "x", test: ">= 20", value: 25 }] },
    ]);
    expect(also).toMatchObject([{ rule: 2, tier: 1, facts: [{ input: "y", value: true }] }]);
  });

  test("leave out a rule that asks nothing beyond the one that decided", () => {
    const rules = [rule({ x: ">= 20", y: "true" }, "A"), rule({ y: "true" }, "B")];
    expect(explained(table("F", rules), [{ x: 25, y: true }], 0).also).toEqual([]);
  });

  test("tell what holds also where no tier could be given", () => {
    const rules = [rule({ x: ">= 20" }, "A"), rule({ y: "true" }, "B")];
    const { because, also } = explained(table("F", rules), [{ x: null, y: true }], 0);
    expect(because).toEqual([]);
    expect(also).toMatchObject([{ rule: 2 }]);
  });

  test("of a sum are all rules that hold, with their values, and the cut-off", () => {
    const rules: Rule[] = [
      { when: { x: ">= 10" }, value: 1, from },
      { when: { y: "true" }, value: 5, from },
    ];
    const cutoffs = [
      { tier: "A", atLeast: 6, from },
      { tier: "B", from },
    ];
    const scheme = table("C", rules, { aggregation: "sum", cutoffs });
    expect(explained(scheme, [{ x: 10, y: true }], 0).because).toMatchObject([
      { rule: 1, points: 1 },
      { rule: 2, points: 5 },
      { rule: 1, tier: 0, facts: [{ input: "score", test: ">= 6", value: 6 }] },
    ]);
  });

  test("of a greatest are the rule that gives it; the rest holds also", () => {
    const rules: Rule[] = [
      { when: { x: ">= 10" }, value: 1, from },
      { when: { y: "true" }, value: 5, from },
    ];
    const scheme = table("C", rules, { aggregation: "max" });
    const { because, also } = explained(scheme, [{ x: 10, y: true }], 0);
    expect([because, also]).toMatchObject([[{ rule: 2 }], [{ rule: 1 }]]);
  });
});

test("rows are decided alike in the first block and in any other", () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => ({ x: row % 3 === 0 ? 25 : 5 }));
  const tiers = gradesOf(table("P", overlapping), rows).tier;
  expect([...tiers].every((found, row) => found === (row % 3 === 0 ? 0 : 1))).toBe(true);
});
