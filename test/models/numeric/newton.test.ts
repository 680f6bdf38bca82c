import { newton as newtonSteps } from "../../../src/models/numeric/newton";
import { atOnce } from "../../../src/rules";
import { inSteps, type Sum } from "./inSteps";

const newton = (sum: Sum, start: readonly number[], tolerance: number) =>
  atOnce(newtonSteps(inSteps(sum), start, tolerance));

test("a bowl has its bottom", () => {
  const found = newton(([x = 0, y = 0]) => (x - 1) ** 2 + 10 * (y + 2) ** 2 + x * y, [3, 3], 1e-12);
  // Where both derivatives are 0: 2(x - 1) + y = 0, 20(y + 2) + x = 0.
  expect(found?.point[0]).toBeCloseTo(80 / 39, 7);
  expect(found?.point[1]).toBeCloseTo(-82 / 39, 7);
});

test("a step that goes too far is halved", () => {
  const found = newton(([x = 0]) => Math.log(Math.cosh(x)), [1.2], 1e-14);
  expect(found?.point[0]).toBeCloseTo(0, 6);
});

test.each<[string, Sum]>([
  ["a dome", ([x = 0]) => -(x ** 2)],
  ["a plain", () => 3],
  ["nowhere", () => Infinity],
])("%s has none", (_, target) => expect(newton(target, [1], 1e-9)).toBeNull());
