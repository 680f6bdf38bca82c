import { argumentsOf, type ArgumentValue } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";

const scheme = (id: string) => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};
const given = (id: string, values: Record<string, ArgumentValue>) =>
  argumentsOf(scheme(id), values);

test("what is not given has the scheme's default", () => {
  expect(given("abc-share", { boundary: "crossing" })).toEqual({
    ok: true,
    value: { cuts: [0.8, 0.95], measure: "share", boundary: "crossing" },
  });
});

test.each([
  ["abc-share", { cut: [1] }, "no-such-argument"],
  ["abc-share", { measure: "weight" }, "bad-choice-argument"],
  ["abc-share", { cuts: 80 }, "bad-cuts"],
  ["abc-share", { cuts: [] }, "bad-cuts"],
  ["abc-share", { cuts: [0.8, NaN] }, "bad-cuts"],
  ["abc-share", { cuts: [0.8] }, "bad-cuts"],
  ["abc-share", { cuts: [0.95, 0.8] }, "bad-cuts"],
  ["abc-share", { cuts: [80, 195] }, "bad-cuts"],
  ["abc-share", { cuts: [10, 20], measure: "value" }, "bad-cuts"],
  ["pyramid-4", { cuts: [1, 5] }, "bad-cuts"],
  ["logistics-abc", { thirtyDayMonths: 1 }, "bad-choice-argument"],
  ["clv-1000", { rate: "5%" }, "not-a-number"],
  ["clv-1000", { rate: -1 }, "out-of-range"],
] as const)("%s refuses %p as %s", (id, values, code) => {
  expect(given(id, values)).toMatchObject({ ok: false, problem: { code } });
});

test.each([
  ["abc-share", { cuts: [80, 95] }],
  ["abc-share", { cuts: [0.5, 1] }],
  ["abc-share", { cuts: [20, 10], measure: "value" }],
  ["pyramid-4", { cuts: [1, 5, 20] }],
] as const)("%s takes %p", (id, values) => {
  expect(given(id, values)).toMatchObject({ ok: true, value: values });
});
