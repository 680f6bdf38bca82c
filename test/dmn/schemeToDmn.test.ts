import * as fc from "fast-check";
import {
  dmnToScheme,
  readDmn,
  schemeToDmn,
  type DmnModel,
  type ImportedScheme,
} from "../../src/dmn";
import { inputsOf, type Argument, type Method, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { models } from "../../src/workbook/models";
import type { TestCell, TestRow } from "../rules/columns";
import { gradesOf, tiersOf } from "../rules/graded";
import { from, input, minimal, part, table, tier } from "../rules/minimal";
import { modelIn } from "./texts";

const written = (scheme: Scheme, locale: "zh-CN" | "en-US" = "en-US"): string => {
  const found = schemeToDmn(scheme, locale);
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.value;
};

const importOf = (model: DmnModel): ImportedScheme => {
  const found = dmnToScheme(model, { models });
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  const [only] = found.value;
  if (only === undefined) throw new Error("no scheme");
  return only;
};

/** A scheme as a program sees it that knows nothing of ours. */
const seen = (scheme: Scheme, locale?: "zh-CN"): Scheme =>
  importOf({ ...modelIn(written(scheme, locale)), kept: null }).scheme;

const refused = new Map(
  schemes.flatMap((scheme) => {
    const found = schemeToDmn(scheme, "zh-CN");
    return found.ok ? [] : [[scheme.id, found.faults] as const];
  }),
);
const held = schemes.filter(({ id }) => !refused.has(id));

describe("the schemes of the menu", () => {
  test("are refused where they look at all customers, compute or split amounts, or search in texts", () => {
    expect(Object.fromEntries(refused)).toEqual(
      Object.fromEntries(
        schemes
          .filter(({ method }) =>
            method.kind === "lookup"
              ? method.contains
              : ["share", "rank", "formula", "split"].includes(method.kind),
          )
          .map(({ id, method: { kind } }) => [
            id,
            [{ code: "beyond-dmn", what: kind === "lookup" ? "contains" : kind, scheme: id }],
          ]),
      ),
    );
  });

  test.each(
    held.flatMap(({ id }) => (["zh-CN", "en-US"] as const).map((locale) => [id, locale] as const)),
  )("%s comes back as it was out of a file in %s", (id, locale) => {
    const scheme = schemes.find((each) => each.id === id)!;
    const found = importOf(modelIn(written(scheme, locale)));
    expect(found.made).toBe("kept");
    expect(found.scheme).toEqual(scheme);
  });

  test.each(held.map(({ id }) => id))("the tables of %s are read without our own part", (id) => {
    const model = { ...modelIn(written(schemes.find((each) => each.id === id)!)), kept: null };
    expect(dmnToScheme(model)).toMatchObject({ ok: true });
  });
});

test("a file has the settings' values in its cells, and the labels of its language", () => {
  const count: Argument = {
    name: "least",
    label: { zh: "最少", en: "least" },
    from,
    type: "number",
    default: 30_000,
  };
  const scheme = minimal({
    inputs: [
      input("qty", "number", { label: { zh: "数量", en: "Quantity" } }),
      input("kind", "choice", {
        choices: [{ key: "big", label: { zh: "大", en: "Large" }, synonyms: { zh: [], en: [] } }],
      }),
    ],
    arguments: [count],
    method: table([{ when: { qty: ">= least", kind: '"big"' }, tier: "A", from }]),
  });
  const logic = modelIn(written(scheme, "zh-CN")).decisions[0]?.logic;
  expect(logic).toMatchObject({
    table: {
      columns: [
        { text: "qty", label: "数量" },
        { text: "kind", values: '"大"' },
      ],
      rules: [{ cells: [">= 30000", '"大"'], entries: ['"A"'] }],
    },
  });
});

test("the elements of a decision stand in the order of the schema of DMN 1.3", () => {
  const scheme = minimal({
    inputs: [input("x")],
    method: {
      ...table([{ when: { x: "> 1" }, tier: "A", label: { zh: "一", en: "one" }, from }]),
      otherwise: { tier: "B", from },
    },
  });
  const names = [...written(scheme).matchAll(/<([a-zA-Z:]+)/g)].map(([, name]) => name);
  expect(names.join(" ")).toBe(
    "definitions extensionElements clientele:scheme inputData variable decision description variable " +
      "informationRequirement requiredInput decisionTable input inputExpression text output outputValues text " +
      "defaultOutputEntry text rule description inputEntry text outputEntry text",
  );
});

test("what a text holds does not break the file", () => {
  const odd = `a<b>&"c" ]]> \r\n\t\u0001\ufffe 客户 😀`;
  const scheme = minimal({
    inputs: [input("x", "text", { label: { zh: odd, en: odd } })],
    method: table([
      { when: { x: JSON.stringify('a<b>&"c"') }, tier: "A", label: { zh: odd, en: odd }, from },
    ]),
  });
  expect(importOf(modelIn(written(scheme))).scheme).toEqual(scheme);
  expect(tiersOf(seen(scheme), [{ x: 'a<b>&"c"' }])).toEqual(["A"]);
});

describe("another program that sees the tables alone grades the same:", () => {
  test("parts, and the tier that a rule takes of one", () => {
    const inner = minimal({
      inputs: [input("x")],
      tiers: ["B", "C"],
      method: table([
        { when: { x: "> 1" }, tier: "B", from },
        { when: {}, tier: "C", from },
      ]),
    });
    const scheme = minimal({
      inputs: [input("y", "boolean")],
      method: table([
        { when: { y: "true", inner: 'not("C")' }, tier: "A", from },
        { when: {}, take: "inner", from },
      ]),
      more: { parts: [part("inner", inner)] },
    });
    const rows = [
      { x: 2, y: true },
      { x: 1, y: true },
      { x: 2, y: false },
    ];
    expect(tiersOf(seen(scheme), rows)).toEqual(["A", "C", "B"]);
  });

  test("a precondition", () => {
    const scheme = minimal({
      inputs: [input("x")],
      tiers: ["A", "none"],
      method: table([{ when: { x: "> 1" }, tier: "A", from }]),
      more: {
        precondition: {
          scheme: minimal({
            inputs: [input("ok", "boolean")],
            tiers: ["yes", "no"],
            method: table([
              { when: { ok: "true" }, tier: "yes", from },
              { when: { ok: "false" }, tier: "no", from },
            ]),
          }),
          passes: ["yes"],
          otherwise: "none",
          from,
        },
      },
    });
    const rows = [
      { x: 2, ok: true },
      { x: 2, ok: false },
    ];
    expect(tiersOf(seen(scheme), rows)).toEqual(["A", "none"]);
  });

  test("a scorecard with multipliers, weights and limits", () => {
    const scheme = minimal({
      inputs: [input("x"), input("y"), input("bad", "boolean")],
      method: {
        kind: "scorecard",
        criteria: [
          {
            input: "x",
            weight: 0.5,
            from,
            bands: [
              { test: ">= 10", points: 100, from },
              { test: "-", points: 20, from },
            ],
          },
          { input: "y", weight: 2, per: 3, from },
        ],
        multipliers: [{ input: "x", from, bands: [{ test: ">= 100", factor: 2, from }] }],
        cutoffs: [
          { tier: "A", atLeast: 80, from },
          { tier: "B", atLeast: 40, from },
          { tier: "C", from },
        ],
        limits: [{ when: { bad: "true" }, atBest: "B", from }],
      },
    });
    const rows = [
      { x: 10, y: 5, bad: false },
      { x: 10, y: 5, bad: true },
      { x: 100, y: 0, bad: true },
      { x: 1, y: 1, bad: true },
      { x: 10, y: -2, bad: false },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["A", "B", "B", "C", "C"]);
    expect(tiersOf(seen(scheme), rows)).toEqual(tiersOf(scheme, rows));
  });

  test("a lookup with a rest", () => {
    const scheme = minimal({
      inputs: [input("x", "text")],
      method: {
        kind: "lookup",
        input: "x",
        entries: [{ values: ["华东", "华南"], tier: "A", from }],
        otherwise: { tier: "C", from },
      },
    });
    expect(tiersOf(seen(scheme), [{ x: "华南" }, { x: "华北" }])).toEqual(["A", "C"]);
  });

  test("derived numbers that FEEL computes as well", () => {
    const derived = { label: { zh: "算", en: "computed" }, from } as const;
    const scheme = minimal({
      inputs: [input("x"), input("y")],
      derived: [
        { kind: "sum", key: "d", ...derived, terms: [{ input: "x" }, { input: "y", times: -2 }] },
        { kind: "ratio", key: "q", ...derived, of: "d", by: "y" },
        { kind: "calculated", key: "c", ...derived, of: ["q"], formula: "q ** 2 - 1" },
      ],
      method: table([
        { when: { c: "> 3" }, tier: "A", from },
        { when: {}, tier: "B", from },
      ]),
    });
    const rows = [
      { x: 5, y: 1 },
      { x: 4, y: 1 },
    ];
    expect(tiersOf(seen(scheme), rows)).toEqual(["A", "B"]);
  });
});

const CELLS: Readonly<Record<string, readonly string[]>> = {
  n: [
    "> 1",
    "<= least",
    "[1..3)",
    "]1..3]",
    "1, 2",
    "not(2)",
    "!= 2",
    "null",
    "not(null)",
    "< -1.5",
    "-",
  ],
  b: ["true", "false", "not(true)", "null", "-"],
  c: ['"small"', '"大", "mid"', 'not("small")', "null", "-"],
  t: ['"a"', '"a", "b,c"', 'not("a")', "-", "not(-)"],
  d: ['> date("2026-01-31")', '@"2026-02-01"', '[date("2026-01-01")..date("2026-01-31")]', "-"],
};
const VALUES: Readonly<Record<string, readonly TestCell[]>> = {
  n: [-2, 0, 1, 2, 3, 30, null],
  b: [true, false, null],
  c: ["small", "mid", "big", null],
  t: ["a", "b,c", "z", null],
  d: ["2026-01-01", "2026-01-31", "2026-02-01", null],
};

const choice = (key: string, zh: string) => ({
  key,
  label: { zh, en: key.toUpperCase() },
  synonyms: { zh: [], en: [] },
});
const none = { blank: { value: null, from } } as const;
const inputs = [
  input("n", "number"),
  input("b", "boolean"),
  input("c", "choice", {
    choices: [choice("small", "小"), choice("mid", "中"), choice("big", "大")],
  }),
  input("t", "text"),
  input("d", "date"),
];

const when = fc.record(
  Object.fromEntries(Object.entries(CELLS).map(([key, cells]) => [key, fc.constantFrom(...cells)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Readonly<Record<string, string>>>;
const rules = fc.array(
  fc.record({ when, tier: fc.constantFrom("A", "B", "C"), from: fc.constant(from) }),
  { minLength: 1, maxLength: 8 },
);
const rest = fc.option(fc.record({ tier: fc.constantFrom("A", "C"), from: fc.constant(from) }), {
  nil: undefined,
});
const least: Argument = {
  name: "least",
  label: { zh: "少", en: "least" },
  from,
  type: "number",
  default: 2,
};

const anyScheme = fc
  .tuple(rules, fc.constantFrom("U", "F", "A", "P", "R", "O", "C"), rest)
  .map(([list, hitPolicy, otherwise]): Scheme => {
    const method: Method = {
      kind: "decision-table",
      hitPolicy,
      rules: list,
      ...(otherwise && { otherwise }),
    };
    return minimal({ inputs, method, arguments: [least] });
  });
const anyRow = fc.record(
  Object.fromEntries(
    Object.entries(VALUES).map(([key, values]) => [key, fc.constantFrom(...values)]),
  ),
) as fc.Arbitrary<TestRow>;

const labelOf = (scheme: Scheme, rows: readonly TestRow[]): readonly string[] =>
  tiersOf(scheme, rows).map(
    (key) => scheme.tiers.find((each) => each.key === key)?.label.zh ?? "none",
  );

/** The row with the choices of a scheme that was read out of tables alone: there they bear the labels. */
const rowFor = (scheme: Scheme, row: TestRow, locale: "zh" | "en"): TestRow => {
  const [said] = inputs
    .filter(({ key }) => key === "c")
    .flatMap(({ choices = [] }) => choices.filter(({ key }) => key === row["c"]));
  const own = inputsOf(scheme).find(({ key }) => key === "c")?.choices;
  const key = own?.find(({ label }) => label.zh === said?.label[locale])?.key;
  return said === undefined ? row : { ...row, c: key ?? null };
};

test("any decision table comes back from a file, and its tables alone grade the same", () => {
  fc.assert(
    fc.property(anyScheme, fc.array(anyRow, { minLength: 1, maxLength: 12 }), (scheme, rows) => {
      const model = modelIn(written(scheme, "zh-CN"));
      expect(importOf(model).scheme).toEqual(scheme);
      const tables = importOf({ ...model, kept: null }).scheme;
      expect(
        labelOf(
          tables,
          rows.map((row) => rowFor(tables, row, "zh")),
        ),
      ).toEqual(labelOf(scheme, rows));
    }),
    { numRuns: 150 },
  );
});

test("any sum with cut-offs does, too", () => {
  const valued = fc.array(
    fc.record({ when, value: fc.integer({ min: -5, max: 20 }), from: fc.constant(from) }),
    { minLength: 1, maxLength: 6 },
  );
  const kinds = fc.constantFrom("sum", "min", "max", "count");
  fc.assert(
    fc.property(
      valued,
      kinds,
      fc.array(anyRow, { minLength: 1, maxLength: 8 }),
      (list, aggregation, rows) => {
        const cutoffs = [
          { tier: "A", atLeast: 10, from },
          { tier: "C", from },
        ];
        const method: Method = {
          kind: "decision-table",
          hitPolicy: "C",
          aggregation,
          rules: list,
          cutoffs,
        };
        const scheme = minimal({ inputs, method, arguments: [least] });
        const tables = seen(scheme, "zh-CN");
        expect(
          labelOf(
            tables,
            rows.map((row) => rowFor(tables, row, "zh")),
          ),
        ).toEqual(labelOf(scheme, rows));
      },
    ),
    { numRuns: 100 },
  );
});

describe("a file that another program has changed", () => {
  const scheme = minimal({
    inputs: [input("x", "number", none), input("y", "boolean")],
    arguments: [least],
    method: table([
      { when: { x: ">= least", y: "true" }, tier: "A", label: { zh: "大", en: "large" }, from },
      { when: { x: "< 0" }, tier: "B", from },
      { when: {}, tier: "C", from },
    ]),
    more: {
      tiers: ["A", "B", "C"].map((key) => ({
        ...tier(key),
        policy: { actions: [{ words: from.words, from }] },
      })),
    },
  });
  const file = written(scheme, "zh-CN");
  const changed = (was: string, now: string): ImportedScheme => {
    expect(file).toContain(was);
    return importOf(modelIn(file.replace(was, now)));
  };
  const rulesOf = (found: ImportedScheme) =>
    found.scheme.method.kind === "decision-table" ? found.scheme.method.rules : [];

  test("has the cell that was changed, and everything else of the scheme", () => {
    const found = changed("<text>&lt; 0</text>", "<text>&lt; 5</text>");
    expect(found.made).toBe("edited");
    expect(rulesOf(found)[1]).toMatchObject({
      when: { x: "< 5" },
      tier: "B",
      from: { kind: "default" },
    });
    const { method, ...others } = found.scheme;
    const { method: _, ...were } = scheme;
    expect(others).toEqual(were);
    expect(method).toMatchObject({ kind: "decision-table" });
  });

  test("keeps settings by name in the cells beside the one that was changed", () => {
    const found = changed("<text>true</text>", "<text>false</text>");
    expect(rulesOf(found)[0]).toMatchObject({
      when: { x: ">= least", y: "false" },
      label: { zh: "大" },
    });
  });

  test("is not changed by blanks in a cell", () => {
    expect(changed("<text>&lt; 0</text>", "<text>&lt;0</text>").made).toBe("kept");
  });

  test("has the tier that was changed, and loses a rule that was deleted", () => {
    expect(rulesOf(changed('<text>"B"</text>', '<text>"C"</text>'))[1]).toMatchObject({
      tier: "C",
    });
    const rule = /<rule id="d_test_2">.*?<\/rule>/s.exec(file)?.[0] ?? "";
    expect(rulesOf(changed(rule, ""))).toHaveLength(2);
  });

  test("has a rule that was added, with its remark", () => {
    const rule = /<rule id="d_test_2">.*?<\/rule>/s.exec(file)?.[0] ?? "";
    const added = rule
      .replace(' id="d_test_2"', ' id="new"')
      .replace(">", "><description>新规则</description>")
      .replace("&lt; 0", "= 7");
    const found = changed(rule, `${added}${rule}`);
    expect(rulesOf(found)[1]).toMatchObject({
      when: { x: "= 7" },
      tier: "B",
      label: { zh: "新规则" },
    });
  });

  test("is what its tables say where more was changed than rules", () => {
    const found = changed('hitPolicy="FIRST"', 'hitPolicy="UNIQUE"');
    expect(found.made).toBe("tables");
    expect(found.scheme.tiers[0]?.policy).toBeUndefined();
    expect(found.scheme.method).toMatchObject({ hitPolicy: "U" });
  });

  test("is refused where our part of it is damaged", () => {
    const found = readDmn(
      file.replace("&quot;", "").replace('{"id"', '{"id').replace('"version"', "version"),
    );
    expect(found.ok && dmnToScheme(found.value)).toMatchObject({ ok: false });
  });
});

test("columns of a file are scored as well: the value of a rule is a table of its own where a part's score is asked", () => {
  const inner = minimal({
    inputs: [input("x")],
    method: table([
      { when: { x: "> 1" }, tier: "A", value: 10, from },
      { when: {}, tier: "B", value: 4, from },
    ]),
  });
  const scheme = minimal({
    inputs: [],
    derived: [{ kind: "score", key: "s", label: { zh: "分", en: "score" }, from, of: "inner" }],
    method: table([
      { when: { s: ">= 10" }, tier: "A", from },
      { when: {}, tier: "C", from },
    ]),
    more: { parts: [part("inner", inner)] },
  });
  expect(tiersOf(seen(scheme), [{ x: 2 }, { x: 0 }])).toEqual(["A", "C"]);
  expect(gradesOf(seen(scheme), [{ x: 2 }]).rows).toBe(1);
});
