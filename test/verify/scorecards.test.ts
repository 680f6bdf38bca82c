import type { Scheme } from "../../src/rules";
import { verify } from "../../src/verify";
import { from, input, minimal } from "../rules/minimal";
import { findingsOf, found } from "./found";
import { bands, card, label, scored } from "./given";

describe("scorecards", () => {
  test("a clean one", () => {
    expect(verify(scored({}))).toEqual([]);
  });
  test("bands with a gap, and the band that closes it", () => {
    const scheme = scored({ criteria: bands(["> 50", 100], ["< 50", 20]) });
    expect(findingsOf(scheme, "gap")).toMatchObject([
      {
        path: ["method", "criteria", 0, "bands"],
        boundary: { point: "50" },
        proposal: { kind: "band", at: 2, test: "50", points: 20 },
      },
    ]);
  });
  test("bands that touch, cross or hide another", () => {
    const scheme = scored({
      criteria: bands([">= 50", 100], ["[30..50]", 50], ["[20..40)", 30], ["60", 1], ["< 30", 0]),
    });
    expect(found(scheme)).toEqual(
      ["overlap 1 2 at 50", "overlap 2 3", "overlap 3 5", "shadowed 4 by 1"].sort(
        (a, b) => Number(a.startsWith("s")) - Number(b.startsWith("s")),
      ),
    );
  });
  test("a multiplier need not fit everybody", () => {
    const multipliers = [{ input: "x", from, bands: [{ test: ">= 80", factor: 1.1, from }] }];
    expect(verify(scored({ multipliers }))).toEqual([]);
  });
  test.each([
    [[0.5, 0.4], 1],
    [[40, 40, 10], 100],
  ])("weights %j do not add up to %d", (weights, expected) => {
    const criteria = weights.map((weight) => ({ ...card({}).criteria[0]!, weight }));
    expect(findingsOf(scored({ criteria }), "weights-sum")).toMatchObject([{ expected }]);
  });
  test.each([[[0.333, 0.333, 0.333]], [[1, 2, 5]], [[60, 40]], [[1, 1, 1]]])(
    "weights %j are well",
    (weights) => {
      const criteria = weights.map((weight) => ({ ...card({}).criteria[0]!, weight }));
      expect(findingsOf(scored({ criteria }), "weights-sum")).toEqual([]);
    },
  );
  test("a tier that no score reaches, beyond the most or between two", () => {
    const beyond = scored({
      cutoffs: [
        { tier: "A", atLeast: 101, from },
        { tier: "B", from },
      ],
    });
    expect(findingsOf(beyond, "tier-out-of-reach")).toMatchObject([
      { tier: "A", least: 0, most: 100, path: ["method", "cutoffs", 0] },
    ]);
    const between = scored(
      {
        cutoffs: [
          { tier: "A", atLeast: 60, from },
          { tier: "B", atLeast: 40, from },
          { tier: "C", from },
        ],
      },
      ["A", "B", "C"],
    );
    expect(found(between)).toEqual(["tier-out-of-reach B"]);
  });
  test("a cap keeps scores down", () => {
    const capped = {
      ...scored({ cap: "cap" }),
      arguments: [{ type: "number", name: "cap", label: label("cap"), default: 50, from }],
    } as const;
    expect(found(capped)).toEqual(["tier-out-of-reach A"]);
  });
  test("what leaves out an optional criterion may reach more", () => {
    const criteria = [
      { ...card({}).criteria[0]!, weight: 0.5 },
      { input: "y", weight: 0.5, from, optional: true, bands: [{ test: "-", points: 0, from }] },
    ] as const;
    expect(found(scored({ criteria }))).toEqual([]);
  });
  test("cut-offs go down, with the rest at their end", () => {
    const cutoffs = [
      { tier: "B", atLeast: 40, from },
      { tier: "A", atLeast: 60, from },
    ];
    expect(verify(scored({ cutoffs })).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["cutoffs-order", "cutoffs-rest"]),
    );
    const early = [
      { tier: "A", from },
      { tier: "B", atLeast: 40, from },
    ];
    expect(findingsOf(scored({ cutoffs: early }), "cutoffs-rest")).toMatchObject([
      { row: 1, which: "early-rest" },
      { row: 2, which: "last-bounded" },
    ]);
    const tiers = [
      { tier: "B", atLeast: 60, from },
      { tier: "A", from },
    ];
    expect(found(scored({ cutoffs: tiers }))).toContain("cutoffs-tiers");
  });
  test("a tier is kept below what it takes, and above what the next one takes", () => {
    const kept = (keepAbove: number) =>
      findingsOf(
        scored({
          cutoffs: [
            { tier: "A", atLeast: 60, keepAbove, from },
            { tier: "B", from },
          ],
        }),
        "keep-above",
      );
    expect(kept(55)).toEqual([]);
    expect(kept(61)).toMatchObject([{ keepAbove: 61, atLeast: 60, row: 1 }]);
  });
  test("a limit that holds nobody back", () => {
    const limits = [{ when: { x: "< 50" }, atBest: "B", from }];
    expect(findingsOf(scored({ limits }), "limit-never-bites")).toMatchObject([
      { row: 1, because: "no-better", path: ["method", "limits", 0] },
    ]);
  });
  test("a limit that another one does already", () => {
    const limits = [
      { when: { y: "true" }, atBest: "B", from },
      { when: { y: "true", x: ">= 90" }, atBest: "B", from },
    ];
    expect(findingsOf(scored({ limits }), "limit-never-bites")).toMatchObject([
      { row: 2, because: "other-limit", related: [["method", "limits", 0]] },
    ]);
  });
  test("a limit that bites is well", () => {
    const limits = [{ when: { y: "true" }, atBest: "B", from }];
    expect(verify(scored({ limits }))).toEqual([]);
  });
});

describe("tables that collect", () => {
  const collecting = (aggregation: "sum" | "max", atLeast: number): Scheme =>
    minimal({
      inputs: [input("x"), input("y", "boolean")],
      method: {
        kind: "decision-table",
        hitPolicy: "C",
        aggregation,
        rules: [
          { when: { x: "> 5" }, value: 2, from },
          { when: { x: "<= 5" }, value: 1, from },
          { when: { y: "true" }, value: 3, from },
        ],
        cutoffs: [
          { tier: "A", atLeast, from },
          { tier: "B", from },
        ],
      },
      tiers: ["A", "B"],
    });
  test("values of rows that exclude each other are not added", () => {
    expect(found(collecting("sum", 5))).toEqual([]);
    expect(found(collecting("sum", 6))).toEqual(["tier-out-of-reach A"]);
  });
  test("the greatest is no sum", () => {
    expect(found(collecting("max", 4))).toEqual(["tier-out-of-reach A"]);
  });
});
