import type { Example } from "../../../../src/rules";
import { input } from "../../../rules/minimal";
import { anyone, answer, both, toldOf } from "../told";

const inputs = [
  input("amount", "number", { unit: { label: both("yuan"), scale: 1 } }),
  input("credit", "choice", { choices: [answer("good", "Good")] }),
  input("first", "boolean"),
  input("last", "date"),
  input("unused"),
];
const page = (examples: readonly Example[], locale: "zh-CN" | "en-US" = "en-US") =>
  toldOf({ inputs, method: anyone, more: { examples } }, locale);

describe("the examples of a scheme", () => {
  const row = { amount: 50_000, credit: "good", first: true, last: { days: -20 } };

  test("are rows as people write them, with the tier", () => {
    expect(page([{ tier: "A", row }])).toContain(
      "| amount (yuan) | credit | first | last | Tier |\n| --- | --- | --- | --- | --- |\n| 50,000 | Good | yes | 20 days ago | **A** |",
    );
  });

  test("leave blank cells empty, and columns that no row fills out", () => {
    const said = page([
      { tier: "A", row },
      { tier: "B", row: { amount: null, first: false } },
    ]);
    expect(said).toContain("|  |  | no |  | **B** |");
    expect(said).not.toContain("| last | unused |");
  });

  test("count dates from the day of grading", () => {
    const on = (days: number) => page([{ tier: "A", row: { last: { days } } }], "zh-CN");
    expect(on(45)).toContain("| 45 天后 |");
    expect(on(-1)).toContain("| 1 天前 |");
    expect(on(0)).toContain("| 分级日当天 |");
    expect(on(0)).toContain("日期从分级日起算。");
  });

  test("are graded together where the scheme needs the whole column", () => {
    const together = (scope: "row" | "column") =>
      toldOf({ inputs, method: anyone, scope, more: { examples: [{ tier: "A", row }] } });
    expect(together("column")).toContain("These customers are graded together");
    expect(together("row")).not.toContain("These customers are graded together");
  });

  test("show scores where there are any", () => {
    expect(page([{ score: 25_200, row }])).toContain("| 20 days ago | 25,200 |");
  });
});
