import { checkGrades, compile, serialOfIso, type Check, type Scheme } from "../../../src/rules";
import { columnsOf, type TestRow } from "../columns";
import { from, input, minimal, table } from "../minimal";

const label = { zh: "检查", en: "check" };
const base = { key: "check", label, from } as const;
const number = (name: string, value: number) =>
  ({ type: "number", name, label, default: value, from }) as const;

const asking = (checks: readonly Check[], more: Partial<Scheme> = {}): Scheme =>
  minimal({
    inputs: [input("x"), input("owner", "text"), input("day", "date")],
    arguments: [number("perDay", 2), number("days", 20)],
    method: table([
      { when: { x: ">= 50" }, tier: "A", from },
      { when: { x: ">= 20" }, tier: "B", from },
      { when: { x: ">= 0" }, tier: "C", from },
    ]),
    more: { checks, ...more },
  });
const check = (
  given: Check | readonly Check[],
  rows: readonly TestRow[],
  more: Partial<Scheme> = {},
) => {
  const checks = Array.isArray(given) ? (given as readonly Check[]) : [given as Check];
  const scheme = asking(checks, more);
  const grader = compile(scheme);
  const columns = columnsOf(scheme, rows);
  const context = { asOf: serialOfIso("2026-01-31") ?? NaN };
  return checkGrades(grader, columns, context, grader.grade(columns, context));
};
const passing = (given: Check, rows: readonly TestRow[]) => check(given, rows)[0]?.passes;
const values = (...given: readonly (number | null)[]) => given.map((x) => ({ x }));

test("checks are answered in their order, each by its key; a scheme without any has none", () => {
  const checks: Check[] = [
    { kind: "count", ...base, key: "some", tier: "A", min: 1 },
    { kind: "complete", ...base, key: "full", of: "x", min: 1 },
  ];
  expect(check(checks, values(50)).map((each) => each.check)).toEqual(["some", "full"]);
  const { checks: _, ...without } = asking([]);
  const grader = compile(without);
  const columns = columnsOf(without, values(50));
  expect(checkGrades(grader, columns, {}, grader.grade(columns, {}))).toEqual([]);
});

describe("count", () => {
  const count = (bounds: { min?: number; max?: number }): Check => ({
    kind: "count",
    ...base,
    tier: "B",
    ...bounds,
  });
  const rows = values(90, 30, 20, 19, null);

  test("is how many rows have the tier, within its bounds or not", () => {
    expect(check(count({ min: 2, max: 2 }), rows)).toMatchObject([
      { passes: true, figures: { count: 2 }, rows: [] },
    ]);
    expect(passing(count({ min: 3 }), rows)).toBe(false);
    expect(passing(count({ max: 1 }), rows)).toBe(false);
    expect(passing(count({}), [])).toBe(true);
  });
});

describe("pace", () => {
  const pace: Check = { kind: "pace", ...base, perDay: "perDay", daysAMonth: "days" };
  const lacking = (min: number): Check => ({ kind: "count", ...base, key: "b", tier: "B", min });

  test("is how long new customers take to fill what the counts lack", () => {
    expect(check([lacking(82), pace], values(30, 20))[1]).toMatchObject({
      passes: true,
      figures: { perMonth: 40, perYear: 480, missing: 80, months: 2 },
    });
  });

  test("is too slow beyond a year", () => {
    expect(check([lacking(480), pace], [])[1]?.passes).toBe(true);
    expect(check([lacking(481), pace], [])[1]?.passes).toBe(false);
  });

  test("takes no time where nothing is missing, and no end of it where nobody comes", () => {
    expect(check([lacking(1), pace], values(30))[1]?.figures["months"]).toBe(0);
    const none = { arguments: [number("perDay", 0), number("days", 20)] };
    expect(check([lacking(1), pace], [], none)[1]).toMatchObject({
      passes: false,
      figures: { missing: 1, months: Infinity },
    });
    expect(check([lacking(1), pace], values(30), none)[1]).toMatchObject({
      passes: true,
      figures: { missing: 0, months: 0 },
    });
  });
});

describe("concentration", () => {
  const top: Check = { kind: "concentration", ...base, of: "x", top: 0.2, share: 0.8 };

  test("passes where the greatest hold at least the share", () => {
    expect(check(top, values(80, 5, 5, 5, 5))).toMatchObject([
      { passes: true, figures: { topShare: 0.8, holders: 0.2, gini: 0.6 } },
    ]);
    expect(passing(top, values(79, 6, 5, 5, 5))).toBe(false);
  });

  test("is not missed by binary dust", () => {
    expect(0.3 / (0.3 + 0.1)).toBeLessThan(0.75);
    const dusty: Check = { ...top, top: 0.5, share: 0.75 } as Check;
    expect(passing(dusty, values(0.3, 0.1))).toBe(true);
  });

  test("leaves out blanks and negative values, and judges nothing without a sum", () => {
    expect(check(top, values(80, 5, null, 5, 5, -9, 5))[0]?.figures["topShare"]).toBe(0.8);
    expect(check(top, values(null, 0))).toMatchObject([{ passes: null, figures: {} }]);
    expect(passing(top, [])).toBeNull();
  });
});

describe("complete", () => {
  const complete = (min: number, of = "x"): Check => ({ kind: "complete", ...base, of, min });

  test("is the fraction of rows that have the input, and the rows that have not", () => {
    expect(check(complete(0.75), values(1, null, 3, 4))).toMatchObject([
      { passes: true, figures: { share: 0.75 }, rows: [1] },
    ]);
    expect(passing(complete(0.76), values(1, null, 3, 4))).toBe(false);
  });

  test("is not missed by binary dust", () => {
    const rows = values(1, ...Array.from({ length: 9 }, () => null));
    expect(1 - 9 / 10).toBeLessThan(0.1);
    expect(passing(complete(0.1), rows)).toBe(true);
  });

  test("may ask for the tier, and judges nothing without rows", () => {
    expect(check(complete(1, "tier"), values(1, -1, null))).toMatchObject([
      { passes: false, rows: [1, 2] },
    ]);
    expect(passing(complete(1), [])).toBeNull();
  });

  test("names a hundred rows at most", () => {
    const rows = Array.from({ length: 150 }, () => ({ x: null }));
    const [found] = check(complete(1), rows);
    expect(found?.rows).toHaveLength(100);
    expect(found?.figures["share"]).toBe(0);
  });
});

describe("constant", () => {
  const constant = (of: string, per: string): Check => ({ kind: "constant", ...base, of, per });

  test("passes where each value has one of the other, and names the rows that differ from the first", () => {
    const rows = [
      { owner: "李", x: 1 },
      { owner: "王", x: 2 },
      { owner: "李 ", x: 1 },
      { owner: "李", x: 3 },
      { owner: "王", x: null },
      { owner: null, x: 9 },
    ];
    expect(check(constant("x", "owner"), rows)).toMatchObject([
      { passes: false, figures: { groups: 2, mixed: 1 }, rows: [3] },
    ]);
    expect(passing(constant("x", "owner"), rows.slice(0, 3))).toBe(true);
  });

  test("may ask whether each has one tier", () => {
    const rows = [
      { owner: "李", x: 50 },
      { owner: "李", x: 90 },
      { owner: "王", x: 10 },
    ];
    expect(passing(constant("tier", "owner"), rows)).toBe(true);
    expect(passing(constant("tier", "owner"), [...rows, { owner: "李", x: 49 }])).toBe(false);
  });

  test("judges nothing where there is nothing to compare", () => {
    expect(passing(constant("x", "owner"), [{ owner: null, x: 1 }])).toBeNull();
  });
});

describe("distinct", () => {
  const distinct = (min: number, max: number, of = "owner"): Check => ({
    kind: "distinct",
    ...base,
    of,
    min,
    max,
  });
  const rows = ["a", "b", "ｂ", " a ", null].map((owner) => ({ owner, x: 50 }));

  test("is the number of different values, width and outer blanks aside", () => {
    expect(check(distinct(2, 2), rows)).toMatchObject([{ passes: true, figures: { count: 2 } }]);
    expect(passing(distinct(3, 9), rows)).toBe(false);
    expect(passing(distinct(0, 1), rows)).toBe(false);
  });

  test("counts tiers, and judges nothing without a value", () => {
    expect(check(distinct(3, 3, "tier"), values(50, 20, 1, 2, null))[0]?.passes).toBe(true);
    expect(passing(distinct(0, 9), [{ owner: null, x: 1 }])).toBeNull();
  });
});

describe("size", () => {
  const size = (min: number): Check => ({ kind: "size", ...base, of: "owner", min });
  const rows = ["a", "a", "a", "b", null].map((owner) => ({ owner, x: 1 }));

  test("asks that each value has its fraction of the rows that have one", () => {
    expect(check(size(0.25), rows)).toMatchObject([
      { passes: true, figures: { groups: 2, small: 0, least: 0.25 } },
    ]);
    expect(check(size(0.26), rows)).toMatchObject([{ passes: false, figures: { small: 1 } }]);
    expect(passing(size(0), [{ owner: null, x: 1 }])).toBeNull();
  });

  test("does not mind how many different values there are", () => {
    const scheme = asking([{ ...size(0), of: "x" } as Check]);
    const rows = 200_000;
    const x = {
      type: "number",
      values: Float64Array.from({ length: rows }, (_, row) => row),
      state: new Uint8Array(rows),
      problems: new Map(),
    } as const;
    const grader = compile(scheme);
    const columns = { rows, columns: { x } };
    const [found] = checkGrades(grader, columns, {}, grader.grade(columns, {}));
    expect(found?.figures["groups"]).toBe(rows);
  });
});

describe("spread", () => {
  const spread = (min: number, by = "owner"): Check => ({
    kind: "spread",
    ...base,
    of: "x",
    by,
    min,
  });
  const rows = [1, 2, 3, 4, 5, 6].map((x, row) => ({ x, owner: row < 3 ? "a" : "b" }));

  test("is the fraction of the variance that lies between the groups", () => {
    const [found] = check(spread(0.77), [...rows, { x: null, owner: "a" }, { x: 99, owner: null }]);
    expect(found).toMatchObject({ passes: true, figures: { between: 0.771428571 } });
    expect(passing(spread(0.78), rows)).toBe(false);
  });

  test("may be between the tiers, and judges nothing of one value", () => {
    expect(passing(spread(0.9, "tier"), values(100, 100, 30, 30))).toBe(true);
    expect(passing(spread(0), rows.slice(0, 1))).toBeNull();
  });
});

describe("distribution", () => {
  const distribution = (max: number): Check => ({
    kind: "distribution",
    ...base,
    expected: { A: 0.1, B: 0.4, C: 0.5 },
    max,
  });
  const rows = values(90, 80, 30, 30, 20, 1, 1, 1, 1, 1, null);

  test("compares the tiers given with those expected, by the population stability index", () => {
    expect(check(distribution(0.1), rows)).toMatchObject([
      { passes: true, figures: { index: 0.098082925 } },
    ]);
    expect(passing(distribution(0.09), rows)).toBe(false);
  });

  test("judges nothing where no row has one of the tiers", () => {
    expect(passing(distribution(0.1), values(null))).toBeNull();
  });
});

test("rows outside the precondition are no part of a concentration", () => {
  const top: Check = { kind: "concentration", ...base, of: "x", top: 0.5, share: 0.8 };
  const entry = minimal({
    inputs: [input("day", "date")],
    tiers: ["in", "out"],
    method: table([
      { when: { day: "null" }, tier: "in", from },
      { when: { day: '< date("2026-01-01")' }, tier: "out", from },
      { when: {}, tier: "in", from },
    ]),
  });
  const more: Partial<Scheme> = {
    precondition: { scheme: entry, passes: ["in"], otherwise: "C", from },
  };
  const rows = [
    { x: 1000, day: "2025-12-31" },
    { x: 80, day: "2026-01-01" },
    { x: 20, day: "2026-01-01" },
  ];
  expect(check(top, rows, more)[0]?.figures["topShare"]).toBe(0.8);
});

test("a column scheme is judged by the grades that it gave", () => {
  const scheme = minimal({
    inputs: [input("x")],
    scope: "column",
    tiers: ["A", "B"],
    arguments: [{ type: "numbers", name: "cuts", label, default: [0.5], from }],
    method: { kind: "rank", input: "x", cuts: "cuts", tiers: ["A", "B"] },
    more: { checks: [{ kind: "count", ...base, tier: "A", min: 2, max: 2 }] },
  });
  const grader = compile(scheme);
  const columns = columnsOf(scheme, values(4, 3, 2, 1));
  expect(checkGrades(grader, columns, {}, grader.grade(columns, {}))).toMatchObject([
    { passes: true, figures: { count: 2 } },
  ]);
});
