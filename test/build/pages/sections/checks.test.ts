import type { Check } from "../../../../src/rules";
import { from, input } from "../../../rules/minimal";
import { anyone, both, source, toldOf, type Gist } from "../told";

const askedOf = (check: Gist<Check>, locale: "zh-CN" | "en-US" = "en-US"): string => {
  const page = toldOf(
    {
      inputs: [input("amount"), input("segment", "text")],
      method: anyone,
      arguments: [
        { type: "number", name: "perDay", label: both("New"), default: 5, from },
        { type: "number", name: "days", label: both("Days"), default: 20, from },
      ],
      more: { checks: [{ ...check, key: "one", label: both("Check one"), from: source } as Check] },
    },
    locale,
  );
  return /\| Check one \| (.*) \| Document/.exec(page)?.[1] ?? page;
};

describe("what is asked of all customers together", () => {
  test("is how many a tier has", () => {
    expect(askedOf({ kind: "count", tier: "A", min: 100, max: 200 })).toBe(
      "A: 100 to 200 customers",
    );
    expect(askedOf({ kind: "count", tier: "A", max: 7 })).toBe("A: at most 7 customers");
  });

  test("is a pace, by its settings", () => {
    expect(askedOf({ kind: "pace", perDay: "perDay", daysAMonth: "days" })).toContain(
      "`perDay` (default: 5) new ones a day on `days` (default: 20) days a month",
    );
  });

  test("is how much the greatest hold", () => {
    expect(askedOf({ kind: "concentration", of: "amount", top: 0.2, share: 0.8 })).toContain(
      "the top 20% of customers by amount hold at least 80% of it",
    );
  });

  test("is how many rows are filled in", () => {
    expect(askedOf({ kind: "complete", of: "amount", min: 0.95 })).toBe(
      "at least 95% of the rows have amount",
    );
    expect(askedOf({ kind: "complete", of: "amount", min: 1 })).toBe("every row has amount");
  });

  test("is one value for each of another", () => {
    expect(askedOf({ kind: "constant", of: "tier", per: "segment" })).toBe(
      "each segment has one Tier only",
    );
  });

  test("is how many values there are, and how large each is", () => {
    expect(askedOf({ kind: "distinct", of: "segment", min: 2, max: 7 }, "zh-CN")).toBe(
      "“segment”有 2 到 7 种不同的值",
    );
    expect(askedOf({ kind: "size", of: "segment", min: 0.01 })).toBe(
      "each value of segment has at least 1% of the rows",
    );
  });

  test("is that groups differ", () => {
    expect(askedOf({ kind: "spread", of: "amount", by: "segment", min: 0.14 })).toContain(
      "amount differs by segment: at least 14% of its variance",
    );
  });

  test("is how the tiers are spread", () => {
    expect(askedOf({ kind: "distribution", expected: { A: 0.2, B: 0.8 }, max: 0.25 })).toContain(
      "spread about as A 20%, B 80%: population stability index of 0.25 at most",
    );
  });
});
