import {
  expectedPurchases,
  fitBgNbd,
  lifetimeValues,
  probabilityAlive,
  type LifetimeRequest,
  type ValuedHistories,
} from "../../../src/models";

const rows = Array.from(
  { length: 60 },
  (_, k) =>
    [k % 5, k % 5 === 0 ? 0 : 10 + ((k * 37) % 300), 320 + ((k * 71) % 400), 20 + (k % 7)] as const,
);
const histories: ValuedHistories = {
  repeats: Float64Array.from(rows, ([x]) => x),
  recency: Float64Array.from(rows, ([, tx]) => tx),
  age: Float64Array.from(rows, ([, , t]) => t),
  average: Float64Array.from(rows, ([x, , , z]) => (x === 0 ? 0 : z)),
};
const request: LifetimeRequest = {
  model: "bg-nbd",
  ahead: 365,
  horizon: { step: 365, steps: 1, rate: 0 },
};
const found = (given: ValuedHistories, how: Partial<LifetimeRequest> = {}) => {
  const values = lifetimeValues(given, { ...request, ...how });
  if (!values.ok) throw new Error(values.problem.code);
  return values.value;
};

test("each customer gets what the fitted model says of the history", () => {
  const model = fitBgNbd(histories);
  if (!model.ok) throw new Error(model.problem.code);
  const { alive, purchases } = found(histories);
  rows.forEach(([x, tx, t], k) => {
    expect(alive[k]).toBeCloseTo(probabilityAlive(model.value, x, tx, t), 12);
    expect(purchases[k]).toBeCloseTo(expectedPurchases(model.value, 365, x, tx, t), 12);
  });
});

test("a value is discounted purchases times the amount times the margin", () => {
  const { values, discounted, amounts } = found(histories, { margin: 0.5 });
  rows.forEach((_, k) => expect(values![k]).toBeCloseTo(discounted[k]! * amounts![k]! * 0.5, 10));
});

test("a higher rate makes no value greater", () => {
  const horizon = { step: 365, steps: 10, rate: 0.1 };
  const [low, high] = [horizon, { ...horizon, rate: 0.2 }].map(
    (each) => found(histories, { horizon: each }).values!,
  );
  rows.forEach((_, k) => expect(high![k]).toBeLessThanOrEqual(low![k]!));
});

test("Pareto/NBD doubts those who bought once as well", () => {
  const once = rows.findIndex(([x]) => x === 0);
  expect(found(histories).alive[once]).toBe(1);
  expect(found(histories, { model: "pareto-nbd" }).alive[once]).toBeLessThan(1);
});

test("without amounts there are purchases but no values, and it is said why", () => {
  const { average: _, ...timed } = histories;
  const { values, purchases, spending } = found(timed);
  expect(values).toBeUndefined();
  expect(purchases).toHaveLength(60);
  expect(spending).toMatchObject({ problem: { code: "too-few-customers", got: 0 } });
});

test("few customers are told", () =>
  expect(found(histories).facts).toContainEqual({
    code: "few-customers",
    customers: 60,
    repeaters: 48,
  }));

test.each(["bg-nbd", "pareto-nbd"] as const)(
  "%s: all who bought once are too few who came back",
  (model) => {
    const none = new Float64Array(50);
    expect(
      lifetimeValues(
        { repeats: none, recency: none, age: none.map(() => 90) },
        { ...request, model },
      ),
    ).toMatchObject({ problem: { code: "too-few-customers", got: 0, min: 3 } });
  },
);
