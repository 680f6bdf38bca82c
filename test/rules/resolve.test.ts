import { compile, type Input, type NumberColumn, type Scheme } from "../../src/rules";
import { columnsOf } from "./columns";
import { gradesOf, tiersOf } from "./graded";
import { from, input, minimal } from "./minimal";

const asked = (type: Input["type"], test: string, more: Partial<Input> = {}): Scheme =>
  minimal({
    inputs: [input("x", type, more)],
    method: {
      kind: "decision-table",
      hitPolicy: "F",
      rules: [
        { when: { x: test }, tier: "A", from },
        { when: {}, tier: "B", from },
      ],
    },
  });
const choices = ["yes", "no"].map((key) => ({
  key,
  label: { zh: key, en: key },
  synonyms: { zh: [], en: [] },
}));

describe("a blank", () => {
  const blank = [{ x: null }];

  test("is unknown, where the scheme says no more", () => {
    expect(tiersOf(asked("number", ">= 0"), blank)).toEqual(["missing-input"]);
  });

  test.each([
    ["number", ">= 7", 7],
    ["boolean", "true", true],
    ["text", '"none"', "none"],
    ["date", '>= date("2026-01-31")', 46_053],
  ] as const)("of a %s counts as the value that the scheme states", (type, test, value) => {
    expect(tiersOf(asked(type, test, { blank: { value, from } }), blank)).toEqual(["A"]);
  });

  test("of a choice counts as the stated one", () => {
    const scheme = asked("choice", '"no"', { choices, blank: { value: "no", from } });
    expect(tiersOf(scheme, [{ x: "yes" }, { x: null }])).toEqual(["B", "A"]);
  });

  test("counts as a known absence, where the scheme says so", () => {
    const none = { blank: { value: null, from } };
    expect(tiersOf(asked("number", "null", none), blank)).toEqual(["A"]);
    expect(tiersOf(asked("number", ">= 0", none), blank)).toEqual(["B"]);
  });

  test("bars the row, where the scheme calls it an error, whatever the rules say", () => {
    const scheme = asked("number", "-", { blank: "error" });
    const { tier, problems } = gradesOf(scheme, [{ x: 1 }, { x: null }]);
    expect([...tier]).toEqual([0, -1]);
    expect(problems.get(1)).toEqual([
      { input: "x", problem: { code: "missing-input", input: "x" } },
    ]);
  });

  test("fills a column that is not there at all", () => {
    const scheme = asked("boolean", "true", { blank: { value: true, from } });
    expect(tiersOf(scheme, [{}])).toEqual(["A"]);
    expect(tiersOf(asked("boolean", "true"), [{}])).toEqual(["missing-column"]);
  });
});

describe("a value outside the plausible range", () => {
  const scheme = asked("number", ">= 50", { min: 0, max: 100 });

  test("is a problem with the range, and not graded on", () => {
    const { tier, problems } = gradesOf(scheme, [{ x: 100 }, { x: 100.1 }, { x: 0 }, { x: -1 }]);
    expect([...tier]).toEqual([0, -1, 1, -1]);
    expect(problems.get(1)).toEqual([
      { input: "x", problem: { code: "out-of-range", got: 100.1, min: 0, max: 100 } },
    ]);
  });

  test("is named as its cell has it", () => {
    const { columns } = columnsOf(scheme, [{ x: 100.1 }]);
    const x = { ...(columns["x"] as NumberColumn), contents: new Map([[0, "100.1 千"]]) };
    const { problems } = compile(scheme).grade({ rows: 1, columns: { x } }, {});
    expect(problems.get(0)?.[0]?.problem).toMatchObject({ got: "100.1 千" });
  });

  test("no number at all is outside every range", () => {
    expect(tiersOf(asked("number", "not(< 0)"), [{ x: NaN }])).toEqual(["out-of-range"]);
  });
});

test("a column of another type is a mistake of the caller, not of the data", () => {
  const grader = compile(asked("number", ">= 0"));
  const column = {
    type: "text",
    values: new Uint32Array(1),
    dictionary: ["a"],
    state: new Uint8Array(1),
    problems: new Map(),
  } as const;
  expect(() => grader.grade({ rows: 1, columns: { x: column } }, {})).toThrow(TypeError);
});

test("no row at all has no grades and no problems", () => {
  const { rows, tier, problems } = gradesOf(asked("number", ">= 0"), []);
  expect([rows, tier.length, problems.size]).toEqual([0, 0, 0]);
});
