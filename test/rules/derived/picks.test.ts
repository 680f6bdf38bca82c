import type { Derived, Input } from "../../../src/rules";
import { from, input } from "../minimal";
import { base, derivedOf } from "./derived";

const none = { blank: { value: null, from } } as const;
const choices = (...keys: string[]): Pick<Input, "choices"> => ({
  choices: keys.map((key) => ({
    key,
    label: { zh: key, en: key },
    synonyms: { zh: [], en: [] },
  })),
});

describe("which is leading", () => {
  const inputs = [input("price"), input("quality"), input("speed", "number", none)];
  const leading: Derived = { kind: "leading", ...base, of: ["price", "quality", "speed"] };
  const lead = (derived: Derived, ...rows: Parameters<typeof derivedOf>[2]) =>
    derivedOf(inputs, derived, rows);

  test("is the key of the greatest, and of equals the first", () => {
    const rows = [
      { price: 1, quality: 3, speed: 2 },
      { price: 2, quality: 2, speed: 2 },
      { price: 1, quality: 2, speed: 2 },
    ];
    expect(lead(leading, ...rows)).toEqual(["quality", "price", "quality"]);
  });

  test("is none where the greatest stays below what is asked at least", () => {
    const rows = [
      { price: 1, quality: 3, speed: 2 },
      { price: 1, quality: 2.9, speed: 2 },
    ];
    expect(lead({ ...leading, atLeast: 3 } as Derived, ...rows)).toEqual(["quality", null]);
  });

  test("leaves out what is none, and is none where all are", () => {
    expect(lead(leading, { price: 1, quality: 2, speed: null })).toEqual(["quality"]);
    expect(lead({ ...leading, of: ["speed"] } as Derived, { speed: null })).toEqual([null]);
  });

  test("is unknown where one is unknown", () => {
    expect(lead(leading, { price: 9, quality: null, speed: 1 })).toEqual([undefined]);
  });
});

describe("the first that is known", () => {
  const first = (keys: readonly string[]): Derived => ({ kind: "first", ...base, of: keys });

  test("is the first value in the order of the inputs", () => {
    const inputs = [input("a"), input("b"), input("c")];
    const rows = [
      { a: 1, b: 2, c: 3 },
      { a: null, b: 2, c: 3 },
      { a: null, b: null, c: 0 },
    ];
    expect(derivedOf(inputs, first(["a", "b", "c"]), rows)).toEqual([1, 2, 0]);
    expect(derivedOf(inputs, first(["c", "a"]), rows)).toEqual([3, 3, 0]);
  });

  test("is none only where all are, and unknown where one still may be", () => {
    const inputs = [input("a", "number", none), input("b")];
    const rows = [
      { a: null, b: null },
      { a: null, b: 2 },
    ];
    expect(derivedOf(inputs, first(["a", "b"]), rows)).toEqual([undefined, 2]);
    expect(derivedOf(inputs, first(["a"]), rows)).toEqual([null, null]);
  });

  test("is a word, whichever column's list it stands in", () => {
    const inputs = [input("a", "text"), input("b", "text")];
    const rows = [
      { a: "red", b: "blue" },
      { a: null, b: "green" },
      { a: null, b: "red" },
      { a: "blue", b: "red" },
    ];
    expect(derivedOf(inputs, first(["a", "b"]), rows)).toEqual(["red", "green", "red", "blue"]);
  });

  test("may be a date, a choice or a boolean", () => {
    const dates = [input("a", "date"), input("b", "date")];
    expect(derivedOf(dates, first(["a", "b"]), [{ a: null, b: "2026-01-31" }])).toEqual([46053]);
    const told = [
      input("a", "choice", choices("yes", "no")),
      input("b", "choice", choices("no", "yes")),
    ];
    const rows = [
      { a: "no", b: "yes" },
      { a: null, b: "yes" },
    ];
    expect(derivedOf(told, first(["a", "b"]), rows)).toEqual(["no", "yes"]);
    const flags = [input("a", "boolean"), input("b", "boolean")];
    const given = [
      { a: false, b: true },
      { a: null, b: true },
    ];
    expect(derivedOf(flags, first(["a", "b"]), given)).toEqual([false, true]);
  });

  test("is unknown where no column is there", () => {
    expect(derivedOf([input("a"), input("b")], first(["a", "b"]), [{}])).toEqual([undefined]);
  });
});

describe("either", () => {
  const either: Derived = { kind: "either", ...base, prefer: "told", of: "amount", test: ">= 10" };
  const inputs = [input("told", "boolean"), input("amount")];

  test("is what is told, and otherwise what the amount says, its boundary included", () => {
    const rows = [
      { told: true, amount: 1 },
      { told: false, amount: 99 },
      { told: null, amount: 10 },
      { told: null, amount: 9.99 },
    ];
    expect(derivedOf(inputs, either, rows)).toEqual([true, false, true, false]);
  });

  test("is unknown where neither says", () => {
    expect(derivedOf(inputs, either, [{ told: null, amount: null }, {}])).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("is known of an amount that is known to be none: no comparison holds on it", () => {
    const without = [input("told", "boolean", none), input("amount", "number", none)];
    expect(derivedOf(without, either, [{ told: null, amount: null }])).toEqual([false]);
    const absent: Derived = { ...either, test: "null" } as Derived;
    expect(derivedOf(without, absent, [{ told: null, amount: null }])).toEqual([true]);
  });

  test("is the same in the first block and in any other", () => {
    const rows = Array.from({ length: 9000 }, (_, row) => ({ told: null, amount: row % 20 }));
    expect(derivedOf(inputs, either, rows)).toEqual(rows.map(({ amount }) => amount >= 10));
  });
});

describe("the same", () => {
  const same: Derived = { kind: "same", ...base, of: "mine", as: "theirs" };
  const inputs = [input("mine", "text"), input("theirs", "text")];
  const equal = (mine: string | null, theirs: string | null, take?: number) =>
    derivedOf(inputs, { ...same, ...(take && { take }) } as Derived, [
      { mine: "other", theirs: "words" },
      { mine, theirs },
    ])[1];

  test("compares words, not their places in two lists", () => {
    const rows = [
      { mine: "a", theirs: "b" },
      { mine: "b", theirs: "b" },
      { mine: "b", theirs: "a" },
    ];
    expect(derivedOf(inputs, same, rows)).toEqual([false, true, false]);
  });

  test("does not mind width, case and blanks", () => {
    expect(equal("ＡＢＣ １２", "abc12")).toBe(true);
    expect(equal(" 上海 分公司", "上海分公司　")).toBe(true);
    expect(equal("abc", "abd")).toBe(false);
  });

  test("compares only so many characters where that is asked", () => {
    expect(equal("440106-1", "440106-2", 6)).toBe(true);
    expect(equal("440106-1", "440107-1", 6)).toBe(false);
    expect(equal("44", "440106", 6)).toBe(false);
    expect(equal("4 4 0106", "440107", 5)).toBe(true);
  });

  test("takes a rare character for one, not for its first half", () => {
    expect("𠮷".slice(0, 1)).toBe("𠮶".slice(0, 1));
    expect(equal("𠮷田", "𠮶田", 1)).toBe(false);
    expect(equal("𠮷田", "𠮷本", 1)).toBe(true);
  });

  test("is unknown where one is unknown, and none where one is none", () => {
    expect([equal(null, "a"), equal("a", null)]).toEqual([undefined, undefined]);
    const absent = [input("mine", "text", none), input("theirs", "text")];
    const rows = [
      { mine: null, theirs: "a" },
      { mine: null, theirs: null },
    ];
    expect(derivedOf(absent, same, rows)).toEqual([null, undefined]);
  });
});
