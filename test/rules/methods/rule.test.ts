import type { Argument, Method, PlainScheme, Scheme } from "../../../src/rules";
import { explained, gradesOf, tiersOf } from "../graded";
import { from, input, minimal, part, table } from "../minimal";

type Table = Extract<Method, { kind: "decision-table" }>;
type Rules = Table["rules"];

const label = { zh: "方式", en: "mode" };
const mode: Argument = {
  type: "choice",
  name: "mode",
  label,
  default: "amount",
  choices: ["amount", "count"].map((key) => ({ key, label })),
  from,
};
const scheme = (
  rules: Rules,
  hitPolicy: Table["hitPolicy"] = "F",
  more: Partial<Scheme> = {},
): Scheme =>
  minimal({
    inputs: [input("x"), input("y", "boolean")],
    arguments: [mode],
    method: table(rules, hitPolicy),
    more,
  });

describe("a rule that hangs on an argument", () => {
  const when = (is: string) => ({ argument: "mode", is });
  const rules: Rules = [
    { when: { x: ">= 100" }, only: when("amount"), tier: "A", from },
    { when: { x: ">= 3" }, only: when("count"), tier: "B", from },
    { when: {}, tier: "C", from },
  ];

  test("applies only while the argument has that value", () => {
    const rows = [{ x: 100 }, { x: 3 }];
    expect(tiersOf(scheme(rules), rows)).toEqual(["A", "C"]);
    expect(tiersOf(scheme(rules), rows, { arguments: { mode: "count" } })).toEqual(["B", "B"]);
  });

  test("keeps its number where those before it do not apply", () => {
    const given = { arguments: { mode: "count" } };
    expect(explained(scheme(rules), [{ x: 3 }], 0, given).because).toMatchObject([
      { rule: 2, tier: 1 },
    ]);
  });

  test("does not make U conflict with those that do not apply", () => {
    const pair: Rules = [
      { when: { x: ">= 3" }, only: when("amount"), tier: "A", from },
      { when: { x: ">= 3" }, only: when("count"), tier: "B", from },
    ];
    expect(tiersOf(scheme(pair, "U"), [{ x: 3 }])).toEqual(["A"]);
    expect(tiersOf(scheme(pair, "U"), [{ x: 3 }], { arguments: { mode: "count" } })).toEqual(["B"]);
  });

  test("that does not apply does not ask for its input", () => {
    const given: Rules = [
      { when: { y: "true" }, only: when("count"), tier: "A", from },
      { when: { x: ">= 3" }, tier: "B", from },
    ];
    const rows = [{ x: 3, y: null }];
    expect(tiersOf(scheme(given), rows)).toEqual(["B"]);
    expect(tiersOf(scheme(given), rows, { arguments: { mode: "count" } })).toEqual([
      "missing-input",
    ]);
  });
});

const inner: PlainScheme = minimal({
  inputs: [input("z")],
  // Worst first in name only: what counts is the key that the whole has as well.
  tiers: ["C", "A"],
  method: table([
    { when: { z: ">= 10" }, tier: "A", from },
    { when: { z: ">= 0" }, tier: "C", from },
  ]),
});

describe("a rule that takes the tier of a part", () => {
  const rules: Rules = [
    { when: { y: "false" }, tier: "B", from },
    { when: {}, take: "inner", label, from },
  ];
  const taking = scheme(rules, "F", { parts: [part("inner", inner)] });

  test("gives the tier of the same key", () => {
    const rows = [
      { y: true, z: 10 },
      { y: true, z: 9 },
      { y: false, z: 10 },
    ];
    expect(tiersOf(taking, rows)).toEqual(["A", "C", "B"]);
  });

  test("has no tier where the part has none, and says what the part says", () => {
    const rows = [
      { y: true, z: null },
      { y: true, z: -1 },
      { y: false, z: null },
    ];
    expect(tiersOf(taking, rows)).toEqual(["missing-input", "no-rule-matched", "B"]);
    expect(gradesOf(taking, rows).problems.get(0)).toEqual([
      { input: "z", problem: { code: "missing-input", input: "z" } },
    ]);
  });

  test("is explained by the part's own reasons", () => {
    expect(explained(taking, [{ y: true, z: 12 }], 0).because).toMatchObject([
      {
        rule: 2,
        label,
        tier: 0,
        facts: [
          {
            input: "inner",
            value: "A",
            because: [{ rule: 1, facts: [{ input: "z", test: ">= 10", value: 12 }] }],
          },
        ],
      },
    ]);
  });

  test("decides nothing where the part has no tier", () => {
    const { because, also } = explained(taking, [{ y: true, z: null }], 0);
    expect(because).toEqual([]);
    expect(also).toEqual([]);
  });

  test("gives the same as another that takes it: what is open between them does not matter", () => {
    const same: Rules = [
      { when: { y: "true" }, take: "inner", from },
      { when: {}, take: "inner", from },
    ];
    const given = scheme(same, "F", { parts: [part("inner", inner)] });
    expect(tiersOf(given, [{ y: null, z: 10 }])).toEqual(["A"]);
    const other: Rules = [{ when: { y: "true" }, tier: "A", from }, same[1] as Rules[number]];
    const mixed = scheme(other, "F", { parts: [part("inner", inner)] });
    expect(tiersOf(mixed, [{ y: null, z: 9 }])).toEqual(["missing-input"]);
    const another: Rules = [same[0] as Rules[number], { when: {}, take: "another", from }];
    const two = scheme(another, "F", { parts: [part("inner", inner), part("another", inner)] });
    expect(tiersOf(two, [{ y: null, z: 9 }])).toEqual(["missing-input"]);
  });
});

describe("the value of a rule", () => {
  const rules: Rules = [
    { when: { y: "true" }, tier: "A", value: 1.2, from },
    { when: { x: ">= 10" }, tier: "A", value: 1.1, from },
    { when: {}, tier: "B", from },
  ];

  test("is the score of the row that it decides", () => {
    const rows = [
      { x: 10, y: true },
      { x: 10, y: false },
      { x: 1, y: false },
    ];
    const { tier, score } = gradesOf(scheme(rules), rows);
    expect([...tier]).toEqual([0, 0, 1]);
    expect([...score]).toEqual([1.2, 1.1, NaN]);
  });

  test("is told as points", () => {
    const [reason] = explained(scheme(rules), [{ x: 10, y: false }], 0).because;
    expect(reason).toMatchObject({ rule: 2, points: 1.1 });
    const [last] = explained(scheme(rules), [{ x: 1, y: false }], 0).because;
    expect(last).not.toHaveProperty("points");
  });

  test("tells rules of the same tier apart: F waits for what is unknown before it", () => {
    const rows = [{ x: 10, y: null }];
    expect(tiersOf(scheme(rules), rows)).toEqual(["missing-input"]);
    const equal = rules.map((rule) => ({ ...rule, value: 1 }));
    expect(tiersOf(scheme(equal), rows)).toEqual(["A"]);
    expect(gradesOf(scheme(equal), rows).score[0]).toBe(1);
  });

  test("tells rules of the same tier apart: A takes them for a conflict", () => {
    const rows = [{ x: 10, y: true }];
    expect(tiersOf(scheme(rules.slice(0, 2), "A"), rows)).toEqual(["rules-conflict"]);
    const equal = rules.slice(0, 2).map((rule) => ({ ...rule, value: 1 }));
    expect(tiersOf(scheme(equal, "A"), rows)).toEqual(["A"]);
  });

  test("is that of the first in order, where P finds several of the best tier", () => {
    const rows = [{ x: 10, y: true }];
    expect(gradesOf(scheme([...rules].reverse(), "P"), rows).score[0]).toBe(1.1);
    expect(gradesOf(scheme(rules, "P"), rows).score[0]).toBe(1.2);
    expect(tiersOf(scheme(rules, "P"), [{ x: 10, y: null }])).toEqual(["missing-input"]);
  });
});
