import { componentsFor, principalComponents, scoresOf } from "../../../src/models";
import { tableOf, withReference } from "../reference";

withReference("Wholesale customers, R's prcomp(scale. = TRUE)", () => {
  const table = tableOf("wholesale/wholesale_customers.csv");
  const names = ["Fresh", "Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"];
  const found = principalComponents(names.map((name) => table.get(name)!));

  test("variances", () =>
    [2.644974, 1.702584, 0.7400648, 0.5637302, 0.2856763, 0.06297111].forEach((expected, k) =>
      expect(Math.abs(found.components[k]!.value - expected)).toBeLessThan(1e-6),
    ));

  test("shares of the first two, and how many hold 90 %", () => {
    const [one, two] = found.components.map(({ value }) => (100 * value) / 6);
    expect(one).toBeCloseTo(44.08289, 5);
    expect(two).toBeCloseTo(28.3764, 4);
    // 44.1 + 28.4 + 12.3 + 9.4
    expect(componentsFor(found.components, 0.9)).toBe(4);
  });
});

test("two columns that rise together have one component, and its scores the variance of both", () => {
  const found = principalComponents([Float64Array.of(1, 2, 3), Float64Array.of(10, 20, 30)]);
  expect(found.components.map(({ value }) => Math.round(value * 1e12) / 1e12)).toEqual([2, 0]);
  expect(componentsFor(found.components, 0.9)).toBe(1);
  const [scores] = scoresOf(found, 1);
  expect(scores!.map(Math.abs)).toEqual(Float64Array.of(scores![2]!, 0, scores![2]!).map(Math.abs));
  expect(Math.abs(scores![0]!)).toBeCloseTo(Math.SQRT2, 12);
});

test("a share is reached in spite of noise, and without components none are taken", () => {
  const half = [1, 1].map((value) => ({ value, vector: new Float64Array(2) }));
  expect(componentsFor(half, 0.5)).toBe(1);
  expect(componentsFor(half, 1)).toBe(2);
  expect(componentsFor([], 0.9)).toBe(0);
});
