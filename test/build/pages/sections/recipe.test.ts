import type { Argument, Derived } from "../../../../src/rules";
import { from, input } from "../../../rules/minimal";
import { anyone, answer, both, source, toldOf, type Gist } from "../told";

const setting = (name: string, standard: number | boolean): Argument =>
  typeof standard === "number"
    ? { type: "number", name, label: both(name), default: standard, from }
    : { type: "boolean", name, label: both(name), default: standard, from };

/** The cell that says how a derived input is computed. */
const recipeOf = (recipe: Gist<Derived>, locale: "zh-CN" | "en-US" = "en-US"): string => {
  const page = toldOf(
    {
      inputs: [
        input("a", "number", { label: both("Amount") }),
        input("b"),
        input("day", "date"),
        input("told", "boolean"),
        input("city", "text"),
        input("from", "text"),
      ],
      method: anyone,
      derived: [{ ...recipe, key: "x", label: both("X"), from: source } as Derived],
      arguments: [setting("bins", 5), setting("thirty", false), setting("raised", true)],
    },
    locale,
  );
  return /\| X(?: \(.*?\))? \| `x` \| (.*) \| Document/.exec(page)?.[1] ?? "";
};

describe("how a derived input is computed", () => {
  test("sums are written with their factors and signs", () => {
    const terms = [{ input: "a", times: 100 }, { input: "b", times: -1 }, { input: "b" }];
    expect(recipeOf({ kind: "sum", terms })).toBe("`100 * [Amount] - [b] + [b]`");
  });

  test("products and ratios are formulas; a ratio says what becomes of 0", () => {
    expect(recipeOf({ kind: "product", of: "a", by: "b" })).toBe("`[Amount] * [b]`");
    expect(recipeOf({ kind: "ratio", of: "a", by: "b" })).toBe(
      "`[Amount] / [b]`; none where divided by 0",
    );
  });

  test("a formula is written with its columns and settings, as Excel takes it", () => {
    expect(recipeOf({ kind: "calculated", of: ["a"], formula: "(a - bins) ** 2" })).toBe(
      "`([Amount] - bins) ^ 2`",
    );
  });

  test("the greatest is Excel's MAX", () => {
    expect(recipeOf({ kind: "greatest", of: ["a", "b"] })).toBe("`MAX([Amount], [b])`");
  });

  test("months are counted as EDATE does, or by 30 days where a setting says so", () => {
    expect(recipeOf({ kind: "monthsSince", of: "day" })).toMatch(
      /^calendar months from `\[day\]` to the day of grading, as EDATE/,
    );
    expect(recipeOf({ kind: "monthsUntil", of: "day", thirtyDays: "thirty" }, "zh-CN")).toContain(
      "；`thirty` 为“是”时每月按 30 天（默认：否）",
    );
  });

  test("days are differences to the day of grading", () => {
    expect(recipeOf({ kind: "daysSince", of: "day" })).toContain("`day of grading - [day]`");
    expect(recipeOf({ kind: "daysUntil", of: "day" })).toContain("`[day] - day of grading`");
  });

  test("a yearly day says how far ahead of it", () => {
    expect(recipeOf({ kind: "lastYearly", of: "day", lead: 0 })).toContain(
      "on which `[day]` comes round",
    );
    expect(recipeOf({ kind: "lastYearly", of: "day", lead: 1 })).toContain(
      "that lies 1 month before `[day]` comes round",
    );
  });

  test("the leading one says who wins among equals, and the least that it takes", () => {
    expect(recipeOf({ kind: "leading", of: ["a", "b"], atLeast: 60 })).toBe(
      "which of `[Amount]`, `[b]` is the greatest, the first of equals; none where none reaches 60",
    );
  });

  test("the first that is known, and one that is preferred, are said in words", () => {
    expect(recipeOf({ kind: "first", of: ["a", "b"] }, "zh-CN")).toBe(
      "`[Amount]`、`[b]` 之中第一个有值的",
    );
    expect(recipeOf({ kind: "either", of: "a", prefer: "told", test: ">= bins" })).toBe(
      "`[told]` where it is filled in, otherwise whether `[Amount]` is `>= bins` (default: 5)",
    );
  });

  test("sameness says how much of the texts counts", () => {
    expect(recipeOf({ kind: "same", of: "city", as: "from" })).toMatch(
      /^whether `\[city\]` and `\[from\]` are the same/,
    );
    expect(recipeOf({ kind: "same", of: "city", as: "from", take: 2 })).toContain(
      "the first 2 characters",
    );
  });

  test("what is filled in is counted in percent", () => {
    expect(recipeOf({ kind: "filled", of: ["a", "b"] })).toBe(
      "how many percent of `[Amount]`, `[b]` are filled in",
    );
  });

  test("shares and percentiles name Excel's functions", () => {
    expect(recipeOf({ kind: "shareOfTotal", of: "a" })).toContain("`[Amount] / SUM([Amount])`");
    expect(recipeOf({ kind: "percentile", of: "a" })).toContain(
      "`PERCENTRANK.INC([Amount]) * 100`: the percentile among all customers, 0 to 100; the greatest",
    );
    expect(recipeOf({ kind: "percentile", of: "a", falling: true })).toContain(
      "the smallest has 100",
    );
  });

  test("quantiles say into how many parts, which end counts more, and where breaks lie", () => {
    const plain = recipeOf({ kind: "quantile", of: "a", bins: "bins" });
    expect(plain).toContain("of `bins` (default: 5) equal parts of all customers; the greatest");
    expect(plain).toContain("Breaks as PERCENTILE.INC");
    expect(recipeOf({ kind: "quantile", of: "a", bins: "bins", falling: true })).toContain(
      "the smallest values have the highest number",
    );
    expect(recipeOf({ kind: "quantile", of: "a", bins: "bins", plusOne: "raised" })).toContain(
      "Where `raised` is yes (default: yes), breaks are raised by 1",
    );
  });

  test("a model is named with what it reads and answers", () => {
    const choices = [answer("low", "Low"), answer("high", "High")];
    expect(
      recipeOf({ kind: "model", of: ["a", "b"], model: "odds", type: "choice", choices }),
    ).toBe("what the model `odds` finds in `[Amount]`, `[b]`: Low / High");
  });
});
