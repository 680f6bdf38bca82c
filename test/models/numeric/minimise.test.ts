import { minimise as minimiseSteps, type Search } from "../../../src/models/numeric/minimise";
import { atOnce } from "../../../src/rules";
import { inSteps, type Sum } from "./inSteps";

const minimise = (sum: Sum, start: readonly number[], how: Search) =>
  atOnce(minimiseSteps(inSteps(sum), start, how));

const search = { step: 0.5, tolerance: 1e-14, evaluations: 2000 };

test("the bottom of a bowl is found", () => {
  const bowl = ([x = 0, y = 0, z = 0]: readonly number[]) =>
    (x - 1) ** 2 + 2 * (y + 2) ** 2 + (z - 3) ** 2;
  const { point, value } = minimise(bowl, [0, 0, 0], search);
  expect(value).toBeCloseTo(0, 10);
  [1, -2, 3].forEach((expected, axis) => expect(point[axis]).toBeCloseTo(expected, 5));
});

test("the bottom of Rosenbrock's bent valley is found", () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
  expect(minimise(valley, [-1.2, 1], search).value).toBeCloseTo(0, 9);
});

test("a search stays where the function is not infinite, and takes no number for that", () => {
  const fenced = ([x = 0]: readonly number[]) => (x < 1 ? NaN : x);
  const { point } = minimise(fenced, [4], search);
  expect(point[0]).toBeGreaterThanOrEqual(1);
  expect(point[0]).toBeCloseTo(1, 3);
});

test("a search ends after so many evaluations", () => {
  let count = 0;
  minimise(([x = 0]) => (count++, -x), [0], { ...search, evaluations: 50 });
  expect(count).toBeLessThan(60);
});
