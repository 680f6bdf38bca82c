import type { Scheme } from "../../src/rules";
import { explained, gradesOf, tiersOf } from "./graded";
import { from, input, minimal, tier } from "./minimal";

const label = { zh: "名", en: "name" };
const no = { value: false, from } as const;

const entry = minimal({
  inputs: [input("need", "boolean", { blank: no }), input("plan", "boolean")],
  tiers: ["in", "out"],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      { when: { need: "false" }, tier: "out", label, from },
      { when: { plan: "false" }, tier: "out", label, from },
      { when: {}, tier: "in", from },
    ],
  },
});
const { precondition: _, ...plainEntry } = entry;

const graded = (method: Scheme["method"], scope: Scheme["scope"] = "row"): Scheme =>
  minimal({
    inputs: [input("x")],
    method,
    scope,
    arguments: [{ type: "numbers", name: "cuts", label, default: [0.5], from }],
    remarks: [{ key: "skipped", words: label, when: "precondition-skipped" }],
    more: {
      tiers: [tier("A"), tier("B"), tier("out", true)],
      precondition: { scheme: plainEntry, passes: ["in"], otherwise: "out", from },
    },
  });
const scheme = graded({
  kind: "decision-table",
  hitPolicy: "F",
  rules: [
    { when: { x: ">= 10" }, tier: "A", from },
    { when: {}, tier: "B", from },
  ],
});
const ranked = graded({ kind: "rank", input: "x", cuts: "cuts", tiers: ["A", "B"] }, "column");

test("rows that do not pass are set aside, whatever they would get", () => {
  const rows = [
    { x: 10, need: true, plan: true },
    { x: 10, need: false, plan: true },
    { x: null, need: null, plan: true },
  ];
  expect(tiersOf(scheme, rows)).toEqual(["A", "out", "out"]);
});

test("rows of which it is not known whether they pass have no grade, and say why", () => {
  expect(gradesOf(scheme, [{ x: 10, need: true, plan: null }]).problems.get(0)).toEqual([
    { input: "plan", problem: { code: "missing-input", input: "plan" } },
  ]);
});

test("without any of its columns the check is skipped, and a remark says so of the batch and of each row", () => {
  expect(tiersOf(scheme, [{ x: 10 }])).toEqual(["A"]);
  expect(gradesOf(scheme, [{ x: 10 }]).general).toEqual([0]);
  expect(explained(scheme, [{ x: 10 }], 0).remarks).toEqual([0]);
  expect(gradesOf(scheme, [{ x: 10, need: true, plan: true }]).general).toBeUndefined();
});

test("rows that do not pass are no part of the population", () => {
  const rows = [
    { x: 9, need: false, plan: true },
    { x: 8, need: true, plan: true },
    { x: 7, need: true, plan: true },
  ];
  expect(tiersOf(ranked, rows)).toEqual(["out", "A", "B"]);
});

test("what is missing is the reason, all of it, and one more step may let the row in", () => {
  const both = explained(scheme, [{ x: 10, need: false, plan: false }], 0);
  expect(both.because).toMatchObject([{ facts: [{ input: "need", value: false }], tier: 2 }]);
  expect(both.also).toMatchObject([{ facts: [{ input: "plan", value: false }] }]);
  expect(both.better).toBeNull();
  const one = explained(scheme, [{ x: 10, need: true, plan: false }], 0);
  expect(one.better).toMatchObject({ tier: 0, steps: [{ input: "plan", to: true }] });
});

test("what was read includes the inputs of the check", () => {
  const { read } = explained(scheme, [{ x: 10, need: true, plan: true }], 0);
  expect(read.map(({ input: key }) => key)).toEqual(["x", "need", "plan"]);
});
