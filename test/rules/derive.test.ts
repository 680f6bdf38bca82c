import type { Derived, Input, Scheme } from "../../src/rules";
import { groupsOf } from "./columns";
import { explained, tiersOf, type Grading } from "./graded";
import { from, input, minimal } from "./minimal";

const label = { zh: "推导", en: "derived" };
const base = { key: "d", label, from } as const;

const asked = (
  inputs: readonly Input[],
  derived: Derived,
  test: string,
  more: Partial<Parameters<typeof minimal>[0]> = {},
): Scheme =>
  minimal({
    inputs,
    derived: [derived],
    method: {
      kind: "decision-table",
      hitPolicy: "F",
      rules: [
        { when: { d: test }, tier: "A", from },
        { when: {}, tier: "B", from },
      ],
    },
    ...more,
  });

const thirty = {
  type: "boolean",
  name: "thirty",
  label,
  default: false,
  from,
} as const;

describe("months since", () => {
  const since = { kind: "monthsSince", ...base, of: "day", thirtyDays: "thirty" } as const;
  const scheme = asked([input("day", "date")], since, "[0..2]", { arguments: [thirty] });
  const on = (asOf: string, more: Grading = {}) =>
    tiersOf(scheme, [{ day: "2024-02-29" }], { asOf, ...more });

  test("hold up to the day on which the months are full, and not after", () => {
    expect([on("2024-04-29"), on("2024-04-30")]).toEqual([["A"], ["B"]]);
  });

  test("do not count what is dated after the day of grading", () => {
    expect([on("2024-02-29"), on("2024-02-28")]).toEqual([["A"], ["B"]]);
  });

  test("may be counted by 30 days each", () => {
    const given = { arguments: { thirty: true } };
    expect([on("2024-04-29", given), on("2024-04-30", given)]).toEqual([["A"], ["B"]]);
    expect(on("2024-04-30", { arguments: { thirty: false } })).toEqual(["B"]);
  });

  test("need a day of grading, unless there is no date", () => {
    expect(tiersOf(scheme, [{ day: "2024-02-29" }])).toEqual(["missing-as-of"]);
    const none = asked([input("day", "date", { blank: { value: null, from } })], since, "[0..2]", {
      arguments: [thirty],
    });
    expect(tiersOf(none, [{ day: null }])).toEqual(["B"]);
  });
});

describe("months until", () => {
  const scheme = asked([input("day", "date")], { kind: "monthsUntil", ...base, of: "day" }, "<= 6");

  test("hold up to the very day, and for what has passed", () => {
    const rows = ["2026-07-31", "2026-08-01", "2020-01-01"].map((day) => ({ day }));
    expect(tiersOf(scheme, rows, { asOf: "2026-01-31" })).toEqual(["A", "B", "A"]);
  });

  test("end on the last of a shorter month", () => {
    const rows = [{ day: "2026-02-28" }, { day: "2026-03-01" }];
    expect(tiersOf(scheme, rows, { asOf: "2025-08-31" })).toEqual(["A", "B"]);
  });
});

describe("a difference", () => {
  const scheme = asked(
    [input("want"), input("have")],
    { kind: "difference", ...base, of: "want", minus: "have" },
    ">= 10",
  );

  test("does not miss a boundary by binary dust", () => {
    expect(32.3 - 22.3 >= 10).toBe(false);
    expect(tiersOf(scheme, [{ want: 32.3, have: 22.3 }])).toEqual(["A"]);
    expect(tiersOf(scheme, [{ want: 32.3, have: 22.301 }])).toEqual(["B"]);
  });

  test("is unknown where one of the two is", () => {
    expect(tiersOf(scheme, [{ want: 32, have: null }])).toEqual(["missing-input"]);
  });
});

test("a ratio is none where it would be by 0", () => {
  const ratio = { kind: "ratio", ...base, of: "a", by: "b" } as const;
  const inputs = [input("a"), input("b")];
  const rows = [
    { a: 1, b: 2 },
    { a: 1, b: 0 },
  ];
  expect(tiersOf(asked(inputs, ratio, ">= 0.5"), rows)).toEqual(["A", "B"]);
  expect(tiersOf(asked(inputs, ratio, "null"), rows)).toEqual(["B", "A"]);
});

describe("either", () => {
  const scheme = asked(
    [input("told", "boolean"), input("amount")],
    { kind: "either", ...base, prefer: "told", of: "amount", test: ">= 10" },
    "true",
  );

  test("is what is told, and otherwise what the amount says", () => {
    const rows = [
      { told: true, amount: 1 },
      { told: false, amount: 99 },
      { told: null, amount: 10 },
      { told: null, amount: 9 },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["A", "B", "A", "B"]);
  });

  test("is unknown where neither says", () => {
    expect(tiersOf(scheme, [{ told: null, amount: null }])).toEqual(["missing-input"]);
  });
});

describe("a share of the total", () => {
  const scheme = asked([input("value")], { kind: "shareOfTotal", ...base, of: "value" }, ">= 0.5", {
    scope: "column",
  });
  const rows = [50, 30, 20].map((value) => ({ value }));

  test("is of all rows that have a value", () => {
    expect(tiersOf(scheme, rows)).toEqual(["A", "B", "B"]);
    expect(tiersOf(scheme, [...rows, { value: null }])[0]).toBe("A");
  });

  test("is of the group, where there are groups", () => {
    const groupBy = groupsOf(["n", "s", "s"]);
    expect(tiersOf(scheme, rows, { groupBy })).toEqual(["A", "A", "B"]);
  });

  test("is none of a total of 0", () => {
    expect(tiersOf(scheme, [{ value: 0 }])).toEqual(["B"]);
  });

  test("tells the value that would reach a tier with the other rows held", () => {
    expect(explained(scheme, rows, 1).better?.steps).toMatchObject([
      { input: "value", to: 70, by: 40, rises: true, inclusive: true },
    ]);
  });
});
