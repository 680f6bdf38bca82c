import type { Scheme } from "../../src/rules";
import { verify } from "../../src/verify";
import { from, input, minimal, table } from "../rules/minimal";
import { findingsOf, found } from "./found";
import { label, onX, type Rules } from "./given";

describe("rows of which the first decides", () => {
  test("a cascade is meant as it is", () => {
    expect(verify(onX([">= 30", ">= 10", "-"]))).toEqual([]);
  });
  test("criteria on different inputs are meant as they are", () => {
    const rules: Rules = [
      { when: { x: "true" }, tier: "A", from },
      { when: { y: "true" }, tier: "B", from },
      { when: {}, tier: "C", from },
    ];
    const inputs = [input("x", "boolean"), input("y", "boolean")];
    expect(verify(minimal({ inputs, method: table(rules) }))).toEqual([]);
  });
  test("a row that an earlier one takes whole", () => {
    expect(found(onX([">= 10", ">= 30", "-"], "F", {}, ["A", "B", "C"]))).toEqual([
      "shadowed 2 by 1",
      "tier-never-given B",
    ]);
  });
  test("a row that several earlier ones take together", () => {
    expect(found(onX(["< 5", ">= 5", "[3..8]"]))).toContain("shadowed 3 by 1 2");
  });
  test("a row decides where nothing is known only if all that may hold before it give the same", () => {
    const tiers = ["B", "B", "B"];
    expect(findingsOf(onX(["< 5", ">= 5", "-"], "F", {}, tiers), "shadowed")).toEqual([]);
    const mixed = onX(["< 5", ">= 5", "(3..3)", "-"], "F", {}, ["B", "B", "A", "B"]);
    expect(findingsOf(mixed, "shadowed")).toMatchObject([{ row: 4, by: [1, 2] }]);
  });
  test("priority goes by tiers, whatever the order", () => {
    const scheme = { ...onX(["> 5", "-"], "P", {}, ["B", "A"]), tiers: onX(["<", ">"]).tiers };
    expect(found(scheme)).toContain("shadowed 1 by 2");
  });
  test("rows that cross on one input are a slip in all likelihood", () => {
    expect(findingsOf(onX(["[0..2]", "[1..6]", "-"]), "overlap")).toMatchObject([
      { severity: "warning", rows: [1, 2], outcome: "first", when: { x: "[1..2]" } },
    ]);
  });
  test("rows that give the same may cross", () => {
    expect(findingsOf(onX(["[0..2]", "[1..6]", "-"], "F", {}, ["A", "A", "B"]), "overlap")).toEqual(
      [],
    );
  });
  test("a crossing that earlier rows take is none", () => {
    expect(findingsOf(onX(["[0..3]", "(2..3]", "[3..6]"]), "overlap")).toMatchObject([
      { rows: [1, 3] },
    ]);
  });
  test("a row for one point is meant", () => {
    expect(findingsOf(onX(["5", ">= 5", "< 5"]), "overlap")).toEqual([]);
  });
  test("a point that neighbours leave out and the rest takes", () => {
    expect(findingsOf(onX(["< 5", "> 5", "-"]), "left-out")).toMatchObject([
      { severity: "warning", rows: [1, 2], taker: 3, boundary: { key: "x", point: "5" } },
    ]);
  });
  test("a point with a row of its own is not left out, nor one that goes where a neighbour goes", () => {
    expect(verify(onX(["< 5", "> 5", "5"]))).toEqual([]);
    expect(findingsOf(onX(["< 5", "> 5", "-"], "F", {}, ["A", "B", "B"]), "left-out")).toEqual([]);
  });
});

describe("rows of which only one may hold", () => {
  test("a shared boundary is named", () => {
    expect(findingsOf(onX(["<= 5", ">= 5"], "U"), "overlap")).toMatchObject([
      {
        severity: "error",
        outcome: "conflict",
        path: ["method", "rules", 0],
        related: [["method", "rules", 1]],
        boundary: { key: "x", point: "5" },
      },
    ]);
  });
  test("rows that give the same may overlap where any may hold, and nowhere else", () => {
    const tiers = ["A", "A", "B"];
    expect(findingsOf(onX(["<= 5", "[3..8]", "> 8"], "A", {}, tiers), "overlap")).toEqual([]);
    expect(findingsOf(onX(["<= 5", "[3..8]", "> 8"], "U", {}, tiers), "overlap")).toHaveLength(1);
  });
  test("hundreds of pairs are counted and not listed", () => {
    const scheme = onX(
      Array.from({ length: 20 }, () => "-"),
      "U",
      {},
      ["A"],
    );
    expect(findingsOf(scheme, "overlap")).toHaveLength(40);
    expect(findingsOf(scheme, "more-overlaps")).toMatchObject([{ listed: 40, count: 190 }]);
  });
});

describe("conditions on arguments", () => {
  const by = {
    type: "choice",
    name: "by",
    label: label("by"),
    default: "one",
    from,
    choices: ["one", "two"].map((key) => ({ key, label: label(key) })),
  } as const;
  const scheme = (is: string): Scheme =>
    minimal({
      inputs: [input("x")],
      arguments: [by],
      method: table(
        [
          { when: { x: "< 5" }, tier: "A", from },
          { when: { x: ">= 5" }, only: { argument: "by", is: "one" }, tier: "B", from },
          { when: { x: "> 5" }, only: { argument: "by", is }, tier: "B", from },
        ],
        "U",
      ),
      tiers: ["A", "B"],
    });
  test("each value is checked by itself, and the proposed row applies there alone", () => {
    expect(findingsOf(scheme("two"), "gap")).toMatchObject([
      {
        under: { by: "two" },
        when: { x: "5" },
        proposal: { only: { argument: "by", is: "two" } },
      },
    ]);
    expect(findingsOf(scheme("two"), "overlap")).toEqual([]);
  });
  test("a value that the argument never has", () => {
    expect(findingsOf(scheme("three"), "contradictory-only")).toMatchObject([
      { argument: "by", is: "three", path: ["method", "rules", 2, "only"] },
    ]);
  });
});
