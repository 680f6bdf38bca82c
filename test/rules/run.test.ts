import type { Argument, Input, PlainScheme, Scheme } from "../../src/rules";
import { explained, gradesOf, tiersOf } from "./graded";
import { groupsOf } from "./columns";
import { from, input, minimal, part, table, tier } from "./minimal";

const label = { zh: "名", en: "name" };
const number = (name: string, value: number): Argument => ({
  type: "number",
  name,
  label,
  default: value,
  from,
});
const choice = (name: string, keys: readonly string[]): Argument => ({
  type: "choice",
  name,
  label,
  default: keys[0] ?? "",
  choices: keys.map((key) => ({ key, label })),
  from,
});

/** A part that is big from a limit on. */
const sized = (key: string, more: Partial<Input> = {}): PlainScheme =>
  minimal({
    inputs: [input(key, "number", more)],
    tiers: ["big", "small"],
    arguments: [number("limit", 10)],
    method: table([
      { when: { [key]: ">= limit" }, tier: "big", from },
      { when: {}, tier: "small", from },
    ]),
  });

const matrix = table([
  { when: { size: '"big"', y: "true" }, tier: "A", from },
  { when: { size: '"big"' }, tier: "B", from },
  { when: { y: "false" }, tier: "C", from },
  { when: { y: "true", size: '"small"' }, tier: "B", from },
]);
const whole = (scheme: PlainScheme, more: Partial<Scheme> = {}): Scheme =>
  minimal({
    inputs: [input("y", "boolean")],
    arguments: scheme.arguments,
    scope: scheme.scope,
    method: matrix,
    more: { parts: [part("size", scheme)], ...more },
  });

describe("a part", () => {
  test("is a choice input: rules ask its tier", () => {
    const rows = [
      { x: 10, y: true },
      { x: 10, y: false },
      { x: 9, y: false },
      { x: 9, y: true },
    ];
    expect(tiersOf(whole(sized("x")), rows)).toEqual(["A", "B", "C", "B"]);
  });

  test("takes the arguments of the whole that have the same name, as given", () => {
    const row = [{ x: 15, y: true }];
    expect(tiersOf(whole(sized("x")), row, { arguments: { limit: 20 } })).toEqual(["B"]);
    expect(tiersOf(whole(sized("x")), row, { arguments: { limit: 15 } })).toEqual(["A"]);
  });

  test("keeps its own default where the whole has no such argument", () => {
    const scheme = { ...whole(sized("x")), arguments: [number("other", 99)] };
    expect(tiersOf(scheme, [{ x: 10, y: true }])).toEqual(["A"]);
  });

  test("reads columns under the keys of its own inputs, also one that the whole reads", () => {
    const shared = minimal({
      inputs: [input("x")],
      method: table([
        { when: { size: '"big"', x: ">= 100" }, tier: "A", from },
        { when: {}, tier: "B", from },
      ]),
      more: { parts: [part("size", sized("x"))] },
    });
    expect(tiersOf(shared, [{ x: 100 }, { x: 10 }])).toEqual(["A", "B"]);
  });

  test("that has no tier leaves a row open only where the tier depends on it", () => {
    const rows = [
      { x: null, y: false },
      { x: null, y: true },
    ];
    // Big gives B and small gives C for a false y; neither can be had without x.
    const { tier: tiers, problems } = gradesOf(whole(sized("x")), rows);
    expect([...tiers]).toEqual([-1, -1]);
    expect(problems.get(0)).toEqual([
      { input: "x", problem: { code: "missing-input", input: "x" } },
    ]);
    const lenient = minimal({
      inputs: [input("y", "boolean")],
      method: table([
        { when: { y: "false" }, tier: "C", from },
        { when: { size: '"big"' }, tier: "A", from },
      ]),
      more: { parts: [part("size", sized("x"))] },
    });
    expect(tiersOf(lenient, rows)).toEqual(["C", "missing-input"]);
    expect(gradesOf(lenient, rows).problems.has(0)).toBe(false);
  });

  test("says why it has no tier: no column, no rule, a cell that cannot be read", () => {
    const scheme = whole(sized("x"));
    expect(tiersOf(scheme, [{ y: true }])).toEqual(["missing-column"]);
    const problem = { code: "not-a-number", got: "约十" } as const;
    expect(tiersOf(scheme, [{ x: { problem }, y: true }])).toEqual(["not-a-number"]);
    const gap: PlainScheme = {
      ...sized("x"),
      method: table([{ when: { x: ">= limit" }, tier: "big", from }]),
    };
    expect(tiersOf(whole(gap), [{ x: 1, y: true }])).toEqual(["no-rule-matched"]);
  });

  test("tells an unreadable cell once, in the order of the inputs, even where it does not matter", () => {
    const problem = { code: "cell-error", got: "#N/A" } as const;
    const scheme = minimal({
      inputs: [input("a"), input("x")],
      method: table([
        { when: { a: ">= 0" }, tier: "A", from },
        { when: { x: ">= 0", size: '"big"', kind: '"big"' }, tier: "B", from },
      ]),
      more: { parts: [part("size", sized("x")), part("kind", sized("z"))] },
    });
    const bad = { problem };
    const { tier: tiers, problems } = gradesOf(scheme, [
      { a: 1, x: bad, z: bad },
      { a: bad, x: bad, z: bad },
      { a: 1, x: 1, z: bad },
    ]);
    expect([...tiers]).toEqual([0, -1, 0]);
    expect(problems.get(0)).toEqual([
      { input: "x", problem },
      { input: "z", problem },
    ]);
    expect(problems.get(1)).toEqual([
      { input: "a", problem },
      { input: "x", problem },
      { input: "z", problem },
    ]);
    expect(problems.get(2)).toEqual([{ input: "z", problem }]);
  });

  test("names all missing columns together, its own and the whole's", () => {
    expect(gradesOf(whole(sized("x")), [{}]).problems.get(0)).toEqual([
      { problem: { code: "missing-column", inputs: ["x", "y"] } },
    ]);
  });

  test("may have parts itself, which take its arguments", () => {
    const inner = minimal({
      inputs: [],
      tiers: ["big", "small"],
      arguments: [number("limit", 10)],
      method: table([
        { when: { depth: '"big"' }, tier: "big", from },
        { when: {}, tier: "small", from },
      ]),
      more: { parts: [part("depth", sized("x"))] },
    });
    const scheme = whole(inner);
    const row = { x: 15, y: true };
    expect(tiersOf(scheme, [row, { x: 9, y: true }])).toEqual(["A", "B"]);
    expect(tiersOf(scheme, [row], { arguments: { limit: 16 } })).toEqual(["B"]);
    expect(tiersOf(scheme, [{ x: null, y: true }])).toEqual(["missing-input"]);
  });

  test("that counts from a date is given the day of grading", () => {
    const dated = minimal({
      inputs: [input("x", "date")],
      derived: [{ kind: "daysSince", key: "age", label, from, of: "x" }],
      tiers: ["big", "small"],
      method: table([
        { when: { age: ">= 30" }, tier: "big", from },
        { when: {}, tier: "small", from },
      ]),
    });
    const rows = [{ x: "2026-01-01", y: true }];
    expect(tiersOf(whole(dated), rows, { asOf: "2026-01-31" })).toEqual(["A"]);
    expect(tiersOf(whole(dated), rows, { asOf: "2026-01-30" })).toEqual(["B"]);
    expect(tiersOf(whole(dated), rows)).toEqual(["missing-as-of"]);
  });

  test("is read in explanations, and tells why it has its tier", () => {
    const { because, read } = explained(whole(sized("x")), [{ x: 12, y: true }], 0);
    expect(read.map(({ input: key, value }) => [key, value])).toEqual([
      ["y", true],
      ["x", 12],
    ]);
    const [reason] = because;
    expect(reason?.facts).toMatchObject([
      {
        input: "size",
        test: '"big"',
        value: "big",
        because: [{ rule: 1, tier: 0, facts: [{ input: "x", test: ">= limit", value: 12 }] }],
      },
      { input: "y", value: true },
    ]);
    expect(reason?.facts[1]).not.toHaveProperty("because");
  });
});

const cuts: Argument = { type: "numbers", name: "cuts", label, default: [0.8, 0.95], from };
const abc: PlainScheme = minimal({
  inputs: [input("x")],
  scope: "column",
  tiers: ["big", "middle", "small"],
  arguments: [cuts, choice("measure", ["share"]), choice("boundary", ["within"])],
  method: {
    kind: "share",
    input: "x",
    measure: "measure",
    cuts: "cuts",
    boundary: "boundary",
    tiers: ["big", "middle", "small"],
  },
});

describe("a part that needs the population", () => {
  const rows = [
    { x: 80, y: true },
    { x: 15, y: true },
    { x: 5, y: true },
  ];
  const scheme = whole(abc);

  test("is graded over all rows", () => {
    expect(tiersOf(scheme, rows)).toEqual(["A", "no-rule-matched", "B"]);
    expect(tiersOf(scheme, rows.slice(1, 2))).toEqual(["A"]);
  });

  test("is graded within the groups", () => {
    const groupBy = groupsOf(["n", "s", "s"]);
    expect(tiersOf(scheme, rows, { groupBy })).toEqual(["A", "A", "B"]);
  });

  test("says why it has its tier in the population", () => {
    const { because } = explained(scheme, rows, 2);
    const size = because[0]?.facts.find(({ input }) => input === "size");
    expect(size).toMatchObject({
      input: "size",
      value: "small",
      because: [{ rule: 3, tier: 2, facts: [{ input: "share", test: "> 0.95", value: 1 }] }],
    });
  });

  test("says what it has against a value", () => {
    const bad = [...rows, { x: -1, y: true }];
    expect(tiersOf(scheme, bad)[3]).toBe("negative-share");
    expect(tiersOf(scheme, [{ x: 0, y: true }])).toEqual(["empty-population"]);
  });
});

describe("a precondition", () => {
  const entry: PlainScheme = minimal({
    inputs: [input("plan", "boolean")],
    tiers: ["in", "out"],
    method: table([
      { when: { plan: "true" }, tier: "in", from },
      { when: {}, tier: "out", from },
    ]),
  });
  const guarded = (scheme: PlainScheme, precondition = entry): Scheme =>
    whole(scheme, {
      tiers: [tier("A"), tier("B"), tier("C"), tier("out", true)],
      precondition: { scheme: precondition, passes: ["in"], otherwise: "out", from },
    });

  test("keeps whoever does not pass out of a part's population", () => {
    const rows = [
      { x: 1000, y: true, plan: false },
      { x: 80, y: true, plan: true },
      { x: 15, y: true, plan: true },
      { x: 5, y: true, plan: true },
    ];
    expect(tiersOf(guarded(abc), rows)).toEqual(["out", "A", "no-rule-matched", "B"]);
    const [size] = gradesOf(guarded(abc), rows).outputs;
    expect([...(size?.values ?? [])]).toEqual([NaN, 0, 1, 2]);
  });

  test("does not mind what a part lacks where the row does not pass", () => {
    const rows = [{ x: null, y: null, plan: false }];
    expect(tiersOf(guarded(sized("x")), rows)).toEqual(["out"]);
    expect(gradesOf(guarded(sized("x")), rows).problems.size).toBe(0);
  });

  test("may have parts, and is checked where only their columns are there", () => {
    const deep: PlainScheme = minimal({
      inputs: [],
      tiers: ["in", "out"],
      method: table([
        { when: { inner: '"in"' }, tier: "in", from },
        { when: {}, tier: "out", from },
      ]),
      more: { parts: [part("inner", entry)] },
    });
    const scheme = guarded(sized("x"), deep);
    const rows = [
      { x: 10, y: true, plan: true },
      { x: 10, y: true, plan: false },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["A", "out"]);
    expect(tiersOf(scheme, [{ x: 10, y: true }])).toEqual(["A"]);
  });
});
