import { setLocale } from "../../src/functions";
import { expectedPurchases } from "../../src/functions/expectedPurchases";
import { statistics } from "../../src/functions/models/part";
import { seen, thrown } from "./host";
import "./site";

beforeAll(() => statistics.load());
beforeEach(() => setLocale("en-US"));
afterAll(() => setLocale(null));

const PARAMETERS = [[0.242593, 4.413532, 0.792886, 2.425754]];
const expected = (x: unknown, tx: unknown, t: unknown, periods: unknown): unknown =>
  seen(expectedPurchases([[x]], [[tx]], [[t]], PARAMETERS, [[periods]]))[0]?.[0];

test("the first CDNOW customer is expected to buy 1.226 times in 39 weeks", () =>
  expect(expected(2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3));

test.each([
  [1, 0.053185],
  [39, 1.191826],
])("a new customer within %s weeks: %s", (periods, value) =>
  expect(Math.abs(Number(expected(0, 0, 0, periods)) - value)).toBeLessThan(1e-1),
);

test("no time, no purchases", () => expect(expected(2, 30.43, 38.86, 0)).toBe(0));

test("periods must be there, and not negative", () => {
  expect(thrown(() => expected(2, 30, 38, ""))).toMatch(/^#N\/A/);
  expect(thrown(() => expected(2, 30, 38, -1))).toMatch(/^#VALUE!/);
});
