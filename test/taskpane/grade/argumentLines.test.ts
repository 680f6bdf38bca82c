import { argumentLines, argumentValue } from "../../../src/taskpane/grade/argumentLines";
import { initialState } from "../../../src/taskpane/grade/gradeState";
import { languageOf } from "../../../src/taskpane/language";
import { schemes, type Scheme } from "../../../src/workbook";

type Argument = Scheme["arguments"][number];
const common = {
  name: "x",
  label: { zh: "某", en: "x" },
  from: { kind: "default", words: { zh: "", en: "" } },
} as const;
const number: Argument = { ...common, type: "number", default: 1, min: 0, max: 10 };
const numbers: Argument = { ...common, type: "numbers", default: [0.8, 0.95] };

test.each([
  ["3", 3],
  [" 3 ", 3],
  ["3", 3],
  ["50%", 0.5],
  ["11", undefined],
  ["-1", undefined],
  ["", undefined],
  ["three", undefined],
])("%j as a number from 0 to 10 is %s", (typed, value) =>
  expect(argumentValue(number, typed)).toBe(value),
);

test.each([
  ["0.8, 0.95", [0.8, 0.95]],
  ["80% 95%", [0.8, 0.95]],
  ["0.8、0.95", [0.8, 0.95]],
  ["0.8; x", undefined],
  ["", undefined],
])("%j as a list of numbers is %j", (typed, value) =>
  expect(argumentValue(numbers, typed)).toEqual(value),
);

test("what was typed and is no value stays to be seen, marked as bad", () => {
  const share = schemes.find(({ id }) => id === "abc-share");
  if (share === undefined) throw new Error("abc-share is gone");
  const state = { ...initialState("2026-01-31"), badArguments: { cuts: "much" } };
  const cuts = argumentLines(share, state, languageOf("en-US")).find(({ name }) => name === "cuts");
  expect(cuts).toMatchObject({ value: "much", bad: true, changed: true });
});
