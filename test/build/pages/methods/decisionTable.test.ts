import type { Method } from "../../../../src/rules";
import { from, input } from "../../../rules/minimal";
import { answer, source, toldOf } from "../told";

type Rules = Extract<Method, { kind: "decision-table" }>["rules"];

const inputs = [
  input("credit", "choice", { choices: [answer("good", "Good"), answer("bad", "Bad")] }),
  input("assets"),
  input("known", "boolean"),
];

const table = (rules: Rules, hitPolicy: "F" | "U" = "F") => ({
  kind: "decision-table" as const,
  hitPolicy,
  rules,
});

describe("a decision table", () => {
  const rules = [
    { when: { credit: '"bad"' }, tier: "C", from: source },
    { when: { assets: ">= 100" }, tier: "B", from },
    { when: {}, tier: "A", label: { zh: "其余", en: "All others" }, from },
  ];

  test("has a column for each input that a rule tests, and for no other", () => {
    expect(toldOf({ inputs, method: table(rules) })).toContain(
      "| # | credit | assets | Tier | Name | Basis |",
    );
  });

  test("shows answers by their labels, numbers as they stand, and a dash for anything", () => {
    const page = toldOf({ inputs, method: table(rules) });
    expect(page).toContain("| 1 | Bad | - | C |");
    expect(page).toContain("| 2 | - | `>= 100` | B |");
    expect(page).toContain("| 3 | - | - | A | All others |");
  });

  test("says in its first line how the rules decide", () => {
    expect(toldOf({ inputs, method: table(rules) })).toContain(
      "Decision table (hit policy F of DMN). From the top, the first rule that fits decides.",
    );
    expect(toldOf({ inputs, method: table(rules, "U") }, "zh-CN")).toContain(
      "决策表（DMN 命中策略 U）。每个客户只应符合一条规则",
    );
  });

  test("names the document and the place of a rule, or marks it as our default", () => {
    const page = toldOf({ inputs, method: table(rules) });
    expect(page).toContain("| Document, Place: fact |");
    expect(page).toContain("| **our default**: test |");
  });

  test("says once below where all its rules come from, if it is the same", () => {
    const page = toldOf({ inputs, method: table(rules.map((rule) => ({ ...rule, from }))) });
    expect(page).toContain("Basis of all rows: **our default**: test");
  });

  test("says blank and filled in, in the language of the page", () => {
    const asked = [
      { when: { assets: "null" }, tier: "C", from },
      { when: { assets: "!= null", known: "not(true)" }, tier: "A", from },
    ];
    expect(toldOf({ inputs, method: table(asked) })).toContain("| 2 | filled in | not yes |");
    expect(toldOf({ inputs, method: table(asked) }, "zh-CN")).toContain("| 1 | 空白 | - |");
  });

  test("tells the settings that a rule names with their defaults", () => {
    const least = { name: "least", label: { zh: "最少", en: "Least" }, default: 8, from };
    const page = toldOf({
      inputs,
      method: table([{ when: { assets: ">= least" }, tier: "A", from }]),
      arguments: [{ type: "number", ...least }],
    });
    expect(page).toContain("Settings that the rules name: `least` (default: 8).");
  });

  test("explains the brackets of an interval that an end does not belong to", () => {
    const page = (assets: string) =>
      toldOf({ inputs, method: table([{ when: { assets }, tier: "A", from }]) });
    expect(page("[1..2)")).toContain("`[a..b)` is from a to b");
    expect(page("[1..2]")).not.toContain("[a..b)");
  });

  test("says of a rule when it applies at all", () => {
    const by = {
      type: "choice" as const,
      name: "by",
      label: { zh: "依据", en: "Graded by" },
      default: "share",
      choices: [answer("share", "Share"), answer("rank", "Rank")],
      from,
    };
    const page = toldOf({
      inputs,
      method: table([
        { when: {}, only: { argument: "by", is: "share" }, tier: "A", from },
        { when: {}, only: { argument: "by", is: "rank" }, tier: "B", from },
      ]),
      arguments: [by],
    });
    expect(page).toContain("| # | Only where | Tier |");
    expect(page).toContain("| 1 | Graded by: Share (default) | A |");
    expect(page).toContain("| 2 | Graded by: Rank | B |");
  });

  test("shows the value of a rule beside its tier", () => {
    const rules = [{ when: { assets: "> 0" }, tier: "A", value: 0.95, from }];
    expect(toldOf({ inputs, method: table(rules) })).toContain("| 1 | `> 0` | A | 0.95 |");
  });

  test("says how collected values become a score", () => {
    const page = toldOf({
      inputs,
      method: {
        kind: "decision-table",
        hitPolicy: "C",
        aggregation: "sum",
        rules: [{ when: { assets: "> 0" }, value: 5, from }],
        cutoffs: [{ tier: "A", atLeast: 5, from }],
      },
    });
    expect(page).toContain("hit policy C sum of DMN");
    expect(page).toContain("sum of the values of all rules that fit");
    expect(page).toContain("| A | 5 |");
  });
});
