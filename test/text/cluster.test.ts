import { clusterCustomers, clusterRules, clusterScheme, type Clustering } from "../../src/models";
import { clusterNames, clusterNaming, clusterNoteText, clusterProblemText } from "../../src/text";

type Shape = Parameters<typeof clusterNames>[0];

const named = (...traits: readonly (readonly (readonly [number, number])[])[]): Shape =>
  ({
    columns: ["金额", "次数", "年限"].map((name) => ({ name })),
    clusters: traits.map((all) => ({
      traits: all.map(([column, deviations]) => ({ column, deviations })),
    })),
  }) as unknown as Shape;

test.each([
  [[[0, 2.5]], "Very high 金额", "金额很高"],
  [
    [
      [0, 1],
      [1, 0.7],
    ],
    "High 金额 and 次数",
    "金额、次数偏高",
  ],
  [
    [
      [1, -0.6],
      [0, 3],
      [2, -2.2],
    ],
    "Very high 金额, low 次数, very low 年限",
    "金额很高，次数偏低，年限很低",
  ],
  [[], "About average in everything", "各项都接近平均"],
] as const)("traits %j are called %s, and %s", (traits, en, zh) => {
  expect(clusterNames(named(traits), "en-US")).toEqual([en]);
  expect(clusterNames(named(traits), "zh-CN")).toEqual([zh]);
});

test("no two clusters are called the same", () =>
  expect(clusterNames(named([[0, 1]], [[0, 0.9]], []), "en-US")).toEqual([
    "High 金额",
    "High 金额 (2)",
    "About average in everything",
  ]));

test("a reason and a note are sentences in both languages", () => {
  const problem = {
    code: "too-many-for-linkage",
    linkage: "ward",
    got: 12000,
    most: 10000,
  } as const;
  expect(clusterProblemText(problem, "en-US")).toBe(
    "Ward takes at most 10,000 customers, as it compares each with every other; there are 12,000. k-means takes any number.",
  );
  expect(clusterProblemText(problem, "zh-CN")).toBe(
    "Ward 法要把客户两两比较，最多 10,000 个；现在有 12,000 个。K 均值不限个数。",
  );
  const note = { code: "tiny-cluster", cluster: 0, size: 1 } as const;
  expect(clusterNoteText(note, "en-US")).toBe(
    "Cluster 1 has only 1 customer: outliers rather than a group.",
  );
  expect(clusterNoteText(note, "zh-CN")).toBe("第 1 群只有 1 个客户：是离群的个例，不成群。");
});

const clustering = (): Clustering => {
  const answer = clusterCustomers([{ name: "金额", values: Float64Array.of(1, 2, 3, 90, 91, 92) }]);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
};

test("a scheme of clusters is named in both languages, with what its rules are worth", () => {
  const found = clustering();
  const rules = clusterRules(found);
  const scheme = clusterScheme(found, rules, clusterNaming(found, rules));
  expect(scheme.name).toEqual({ zh: "2 个客户群的规则", en: "Rules for 2 customer clusters" });
  expect(scheme.about.en).toContain("100%");
  expect(scheme.tiers.map(({ label, name }) => [label.en, name.zh])).toEqual([
    ["Cluster 1", "金额偏高"],
    ["Cluster 2", "金额偏低"],
  ]);
});
