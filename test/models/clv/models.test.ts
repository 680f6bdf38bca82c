import fc from "fast-check";
import { statisticalModels } from "../../../src/models";
import { answered, ask, numbers, problemsOf, shuffled, type Cell, valuesOf } from "../questions";
import { cdnow, withReference } from "../reference";

const { alive, expectedPurchases, expectedValue, lifetime } = statisticalModels;

type Row = readonly [Cell, Cell, Cell, Cell];
const column = (rows: readonly Row[], k: number) => numbers(rows.map((row) => row[k]));
const histories = (rows: readonly Row[]) => [0, 1, 2].map((k) => column(rows, k));
const spending = (rows: readonly Row[]) => [column(rows, 0), column(rows, 3)];
const everything = (rows: readonly Row[]) => [0, 1, 2, 3].map((k) => column(rows, k));

// Repeat purchases, days from the first to the last, age in days, average amount.
const customers: readonly Row[] = [
  [14, 690, 720, 3200],
  [9, 610, 640, 2400],
  [6, 400, 430, 1800],
  [11, 300, 700, 2600],
  [5, 140, 680, 900],
  [4, 330, 400, 1500],
  [3, 90, 600, 1100],
  [2, 300, 520, 2100],
  [1, 40, 560, 700],
  [1, 150, 240, 1300],
  [7, 500, 540, 5200],
  [2, 60, 300, 1600],
  [0, 0, 650, 0],
  [0, 0, 380, 0],
  [0, 0, 120, 0],
  [0, 0, 500, 0],
];

const close = (found: readonly (number | string | null)[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, row) =>
    expect(Math.abs(Number(found[row]) / value - 1)).toBeLessThan(2e-3),
  );
};

// Fitted independently (SciPy), expectations summed with 60 digits.
describe("sixteen customers, as fitted elsewhere", () => {
  test("still buying", () =>
    close(
      valuesOf(answered(alive, ask(...histories(customers)))),
      [
        0.86046, 0.87746, 0.8775, 0.00178, 0.00593, 0.83273, 0.03925, 0.73899, 0.28314, 0.85105,
        0.8653, 0.34444, 1, 1, 1, 1,
      ],
    ));

  test("purchases in the next 365 days", () =>
    close(
      valuesOf(answered(expectedPurchases, ask(...histories(customers)))),
      [
        4.44442, 3.57912, 3.52551, 0.00788, 0.01487, 2.64548, 0.07497, 1.2046, 0.29177, 1.66746,
        3.31502, 0.84748, 0.44061, 0.68909, 1.50818, 0.55099,
      ],
    ));

  test("amount of a purchase", () =>
    close(
      valuesOf(answered(expectedValue, ask(...spending(customers)))),
      [
        3155.43, 2383.228, 1831.201, 2575.566, 1034.99, 1584.572, 1275.81, 2108.631, 1245.808,
        1617.883, 4953.507, 1725.867, 2136.808, 2136.808, 2136.808, 2136.808,
      ],
    ));

  test("lifetime value", () => {
    const found = valuesOf(answered(lifetime, ask(...everything(customers))));
    close([found[0]!, found[1]!, found[12]!], [26177.684, 18937.913, 4522.986]);
  });
});

withReference("CDNOW in days", () => {
  test("the first customers are as alive and buy as much as published", () => {
    const { repeats, recency, age, average } = cdnow();
    const days = [repeats, recency.map((t) => t * 7), age.map((t) => t * 7)];
    const known = days.map((values) => numbers([...values]));
    expect(valuesOf(answered(alive, ask(...known)))[0]).toBeCloseTo(0.7266, 4);
    const amounts = valuesOf(answered(expectedValue, ask(known[0]!, numbers([...average]))));
    expect(amounts[5]).toBeCloseTo(71.46, 2);
  });
});

/** All four answers over the same columns, which are fitted once. */
const answers = (rows: readonly Row[]) => {
  const [repeats, recency, age, average] = everything(rows);
  return [
    answered(alive, ask(repeats!, recency!, age!)),
    answered(expectedPurchases, ask(repeats!, recency!, age!)),
    answered(expectedValue, ask(repeats!, average!)),
    answered(lifetime, ask(repeats!, recency!, age!, average!)),
  ].map(valuesOf);
};

test("customers in another order get the same answers in that order", () => {
  const before = answers(customers);
  fc.assert(
    fc.property(shuffled(customers), (order) =>
      expect(answers(order.map((row) => customers[row]!))).toEqual(
        before.map((values) => order.map((row) => values[row])),
      ),
    ),
    { numRuns: 5 },
  );
});

test("the same columns are fitted once, changed knowledge or exclusions anew", () => {
  const question = ask(...histories(customers));
  const first = answered(alive, question);
  expect(answered(alive, question)).toEqual(first);
  const excluded = new Uint8Array(16).fill(1, 0, 1);
  const without = valuesOf(answered(alive, { ...question, excluded }));
  expect(without[0]).toBeNull();
  expect(without[1]).not.toBe(first.values[1]);
  const [repeats, ...rest] = question.columns;
  const knowledge = Uint8Array.from(customers, (_, row) => (row === 0 ? 2 : 0));
  const unknown = valuesOf(answered(alive, ask({ ...repeats!, knowledge }, ...rest)));
  expect(unknown.slice(1)).toEqual(without.slice(1));
  expect(valuesOf(answered(alive, question))).toEqual([...first.values]);
});

test("a row with a gap is unknown without a problem of its own, and counts for nobody", () => {
  const gapped: readonly Row[] = [...customers, [3, undefined, 300, 100], [3, 100, null, 100]];
  const found = answered(alive, ask(...histories(gapped)));
  expect(valuesOf(found).slice(0, 16)).toEqual(
    valuesOf(answered(alive, ask(...histories(customers)))),
  );
  expect(found.knowledge?.slice(16)).toEqual(Uint8Array.from([2, 1]));
  expect(problemsOf(found)).toEqual([]);
});

test("a lifetime value needs the amount, a probability does not", () => {
  const gapped: readonly Row[] = [...customers, [3, 200, 300, undefined]];
  expect(valuesOf(answered(alive, ask(...histories(gapped))))[16]).not.toBeNull();
  expect(valuesOf(answered(lifetime, ask(...everything(gapped))))[16]).toBeNull();
});

test("a history that contradicts itself is out of range, and counts for nobody", () => {
  const odd: readonly Row[] = [...customers, [3, 301, 300, 100], [0, 5, 300, 0], [-1, 0, 9, 0]];
  const found = answered(alive, ask(...histories(odd)));
  expect(valuesOf(found).slice(0, 16)).toEqual(
    valuesOf(answered(alive, ask(...histories(customers)))),
  );
  expect([...(found.problems ?? [])]).toEqual([
    [16, { problem: { code: "out-of-range", got: 301, max: 300 }, of: 1 }],
    [17, { problem: { code: "out-of-range", got: 5, max: 0 }, of: 1 }],
    [18, { problem: { code: "out-of-range", got: -1, min: 0 }, of: 0 }],
  ]);
  const amounts = answered(expectedValue, ask(...spending([...customers, [2, 10, 20, -5]])));
  expect(problemsOf(amounts)).toEqual(["16 out-of-range"]);
  expect(problemsOf(answered(lifetime, ask(...everything(odd))))).toEqual([
    "18 out-of-range",
    "16 out-of-range",
    "17 out-of-range",
  ]);
});

test("a last purchase today, or all on one day, is fine", () => {
  const found = answered(
    alive,
    ask(...histories([...customers, [3, 300, 300, 1], [3, 0, 300, 1]])),
  );
  expect(problemsOf(found)).toEqual([]);
});

describe("too few", () => {
  const all = (rows: number) =>
    Array.from({ length: rows }, (_, row) => `${String(row)} too-few-customers`);

  test.each([
    ["nobody", []],
    ["one", customers.slice(0, 1)],
    ["nine", customers.slice(0, 9)],
    ["twelve, all of whom bought once", new Array<Row>(12).fill([0, 0, 90, 0])],
  ])("%s", (_, rows) => {
    for (const [model, columns] of [
      [alive, histories],
      [expectedPurchases, histories],
      [expectedValue, spending],
      [lifetime, everything],
    ] as const) {
      const found = answered(model, ask(...columns(rows)));
      expect(problemsOf(found)).toEqual(all(rows.length));
      expect(valuesOf(found).every((value) => value === null)).toBe(true);
    }
  });

  test("customers who are all alike are fitted", () => {
    const alike = new Array<Row>(12).fill([3, 60, 90, 250]);
    const values = valuesOf(answered(lifetime, ask(...everything(alike))));
    expect(new Set(values).size).toBe(1);
    expect(Number.isFinite(values[0])).toBe(true);
  });
});
