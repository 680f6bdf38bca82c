import fc from "fast-check";
import { binsOf, quantileOf, type Binning } from "../../../src/models";

const fifths: Binning = { kind: "quantile", bins: 5 };
const places = (values: readonly number[], binning: Binning, mode: "plain" | "rfm-R" = "plain") => [
  ...binsOf(Float64Array.from(values), binning, mode).places,
];

test("quantiles are those of Excel's PERCENTILE.INC", () => {
  const values = Float64Array.of(1, 2, 3, 4, 10);
  const found = [0, 0.2, 0.5, 0.9, 1].map((p) => quantileOf(values, p));
  [1, 1.8, 3, 7.6, 10].forEach((each, k) => expect(found[k]).toBeCloseTo(each, 12));
});

test("a quantile that falls on a value is that value, whatever binary makes of its place", () => {
  const values = Float64Array.from({ length: 996 }, (_, k) => k * 3);
  expect(quantileOf(values, 0.2)).toBe(199 * 3);
  expect(quantileOf(values, 0.6)).toBe(597 * 3);
});

test("a value at a quantile stays below it in both modes", () => {
  const values = [1, 2, 3, 4, 5, 6];
  expect(places(values, { kind: "quantile", bins: 5 })).toEqual([1, 1, 2, 3, 4, 5]);
  expect(places(values, { kind: "quantile", bins: 5 }, "rfm-R")).toEqual([1, 1, 2, 3, 4, 5]);
});

test("what lies less than 1 above a quantile is below it in rfm-R alone", () => {
  const values = [1, 1.5, 10, 20];
  expect(places(values, { kind: "quantile", bins: 2 })).toEqual([1, 1, 2, 2]);
  expect(places([0, 10, 10.4, 20], { kind: "quantile", bins: 2 })).toEqual([1, 1, 2, 2]);
  expect(places([0, 10, 10.4, 20], { kind: "quantile", bins: 2 }, "rfm-R")).toEqual([1, 1, 1, 2]);
});

test("a value at a fixed break is above it", () =>
  expect(places([1, 4, 5, 9], { kind: "breaks", breaks: [5, 4] })).toEqual([1, 2, 3, 3]));

test("bins of equal width", () => {
  const { breaks, counts } = binsOf(
    Float64Array.of(0, 1, 2, 10),
    { kind: "width", bins: 5 },
    "plain",
  );
  expect(breaks).toEqual([2, 4, 6, 8]);
  expect(counts).toEqual([2, 1, 0, 0, 1]);
});

test("thresholds are told from the least value to beyond the greatest", () => {
  const { lower, upper } = binsOf(Float64Array.of(1, 2, 3), { kind: "quantile", bins: 2 }, "rfm-R");
  expect([lower, upper]).toEqual([
    [1, 3],
    [3, 4],
  ]);
});

test("ties leave bins empty", () => {
  const { counts } = binsOf(Float64Array.of(1, 1, 1, 1, 7), fifths, "plain");
  expect(counts).toEqual([4, 0, 0, 0, 1]);
});

test("what is no number is in no bin", () =>
  expect(places([NaN, 1, 2, Infinity], { kind: "quantile", bins: 2 })).toEqual([0, 1, 2, 0]));

test("no values, no bins taken", () => expect(places([NaN], fifths)).toEqual([0]));

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const binning = fc.oneof(
  fc.record({ kind: fc.constant("quantile" as const), bins: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant("width" as const), bins: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    kind: fc.constant("breaks" as const),
    breaks: fc.array(value, { minLength: 1, maxLength: 8 }),
  }),
);

test("greater values are never in a lower bin, equal ones in the same, and all are counted", () =>
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1 }),
      binning,
      fc.constantFrom("plain" as const, "rfm-R" as const),
      (values, how, mode) => {
        const found = binsOf(Float64Array.from(values), how, mode);
        values.forEach((one, i) =>
          values.forEach((other, j) => {
            if (one >= other) expect(found.places[i]!).toBeGreaterThanOrEqual(found.places[j]!);
          }),
        );
        expect(found.counts.reduce((sum, each) => sum + each, 0)).toBe(values.length);
      },
    ),
  ));
