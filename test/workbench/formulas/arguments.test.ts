import { liftCalls, toArguments } from "../../../src/workbench/formulas/arguments";
import type { Given } from "../../../src/workbench/formulas/arguments";
import type { FunctionParameter } from "../../../src/workbench/formulas";
import type { CellValue } from "../../../src/workbench/model";

const parameter = (patch: Partial<FunctionParameter>): FunctionParameter => ({
  name: "p",
  description: "",
  type: "any",
  matrix: false,
  optional: false,
  repeating: false,
  ...patch,
});
const one = (value: CellValue | undefined): Given => [[value]];
const convert = (type: FunctionParameter["type"], value: CellValue | undefined) => {
  const converted = toArguments([parameter({ type })], [one(value)], false);
  return converted.ok ? converted.args[0] : converted.error;
};

const VALUE = { error: "#VALUE!" };
test.each<[FunctionParameter["type"], CellValue | undefined, unknown]>([
  ["number", 1.5, 1.5],
  ["number", "1,200", 1200],
  ["number", "约三万", VALUE],
  ["number", "", VALUE],
  ["number", true, 1],
  ["number", undefined, 0],
  ["string", 1.5, "1.5"],
  ["string", 0.1 + 0.2, "0.3"],
  ["string", true, "TRUE"],
  ["string", undefined, ""],
  ["boolean", 0, false],
  ["boolean", "true", true],
  ["boolean", "是", VALUE],
  ["boolean", undefined, false],
  ["any", 46053, 46053],
  ["any", "x", "x"],
  ["any", false, false],
  ["any", undefined, ""],
  ["any", { error: "#N/A" }, { error: "#N/A" }],
])("for %s, %j arrives as %j", (type, value, expected) => {
  expect(convert(type, value)).toEqual(expected);
});

test("too few and too many arguments are #VALUE!", () => {
  const parameters = [parameter({}), parameter({ optional: true })];
  const ok = (given: readonly Given[]) => toArguments(parameters, given, false).ok;
  expect([ok([]), ok([one(1)]), ok([one(1), one(2)]), ok([one(1), one(2), one(3)])]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a repeating parameter takes what is left as one list", () => {
  const parameters = [parameter({}), parameter({ repeating: true, matrix: true })];
  expect(toArguments(parameters, [one(1), one(2), [[3, 4]]], false)).toEqual({
    ok: true,
    args: [1, [[[2]], [[3, 4]]]],
  });
  expect(toArguments(parameters, [one(1)], false)).toEqual({ ok: true, args: [1, []] });
});

test("a range for a single value makes a call for each cell, and stretches over the other direction", () => {
  const calls = liftCalls([parameter({}), parameter({})], [[[1], [2]], [[10, 20]]]);
  expect(calls).toEqual([
    [
      [one(1), one(10)],
      [one(1), one(20)],
    ],
    [
      [one(2), one(10)],
      [one(2), one(20)],
    ],
  ]);
});
