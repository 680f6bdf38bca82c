import { randomFrom } from "../../../src/models/numeric/random";

const take = (seed: number, count: number): number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, random);
};

test("the same seed gives the same numbers, another seed others", () => {
  expect(take(7, 5)).toEqual(take(7, 5));
  expect(take(7, 5)).not.toEqual(take(8, 5));
});

test("numbers are from 0 to below 1 and spread evenly", () => {
  const tenths = new Array<number>(10).fill(0);
  for (const x of take(1, 10_000)) tenths[Math.floor(x * 10)]!++;
  expect(tenths.every((count) => count > 900 && count < 1100)).toBe(true);
});
