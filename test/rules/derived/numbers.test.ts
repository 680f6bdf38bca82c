import type { Derived } from "../../../src/rules";
import { explained, tiersOf } from "../graded";
import { from, input, minimal } from "../minimal";
import { base, derivedOf } from "./derived";

const none = { blank: { value: null, from } } as const;
const inputs = [input("a"), input("b"), input("c", "number", none)];
const derive = (derived: Derived, ...rows: Parameters<typeof derivedOf>[2]) =>
  derivedOf(inputs, derived, rows);

describe("a sum", () => {
  const sum: Derived = {
    kind: "sum",
    ...base,
    terms: [{ input: "a" }, { input: "b", times: -1 }, { input: "c", times: 0.5 }],
  };

  test("adds values times their factors", () => {
    expect(derive(sum, { a: 10, b: 3, c: 4 })).toEqual([9]);
  });

  test("has no binary dust", () => {
    expect(32.3 - 22.3 >= 10).toBe(false);
    expect(derive(sum, { a: 32.3, b: 22.3, c: 0 })).toEqual([10]);
  });

  test("is unknown where one is unknown, and otherwise none where one is none", () => {
    const rows = [
      { a: 1, b: null, c: 1 },
      { a: 1, b: null, c: null },
      { a: 1, b: 1, c: null },
    ];
    expect(derive(sum, ...rows)).toEqual([undefined, undefined, null]);
    expect(derive(sum, { a: 1, c: 1 })).toEqual([undefined]);
  });

  test("of two dates is the days between them", () => {
    const days: Derived = {
      kind: "sum",
      ...base,
      terms: [{ input: "to" }, { input: "start", times: -1 }],
    };
    const dates = [input("start", "date"), input("to", "date")];
    const rows = [{ start: "2024-02-28", to: "2024-03-01" }];
    expect(derivedOf(dates, days, rows)).toEqual([2]);
  });
});

describe("a product", () => {
  const product: Derived = { kind: "product", ...base, of: "a", by: "b" };

  test("multiplies two values", () => {
    expect(derive(product, { a: 0.1, b: 3 }, { a: 0, b: 5 }, { a: -2, b: 3 })).toEqual([
      0.3, 0, -6,
    ]);
  });

  test("is unknown where one is, also of 0", () => {
    expect(derive(product, { a: 0, b: null }, { a: null, b: 1 })).toEqual([undefined, undefined]);
  });
});

describe("a ratio", () => {
  const ratio: Derived = { kind: "ratio", ...base, of: "a", by: "b" };

  test("divides the first by the second", () => {
    expect(derive(ratio, { a: 1, b: 4 }, { a: 0, b: 4 })).toEqual([0.25, 0]);
  });

  test("is none where it would be by 0, also of 0", () => {
    expect(derive(ratio, { a: 1, b: 0 }, { a: 0, b: 0 })).toEqual([null, null]);
  });

  test("is unknown where one is unknown, and none where one is none", () => {
    expect(derive(ratio, { a: null, b: 0 }, { a: 1, b: null })).toEqual([undefined, undefined]);
    expect(derive({ ...ratio, by: "c" }, { a: 1, c: null })).toEqual([null]);
  });
});

describe("the greatest", () => {
  const greatest: Derived = { kind: "greatest", ...base, of: ["a", "b", "c"] };

  test("is that of the values, also where all are negative", () => {
    expect(derive(greatest, { a: 1, b: 3, c: 2 }, { a: -3, b: -1, c: -2 })).toEqual([3, -1]);
  });

  test("leaves out what is none, and is none where all are", () => {
    expect(derive(greatest, { a: 1, b: 3, c: null })).toEqual([3]);
    const all: Derived = { kind: "greatest", ...base, of: ["c"] };
    expect(derive(all, { c: null })).toEqual([null]);
  });

  test("is unknown where one is unknown that might be greater", () => {
    expect(derive(greatest, { a: 99, b: null, c: 1 }, { a: null, b: null, c: null })).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe("how much is filled in", () => {
  const filled: Derived = { kind: "filled", ...base, of: ["a", "name", "day", "old"] };
  const mixed = [input("a"), input("name", "text"), input("day", "date"), input("old", "boolean")];
  const share = (...rows: Parameters<typeof derivedOf>[2]) => derivedOf(mixed, filled, rows);

  test("is a percentage of inputs of any type", () => {
    const full = { a: 0, name: "x", day: "2026-01-31", old: false };
    expect(share(full, { ...full, name: null }, { a: null, name: null, day: null })).toEqual([
      100, 75, 0,
    ]);
  });

  test("counts a column that is not there, and a cell that cannot be read, as not filled in", () => {
    const problem = { code: "cell-error", got: "#N/A" } as const;
    expect(share({ a: 1 }, { a: { problem } })).toEqual([25, 0]);
  });

  test("counts a known absence as not filled in", () => {
    const two: Derived = { kind: "filled", ...base, of: ["a", "b", "c"] };
    expect(derive(two, { a: 1, b: 1, c: null })).toEqual([66.666666667]);
  });
});

test("a problem of a derived number is told at the cells behind it", () => {
  const derived: Derived[] = [
    { kind: "product", ...base, key: "p", of: "a", by: "b" },
    { kind: "ratio", ...base, of: "p", by: "b" },
  ];
  const scheme = minimal({
    inputs: [input("a"), input("b")],
    derived,
    method: {
      kind: "decision-table",
      hitPolicy: "F",
      rules: [{ when: { d: ">= 1" }, tier: "A", from }],
    },
  });
  const row = { a: 1, b: null };
  expect(tiersOf(scheme, [row])).toEqual(["missing-input"]);
  expect(explained(scheme, [row], 0).problems).toEqual([
    { input: "b", problem: { code: "missing-input", input: "b" } },
  ]);
});
