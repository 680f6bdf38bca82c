import type { Scheme } from "../../src/rules";
import { verify } from "../../src/verify";
import { from, minimal, part, table } from "../rules/minimal";
import { found } from "./found";
import { label, onX } from "./given";

describe("schemes within schemes", () => {
  const inner = onX(["< 5", ">= 5"], "U");
  test("the tiers of a part are an input like any other", () => {
    const scheme = minimal({
      inputs: [],
      method: table([{ when: { level: '"A"' }, tier: "A", from }], "U"),
      tiers: ["A"],
      more: { parts: [part("level", inner)] },
    });
    expect(found(scheme)).toEqual(['gap level "B"']);
  });
  test("a part is checked with the arguments of the whole, at its own path", () => {
    const argument = (value: number) =>
      ({ type: "number", name: "cut", label: label("cut"), default: value, from }) as const;
    const scheme = minimal({
      inputs: [],
      arguments: [argument(7)],
      method: table([{ when: {}, take: "level", from }]),
      tiers: ["A", "B"],
      more: {
        parts: [part("level", { ...onX(["< cut", ">= 5"], "U"), arguments: [argument(5)] })],
      },
    });
    expect(verify(scheme)).toMatchObject([
      { code: "overlap", path: ["parts", 0, "scheme", "method", "rules", 0], assuming: { cut: 7 } },
    ]);
  });
  test("a precondition is checked at its own path, and its tiers are", () => {
    const scheme: Scheme = {
      ...onX(["-"], "F", {}, ["A"]),
      tiers: onX(["<", ">"], "F").tiers,
      precondition: { scheme: onX(["< 5"], "U", {}, ["A"]), passes: ["Z"], otherwise: "B", from },
    };
    expect(verify(scheme).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["no-such-tier", "precondition.passes.0"],
      ["gap", "precondition.scheme.method.rules"],
    ]);
  });
});
