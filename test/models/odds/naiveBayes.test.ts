import { learn, winProbability } from "../../../src/models";

const outcomes = Int8Array.of(1, 1, 1, 0, 0, -1, -1, -1);
const codes = Int32Array.of(0, 0, 1, 1, 1, 0, 1, -1);
const other = Int32Array.of(-1, 2, 2, 0, -1, 2, 9, -1);

const learnt = (...traits: Int32Array[]) => {
  const found = learn(traits, outcomes);
  if (!found.ok) throw new Error(found.problem.code);
  return traits.length === 0
    ? winProbability(found.value, traits, 0)
    : [5, 6, 7].map((row) => winProbability(found.value, traits, row));
};

test("without traits it is the overall rate", () => expect(learnt()).toBeCloseTo(3 / 5, 12));

test("one trait, by hand", () => {
  // Won: 2 of 3 have 0, 1 has 1; lost: both have 1. Plus 1 each: 3/5 and 2/5, 1/4 and 3/4.
  const [zero, one, none] = learnt(codes) as number[];
  expect(zero).toBeCloseTo((0.6 * 0.6) / (0.6 * 0.6 + 0.4 * 0.25), 12);
  expect(one).toBeCloseTo((0.6 * 0.4) / (0.6 * 0.4 + 0.4 * 0.75), 12);
  expect(none).toBeCloseTo(0.6, 12);
});

test("traits multiply; a code that no decided row has tells nothing", () => {
  // The second: won 2 of 2 have 2, lost 1 of 1 has 0. Plus 1 each: 3/4 and 1/3 for 2.
  const [both, first] = learnt(codes, other) as number[];
  expect(both).toBeCloseTo((0.6 * 0.6 * 0.75) / (0.6 * 0.6 * 0.75 + 0.4 * 0.25 * (1 / 3)), 12);
  expect(first).toBeCloseTo((learnt(codes) as number[])[1]!, 12);
});

test.each([
  ["nobody", [], 0],
  ["open ones only", [-1, -1], 0],
  ["won ones only", [1, 1, 1, -1], 1],
  ["lost ones only", [0], 1],
])("%s teach nothing", (_, all, got) =>
  expect(learn([], Int8Array.from(all))).toEqual({
    ok: false,
    problem: { code: "too-few-customers", got, min: 2 },
  }),
);
