import type { Derived, Models, Scheme } from "../../src/rules";
import { boundOf } from "../../src/rules/bound";
import { planOf } from "../../src/rules/plan";
import { from, input, minimal, part, table } from "./minimal";
import { silent } from "./modelSaying";

const base = { label: { zh: "推导", en: "derived" }, from } as const;
const models: Models = { alone: silent("row"), among: silent("column") };

const bound = (derived: readonly Derived[], more: Partial<Scheme> = {}) => {
  const { inputs, day } = boundOf(
    planOf(
      minimal({
        inputs: [input("a"), input("b"), input("day", "date")],
        derived,
        method: table([]),
        more,
      }),
      {},
      models,
    ),
  );
  return { inputs: [...inputs].sort(), day };
};
const free = { inputs: [], day: false };
const model = (name: string): Derived => ({
  kind: "model",
  key: "m",
  ...base,
  of: ["s", "b"],
  model: name,
  type: "number",
});
const sum: Derived = {
  kind: "sum",
  key: "s",
  ...base,
  terms: [{ input: "a" }, { input: "age", times: -1 }],
};
const age: Derived = { kind: "daysSince", key: "age", ...base, of: "day" };
const place = (of: string, key = "p"): Derived => ({ kind: "percentile", key, ...base, of });

test("a place among others holds nothing of its own row", () => {
  expect(bound([place("a")])).toEqual(free);
});

test("a place by days holds the day: the others grow older as well", () => {
  expect(bound([age, sum, place("s")])).toEqual({ inputs: [], day: true });
  expect(bound([age, sum])).toEqual(free);
});

test("a place by a place holds what the first is computed from", () => {
  const share: Derived = { kind: "shareOfTotal", key: "share", ...base, of: "a" };
  expect(bound([share, place("share")])).toEqual({ inputs: ["a"], day: false });
});

test("a model that needs the population holds what it reads, and one that does not holds nothing", () => {
  expect(bound([age, sum, model("among")])).toEqual({ inputs: ["a", "b", "day"], day: true });
  expect(bound([age, sum, model("alone")])).toEqual(free);
});

const inner = (scope: Scheme["scope"], derived: readonly Derived[] = []): Scheme =>
  minimal({
    inputs: [input("b"), input("day", "date")],
    derived,
    scope,
    method: table([]),
  });

test("a part that needs the population holds its inputs, and one that does not holds nothing", () => {
  expect(bound([], { parts: [part("x", inner("column"))] })).toEqual({
    inputs: ["b", "day"],
    day: false,
  });
  expect(bound([], { parts: [part("x", inner("column", [age]))] }).day).toBe(true);
  expect(bound([], { parts: [part("x", inner("row", [age]))] })).toEqual(free);
});

test("a place by the score of a part holds the day that the part reads", () => {
  const score: Derived = { kind: "score", key: "score", ...base, of: "x" };
  const parts = (scope: Scheme["scope"]) => ({ parts: [part("x", inner(scope, [age]))] });
  expect(bound([score, place("score")], parts("row"))).toEqual({ inputs: [], day: true });
  expect(bound([score, place("score")], parts("column")).inputs).toEqual(["b", "day"]);
});
