import fc from "fast-check";
import {
  clusterCustomers,
  clusterRules,
  clusterScheme,
  type Clustering,
  type ClusterNaming,
} from "../../../../src/models";
import { compile, Scheme, type ColumnSet } from "../../../../src/rules";
import { readRules, rulesHash, rulesTable } from "../../../../src/rulebook";
import { verify } from "../../../../src/verify";

const both = (words: string) => ({ zh: words, en: words });
const namingOf = ({ clusters }: Clustering): ClusterNaming => ({
  name: both("Clusters"),
  about: both("Rules for clusters"),
  from: both("Found"),
  tiers: clusters.map((_, k) => ({ label: both(`Cluster ${k + 1}`), name: both(`Name ${k + 1}`) })),
  rule: ({ rows, right }) => both(`${right} of ${rows}`),
});

const HEADERS = ["Annual amount", "订单数"];
const clusteringOf = (rows: readonly (readonly [number, number])[], k?: number) =>
  clusterCustomers(
    HEADERS.map((name, at) => ({ name, values: Float64Array.from(rows, (row) => row[at]!) })),
    k === undefined ? {} : { k },
  );
const made = (rows: readonly (readonly [number, number])[], k?: number) => {
  const answer = clusteringOf(rows, k);
  if (!answer.ok) throw new Error(answer.problem.code);
  const rules = clusterRules(answer.value);
  return {
    clustering: answer.value,
    rules,
    scheme: clusterScheme(answer.value, rules, namingOf(answer.value)),
  };
};

/** The share of rows that the engine gives their cluster by a scheme. */
const engineFidelity = (
  scheme: Scheme,
  { clusterOf }: Clustering,
  rows: readonly (readonly [number, number])[],
): number => {
  const set: ColumnSet = {
    rows: rows.length,
    columns: Object.fromEntries(
      scheme.inputs.map(({ key, label }) => [
        key,
        {
          type: "number" as const,
          values: Float64Array.from(rows, (row) => row[HEADERS.indexOf(label.en)]!),
          state: new Uint8Array(rows.length),
          problems: new Map(),
        },
      ]),
    ),
  };
  const { tier } = compile(scheme).grade(set, {});
  const right = rows.filter(
    (_, row) => scheme.tiers[tier[row]!]?.key === `c${clusterOf[row]! + 1}`,
  );
  return right.length / rows.length;
};

const groups = [
  [500, 50],
  [480, 48],
  [520, 52],
  [100, 12],
  [105, 13],
  [95, 11],
  [5, 1],
  [6, 2],
  [4, 1],
] as const;

test("clear groups are told apart by one round bound each", () => {
  const { rules, scheme } = made(groups);
  expect(rules.fidelity).toBe(1);
  expect(rules.byCluster).toEqual([1, 1, 1]);
  expect(
    scheme.method.kind === "decision-table" &&
      scheme.method.rules.map(({ when, tier }) => [when, tier]),
  ).toEqual([
    [{ annualAmount: ">= 300" }, "c1"],
    [{ annualAmount: "[50..300)" }, "c2"],
    [{ annualAmount: "< 50" }, "c3"],
  ]);
});

const cloud = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 50 }), fc.double({ min: 0, max: 10, noNaN: true })),
  { minLength: 6, maxLength: 60 },
);

test("the scheme is valid, has no gap and no overlap, and grades as the rules count", () =>
  fc.assert(
    fc.property(cloud, fc.integer({ min: 2, max: 6 }), (rows, k) => {
      fc.pre(clusteringOf(rows, k).ok);
      const { clustering, rules, scheme } = made(rows, k);
      expect(Scheme.safeParse(scheme).success).toBe(true);
      expect(verify(scheme)).toEqual([]);
      expect(engineFidelity(scheme, clustering, rows)).toBeCloseTo(rules.fidelity, 12);
      expect(rules.rules.reduce((sum, rule) => sum + rule.rows, 0)).toBe(rows.length);
    }),
    { numRuns: 40 },
  ));

test.each(["zh-CN", "en-US"] as const)(
  "its rules sheet in %s reads back to the same rules",
  (locale) => {
    const { scheme } = made(groups);
    const { columns, rows } = rulesTable(scheme, null, locale);
    const back = readRules([columns.map(({ header }) => header), ...rows], () => null);
    expect(back.ok && rulesHash(back.value.scheme)).toBe(rulesHash(scheme));
    expect(back.ok && back.value.scheme).toEqual(scheme);
  },
);

test("columns that no rule names are not asked for", () => {
  const { scheme } = made(groups);
  expect(scheme.inputs.map(({ label }) => label.en)).toEqual(["Annual amount"]);
});

test("a Chinese header is an input by its place", () => {
  const rows = groups.map(([x, y]) => [y, x] as const);
  const { scheme } = made(
    rows.map(([x], k) => [k % 2, x] as const),
    3,
  );
  expect(scheme.inputs.map(({ key, label }) => [key, label.zh])).toContainEqual([
    "input2",
    "订单数",
  ]);
});
