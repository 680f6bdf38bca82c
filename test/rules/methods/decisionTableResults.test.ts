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
  minimal({ inputs: [input("x")], method: { kind: "decision-table", hitPolicy, rules, ...more } });

// x from 0 on gives B, from 10 on C, from 20 on A: three rules that overlap.
const overlapping = [
  rule({ x: ">= 0" }, "B"),
  rule({ x: ">= 10" }, "C"),
  rule({ x: ">= 20" }, "A"),
];

describe("what is said of the rows on which no rule holds", () => {
  const otherwise = { tier: "C", from } as const;

  test.each(["U", "A", "F", "P", "C", "R", "O"] as const)(
    "%s gives it, and nothing where a rule may hold",
    (policy) => {
      const scheme = table(policy, [rule({ x: ">= 10" }, "B")], { otherwise });
      expect(tiersOf(scheme, [{ x: 9 }, { x: 10 }, { x: null }])).toEqual([
        "C",
        "B",
        "missing-input",
      ]);
    },
  );

  test("is the score where values are aggregated", () => {
    const scheme = table("C", [{ when: { x: ">= 10" }, value: 5, from }], {
      aggregation: "sum",
      otherwise: { value: 1, from },
      cutoffs: [
        { tier: "A", atLeast: 5, from },
        { tier: "B", from },
      ],
    });
    expect([...gradesOf(scheme, [{ x: 9 }, { x: 10 }]).score]).toEqual([1, 5]);
    expect(tiersOf(scheme, [{ x: 9 }, { x: 10 }])).toEqual(["B", "A"]);
  });

  test("is the reason there", () => {
    const scheme = table("U", [rule({ x: ">= 10" }, "B")], { otherwise });
    expect(explained(scheme, [{ x: 9 }], 0)).toMatchObject({
      because: [{ rule: 0, facts: [], tier: 2, from }],
      fired: [],
    });
  });

  test("must be a tier, or a value where values are aggregated", () => {
    expect(() => tiersOf(table("F", [], { otherwise: { value: 1, from } }), [])).toThrow(
      "method.otherwise: it gives no tier",
    );
    const sum = table("C", [], { aggregation: "sum", otherwise: { tier: "A", from } });
    expect(() => tiersOf(sum, [])).toThrow("method.otherwise: it gives no value");
  });
});

describe("the rules that fired", () => {
  test.each([
    ["F", [1, 2, 3]],
    ["R", [1, 2, 3]],
    ["C", [1, 2, 3]],
    ["O", [3, 1, 2]],
    ["P", [3, 1, 2]],
  ] as const)("are listed by %s as %j", (policy, fired) => {
    expect(explained(table(policy, overlapping), [{ x: 20 }], 0).fired).toEqual(fired);
  });

  test("have the numbers of the scheme, also where some do not apply", () => {
    const rules = [
      { ...rule({ x: ">= 0" }, "A"), only: { argument: "mode", is: "off" } },
      rule({}, "B"),
    ];
    const mode = {
      type: "choice",
      name: "mode",
      label: { zh: "方式", en: "mode" },
      from,
      default: "on",
      choices: ["on", "off"].map((key) => ({ key, label: { zh: key, en: key } })),
    } as const;
    const scheme = { ...table("R", rules), arguments: [mode] };
    expect(explained(scheme, [{ x: 1 }], 0).fired).toEqual([2]);
  });

  test("are those that were added up where values are", () => {
    const rules = [
      { when: { x: ">= 0" }, value: 1, from },
      { when: { x: ">= 10" }, value: 2, from },
    ];
    const scheme = table("C", rules, { aggregation: "max" });
    expect(explained(scheme, [{ x: 10 }], 0).fired).toEqual([1, 2]);
  });
});
