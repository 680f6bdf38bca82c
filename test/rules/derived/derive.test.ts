import type { Derived, Models } from "../../../src/rules";
import { Knowledge, type Known, type ModelQuestion } from "../../../src/rules";
import { groupsOf } from "../columns";
import { gradesOf } from "../graded";
import { from, input, minimal, part, table } from "../minimal";
import { modelSaying } from "../modelSaying";
import { base, derivedOf } from "./derived";

const choice = {
  kind: "model",
  ...base,
  of: ["a", "b"],
  model: "sizes",
  type: "choice",
} as const;

/** Calls a sum of two numbers large or small, and knows nothing where one is missing. */
const sizes = (asked: ModelQuestion[] = []): Models => ({
  sizes: modelSaying("row", (question) => {
    asked.push(question);
    const [a, b] = question.columns;
    const sum = Float64Array.from(
      { length: question.rows },
      (_, row) => (a?.values[row] ?? NaN) + (b?.values[row] ?? NaN),
    );
    const known = (row: number) =>
      (a?.knowledge?.[row] ?? 0) === 0 && (b?.knowledge?.[row] ?? 0) === 0;
    return {
      type: "choice",
      values: Uint32Array.from(sum, (each) => (each > 10 ? 1 : 0)),
      dictionary: ["small", "large"],
      knowledge: Uint8Array.from(sum, (_, row) =>
        known(row) ? Knowledge.value : Knowledge.unknown,
      ),
    };
  }),
});
const labels = ["small", "large"].map((key) => ({
  key,
  label: { zh: key, en: key },
  synonyms: { zh: [], en: [] },
}));

describe("a model", () => {
  const derived: Derived = { ...choice, choices: labels };
  const inputs = [input("a"), input("b")];

  test("is asked about its inputs in their order, and its answer is the value", () => {
    const asked: ModelQuestion[] = [];
    const rows = [
      { a: 1, b: 2 },
      { a: 9, b: 2 },
      { a: 9, b: null },
    ];
    expect(derivedOf(inputs, derived, rows, { models: sizes(asked) })).toEqual([
      "small",
      "large",
      undefined,
    ]);
    expect(asked[0]?.columns.map(({ values }) => [...values])).toEqual([
      [1, 9, 9],
      [2, 2, 0],
    ]);
  });

  test("is told the groups, and who takes no part", () => {
    const asked: ModelQuestion[] = [];
    derivedOf(inputs, derived, [{ a: 1, b: 2 }, { a: 9 }], {
      models: sizes(asked),
      groupBy: groupsOf(["n", "s"]),
      setting: { excluded: Uint8Array.from([0, 1]) },
    });
    expect([...(asked[0]?.groups ?? [])]).toEqual([0, 1]);
    expect([...(asked[0]?.excluded ?? [])]).toEqual([0, 1]);
  });

  test("may read what was derived before it", () => {
    const all: Derived[] = [
      { kind: "product", ...base, key: "twice", of: "a", by: "b" },
      { ...choice, of: ["twice", "b"], choices: labels },
    ];
    const rows = [{ a: 3, b: 3 }];
    expect(derivedOf(inputs, all, rows, { models: sizes() })).toEqual(["large"]);
  });

  const scheme = minimal({
    inputs,
    derived: [derived],
    method: table([{ when: { d: '"large"' }, tier: "A", from }]),
  });

  test("that knows nothing for want of an input has the row say which", () => {
    const { tier, problems } = gradesOf(scheme, [{ a: 9, b: null }], { models: sizes() });
    expect(tier[0]).toBe(-1);
    expect(problems.get(0)).toEqual([
      { input: "b", problem: { code: "missing-input", input: "b" } },
    ]);
  });

  test("that says why it knows nothing is quoted, at the input that it names", () => {
    const problem = { code: "no-industry-match", text: "?", candidates: [] } as const;
    const answer = ({ rows }: ModelQuestion): Known => ({
      type: "choice",
      values: new Uint32Array(rows),
      dictionary: ["small"],
      knowledge: new Uint8Array(rows).fill(Knowledge.unknown),
      problems: new Map([[0, { problem, of: 1 }]]),
    });
    const models: Models = { sizes: modelSaying("row", answer) };
    const { problems } = gradesOf(scheme, [{ a: 1, b: 1 }], { models });
    expect(problems.get(0)).toEqual([{ input: "b", problem }]);
  });

  test("never leaves a row without a tier and without a reason", () => {
    const answer = ({ rows }: ModelQuestion): Known => ({
      type: "choice",
      values: new Uint32Array(rows),
      dictionary: ["small"],
      knowledge: new Uint8Array(rows).fill(Knowledge.unknown),
    });
    const models: Models = { sizes: modelSaying("row", answer) };
    const { problems } = gradesOf(scheme, [{ a: 1, b: 1 }], { models });
    expect(problems.get(0)).toMatchObject([{ problem: { code: "missing-input" } }]);
  });
});

describe("the score of a part", () => {
  const points = minimal({
    inputs: [input("a")],
    tiers: ["hi", "lo"],
    method: {
      kind: "scorecard",
      criteria: [{ input: "a", weight: 1, from, per: 2 }],
      multipliers: [],
      cutoffs: [
        { tier: "hi", atLeast: 10, from },
        { tier: "lo", from },
      ],
    },
  });
  const scored = (test: string) =>
    minimal({
      inputs: [],
      derived: [{ kind: "score", ...base, of: "points" }],
      method: table([
        { when: { d: test }, tier: "A", from },
        { when: {}, tier: "B", from },
      ]),
      more: { parts: [part("points", points)], shows: ["d"] },
    });

  test("is a number that rules may ask", () => {
    const { tier, outputs } = gradesOf(scored(">= 10"), [{ a: 5 }, { a: 4.9 }]);
    expect([...tier]).toEqual([0, 1]);
    expect([...(outputs.find(({ key }) => key === "d")?.values ?? [])]).toEqual([10, 9.8]);
  });

  test("is unknown where the part has none, and the row says what the part says", () => {
    const { tier, problems } = gradesOf(scored(">= 10"), [{ a: null }]);
    expect(tier[0]).toBe(-1);
    expect(problems.get(0)).toEqual([
      { input: "a", problem: { code: "missing-input", input: "a" } },
    ]);
  });

  test("is known to be none where the part gives a tier by no score", () => {
    const plain = minimal({
      inputs: [input("a")],
      tiers: ["hi", "lo"],
      method: table([
        { when: { a: ">= 1" }, tier: "hi", value: 7, from },
        { when: {}, tier: "lo", from },
      ]),
    });
    const scheme = minimal({
      inputs: [],
      derived: [{ kind: "score", ...base, of: "plain" }],
      method: table([
        { when: { d: "null" }, tier: "A", from },
        { when: {}, tier: "B", from },
      ]),
      more: { parts: [part("plain", plain)] },
    });
    expect([...gradesOf(scheme, [{ a: 0 }, { a: 1 }]).tier]).toEqual([0, 1]);
  });
});
