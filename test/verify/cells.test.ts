import { verify } from "../../src/verify";
import { from, input, minimal, table } from "../rules/minimal";
import { findingsOf, found } from "./found";
import { label, choice, absent, cells, onX, type Rules } from "./given";

describe("cells", () => {
  test("what is no FEEL is told with the character", () => {
    expect(findingsOf(onX(["3 <"]), "cell-unreadable")).toMatchObject([
      { severity: "error", path: ["method", "rules", 0, "when", "x"], content: "3 <", at: 3 },
    ]);
  });
  test("nothing is said about gaps while a row cannot be read", () => {
    expect(found(onX(["> 3", "oops"]))).toEqual(["cell-unfit no-such-argument oops"]);
  });
  test.each([
    ["number", '"A"', "other-type"],
    ["number", 'date("2026-01-01")', "other-type"],
    ["number", "true", "other-type"],
    ["number", ">= cut", "no-such-argument"],
    ["number", "[null..3]", "other-type"],
    ["date", "3", "other-type"],
    ["boolean", "3", "other-type"],
    ["boolean", "> true", "other-type"],
    ["text", "> 3", "text-only"],
    ["text", "3", "other-type"],
    ["number", "!= null,3", "alone"],
  ] as const)("a %s cannot be asked %s", (type, cell, reason) => {
    expect(findingsOf(onX([cell], "F", { type }), "cell-unfit")).toMatchObject([{ reason }]);
  });
  test("a choice that there is not is told with those that there are", () => {
    const scheme = minimal({
      inputs: [choice("x", ["high", "low"])],
      method: table(cells(['"hi"'])),
    });
    expect(findingsOf(scheme, "cell-unfit")).toMatchObject([
      { reason: "no-such-choice", got: '"hi"', choices: ["high", "low"] },
    ]);
  });
  test("an interval upside down", () => {
    expect(found(onX(["[5..3]"]))).toEqual(["interval-upside-down [5..3]"]);
  });
  test("an interval without anything, and a cell that holds for nothing, never hold", () => {
    expect(found(onX(["(3..3)", "not(-)", "-"], "F", {}, ["A", "A", "A"]))).toEqual([
      "never-holds (3..3)",
      "never-holds not(-)",
    ]);
  });
  test("a cell beyond the bounds of its input never holds", () => {
    const scheme = onX(["> 100", "-"], "F", { min: 0, max: 100 }, ["A", "A"]);
    expect(findingsOf(scheme, "never-holds")).toMatchObject([{ min: 0, max: 100 }]);
  });
  test("an absence of what is never known to be absent never holds", () => {
    expect(found(onX(["null", "-"], "F", {}, ["A", "A"]))).toEqual(["never-holds null"]);
    expect(found(onX(["null", "-"], "F", { blank: absent }, ["A", "A"]))).toEqual([]);
  });
  test("a key that is no input, and a tier that is none", () => {
    const rules: Rules = [
      { when: { y: "3" }, tier: "A", from },
      { when: {}, tier: "Z", from },
    ];
    const scheme = minimal({ inputs: [input("x")], method: table(rules) });
    expect(verify(scheme).map(({ code }) => code)).toEqual(["no-such-input", "no-such-tier"]);
  });
  test("a derived input that is computed from itself or from a later one", () => {
    const first = { kind: "first", label: label("z"), from } as const;
    const scheme = minimal({
      inputs: [input("x")],
      derived: [
        { ...first, key: "a", of: ["a"] },
        { ...first, key: "b", of: ["x", "c"] },
        { ...first, key: "c", of: ["x"] },
      ],
      method: table([{ when: { c: "> 3", a: "1" }, tier: "A", from }]),
      tiers: ["A"],
    });
    expect(verify(scheme).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["no-such-input", "method.rules.0.when.a"],
      ["no-such-input", "derived.0"],
      ["no-such-input", "derived.1"],
    ]);
  });
  test("the cells of remarks and of derived inputs are read as well", () => {
    const scheme = minimal({
      inputs: [input("x", "number", { min: 0 }), input("y", "boolean")],
      derived: [
        { kind: "either", key: "z", label: label("z"), from, prefer: "y", of: "x", test: "> -" },
      ],
      method: table(cells(["-"], ["A"])),
      tiers: ["A"],
      remarks: [{ key: "odd", words: label("odd"), when: { x: "< 0" } }],
    });
    expect(verify(scheme).map(({ code, path }) => [code, path])).toEqual([
      ["cell-unreadable", ["derived", 0, "test"]],
      ["never-holds", ["remarks", 0, "when", "x"]],
    ]);
  });
});
