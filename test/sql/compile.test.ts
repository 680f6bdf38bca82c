import { inputsOf, modelsAsked, type Scheme } from "../../src/rules";
import { schemeNamed, schemes } from "../../src/schemes";
import { compileSql, DIALECTS, type SqlOptions } from "../../src/sql";
import { input, minimal, table } from "../rules/minimal";
import { answersOf } from "../../src/sql/grade";
import { TODAY } from "./tables";

const scheme = (id: string): Scheme => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};

const options = (of: Scheme, more: Partial<SqlOptions> = {}): SqlOptions => ({
  dialect: "duckdb",
  table: "customers",
  asOf: TODAY,
  columns: Object.fromEntries(inputsOf(of).map(({ key }) => [key, { name: key }])),
  ...more,
});

const statement = (of: Scheme, more: Partial<SqlOptions> = {}): string => {
  const compiled = compileSql(of, options(of, more));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
  return compiled.value.statement;
};

test("a scheme that asks models is refused with the keys and the models", () => {
  const clustering = scheme("clustering");
  expect(compileSql(clustering, options(clustering))).toEqual({
    ok: false,
    problem: { code: "asks-model", asks: [{ key: "cluster", model: "clusters" }] },
  });
});

test("six schemes of the menu ask models, and no other is refused", () => {
  const refused = schemes.filter((each) => !compileSql(each, options(each)).ok);
  expect(refused.map(({ id }) => id)).toEqual(
    schemes.filter((each) => modelsAsked(each).length > 0).map(({ id }) => id),
  );
  expect(refused.map(({ id }) => id).sort()).toEqual([
    "clustering",
    "clv-model",
    "industry-10",
    "industry-3",
    "industry-big",
    "purchase-likelihood",
  ]);
});

test.each([
  "clustering",
  "industry-3",
  "industry-10",
  "industry-big",
  "purchase-likelihood",
  "clv-model",
])("%s is said where columns hold what its models answer", (id) => {
  const of = scheme(id);
  const columns = Object.fromEntries(answersOf(of).map(({ key }) => [key, { name: key }]));
  expect(compileSql(of, options(of, { columns }))).toMatchObject({ ok: true });
});

test("a scheme that counts from today is refused without a day", () => {
  const { asOf, ...rest } = options(scheme("deal-state"));
  expect(asOf).toBe(TODAY);
  expect(compileSql(scheme("deal-state"), rest)).toEqual({
    ok: false,
    problem: { code: "missing-as-of" },
  });
});

test("an argument that the scheme does not take is refused", () => {
  const of = scheme("abc-share");
  expect(compileSql(of, options(of, { arguments: { nothing: 1 } }))).toMatchObject({
    ok: false,
    problem: { code: "no-such-argument" },
  });
});

test.each(DIALECTS)("a rule is named by number, label and where it comes from (%s)", (dialect) => {
  expect(statement(scheme("rohs-abcd"), { dialect })).toContain(
    "-- rule 1, All three hold (三项都是) [Source document 2 (001), Classes of potential customers: RoHS projects]",
  );
});

test("the result has tier, score, problems, and the outputs of the scheme in their order", () => {
  const of = scheme("cti-coop");
  const compiled = compileSql(of, options(of));
  expect(compiled.ok && compiled.value.columns.map(({ key }) => key)).toEqual([
    "tier",
    "score",
    "problems",
    "creditPrice",
    "shareVolume",
    "nextDue",
    "daysOverdue",
  ]);
});

test("the same scheme is always the same statement", () => {
  expect(statement(scheme("logistics-abc"))).toBe(statement(scheme("logistics-abc")));
});

test("a name in the words of a scheme cannot leave its comment or its text", () => {
  const evil = minimal({
    inputs: [input("amount")],
    tiers: ["A"],
    method: table([
      {
        when: { amount: ">= 1" },
        tier: "A",
        label: { zh: "一\n; DROP TABLE customers", en: "*/ ; DROP TABLE customers --\nSELECT 1" },
        from: { kind: "default", words: { zh: "x", en: "y'\n'); DROP" } },
      },
    ]),
  });
  const lines = statement(evil).split("\n");
  for (const line of lines.filter((each) => each.includes("DROP"))) expect(line).toMatch(/^ *--/);
});

test("columns and tables with names of their own stand in quotes", () => {
  const of = scheme("abc-share");
  const said = statement(of, {
    table: "sales.Customer list",
    columns: { value: { name: '年"额' } },
  });
  expect(said).toContain('"年""额" AS value_cell');
  expect(said).toContain('FROM sales."Customer list"');
});

test("an input without a column is what an empty cell of it means", () => {
  expect(statement(scheme("logistics-abc"), { columns: {} })).toContain("no column");
});

test("a column of numbers is read without taking texts apart", () => {
  const of = scheme("abc-share");
  const said = statement(of, { columns: { value: { name: "value", type: "number" } } });
  expect(said).not.toContain("value_digits");
});

describe("the first pass of a ranking", () => {
  const counts = (of: Scheme, more: Partial<SqlOptions> = {}) => {
    const compiled = compileSql(of, options(of, { dialect: "clickhouse", ...more }));
    return compiled.ok ? compiled.value.counts : [];
  };

  test("is a statement of its own that reads no more than the values that are ranked", () => {
    const [count, ...more] = counts(scheme("types-vip"));
    expect(more).toEqual([]);
    expect(count?.statement).toMatch(
      /SELECT\n {2}ranked_within,\n {2}value,\n {2}count\(\) AS rows_with_it\nFROM inputs\nWHERE value IS NOT NULL\n/,
    );
    expect(count?.statement).not.toContain("influence");
  });

  test("names the rankings that it builds on", () => {
    expect(counts(scheme("importance-2")).map(({ name, after }) => [name, after])).toEqual([
      ["deal_amount_values", []],
      ["potential_volume_values", []],
      ["ranked_higher_place_values", ["deal_amount_values", "potential_volume_values"]],
    ]);
  });

  test("is read from where it was made before, and nothing that only it needs stays in the statement", () => {
    const of = scheme("importance-2");
    const counted = (name: string): string => `(SELECT * FROM kept.${name})`;
    const said = statement(of, { counted });
    expect(said.match(/FROM \(SELECT \* FROM kept\.\w+\)/g)).toHaveLength(3);
    expect(said).not.toContain("count(*)");
    const last = counts(of, { counted }).at(-1)?.statement;
    expect(last?.match(/kept\.\w+/g)).toEqual([
      "kept.deal_amount_values",
      "kept.potential_volume_values",
    ]);
  });

  test("is there only where customers are compared with each other", () => {
    expect(counts(scheme("logistics-abc"))).toEqual([]);
  });
});
