import type { Method } from "../../../../src/rules";
import { from, input } from "../../../rules/minimal";
import { answer, source, toldOf } from "../told";

type Rules = Extract<Method, { kind: "decision-table" }>["rules"];

const choices = [answer("high", "High"), answer("low", "Low")];
const inputs = [
  input("need", "choice", { choices }),
  input("barrier", "choice", { choices }),
  input("amount"),
];
const cell = (need: string, barrier: string, tier: string) => ({
  when: { need: `"${need}"`, barrier: `"${barrier}"` },
  tier,
  from: source,
});
const four = [
  cell("high", "low", "A"),
  cell("high", "high", "B"),
  cell("low", "low", "C"),
  { ...cell("low", "high", "C"), from },
];
const drawn = (rules: Rules, hitPolicy: "F" | "P" = "F") =>
  toldOf({ inputs, method: { kind: "decision-table", hitPolicy, rules } });

describe("a decision table over two answers", () => {
  test("is drawn as a matrix besides, our defaults marked", () => {
    const page = drawn(four);
    expect(page).toContain("| need ↓ barrier → | High | Low |");
    expect(page).toContain("| **High** | B | A |");
    expect(page).toContain("| **Low** | C (**our default**) | C |");
    expect(page).toContain("### Rule by rule\n\n| # | need | barrier | Tier | Basis |");
  });

  test("takes the first rule that fits a cell", () => {
    const page = drawn([
      { when: { need: 'not("low")', barrier: "-" }, tier: "A", from: source },
      ...four,
    ]);
    expect(page).toContain("| **High** | A | A |");
  });

  test("shows what no rule fits as a line", () => {
    expect(drawn(four.slice(0, 3))).toContain("| **Low** | – | C |");
  });

  test("leaves rules for blanks out, and says so", () => {
    const blank = {
      when: { need: "null", amount: "> 5", barrier: '"low"' },
      tier: "A",
      from: source,
    };
    const page = drawn([...four, blank]);
    expect(page).toContain("Where need and barrier are both filled in:");
    expect(page).toContain("| **Low** | C (**our default**) | C |");
  });

  test("takes yes and no as answers", () => {
    const rules = [{ when: { one: "true", other: "false" }, tier: "A", from: source }];
    const page = toldOf({
      inputs: [input("one", "boolean"), input("other", "boolean")],
      method: { kind: "decision-table", hitPolicy: "U", rules },
    });
    expect(page).toContain("| **yes** | – | A |");
  });

  test("is no matrix where a number is asked, where a rule depends on a setting, or where priority decides", () => {
    const numbers = [{ when: { need: '"high"', amount: "> 5" }, tier: "A", from }, ...four];
    const only = four.map((rule) => ({ ...rule, only: { argument: "by", is: "share" } }));
    expect(drawn(numbers)).not.toContain("As a matrix");
    expect(drawn(only)).not.toContain("As a matrix");
    expect(drawn(four, "P")).not.toContain("As a matrix");
  });
});
