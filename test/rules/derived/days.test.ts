import fc from "fast-check";
import { dayOf, serialOfIso, type Argument, type Derived } from "../../../src/rules";
import { edate } from "../../../src/rules/dates";
import { lastReturn } from "../../../src/rules/derived/days";
import { gradesOf } from "../graded";
import { from, input, minimal } from "../minimal";
import { base, derivedOf } from "./derived";

const day = (iso: string): number => serialOfIso(iso) ?? NaN;
const isoOf = (serial: number): string => {
  const { year, month, day: date } = dayOf(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
};

const none = { blank: { value: null, from } } as const;
const thirty: Argument = {
  type: "boolean",
  name: "thirty",
  label: base.label,
  default: false,
  from,
};
const kinds = ["monthsSince", "monthsUntil", "daysSince", "daysUntil"] as const;
const on = (kind: (typeof kinds)[number], date: string | number | null, asOf?: string) =>
  derivedOf([input("day", "date")], { kind, ...base, of: "day" }, [{ day: date }], {
    ...(asOf !== undefined && { asOf }),
  })[0];

describe("days since and until", () => {
  test("are whole days, the other direction negative", () => {
    expect(on("daysSince", "2025-12-31", "2026-03-01")).toBe(60);
    expect(on("daysSince", "2026-03-01", "2025-12-31")).toBe(-60);
    expect(on("daysUntil", "2026-03-01", "2025-12-31")).toBe(60);
    expect(on("daysUntil", "2025-12-31", "2026-03-01")).toBe(-60);
  });

  test("are 0 on the day itself, at whatever hour", () => {
    expect(on("daysSince", day("2026-01-31") + 0.9, "2026-01-31")).toBe(0);
    expect(on("daysUntil", day("2026-01-31") + 0.9, "2026-01-31")).toBe(0);
  });

  test("count the 29th of February where there is one", () => {
    expect(on("daysSince", "2024-02-28", "2024-03-01")).toBe(2);
    expect(on("daysSince", "2026-02-28", "2026-03-01")).toBe(1);
  });
});

describe("months since and until", () => {
  test.each([
    ["2025-12-31", "2026-01-31", 1],
    ["2025-11-30", "2026-02-28", 3],
    ["2024-02-29", "2025-02-28", 12],
    ["2026-01-01", "2026-01-16", 15 / 31],
    ["2026-01-31", "2026-01-31", 0],
    ["2026-01-31", "2025-12-31", -1],
  ])("from %s to %s are %d", (from, to, months) => {
    expect(on("monthsSince", from, to)).toBe(months);
  });

  test("are the same seen from the other end", () => {
    expect(on("monthsUntil", "2026-02-28", "2025-11-30")).toBe(3);
    expect(on("monthsUntil", "2025-12-31", "2026-01-31")).toBe(-1);
  });

  test("may be of 30 days each", () => {
    const since = { kind: "monthsSince", ...base, of: "day", thirtyDays: "thirty" } as const;
    const months = (given?: boolean) =>
      derivedOf([input("day", "date")], since, [{ day: "2024-02-29" }], {
        asOf: "2024-04-29",
        scheme: { arguments: [thirty] },
        ...(given !== undefined && { arguments: { thirty: given } }),
      });
    expect([months(), months(true), months(false)]).toEqual([[2], [2], [2]]);
    const later = derivedOf([input("day", "date")], since, [{ day: "2026-01-31" }], {
      asOf: "2026-03-02",
      scheme: { arguments: [thirty] },
      arguments: { thirty: true },
    });
    expect(later).toEqual([1]);
  });
});

describe("the last return of a yearly date", () => {
  const last = (date: string, lead: number, today: string): string =>
    isoOf(lastReturn(day(date), lead, day(today)));

  test("is that day itself, and the one of the year before on the eve", () => {
    expect(last("1999-03-15", 0, "2026-03-15")).toBe("2026-03-15");
    expect(last("1999-03-15", 0, "2026-03-14")).toBe("2025-03-15");
  });

  test("does not ask in which year the date was, or will be", () => {
    expect(last("2031-03-15", 0, "2026-06-01")).toBe("2026-03-15");
  });

  test("with a lead begins months ahead, also over the turn of the year", () => {
    expect(last("2020-01-15", 1, "2025-12-15")).toBe("2025-12-15");
    expect(last("2020-01-15", 1, "2025-12-14")).toBe("2024-12-15");
    expect(last("2020-01-15", 1, "2026-01-20")).toBe("2025-12-15");
  });

  test("moved by more than a year, or back, is still the latest", () => {
    expect(last("2020-06-15", 14, "2026-04-15")).toBe("2026-04-15");
    expect(last("2020-11-15", -3, "2026-02-15")).toBe("2026-02-15");
    expect(last("2020-11-15", -3, "2026-02-14")).toBe("2025-02-15");
  });

  test("of a 29th of February is the 28th in a year that has none", () => {
    expect(last("2024-02-29", 0, "2026-02-28")).toBe("2026-02-28");
    expect(last("2024-02-29", 0, "2028-02-28")).toBe("2027-02-28");
    expect(last("2024-02-29", 0, "2028-02-29")).toBe("2028-02-29");
  });

  test("ends with the month where the month ahead is shorter", () => {
    expect(last("2020-03-31", 1, "2026-03-01")).toBe("2026-02-28");
  });

  test("is never after today, and never a year and a day before", () => {
    const serials = fc.integer({ min: day("1950-01-01"), max: day("2050-12-31") });
    fc.assert(
      fc.property(serials, serials, fc.integer({ min: -30, max: 30 }), (date, today, lead) => {
        const found = lastReturn(date, lead, today);
        expect(found).toBeLessThanOrEqual(today);
        expect(today - found).toBeLessThanOrEqual(366);
        // A month that is shorter bends the day; the month is that of the date, moved.
        const { month } = dayOf(edate(date, -lead));
        expect(dayOf(found).month).toBe(month);
      }),
    );
  });

  test("is a date that others can count from", () => {
    const derived: Derived[] = [
      { kind: "lastYearly", ...base, key: "begin", of: "day", lead: 1 },
      { kind: "daysSince", ...base, of: "begin" },
    ];
    const rows = [{ day: "2020-01-15" }, { day: null }];
    expect(derivedOf([input("day", "date")], derived, rows, { asOf: "2025-12-20" })).toEqual([
      5,
      undefined,
    ]);
  });
});

describe.each([...kinds, "lastYearly"] as const)("%s", (kind) => {
  const derived = {
    kind,
    ...base,
    of: "day",
    ...(kind === "lastYearly" && { lead: 0 }),
  } as Derived;

  test("is unknown of a blank, and of a column that is not there", () => {
    const given = [{ day: null }];
    expect(derivedOf([input("day", "date")], derived, given, { asOf: "2026-01-31" })).toEqual([
      undefined,
    ]);
    expect(derivedOf([input("day", "date")], derived, [{}], { asOf: "2026-01-31" })).toEqual([
      undefined,
    ]);
  });

  test("is none where there is known to be no date, with or without a day of grading", () => {
    const inputs = [input("day", "date", none)];
    expect(derivedOf(inputs, derived, [{ day: null }], { asOf: "2026-01-31" })).toEqual([null]);
    expect(derivedOf(inputs, derived, [{ day: null }])).toEqual([null]);
  });

  test("is unknown without a day of grading, and says so", () => {
    expect(derivedOf([input("day", "date")], derived, [{ day: "2026-01-31" }])).toEqual([
      undefined,
    ]);
    const when = { d: "not(null)" };
    const scheme = minimal({
      inputs: [input("day", "date")],
      derived: [derived],
      method: { kind: "decision-table", hitPolicy: "F", rules: [{ when, tier: "A", from }] },
    });
    const { tier, problems } = gradesOf(scheme, [{ day: "2026-01-31" }, { day: null }]);
    expect([...tier]).toEqual([-1, -1]);
    expect(problems.get(0)).toEqual([{ problem: { code: "missing-as-of" } }]);
    expect(problems.get(1)).toEqual([
      { input: "day", problem: { code: "missing-input", input: "day" } },
      { problem: { code: "missing-as-of" } },
    ]);
  });
});
