import type { Choice, Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { days, times, years, yuan } from "./units";

const place = words("客户聚类分群", "Clusters of customers");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const method = said(
  "先用主成分分析、因子分析等提取特征，再用层次聚类、K 均值等分群",
  "features are extracted by principal components or factors, then customers are grouped by hierarchical clustering or k-means",
);
const settings = ours(
  "来源未给群数、尺度和起点；各列标准化，群数 2–8 取轮廓系数最大者，起点固定，结果可重现",
  "the source gives no number of clusters, scaling or start: columns are standardised, 2 to 8 clusters by the best silhouette, with a fixed start, so that results repeat",
);

const measure = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  unit?: NonNullable<Input["unit"]>,
): Input => ({ key, label, synonyms, type: "number", ...(unit && { unit }), blank: "unknown" });

const cluster = (n: number): Choice => ({
  key: `c${n}`,
  label: words(`第 ${n} 群`, `Cluster ${n}`),
  synonyms: { zh: [], en: [] },
});
const entry = (n: number) => ({ values: [`c${n}`], tier: `c${n}`, from: method });
const tier = (n: number) => ({
  key: `c${n}`,
  label: words(`第 ${n} 群`, `Cluster ${n}`),
  name: words(`彼此相近的客户，第 ${n} 群`, `Customers like each other, cluster ${n}`),
});

/** Customers in clusters of those who are like each other in up to six measures. */
export const clustering = {
  id: "clustering",
  version: "1.0",
  name: words("客户聚类", "Clusters"),
  about: words(
    "把金额、次数、利润、品类、间隔、年限六列(有几列用几列)标准化并提取主成分，再聚成 2–8 群；第 1 群的平均金额最高，其余依次，各群的含义要看各列的平均水平。",
    "Standardises up to six columns (amount, orders, profit, categories, days idle, tenure; as many as there are), extracts components and groups customers into 2 to 8 clusters. Cluster 1 has the highest average amount, and so on down: look at the averages of all columns for what each means.",
  ),
  source: method,
  topic: "profile",
  scope: "column",
  inputs: [
    measure(
      "amount",
      words("消费金额", "Amount"),
      {
        zh: ["购买金额", "累计金额", "销售额", "消费总额"],
        en: ["Amount spent", "Total amount", "Revenue", "Sales amount"],
      },
      yuan,
    ),
    measure(
      "orders",
      words("购买次数", "Orders"),
      {
        zh: ["消费次数", "订单数", "购买频率", "购买频次"],
        en: ["Number of orders", "Purchases", "Purchase frequency", "Frequency"],
      },
      times,
    ),
    measure(
      "profit",
      words("利润", "Profit"),
      { zh: ["客户利润", "利润贡献", "毛利"], en: ["Customer profit", "Gross profit", "Margin"] },
      yuan,
    ),
    measure("categories", words("购买品类数", "Categories"), {
      zh: ["品类数", "产品种类", "购买种类"],
      en: ["Number of categories", "Product range", "Product lines"],
    }),
    measure(
      "idleDays",
      words("未购买天数", "Days idle"),
      {
        zh: ["距上次购买天数", "最近消费天数", "间隔天数"],
        en: ["Days since last purchase", "Recency", "Days since last order"],
      },
      days,
    ),
    measure(
      "tenure",
      words("合作年限", "Tenure"),
      {
        zh: ["合作年数", "客龄", "成为客户年数"],
        en: ["Years as a customer", "Customer age", "Years of business"],
      },
      years,
    ),
  ],
  derived: [
    {
      kind: "model",
      key: "cluster",
      label: words("所属群", "Cluster found"),
      of: ["amount", "orders", "profit", "categories", "idleDays", "tenure"],
      model: "clusters",
      type: "choice",
      choices: [1, 2, 3, 4, 5, 6, 7, 8].map(cluster),
      from: settings,
    },
  ],
  arguments: [],
  method: {
    kind: "lookup",
    input: "cluster",
    entries: [1, 2, 3, 4, 5, 6, 7, 8].map(entry),
  },
  tiers: [1, 2, 3, 4, 5, 6, 7, 8].map(tier),
  remarks: [],
  open: [
    {
      question: words("分成几群？", "How many clusters?"),
      taken: words(
        "2 到 8 群中取轮廓系数最大的群数。",
        "From 2 to 8, the number with the best silhouette.",
      ),
    },
    {
      question: words("各列单位不同怎么办？", "What of columns in different units?"),
      taken: words(
        "先标准化(减平均值、除以标准差)，各列同等看待；没有的列和处处相同的列不计。",
        "They are standardised first (less the mean, by the standard deviation) and count alike; columns that are not there, or the same for all, are left out.",
      ),
    },
    {
      question: words("取几个主成分？", "How many components are taken?"),
      taken: words(
        "取到累计方差达到 90% 为止。",
        "As many as it takes to hold 90 % of the variance.",
      ),
    },
    {
      question: words("从哪里开始聚？", "Where does it start?"),
      taken: words(
        "起点固定，聚二十次取最好的一次；超过 2000 户时先在均匀抽取的 2000 户中比较。同样的数据不论怎样排序都得到同样的群。",
        "From fixed starts, twenty times, keeping the best; of more than 2,000 customers these are compared on 2,000 spread over them. The same data give the same clusters, however they are sorted.",
      ),
    },
    {
      question: words("群怎么编号？", "How are the clusters numbered?"),
      taken: words(
        "按消费金额的平均值从高到低；没有金额列时按第一个有的列。",
        "By the average amount, the highest first; without an amount, by the first column that is there.",
      ),
    },
    {
      question: words(
        "缺数、异常和重复怎么清理？",
        "How are gaps, outliers and duplicates cleaned?",
      ),
      taken: words(
        "缺数的客户不分群并报出；异常和重复请事先处理。",
        "Customers with gaps are reported and left out; outliers and duplicates are yours to settle beforehand.",
      ),
    },
  ],
  examples: [
    {
      row: { amount: 500_000, orders: 50, profit: 90_000, categories: 9, idleDays: 5, tenure: 8 },
      tier: "c1",
    },
    {
      row: { amount: 480_000, orders: 48, profit: 88_000, categories: 9, idleDays: 6, tenure: 8 },
      tier: "c1",
    },
    {
      row: { amount: 100_000, orders: 12, profit: 15_000, categories: 4, idleDays: 40, tenure: 4 },
      tier: "c2",
    },
    {
      row: { amount: 105_000, orders: 13, profit: 16_000, categories: 4, idleDays: 38, tenure: 4 },
      tier: "c2",
    },
    {
      row: { amount: 5_000, orders: 1, profit: 500, categories: 1, idleDays: 300, tenure: 1 },
      tier: "c3",
    },
    {
      row: { amount: 6_000, orders: 2, profit: 600, categories: 1, idleDays: 290, tenure: 1 },
      tier: "c3",
    },
  ],
} as const satisfies Scheme;
