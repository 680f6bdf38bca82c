import { unaryTest } from "@bpmn-io/feelin";
import fc from "fast-check";
import { bind, Truth } from "../../../src/rules/feel/fill";
import { readTests } from "../../../src/rules/feel/parse";
import { predicateOf, Unfit, type Subject } from "../../../src/rules/feel/predicate";
import { Knowledge, type Known } from "../../../src/rules/known";

const subject = (type: Subject["type"], more: Partial<Subject> = {}): Subject => ({
  type,
  names: { limit: 10 },
  ...more,
});

const compiled = (source: string, of: Subject) => {
  const reading = readTests(source);
  if (!reading.ok) throw new Error(reading.issue.message);
  return predicateOf(reading.tests, of);
};

const truths = (source: string, column: Known, of = subject(column.type)): number[] => {
  const rows = column.values.length;
  const out = new Uint8Array(rows);
  bind(compiled(source, of), column)(0, rows, out);
  return [...out];
};

type Value = number | string | boolean | null;

/** A column of values; null is a known absence. */
const columnOf = (type: Known["type"], values: readonly Value[]): Known => {
  const dictionary = [...new Set(values.filter((value) => typeof value === "string"))];
  const codes = values.map((value) =>
    typeof value === "string" ? dictionary.indexOf(value) : Number(value),
  );
  return {
    type,
    values: Float64Array.from(codes),
    dictionary,
    knowledge: Uint8Array.from(values, (value) =>
      value === null ? Knowledge.none : Knowledge.value,
    ),
  };
};

const oracle = (source: string, value: Value): boolean =>
  unaryTest(source, { "?": value }).value === true;

const agrees = (source: string, type: Known["type"], values: readonly Value[]): void => {
  const ours = truths(source, columnOf(type, values));
  expect([source, ...ours.map((truth) => truth === Truth.yes)]).toEqual([
    source,
    ...values.map((value) => oracle(source, value)),
  ]);
};

const edges = fc.constantFrom(-2, -1, 0, 0.1, 1, 1.5, 2, 3, 10_000);
const comparison = fc
  .tuple(fc.constantFrom("<", "<=", ">", ">=", "=", "!=", ""), edges)
  .map(([operator, edge]) => `${operator} ${edge}`);
const interval = fc
  .tuple(fc.constantFrom("[", "(", "]"), edges, edges, fc.constantFrom("]", ")", "["))
  .map(([open, a, b, close]) => `${open}${Math.min(a, b)}..${Math.max(a, b)}${close}`);
const numberTests = fc
  .tuple(
    fc.array(fc.oneof(comparison, interval, fc.constant("null")), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([parts, negated]) => (negated ? `not(${parts.join(", ")})` : parts.join(", ")));

test("a test on numbers answers as feelin does, on every side of its edges", () => {
  fc.assert(
    fc.property(
      numberTests,
      fc.array(fc.oneof(edges, fc.double({ noNaN: true }))),
      (cell, more) => {
        agrees(cell, "number", [-2, -1, 0, 0.1, 1, 1.5, 2, 3, 9_999.999, 10_000, null, ...more]);
      },
    ),
  );
});

test("a test on texts answers as feelin does", () => {
  const words = fc.constantFrom('"A"', '"B"', '"有"', '"a b"', "null");
  const cells = fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([parts, negated]) => (negated ? `not(${parts.join(",")})` : parts.join(",")));
  fc.assert(
    fc.property(cells, (cell) => agrees(cell, "text", ["A", "B", "a", "有", "a b", "", null])),
  );
});

test.each([
  "true",
  "false",
  "not(true)",
  "null",
  "not(null)",
  "true, null",
  "= false",
  "!= true",
  "-",
])("%s on booleans answers as feelin does", (cell) => agrees(cell, "boolean", [true, false, null]));

test("a test on dates compares days", () => {
  const days = Float64Array.from([46_052, 46_053, 46_054]);
  const column: Known = { type: "date", values: days, dictionary: [], knowledge: null };
  expect(truths('>= date("2026-01-31")', column)).toEqual([Truth.no, Truth.yes, Truth.yes]);
  expect(truths('(date("2026-01-30")..date("2026-02-01"))', column)).toEqual([
    Truth.no,
    Truth.yes,
    Truth.no,
  ]);
});

test("what is unknown is neither yes nor no, but for a test that always or never holds", () => {
  const column: Known = {
    type: "number",
    values: Float64Array.of(5),
    dictionary: [],
    knowledge: Uint8Array.of(Knowledge.unknown),
  };
  expect(truths("> 3", column)).toEqual([Truth.unknown]);
  expect(truths("not(> 3)", column)).toEqual([Truth.unknown]);
  expect(truths("null", column)).toEqual([Truth.unknown]);
  expect(truths("-", column)).toEqual([Truth.yes]);
  expect(truths("not(-)", column)).toEqual([Truth.no]);
});

test("a name stands for the argument of that name", () => {
  expect(truths(">= limit", columnOf("number", [9, 10]))).toEqual([Truth.no, Truth.yes]);
});

test("a choice is asked for by its key or its label in either language", () => {
  const choices = [
    { key: "clear", label: { zh: "明显", en: "Clear" }, synonyms: { zh: [], en: [] } },
  ];
  const column = columnOf("choice", ["clear", "none"]);
  for (const cell of ['"clear"', '"明显"', '"Clear"'])
    expect(truths(cell, column, subject("choice", { choices }))).toEqual([Truth.yes, Truth.no]);
});

test.each([
  ['"A"', "number"],
  ["> 3", "boolean"],
  ["> 3", "text"],
  ['< "B"', "text"],
  ["true", "number"],
  ["> 3", "date"],
  [">= other", "number"],
  ["[3..1]", "number"],
  ["!= null, 3", "number"],
] as const)("%s cannot be asked of a %s", (cell, type) => {
  expect(() => compiled(cell, subject(type))).toThrow(Unfit);
});
