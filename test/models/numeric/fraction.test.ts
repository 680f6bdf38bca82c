import {
  logNextHypergeometric,
  scaledExponentialIntegral,
  unitHypergeometric,
} from "../../../src/models/numeric/fraction";

// With 30 digits (mpmath).
test.each([
  [0.5, 2, 0.3, 1.0566524021882333],
  [3, 2.5, 0.9, 5.933995157393939],
  [0.6, 1.1, 0.999999, 2.197511558128],
  [30, 40, 0.99, 3.8716093193318],
  [200, 250, 0.9999, 4.99796003789818],
  [1000, 1001, 0.7, 3.31791617762406],
])("₂F₁(1, %s; %s + 1; %s) is %s", (b, a, z, expected) =>
  expect(unitHypergeometric(b, a, z) / expected).toBeCloseTo(1, 10),
);

test("at 0 it is 1, and its logarithm 0", () => {
  expect(unitHypergeometric(2, 3, 0)).toBe(1);
  expect(logNextHypergeometric(3, 2, 0)).toBe(0);
});

test("₂F₁(1, 1; 2; z) is −ln(1 − z) / z, close to 1 as well", () => {
  for (const z of [0.1, 0.9, 0.999999])
    expect(Math.exp(logNextHypergeometric(1, 1, z)) / (-Math.log1p(-z) / z)).toBeCloseTo(1, 10);
});

test("E₁ is that of tables", () => {
  // Abramowitz & Stegun, table 5.1.
  expect(scaledExponentialIntegral(1, 1) / Math.E).toBeCloseTo(0.219383934, 9);
  expect(scaledExponentialIntegral(1, 0.01) * Math.exp(-0.01)).toBeCloseTo(4.0379295765, 8);
});

test("the next order follows from the one before: s Eₛ₊₁ = e⁻ᶻ − z Eₛ", () => {
  for (const [s, z] of [
    [0.5, 0.2],
    [2.3, 4],
    [7, 0.05],
  ] as const)
    expect(s * scaledExponentialIntegral(s + 1, z)).toBeCloseTo(
      1 - z * scaledExponentialIntegral(s, z),
      10,
    );
});
