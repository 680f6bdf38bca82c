import type { Derived, Input } from "../../src/rules";
import { gradesOf } from "./graded";
import type { TestRow } from "./columns";
import { from, input, minimal, table } from "./minimal";

const label = { zh: "推导", en: "derived" };
const base = { label, from } as const;
const none = { blank: { value: null, from } } as const;

/** What stands in the way of asking the last derived input of a row. */
const problemsOf = (inputs: readonly Input[], derived: readonly Derived[], row: TestRow) => {
  const key = derived.at(-1)?.key ?? "";
  const type = derived.at(-1)?.kind === "either" ? "true" : ">= 1";
  const scheme = minimal({
    inputs,
    derived,
    method: table([{ when: { [key]: type }, tier: "A", from }]),
  });
  return gradesOf(scheme, [row]).problems.get(0);
};
const missing = (key: string) => ({ input: key, problem: { code: "missing-input", input: key } });

test("of a sum every input that is blank is asked for, and no other", () => {
  const sum: Derived = {
    kind: "sum",
    key: "d",
    ...base,
    terms: [{ input: "a" }, { input: "b" }, { input: "c" }],
  };
  const inputs = [input("a"), input("b"), input("c")];
  expect(problemsOf(inputs, [sum], { a: null, b: 1, c: null })).toEqual([
    missing("a"),
    missing("c"),
  ]);
});

test("of several that would do the first is asked for", () => {
  const inputs = [input("told", "boolean"), input("a"), input("b")];
  const first: Derived = { kind: "first", key: "d", ...base, of: ["a", "b"] };
  expect(problemsOf(inputs, [first], { a: null, b: null })).toEqual([missing("a")]);
  const either: Derived = {
    kind: "either",
    key: "d",
    ...base,
    prefer: "told",
    of: "a",
    test: ">= 1",
  };
  expect(problemsOf(inputs, [either], { told: null, a: null })).toEqual([missing("told")]);
});

test("where the first is known to be none, the next is asked for", () => {
  const inputs = [input("told", "boolean", none), input("a", "number", none), input("b")];
  const first: Derived = { kind: "first", key: "d", ...base, of: ["a", "b"] };
  expect(problemsOf(inputs, [first], { a: null, b: null })).toEqual([missing("b")]);
  const either: Derived = {
    kind: "either",
    key: "d",
    ...base,
    prefer: "told",
    of: "b",
    test: ">= 1",
  };
  expect(problemsOf(inputs, [either], { told: null, b: null })).toEqual([missing("b")]);
});

test("a cell that cannot be read is told as it is, and not as a blank besides", () => {
  const problem = { code: "not-a-number", got: "约三" } as const;
  const product: Derived = { kind: "product", key: "d", ...base, of: "a", by: "b" };
  expect(problemsOf([input("a"), input("b")], [product], { a: { problem }, b: 1 })).toEqual([
    { input: "a", problem },
  ]);
});

test("columns that are not there are told together", () => {
  const product: Derived = { kind: "product", key: "d", ...base, of: "a", by: "b" };
  expect(problemsOf([input("a"), input("b"), input("c")], [product], { c: 1 })).toEqual([
    { problem: { code: "missing-column", inputs: ["a", "b"] } },
  ]);
});

test("a method that needs a value asks for what is known to be none as well", () => {
  const scheme = minimal({
    inputs: [input("a"), input("b")],
    derived: [{ kind: "ratio", key: "d", ...base, of: "a", by: "b" }],
    method: {
      kind: "formula",
      formula: "clv",
      with: { amount: "d", perMonth: "a", years: "a", rate: "rate", margin: "rate" },
    },
    arguments: [{ type: "number", name: "rate", label, default: 0.1, from }],
  });
  const { score, problems } = gradesOf(scheme, [{ a: 1, b: 0 }]);
  expect(score[0]).toBeNaN();
  expect(problems.get(0)).toEqual([missing("a")]);
});
