import type { Input, Scheme } from "../../src/rules";
import { verify } from "../../src/verify";
import { from, input, minimal } from "../rules/minimal";
import { findingsOf, found } from "./found";
import { label, choice } from "./given";

describe("lookups", () => {
  const lookup = (
    entries: readonly (readonly [string, ...string[]])[],
    x: Input = choice("x", ["a", "b", "c"]),
    more: object = {},
  ): Scheme =>
    minimal({
      inputs: [x],
      method: {
        kind: "lookup",
        input: "x",
        entries: entries.map(([tier, ...values]) => ({ tier, values, from })),
        ...more,
      },
      tiers: ["A", "B"],
    });
  test("a value that stands twice, whatever its case and width", () => {
    const scheme = lookup([
      ["A", "a", "ｂ"],
      ["B", "B", "c"],
    ]);
    expect(findingsOf(scheme, "value-twice")).toMatchObject([
      { value: "B", rows: [1, 2], path: ["method", "entries", 1, "values", 0] },
    ]);
  });
  test("choices without an entry, and the entry that closes the gap", () => {
    expect(
      findingsOf(
        lookup([
          ["A", "a"],
          ["B", "b"],
        ]),
        "gap",
      ),
    ).toMatchObject([
      { when: { x: '"c"' }, proposal: { kind: "entry", at: 2, values: ["c"], tier: "B" } },
    ]);
  });
  test("a value that the choice does not have", () => {
    expect(
      findingsOf(
        lookup([
          ["A", "a", "d"],
          ["B", "b", "c"],
        ]),
        "cell-unfit",
      ),
    ).toMatchObject([{ got: '"d"', reason: "no-such-choice", severity: "warning" }]);
  });
  test("a rest takes everything else", () => {
    expect(
      verify(lookup([["A", "a"]], input("x", "text"), { otherwise: { tier: "B", from } })),
    ).toEqual([]);
  });
  test("texts that nobody listed are told as a note", () => {
    expect(
      findingsOf(
        lookup(
          [
            ["A", "a"],
            ["B", "b"],
          ],
          input("x", "text"),
        ),
        "gap",
      ),
    ).toMatchObject([{ severity: "note", about: "others" }]);
  });
});

describe("cuts", () => {
  const ranked = (cuts: readonly number[], tiers = ["A", "B", "C"]): Scheme =>
    minimal({
      inputs: [input("x")],
      scope: "column",
      arguments: [{ type: "numbers", name: "cuts", label: label("cuts"), default: cuts, from }],
      method: { kind: "rank", input: "x", cuts: "cuts", tiers },
      tiers,
    });
  test("in order, within the whole and as many as are needed they are well", () => {
    expect(verify(ranked([0.2, 0.5]))).toEqual([]);
    expect(verify(ranked([20, 50]))).toEqual([]);
  });
  test.each([
    [[0.5, 0.2], "cuts-order"],
    [[0.2], "cuts-count"],
    [[0, 0.5], "cuts-range"],
    [[20, 120], "cuts-range"],
  ])("%j: %s", (cuts, code) => {
    expect(verify(ranked(cuts))).toMatchObject([{ code, path: ["arguments", 0, "default"] }]);
  });
  test("nobody is behind the whole", () => {
    expect(found(ranked([0.5, 1]))).toEqual(["tier-never-given C"]);
  });
});

test("shares that do not add up to the whole", () => {
  const scheme = minimal({
    inputs: [input("amount"), input("x", "boolean")],
    method: {
      kind: "split",
      amount: "amount",
      cases: [
        {
          when: { x: "true" },
          tier: "A",
          shares: [
            { party: "us", label: label("us"), share: 0.6 },
            { party: "them", label: label("them"), share: 0.3 },
          ],
          from,
        },
      ],
    },
    tiers: ["A"],
  });
  expect(verify(scheme)).toMatchObject([
    { code: "shares-sum", row: 1, sum: 0.9, path: ["method", "cases", 0, "shares"] },
    { code: "gap", when: { x: "false" } },
  ]);
});
