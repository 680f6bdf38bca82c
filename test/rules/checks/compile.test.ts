import { compile, InvalidSchemeError, type Check } from "../../../src/rules";
import { from, input, minimal, table } from "../minimal";

const label = { zh: "检查", en: "check" };
const base = { key: "check", label, from } as const;

const issuesOf = (check: Check): readonly string[] => {
  const scheme = minimal({
    inputs: [input("x"), input("owner", "text")],
    arguments: [{ type: "number", name: "few", label, default: 1, from }],
    method: table([{ when: { x: ">= 0" }, tier: "A", from }]),
    more: { checks: [check] },
  });
  try {
    compile(scheme);
  } catch (error) {
    if (error instanceof InvalidSchemeError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
};

test.each<[string, Check, string]>([
  ["a count of an unknown tier", { kind: "count", ...base, tier: "Z" }, "checks.0"],
  [
    "a pace by an unknown argument",
    { kind: "pace", ...base, perDay: "many", daysAMonth: "few" },
    "checks.0.perDay",
  ],
  [
    "a pace by days that are no argument",
    { kind: "pace", ...base, perDay: "few", daysAMonth: "x" },
    "checks.0.daysAMonth",
  ],
  [
    "a concentration of words",
    { kind: "concentration", ...base, of: "owner", top: 0.2, share: 0.8 },
    "checks.0",
  ],
  ["completeness of an unknown input", { kind: "complete", ...base, of: "y", min: 1 }, "checks.0"],
  ["one value per unknown input", { kind: "constant", ...base, of: "x", per: "y" }, "checks.0"],
  ["one unknown value each", { kind: "constant", ...base, of: "y", per: "x" }, "checks.0"],
  [
    "different values of an unknown input",
    { kind: "distinct", ...base, of: "y", min: 1, max: 2 },
    "checks.0",
  ],
  ["sizes by an unknown input", { kind: "size", ...base, of: "y", min: 1 }, "checks.0"],
  ["a spread of words", { kind: "spread", ...base, of: "owner", by: "tier", min: 1 }, "checks.0"],
  [
    "a spread by an unknown input",
    { kind: "spread", ...base, of: "x", by: "y", min: 1 },
    "checks.0",
  ],
  [
    "an unknown tier expected",
    { kind: "distribution", ...base, expected: { Z: 1 }, max: 1 },
    "checks.0.expected",
  ],
])("%s is found, with its place", (_, check, path) => {
  expect(issuesOf(check)).toEqual([path]);
});

test.each<[string, Check]>([
  ["one tier each", { kind: "constant", ...base, of: "tier", per: "owner" }],
  ["different tiers", { kind: "distinct", ...base, of: "tier", min: 1, max: 2 }],
  ["sizes of tiers", { kind: "size", ...base, of: "tier", min: 0.1 }],
  ["a spread between tiers", { kind: "spread", ...base, of: "x", by: "tier", min: 0.1 }],
  ["completeness of tiers", { kind: "complete", ...base, of: "tier", min: 1 }],
])("%s may be asked for", (_, check) => {
  expect(issuesOf(check)).toEqual([]);
});
