import { setLocale } from "../../src/functions";
import { aliveProbability } from "../../src/functions/aliveProbability";
import { statistics } from "../../src/functions/models/part";
import { seen, thrown } from "./host";
import "./site";

beforeAll(() => statistics.load());
beforeEach(() => setLocale("en-US"));
afterAll(() => setLocale(null));

const PARAMETERS = [[0.242593, 4.413532, 0.792886, 2.425754]];
const alive = (x: unknown, tx: unknown, t: unknown, parameters: unknown = PARAMETERS): unknown =>
  seen(aliveProbability([[x]], [[tx]], [[t]], parameters as unknown[][]))[0]?.[0];

// Integrated numerically over both distributions.
test.each([
  [2, 30.43, 38.86, 0.72660922],
  [6, 20, 38.86, 0.20812697],
  [0, 0, 38.86, 1],
])("%s repeats until %s of %s are alive with %s", (x, tx, t, expected) =>
  expect(alive(x, tx, t)).toBeCloseTo(expected, 7),
);

test("parameters may stand in a column", () =>
  expect(
    alive(
      2,
      30.43,
      38.86,
      PARAMETERS[0]!.map((each) => [each]),
    ),
  ).toBeCloseTo(0.7266, 4));

test("without parameters the model is fitted on the customers given", () => {
  const rows = Array.from(
    { length: 30 },
    (_, k) => [k % 5, k % 5 === 0 ? 0 : 10 + ((k * 37) % 300), 320 + ((k * 71) % 400)] as const,
  );
  const [x, tx, t] = [0, 1, 2].map((k) => rows.map((row) => [row[k]])) as unknown[][][];
  const found = seen(aliveProbability(x!, tx!, t!)).flat() as number[];
  expect(found).toHaveLength(30);
  expect(found.every((each) => each >= 0 && each <= 1)).toBe(true);
  expect(found[0]).toBe(1);
});

test("too few customers to fit on are said", () =>
  expect(thrown(() => alive(2, 30, 38, [[""]]))).toMatch(/^#N\/A .*10/));

test("a history that contradicts itself is an error of its row", () => {
  expect(String(alive(2, 50, 38))).toMatch(/^#VALUE! .*50/);
  expect(String(alive(0, 5, 38))).toMatch(/^#VALUE! .*5/);
  expect(String(alive(-1, 0, 38))).toMatch(/^#VALUE! .*-1/);
});

test("an empty row stays empty, a gap is an error", () => {
  expect(alive("", "", "")).toBe("");
  expect(String(alive(2, "", 38))).toMatch(/^#N\/A/);
});

test("three parameters, or one of 0, are said", () => {
  expect(thrown(() => alive(2, 30, 38, [[1, 2, 3]]))).toMatch(/^#VALUE!/);
  expect(thrown(() => alive(2, 30, 38, [[1, 2, 3, 0]]))).toMatch(/^#VALUE!/);
});
