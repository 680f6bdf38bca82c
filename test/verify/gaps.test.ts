import { verify } from "../../src/verify";
import { from, input, minimal, table } from "../rules/minimal";
import { findingsOf, found } from "./found";
import { label, choice, absent, cells, onX } from "./given";

describe("gaps", () => {
  test("a table that says what all other rows get has none, and gives that tier", () => {
    const scheme = onX(["< 3", ">= 5"], "U");
    const { method } = scheme;
    if (method.kind !== "decision-table") throw new Error(method.kind);
    const otherwise = { tier: scheme.tiers.at(-1)?.key ?? "", from };
    expect(findingsOf({ ...scheme, method: { ...method, otherwise } }, "gap")).toEqual([]);
  });
  test("a clean table has none", () => {
    expect(verify(onX(["< 3", "[3..5)", ">= 5"], "U"))).toEqual([]);
  });
  test("a gap between two rows, with the row that closes it", () => {
    const [gap] = findingsOf(onX(["< 3", ">= 5"], "U"), "gap");
    expect(gap).toMatchObject({
      severity: "error",
      path: ["method", "rules"],
      about: "values",
      when: { x: "[3..5)" },
      proposal: {
        kind: "rule",
        path: ["method", "rules"],
        at: 2,
        when: { x: "[3..5)" },
        tier: "B",
      },
    });
  });
  test("a point that both neighbours leave out is named", () => {
    const [gap] = findingsOf(onX(["< 5", "> 5"], "U"), "gap");
    expect(gap).toMatchObject({ boundary: { key: "x", point: "5" }, when: { x: "5" } });
  });
  test("between whole numbers there are others, but between days there are none", () => {
    expect(found(onX(["<= 30", ">= 31"], "U"))).toEqual(["gap x (30..31)"]);
    const days = minimal({
      inputs: [input("since", "date")],
      derived: [{ kind: "daysSince", key: "x", label: label("x"), from, of: "since" }],
      method: table(cells(["<= 30", ">= 31"]), "U"),
      tiers: ["A", "B"],
    });
    expect(verify(days)).toEqual([]);
  });
  test("days are spelt as dates, bounds of arguments by their names", () => {
    const dates = onX(['< date("2026-01-31")', '>= date("2026-03-01")'], "U", { type: "date" });
    expect(found(dates)).toEqual(['gap x [date("2026-01-31")..date("2026-02-28")]']);
    const named = {
      ...onX(["< cut", ">= 9"], "U"),
      arguments: [{ type: "number", name: "cut", label: label("cut"), default: 4, from }],
    } as const;
    expect(findingsOf(named, "gap")).toMatchObject([
      { when: { x: "[cut..9)" }, assuming: { cut: 4 } },
    ]);
  });
  test("large and small numbers are spelt without an exponent", () => {
    expect(found(onX(["< 0.0000001", ">= 1000000000000000000000"], "U"))).toEqual([
      "gap x [0.0000001..1000000000000000000000)",
    ]);
  });
  test("bounds of an input bound its gaps", () => {
    expect(found(onX(["< 50"], "U", { min: 0, max: 100 }))).toEqual(["gap x >= 50"]);
  });
  test("what is known to be absent is a gap of its own kind; what is not known is none", () => {
    expect(found(onX(["< 5", ">= 5"], "U"))).toEqual([]);
    const [gap] = findingsOf(onX(["< 5", ">= 5"], "U", { blank: absent }), "gap");
    expect(gap).toMatchObject({ severity: "warning", about: "blank", when: { x: "null" } });
  });
  test("a stated value of a blank is no absence", () => {
    expect(verify(onX(["< 5", ">= 5"], "U", { blank: { value: 0, from } }))).toEqual([]);
  });
  test("any other text is a gap of its own kind", () => {
    const [gap] = findingsOf(onX(['"p"', '"q"'], "U", { type: "text" }), "gap");
    expect(gap).toMatchObject({
      severity: "warning",
      about: "others",
      when: { x: 'not("p","q")' },
    });
  });
  test("choices that are left out are listed", () => {
    const scheme = minimal({
      inputs: [choice("x", ["a", "b", "c"])],
      method: table(cells(['"a"'], ["A"]), "U"),
      tiers: ["A"],
    });
    expect(found(scheme)).toEqual(['gap x "b","c"']);
  });
  test("tables that list or collect may leave out what they like", () => {
    for (const policy of ["C", "R", "O"] as const)
      expect(found(onX(["< 3"], policy, {}, ["A"]))).toEqual([]);
  });
  test("more gaps than can be read are not listed", () => {
    const tests = Array.from({ length: 20 }, (_, place) => String(place));
    const scheme = onX(tests, "U", {}, ["A"]);
    expect(findingsOf(scheme, "gap")).toHaveLength(12);
    expect(findingsOf(scheme, "more-gaps")).toMatchObject([{ listed: 12 }]);
  });
  test("there is no gap where a date has no months since it", () => {
    const scheme = minimal({
      inputs: [input("day", "date", { blank: absent })],
      derived: [{ kind: "monthsSince", key: "x", label: label("x"), from, of: "day" }],
      method: table(
        [...cells(["< 5", ">= 5"], ["A", "B"]), { when: { day: "null" }, tier: "C", from }],
        "U",
      ),
    });
    expect(verify(scheme)).toEqual([]);
  });
});
