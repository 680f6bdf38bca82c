import fc from "fast-check";
import { tidy } from "../../src/rules/tidy";

test.each([
  [30.3 - 20.3, 10],
  [0.1 + 0.2, 0.3],
  [32.3 - 22.3, 10],
  [80 * 1.05, 84],
  [0.1 * 3e8, 3e7],
  [12_345_678.9 * 1.1, 13_580_246.79],
  [-(0.1 + 0.2), -0.3],
])("%d is tidied to %d", (noisy, plain) => {
  expect(tidy(noisy)).toBe(plain);
});

test("what is no number or endless stays so", () => {
  expect([tidy(NaN), tidy(Infinity), tidy(-Infinity)]).toEqual([NaN, Infinity, -Infinity]);
});

test("no number moves by more than a billionth of itself, or of 1", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(Math.abs(tidy(x) - x)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(x)));
    }),
  );
});

describe("beyond four million", () => {
  const slowly = (x: number): number => Number(x.toPrecision(14));

  test.each([
    [9_999_999.999_999_9, 9_999_999.999_999_9],
    [9_999_999.999_999_98, 10_000_000],
    [99_999_999_999_999.5, 100_000_000_000_000],
    [100_000_000_000_001.5, 100_000_000_000_000],
    [-99_999_999_999_999.5, -100_000_000_000_000],
    [2 ** 53, 9_007_199_254_741_000],
    [Number.MAX_VALUE, 1.797_693_134_862_3e308],
  ])("of %d fourteen digits are left: %d", (x, plain) => {
    expect(tidy(x)).toBe(plain);
  });

  test("a half goes away from 0 on either side of it", () => {
    // Both are halves exactly: 2 ** -1 and 2 ** -2 have few digits.
    expect([tidy(12_345_678_901_234.5), tidy(-12_345_678_901_234.5)]).toEqual([
      12_345_678_901_235, -12_345_678_901_235,
    ]);
    expect([tidy(1_234_567_890_123.25), tidy(-1_234_567_890_123.25)]).toEqual([
      1_234_567_890_123.3, -1_234_567_890_123.3,
    ]);
  });

  test("numbers of any size are rounded as writing them out would", () => {
    const great = fc.double({ min: 4e6, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(great, fc.boolean(), (size, negative) => {
        const x = negative ? -size : size;
        expect(tidy(x)).toBe(slowly(x));
      }),
      { numRuns: 2000 },
    );
  });

  test("numbers about a half of the last digit are rounded as writing them out would", () => {
    // Fourteen digits, a half more, up to seven of them behind the point, and some units in the last place beside.
    const aboutHalves = fc
      .tuple(
        fc.integer({ min: 4e13, max: 1e14 - 1 }),
        fc.nat(7),
        fc.integer({ min: -40, max: 40 }),
        fc.boolean(),
      )
      .map(([digits, decimals, beside, negative]) => {
        const half = (digits + 0.5) / 10 ** decimals;
        return (negative ? -half : half) * (1 + beside * Number.EPSILON);
      });
    fc.assert(
      fc.property(aboutHalves, (x) => {
        expect(tidy(x)).toBe(slowly(x));
      }),
      { numRuns: 2000 },
    );
  });
});

test("what is tidy stays as it is", () => {
  const aboutMillions = fc.double({ min: -5e6, max: 5e6, noNaN: true });
  const decimals = fc.integer({ min: -4e15, max: 4e15 }).map((billionths) => billionths / 1e9);
  fc.assert(
    fc.property(fc.oneof(aboutMillions, decimals, fc.double({ noNaN: true })), (x) => {
      expect(tidy(tidy(x))).toBe(tidy(x));
    }),
    { numRuns: 1000 },
  );
});
