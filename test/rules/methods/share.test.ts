import fc from "fast-check";
import { compile, type ArgumentValue, type NumberColumn, type Scheme } from "../../../src/rules";
import { explained, gradesOf, tiersOf } from "../graded";
import { columnsOf, groupsOf } from "../columns";
import { from, input, minimal } from "../minimal";

const label = (text: string) => ({ zh: text, en: text });
const choice = (name: string, keys: readonly string[]) =>
  ({
    type: "choice",
    name,
    label: label(name),
    default: keys[0] ?? "",
    choices: keys.map((key) => ({ key, label: label(key) })),
    from,
  }) as const;

const scheme: Scheme = minimal({
  inputs: [input("value")],
  scope: "column",
  arguments: [
    { type: "numbers", name: "cuts", label: label("cuts"), default: [0.8, 0.95], from },
    choice("measure", ["share", "count", "value"]),
    choice("boundary", ["within", "crossing"]),
  ],
  method: {
    kind: "share",
    input: "value",
    measure: "measure",
    cuts: "cuts",
    boundary: "boundary",
    tiers: ["A", "B", "C"],
  },
});

const rowsOf = (values: readonly (number | null)[]) => values.map((value) => ({ value }));
const graded = (
  values: readonly (number | null)[],
  given: Record<string, ArgumentValue> = {},
): string => tiersOf(scheme, rowsOf(values), { arguments: given }).join(" ");

const published = [27, 24, 18, 16, 6, 5, 4];

test("a published example at 70 and 90, by both conventions", () => {
  expect(graded(published, { cuts: [70, 90] })).toBe("A A A B C C C");
  expect(graded(published, { cuts: [0.7, 0.9], boundary: "crossing" })).toBe("A A A A B C C");
});

test("a row whose share ends on the cut is within it, and the next one starts beyond it", () => {
  expect(graded([80, 15, 5])).toBe("A B C");
  expect(graded([80, 15, 5], { boundary: "crossing" })).toBe("A B C");
});

test("a cut is not missed by binary dust", () => {
  expect(graded([0.1, 0.1, 0.1, 0.7], { cuts: [0.7, 0.9] })).toBe("B B B A");
  expect(
    graded(
      [7, 1, 1, 1].map((value) => value / 10),
      { cuts: [0.8, 0.9] },
    ),
  ).toBe("A A A A");
});

test("the greatest is in the best tier, however much it holds", () => {
  expect(graded([99, 1])).toBe("A C");
  expect(graded([5])).toBe("A");
});

test("equal values share the better tier", () => {
  expect(graded([50, 20, 20, 5, 5])).toBe("A A A B B");
});

test("count cuts by heads, value by amounts", () => {
  const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect(graded(ten, { measure: "count", cuts: [0.2, 0.5] })).toBe("A A B B B C C C C C");
  expect(graded([100, 50, 49.9], { measure: "value", cuts: [100, 50] })).toBe("A B C");
});

test("blanks and negative values have no share and do not change that of others", () => {
  expect(graded([80, null, 15, -3, 5])).toBe("A missing-input B negative-share C");
});

test("a negative value is named as its cell has it, and located", () => {
  const columns = columnsOf(scheme, rowsOf([80, -0.0003]));
  const value = columns.columns["value"] as NumberColumn;
  const typed = { ...value, contents: new Map([[1, "-3元"]]) };
  const { problems } = compile(scheme).grade({ rows: 2, columns: { value: typed } }, {});
  expect(problems.get(1)).toEqual([
    { input: "value", problem: { code: "negative-share", got: "-3元" } },
  ]);
});

test("a column that sums up to nothing has no shares", () => {
  expect(graded([0, 0])).toBe("empty-population empty-population");
});

test("values that add up beyond all numbers have no shares", () => {
  expect(graded([1e308, 1e308, 5])).toBe("total-too-large total-too-large total-too-large");
});

test("zeros are last", () => {
  expect(graded([80, 15, 5, 0])).toBe("A B C C");
});

test("each group is its own population", () => {
  const groupBy = groupsOf(["n", "s", "n", "s"]);
  expect(tiersOf(scheme, rowsOf([90, 9, 10, 1]), { groupBy })).toEqual(["A", "A", "C", "C"]);
});

test("the score is the cumulative share up to and including the row", () => {
  const { score } = gradesOf(scheme, rowsOf([16, 27, 24, 33]));
  expect([...score]).toEqual([1, 0.6, 0.84, 0.33]);
});

const amounts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });
const conventions = fc.record({
  measure: fc.constantFrom("share", "count"),
  boundary: fc.constantFrom("within", "crossing"),
});

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(amounts, conventions, fc.integer({ min: 0, max: 29 }), (values, given, turn) => {
      if (values.every((value) => value === 0)) return;
      const at = turn % values.length;
      const turned = [...values.slice(at), ...values.slice(0, at)];
      const tiers = graded(values, given).split(" ");
      const back = [...tiers.slice(at), ...tiers.slice(0, at)];
      expect(graded(turned, given).split(" ")).toEqual(back);
    }),
  );
});

test("a greater value is never in a worse tier", () => {
  fc.assert(
    fc.property(amounts, conventions, (values, given) => {
      const tiers = graded(values, given).split(" ");
      const sorted = values
        .map((value, row) => ({ value, tier: tiers[row] ?? "" }))
        .sort((a, b) => b.value - a.value);
      expect(sorted.map(({ tier }) => tier)).toEqual(sorted.map(({ tier }) => tier).sort());
    }),
  );
});

test("the tier that a way leads to is the one that the changed column gives, and no value before it does", () => {
  const checked = (
    values: readonly number[],
    row: number,
    given: Record<string, ArgumentValue>,
    direction: "better" | "worse",
  ): void => {
    const tierWith = (value: number): number =>
      gradesOf(scheme, rowsOf(values.map((each, at) => (at === row ? value : each))), {
        arguments: given,
      }).tier[row] ?? -1;
    const move = explained(scheme, rowsOf(values), row, { arguments: given })[direction];
    const now = values[row] ?? 0;
    const leads = (tier: number): boolean =>
      direction === "better" ? tier < tierWith(now) : tier > tierWith(now);
    const sign = direction === "better" ? 1 : -1;
    const step = move?.steps[0];
    if (step === undefined || typeof step.to !== "number") {
      const limit = direction === "better" ? 1e6 : 0;
      expect(leads(tierWith(limit))).toBe(false);
      return;
    }
    const nudge = step.inclusive ? 0 : sign * 1e-6;
    expect(tierWith(step.to + nudge)).toBe(move?.tier);
    // Just before the boundary nothing has changed yet.
    const before = step.to - sign * 1e-6;
    if (sign * (before - now) > 0) expect(leads(tierWith(before))).toBe(false);
  };
  fc.assert(
    fc.property(amounts, conventions, fc.nat(), (values, given, pick) => {
      if (values.every((value) => value === 0)) return;
      const row = pick % values.length;
      checked(values, row, given, "better");
      checked(values, row, given, "worse");
    }),
  );
});

test("reasons say the share that decided", () => {
  const rows = rowsOf(published);
  expect(explained(scheme, rows, 3).because).toMatchObject([
    { rule: 2, tier: 1, facts: [{ input: "share", test: "<= 0.95", value: 0.85 }] },
  ]);
  expect(explained(scheme, rows, 0).because).toMatchObject([
    { facts: [{ input: "rank", test: "<= 1", value: 1 }] },
  ]);
  const crossing = { arguments: { boundary: "crossing" } };
  expect(explained(scheme, rows, 3, crossing).because).toMatchObject([
    { facts: [{ input: "before", test: "< 0.8", value: 0.69 }] },
  ]);
});
