import { compile, InvalidSchemeError, readScheme, type Scheme } from "../../src/rules";
import { from, input, minimal, part, table } from "./minimal";

const card = (keepAbove: number | undefined, last?: number): Scheme =>
  minimal({
    inputs: [input("a")],
    tiers: ["A", "B"],
    method: {
      kind: "scorecard",
      criteria: [{ input: "a", weight: 1, per: 1, from }],
      multipliers: [],
      cutoffs: [
        { tier: "A", atLeast: 80, from, ...(keepAbove !== undefined && { keepAbove }) },
        { tier: "B", from, ...(last !== undefined && { keepAbove: last }) },
      ],
    },
  });

const issues = (scheme: Scheme): readonly string[] => {
  try {
    compile(scheme);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidSchemeError)) throw error;
    return error.issues.map(({ path }) => path);
  }
};

test("a tier may be kept below its bound", () => {
  expect(issues(card(75))).toEqual([]);
});

test("a bound to keep a tier is not above the one to reach it", () => {
  expect(issues(card(81))).toEqual(["method.cutoffs.0.keepAbove"]);
});

test("the last tier takes the rest: nothing keeps it", () => {
  expect(issues(card(75, 10))).toEqual(["method.cutoffs.1.keepAbove"]);
});

test("a tier is not kept past the tier below it", () => {
  const scheme = card(75);
  const method = {
    ...scheme.method,
    cutoffs: [
      { tier: "A", atLeast: 80, keepAbove: 55, from },
      { tier: "B", atLeast: 60, from },
      { tier: "C", from },
    ],
  } as Scheme["method"];
  const { tiers } = minimal({ inputs: [], method });
  expect(issues({ ...scheme, tiers, method })).toEqual(["method.cutoffs.0.keepAbove"]);
});

test("holding tiers says how many runs or how many days", () => {
  expect(issues({ ...card(75), hysteresis: { from } })).toEqual(["hysteresis"]);
  expect(issues({ ...card(75), hysteresis: { runs: 2, from } })).toEqual([]);
});

test("the tiers of a part are not kept", () => {
  const scheme = minimal({
    inputs: [input("b")],
    method: table([{ when: {}, tier: "A", from }]),
    more: { parts: [part("size", card(75))] },
  });
  expect(issues(scheme)).toEqual(["parts"]);
});

test("a scheme that holds tiers is read from data as it is", () => {
  const scheme = { ...card(75), hysteresis: { runs: 3, dwellDays: 30, from } };
  expect(readScheme(structuredClone(scheme))).toEqual(scheme);
});

test("one run is no run in a row", () => {
  expect(() => readScheme({ ...card(75), hysteresis: { runs: 1, from } })).toThrow(
    InvalidSchemeError,
  );
});
