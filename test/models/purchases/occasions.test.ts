import fc from "fast-check";
import { occasionsOf, type PurchaseRules } from "../../../src/models";
import { shuffled } from "../questions";
import { day, purchasesOf, type Row } from "./purchases";

/** The days of each customer with their amounts, and the facts with their rows. */
const found = (rows: readonly Row[], rules?: PurchaseRules) => {
  const { customers, starts, days, amounts, facts } = occasionsOf(purchasesOf(rows), rules);
  return {
    customers: Object.fromEntries(
      customers.map((name, k) => [
        name,
        Array.from(days.slice(starts[k], starts[k + 1]), (serial, at) => [
          serial,
          amounts[(starts[k] ?? 0) + at],
        ]),
      ]),
    ),
    facts: Object.fromEntries(facts.map(({ code, rows: at }) => [code, [...at]])),
  };
};

test("purchases of a customer on one day are one, the days in the order of time", () =>
  expect(
    found([
      ["A", "2026-01-05", 10],
      ["B", "2026-01-01", 7],
      ["A", "2026-01-02", 20],
      ["A", "2026-01-05 14:30", 5],
    ]),
  ).toEqual({
    customers: {
      A: [
        [day("2026-01-02"), 20],
        [day("2026-01-05"), 15],
      ],
      B: [[day("2026-01-01"), 7]],
    },
    facts: {},
  }));

test.each<[string, Row, string]>([
  ["without a customer", ["", "2026-01-05", 10], "no-customer"],
  ["without a date", ["A", "", 10], "bad-date"],
  ["with a date that can be read in two ways", ["A", "01/02/2026", 10], "bad-date"],
  ["without an amount", ["A", "2026-01-05", ""], "bad-amount"],
  ["with an amount that is none", ["A", "2026-01-05", "约三万"], "bad-amount"],
  ["with an error for an amount", ["A", "2026-01-05", { error: "#N/A" }], "bad-amount"],
  ["of the future", ["A", "2026-02-01", 10], "in-future"],
  ["before the first day", ["A", "2025-12-31", 10], "before-start"],
  ["of a cancelled document", ["A", "2026-01-05", 10, "c123"], "cancelled"],
])("a row %s is left out and counted, never taken for 0", (_, row, code) => {
  const rules = { asOf: day("2026-01-31"), from: day("2026-01-01") };
  const rows: readonly Row[] = [["A", "2026-01-03", 4, "D1"], row];
  expect(found(rows, rules)).toEqual({
    customers: { A: [[day("2026-01-03"), 4]] },
    facts: { [code]: [1] },
  });
});

test("a refund is taken off the latest purchases before it", () =>
  expect(
    found([
      ["A", "2026-01-02", 20],
      ["A", "2026-01-05", 10],
      ["A", "2026-01-06", -4],
      ["A", "2026-01-09", 30],
    ]),
  ).toEqual({
    customers: {
      A: [
        [day("2026-01-02"), 20],
        [day("2026-01-05"), 6],
        [day("2026-01-09"), 30],
      ],
    },
    facts: { refund: [2] },
  }));

test("what is paid back in full is no purchase, in decimals as well", () =>
  expect(
    found([
      ["A", "2026-01-02", 20],
      ["A", "2026-01-05", 0.1],
      ["A", "2026-01-05", 0.2],
      ["A", "2026-01-06", -0.3],
    ]),
  ).toEqual({
    customers: { A: [[day("2026-01-02"), 20]] },
    facts: { refund: [3], returned: [1, 2] },
  }));

test("a refund that is larger than all purchases before it is told with what is left over", () => {
  const rows: readonly Row[] = [
    ["A", "2026-01-02", 20],
    ["A", "2026-01-06", -25],
    ["A", "2026-01-09", 30],
  ];
  const { facts } = occasionsOf(purchasesOf(rows));
  expect(facts.find(({ code }) => code === "refund-without-purchase")).toMatchObject({ amount: 5 });
  expect(found(rows).customers).toEqual({ A: [[day("2026-01-09"), 30]] });
});

test("a customer who only sent back is none", () =>
  expect(found([["A", "2026-01-02", -20]])).toEqual({
    customers: {},
    facts: { refund: [0], "refund-without-purchase": [0] },
  }));

test("refunds may be left out of account", () =>
  expect(
    found(
      [
        ["A", "2026-01-02", 20],
        ["A", "2026-01-06", -20],
      ],
      { refunds: "leave-out" },
    ),
  ).toEqual({ customers: { A: [[day("2026-01-02"), 20]] }, facts: { refund: [1] } }));

test("equal rows are told, and count or not as the rules say", () => {
  const rows: readonly Row[] = [
    ["A", "2026-01-02", 20, "D1"],
    ["A", "2026-01-02", 20, "D1"],
    ["A", "2026-01-02", 20, "D2"],
  ];
  expect(found(rows)).toEqual({
    customers: { A: [[day("2026-01-02"), 60]] },
    facts: { duplicate: [1] },
  });
  expect(found(rows, { duplicates: "leave-out" }).customers).toEqual({
    A: [[day("2026-01-02"), 40]],
  });
});

test("what is free is a purchase", () =>
  expect(found([["A", "2026-01-02", 0]]).customers).toEqual({ A: [[day("2026-01-02"), 0]] }));

test("rows of one document are one order, rows without a number one each", () => {
  const { orders } = occasionsOf(
    purchasesOf([
      ["A", "2026-01-02", 1, "D1"],
      ["A", "2026-01-02", 2, "D1"],
      ["A", "2026-01-02", 3, "D2"],
      ["A", "2026-01-02", 4, ""],
      ["A", "2026-01-02", 5, ""],
    ]),
  );
  expect([...orders]).toEqual([4]);
});

test("without a day of its own the last purchase is the last day", () =>
  expect(occasionsOf(purchasesOf([["A", "2026-01-02", 1]])).asOf).toBe(day("2026-01-02")));

test("nothing at all is no customers", () =>
  expect(found([])).toEqual({ customers: {}, facts: {} }));

test("rows in another order give the same to the last bit", () => {
  const rows: readonly Row[] = Array.from({ length: 40 }, (_, k) => [
    `C${k % 3}`,
    45_000 + ((k * 7) % 11),
    k % 9 === 0 ? -1.1 : 0.1 + k / 7,
  ]);
  const sorted = (of: readonly Row[]) =>
    Object.entries(found(of).customers).sort(([one], [other]) => (one < other ? -1 : 1));
  fc.assert(
    fc.property(shuffled(rows), (order) =>
      expect(sorted(order.map((row) => rows[row]!))).toEqual(sorted(rows)),
    ),
  );
});

test("no row is lost: each is a purchase, a refund, or told why it is left out", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom("A", "B", ""),
          fc.constantFrom<string | number>("2026-01-02", "2026-01-03", 46_100, "x", ""),
          fc.constantFrom<string | number>(5, 0, -3, "x", ""),
        ),
        { maxLength: 30 },
      ),
      (rows) => {
        const { facts, orders } = occasionsOf(purchasesOf(rows), { refunds: "leave-out" });
        const told = facts.filter(({ code }) => code !== "duplicate");
        const lost = told.reduce((sum, { rows: at }) => sum + at.length, 0);
        expect(lost + orders.reduce((sum, each) => sum + each, 0)).toBe(rows.length);
      },
    ),
  ));
