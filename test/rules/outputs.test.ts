import { serialOf, type Derived, type Scheme } from "../../src/rules";
import { nextDue, outputNamesOf } from "../../src/rules/outputs";
import { gradesOf } from "./graded";
import { from, input, minimal, part, table, tier } from "./minimal";

const label = { zh: "推导", en: "derived" };
const unit = { label: { zh: "万元", en: "10,000 yuan" }, scale: 10_000 };
const words = { zh: "测试", en: "test" };

const derived: readonly Derived[] = [
  { kind: "product", key: "area", label, from, of: "x", by: "x", unit },
  { kind: "leading", key: "leader", label, from, of: ["x", "y"] },
];
const part1 = minimal({
  inputs: [input("x")],
  tiers: ["big", "small"],
  method: table([
    { when: { x: ">= 10" }, tier: "big", from },
    { when: {}, tier: "small", from },
  ]),
});
const scheme = (more: Partial<Scheme> = {}): Scheme =>
  minimal({
    inputs: [input("x"), input("y"), input("met", "date")],
    derived,
    method: table([
      { when: { x: ">= 10" }, tier: "A", from },
      { when: {}, tier: "B", from },
    ]),
    more: { parts: [part("size", part1)], shows: ["leader", "area", "x"], ...more },
  });
const rows = [
  { x: 10, y: 1, met: "2026-01-31" },
  { x: 2, y: 3, met: null },
  { x: null, y: 3, met: "2026-01-31" },
];
const outputOf = (given: Scheme, key: string, asOf?: string) =>
  gradesOf(given, rows, asOf === undefined ? {} : { asOf }).outputs.find(
    (output) => output.key === key,
  );

test("a row is told its tiers in the parts, what is shown in the scheme's order, and what is due", () => {
  const { outputs } = gradesOf(scheme({ contact: "met" }), rows);
  expect(outputs.map(({ key }) => key)).toEqual([
    "size",
    "leader",
    "area",
    "x",
    "nextDue",
    "daysOverdue",
  ]);
  expect(outputNamesOf(scheme({ contact: "met" })).map(({ key }) => key)).toEqual(
    outputs.map(({ key }) => key),
  );
});

test("a scheme that shows nothing more has no outputs", () => {
  const plain = minimal({ inputs: [input("x")], method: table([{ when: {}, tier: "A", from }]) });
  expect(gradesOf(plain, [{ x: 1 }]).outputs).toEqual([]);
  expect(outputNamesOf(plain)).toEqual([]);
});

test("the tier of a part is a choice with the words of its tiers", () => {
  expect(outputOf(scheme(), "size")).toMatchObject({
    type: "choice",
    label: { zh: "size", en: "size" },
    words: [
      { zh: "big", en: "big" },
      { zh: "small", en: "small" },
    ],
  });
  expect([...(outputOf(scheme(), "size")?.values ?? [])]).toEqual([0, 1, NaN]);
});

test("a derived number has its unit, and is NaN where it is not known", () => {
  expect(outputOf(scheme(), "area")).toMatchObject({ type: "number", label, unit, words: [] });
  expect([...(outputOf(scheme(), "area")?.values ?? [])]).toEqual([100, 4, NaN]);
});

test("a derived choice has the labels of its answers", () => {
  const found = outputOf(scheme(), "leader");
  expect(found).toMatchObject({ type: "choice", words: [{ zh: "x" }, { zh: "y" }] });
  expect([...(found?.values ?? [])]).toEqual([0, 1, NaN]);
});

describe("what is due", () => {
  const months = { cadence: { months: 1, from }, actions: [] };
  const due = scheme({
    contact: "met",
    tiers: [{ ...tier("A"), policy: months }, tier("B"), tier("C")],
  });

  test("follows from the last contact and the cadence of the tier", () => {
    expect([...(outputOf(due, "nextDue")?.values ?? [])]).toEqual([
      serialOf(2026, 2, 28),
      NaN,
      NaN,
    ]);
  });

  test("is overdue from the day after", () => {
    const overdue = (asOf: string) => outputOf(due, "daysOverdue", asOf)?.values[0];
    expect(["2026-02-27", "2026-02-28", "2026-03-01"].map(overdue)).toEqual([0, 0, 1]);
    expect(outputOf(due, "daysOverdue")?.values[0]).toBeNaN();
  });

  test("ends with a shorter month, counts days, and is nothing without a cadence", () => {
    const last = serialOf(2026, 1, 31) + 0.5;
    const days = { ...tier("A"), policy: { cadence: { days: 45, from }, actions: [] } };
    expect(nextDue(last, { ...tier("A"), policy: months })).toBe(serialOf(2026, 2, 28));
    expect(nextDue(last, days)).toBe(serialOf(2026, 3, 17));
    expect([nextDue(last, tier("A")), nextDue(last, undefined)]).toEqual([NaN, NaN]);
  });
});

test("what a method adds is not told of rows that are not graded", () => {
  const half = (party: string) => ({ party, label: words, share: 0.5 });
  const commission = minimal({
    inputs: [input("amount"), input("plan", "boolean", { blank: "error" })],
    tiers: ["shared", "out"],
    method: {
      kind: "split",
      amount: "amount",
      cases: [{ when: {}, tier: "shared", shares: [half("owner"), half("helper")], from }],
    },
    more: {
      precondition: {
        scheme: minimal({
          inputs: [input("ok", "boolean")],
          tiers: ["in", "out"],
          method: table([
            { when: { ok: "true" }, tier: "in", from },
            { when: {}, tier: "out", from },
          ]),
        }),
        passes: ["in"],
        otherwise: "out",
        from,
      },
    },
  });
  const given = [
    { amount: 10, plan: true, ok: true },
    { amount: 10, plan: true, ok: false },
    { amount: 10, plan: null, ok: true },
  ];
  const { outputs } = gradesOf(commission, given);
  expect(outputs.map(({ key, values }) => [key, [...values]])).toEqual([
    ["owner", [5, NaN, NaN]],
    ["helper", [5, NaN, NaN]],
  ]);
});
