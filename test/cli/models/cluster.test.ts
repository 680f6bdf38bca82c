import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientele } from "../fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CSV = [
  "客户编号,消费金额,购买次数,城市",
  "K1,500,50,北京",
  "K2,480,48,上海",
  "K3,520,52,广州",
  "K4,100,12,北京",
  "K5,105,13,上海",
  "K6,95,11,广州",
  "K7,5,1,北京",
  "K8,6,2,上海",
  "K9,4,1,广州",
];
const file = (name = "customers.csv", lines: readonly string[] = CSV): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const cluster = (...args: string[]) => clientele(["models", "cluster", ...args]);

interface Answer {
  readonly method: string;
  readonly k: number;
  readonly silhouette: number;
  readonly clusters: readonly { readonly size: number; readonly centre: Record<string, number> }[];
  readonly rules: { readonly fidelity: number };
  readonly problem?: object;
  readonly notes: readonly object[];
  readonly tree: { readonly merges: readonly object[]; readonly rows: readonly number[] } | null;
  readonly rows: readonly {
    readonly row: number;
    readonly key: string;
    readonly cluster: string;
  }[];
}
const answer = async (...args: string[]): Promise<Answer & { readonly code: number }> => {
  const { out, code } = await cluster(...args, "--json");
  return { ...(JSON.parse(out) as Answer), code };
};

test("--json has the clusters with their averages, and the cluster of each row by its key", async () => {
  const found = await answer(file());
  expect([found.code, found.method, found.k, found.tree]).toEqual([0, "kmeans", 3, null]);
  expect(found.clusters.map(({ size, centre }) => [size, centre["消费金额"]])).toEqual([
    [3, 500],
    [3, 100],
    [3, 5],
  ]);
  expect(found.rows[3]).toEqual({ row: 5, key: "K4", cluster: "c2" });
  expect(found.rules.fidelity).toBe(1);
});

test("without --columns all columns of numbers count: neither the key nor texts", async () => {
  const { clusters } = await answer(file());
  expect(Object.keys(clusters[0]!.centre)).toEqual(["消费金额", "购买次数"]);
});

test("--method ward has a tree of 8 merges, with the sheet's rows as leaves", async () => {
  const { tree, method } = await answer(file(), "--method", "ward", "--k", "2");
  expect([method, tree?.merges.length]).toEqual(["ward", 8]);
  expect([...tree!.rows].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test.each([
  ["en-US", "Cluster 1", "High 消费金额 and 购买次数"],
  ["zh-CN", "第 1 群", "消费金额、购买次数偏高"],
] as const)("the report in %s says what sets clusters apart", async (locale, label, name) => {
  const { out } = await clientele(["models", "cluster", file()], { locale });
  expect(out).toContain(label);
  expect(out).toContain(name);
});

test("--out writes two columns beside the customers", async () => {
  const { err } = await cluster(file(), "--out", join(folder, "out.csv"));
  expect(err).toContain("9 customers");
  const [header, first] = read("out.csv").split(/\r?\n/);
  expect(header).toBe(`${CSV[0]!},Cluster · Clustering,What sets it apart · Clustering`);
  expect(first).toBe(`${CSV[1]!},Cluster 1,High 消费金额 and 购买次数`);
});

test("a second run writes over the columns of the first, in the other language too", async () => {
  await cluster(file(), "--out", join(folder, "out.csv"));
  await cluster(join(folder, "out.csv"), "--out", join(folder, "again.csv"), "--lang", "zh");
  expect(read("again.csv").split(/\r?\n/)[0]!.split(",")).toHaveLength(6);
  expect(read("again.csv").split(/\r?\n/)[1]).toContain("第 1 群");
});

test.each(["rules.xlsx", "rules.json", "rules.dmn"])(
  "--rules writes %s, which reads back",
  async (name) => {
    const rules = join(folder, name);
    expect((await cluster(file(), "--rules", rules)).code).toBe(0);
    const { code, out } = await clientele(["convert", rules, "--to", "json"]);
    expect([code, (JSON.parse(out) as { readonly tiers: object[] }).tiers]).toEqual([
      0,
      [expect.anything(), expect.anything(), expect.anything()],
    ]);
  },
);

test("the rules sheet has nothing for the verifier to find", async () => {
  const rules = join(folder, "rules.xlsx");
  await cluster(file(), "--rules", rules);
  expect((await clientele(["verify", rules])).out).toContain("nothing found");
});

test("customers are graded by the rules sheet", async () => {
  const rules = join(folder, "rules.xlsx");
  await cluster(file(), "--rules", rules);
  const { out } = await clientele([
    "grade",
    file(),
    "--scheme",
    "cluster-rules",
    "--rules",
    rules,
    "--json",
  ]);
  const { rows } = JSON.parse(out) as { readonly rows: readonly { readonly tier: string }[] };
  expect(rows.map(({ tier }) => tier)).toEqual([
    "c1",
    "c1",
    "c1",
    "c2",
    "c2",
    "c2",
    "c3",
    "c3",
    "c3",
  ]);
});

test("a row with a gap or without a number is in no cluster, and told", async () => {
  const path = file("gaps.csv", [...CSV, "K10,,3,北京", "K11,很多,3,上海"]);
  const { code, rows, notes } = await answer(path, "--columns", "消费金额,购买次数");
  expect([code, rows[9]!.cluster, rows[10]!.cluster]).toEqual([1, null, null]);
  expect(notes).toContainEqual({ code: "gaps", rows: 2, of: 11 });
  expect(notes).toContainEqual({
    code: "unreadable",
    column: "消费金额",
    count: 1,
    first: "B12",
    content: "很多",
  });
});

test("a total below the customers is none of them", async () => {
  const { rows, clusters } = await answer(file("total.csv", [...CSV, "合计,1815,190,"]));
  expect(rows[9]!.cluster).toBeNull();
  expect(clusters.map(({ size }) => size)).toEqual([3, 3, 3]);
});

test("where there are no clusters the reason is said, in JSON as a fact", async () => {
  const path = file("one.csv", CSV.slice(0, 2));
  const { out, code } = await cluster(path, "--columns", "消费金额");
  expect([code, out]).toEqual([
    1,
    "Clusters need at least 3 customers with a number in every chosen column; there is 1.\n",
  ]);
  expect((await answer(path, "--columns", "B")).problem).toEqual({
    code: "too-few-customers",
    got: 1,
    min: 3,
  });
});

test.each([
  [["--method", "wards"], "Did you mean ward?"],
  [["--k", "many"], "whole number or auto"],
  [["--share", "2"], "0.9 or 90%"],
  [["--columns", "消费额"], "消费金额"],
  [["--rules", "rules.txt"], ".xlsx, .json or .dmn"],
])("%s: what to do instead", async (args, told) => {
  const { code, err } = await cluster(file(), ...args);
  expect(code).toBe(2);
  expect(err).toContain(told);
});
