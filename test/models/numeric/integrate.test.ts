import { integrate } from "../../../src/models/numeric/integrate";

test.each<[string, (x: number) => number, number, number, number]>([
  ["a cube", (x) => x ** 3, 0, 2, 4],
  ["a sine", Math.sin, 0, Math.PI, 2],
  ["an exponential", Math.exp, -40, 0, 1],
  ["a narrow bell", (x) => Math.exp(-((x - 0.3) ** 2) * 1e4), 0, 1, Math.sqrt(Math.PI) / 100],
  ["an empty stretch", Math.exp, 1, 1, 0],
])("%s", (_, f, from, to, expected) => expect(integrate(f, from, to)).toBeCloseTo(expected, 12));

test("backwards it is negative", () => expect(integrate((x) => x, 2, 0)).toBeCloseTo(-2, 12));
