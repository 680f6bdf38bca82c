import { readTests } from "../../../src/rules/feel/parse";

const number = (value: number) => ({ kind: "number", value });
const tests = (...parts: unknown[]) => ({ kind: "tests", negated: false, parts });
const compare = (operator: string, operand: unknown) => ({ kind: "compare", operator, operand });
const interval = (low: number, high: number, lowIncluded: boolean, highIncluded: boolean) => ({
  kind: "interval",
  low: number(low),
  high: number(high),
  lowIncluded,
  highIncluded,
});

test.each([
  ["-", { kind: "any" }],
  ["not(-)", { kind: "nothing" }],
  [">= 30000", tests(compare(">=", number(30_000)))],
  [">=30000", tests(compare(">=", number(30_000)))],
  ["< -5.5", tests(compare("<", number(-5.5)))],
  ["!= 3", tests(compare("!=", number(3)))],
  ["12", tests(compare("=", number(12)))],
  ["[10000..30000)", tests(interval(10_000, 30_000, true, false))],
  ["(1..2]", tests(interval(1, 2, false, true))],
  ["]1..2[", tests(interval(1, 2, false, false))],
  ["[1..2]", tests(interval(1, 2, true, true))],
  ["true", tests(compare("=", { kind: "boolean", value: true }))],
  ["null", tests(compare("=", { kind: "none" }))],
  ['"A","B"', tests(compare("=", text("A")), compare("=", text("B")))],
  ['"say \\"hi\\""', tests(compare("=", text('say "hi"')))],
  ["1, >= 5", tests(compare("=", number(1)), compare(">=", number(5)))],
  ['date("2026-01-31")', tests(compare("=", { kind: "date", value: 46_053 }))],
  ['>= @"2026-01-31"', tests(compare(">=", { kind: "date", value: 46_053 }))],
  [">= limit", tests(compare(">=", { kind: "name", name: "limit" }))],
  ["not(> 3)", { kind: "tests", negated: true, parts: [compare(">", number(3))] }],
])("%s is read", (source, read) => {
  expect(readTests(source)).toEqual({ ok: true, tests: read });
});

function text(value: string) {
  return { kind: "text", value };
}

test.each([
  ["", 0],
  [">= 3 and", 5],
  ["3万", 1],
  ['"A', 0],
  ["? > 3", 0],
  ["a + 1", 2],
  ['date("2026-02-30")', 0],
  [">=", 2],
  ["1,", 2],
  ["not(1", 5],
  ["[1..2", 5],
  ["date(1)", 0],
  ["- 1 -", 4],
  ["[1..", 4],
  ["5 > 3", 2],
])("%p is refused at character %i", (source, at) => {
  expect(readTests(source)).toMatchObject({ ok: false, issue: { at } });
});
