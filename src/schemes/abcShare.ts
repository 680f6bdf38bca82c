import type { Scheme } from "../rules";
import { ours, words } from "./provenance";

const pareto = ours(
  "ABC 分析的通行做法：累计占比 80% 以内为 A，95% 以内为 B；来源文档只给出二八法则",
  "common practice of ABC analysis: A up to 80% of the total, B up to 95%; the source documents only have the 80/20 rule",
);
const care = (zh: string, en: string) => ({
  actions: [
    { words: words(zh, en), from: ours("来源未规定服务", "the sources prescribe no service") },
  ],
});

/** Customers by cumulative share of a value, largest first: the classic ABC analysis, with cuts, measure and boundary as arguments. */
export const abcShare = {
  id: "abc-share",
  version: "1.0",
  name: words("ABC 累计占比", "ABC by cumulative share"),
  about: words(
    "把客户按数值从大到小累计，占总额前 80% 的为 A，到 95% 的为 B，其余为 C；分界、口径和边界归属都可改。",
    "Adds customers up from the largest: those within the first 80% of the total are A, up to 95% B, the rest C; cuts, measure and boundary can be changed.",
  ),
  source: pareto,
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "value",
      label: words("数值", "Value"),
      synonyms: {
        zh: [
          "年销售额",
          "销售额",
          "营业额",
          "成交额",
          "年采购额",
          "销售金额",
          "金额",
          "利润",
          "客户价值",
        ],
        en: [
          "Annual sales",
          "Annual revenue",
          "Revenue",
          "Turnover",
          "Sales",
          "Sales amount",
          "Amount",
          "Profit",
          "Customer value",
        ],
      },
      type: "number",
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [
    {
      type: "numbers",
      name: "cuts",
      label: words("分界", "Cuts"),
      default: [0.8, 0.95],
      from: pareto,
    },
    {
      type: "choice",
      name: "measure",
      label: words("口径", "Measure"),
      default: "share",
      choices: [
        { key: "share", label: words("累计数值占比", "Cumulative share of value") },
        { key: "count", label: words("累计客户数占比", "Cumulative share of customers") },
        { key: "value", label: words("数值本身", "The value itself") },
      ],
      from: pareto,
    },
    {
      type: "choice",
      name: "boundary",
      label: words("跨界的一户归属", "The customer on the boundary"),
      default: "within",
      choices: [
        {
          key: "within",
          label: words(
            "累计含本户不超过分界才归前一类",
            "Belongs above only if the total including it is within the cut",
          ),
        },
        {
          key: "crossing",
          label: words(
            "跨过分界的一户也归前一类",
            "The one that crosses the cut belongs above as well",
          ),
        },
      ],
      from: ours(
        "两种约定都通行；默认取较严的一种",
        "both conventions are in use: the stricter is the default",
      ),
    },
  ],
  method: {
    kind: "share",
    input: "value",
    measure: "measure",
    cuts: "cuts",
    boundary: "boundary",
    tiers: ["A", "B", "C"],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("关键少数", "The vital few"),
      policy: care("重点维护", "Close care"),
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("中间客户", "The middle"),
      policy: care("定期维护", "Regular care"),
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("多数小客户", "The many small ones"),
      policy: care("标准服务", "Standard service"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words(
        "二八法则只分两类，三类的分界在哪里",
        "The 80/20 rule has two classes: where are the cuts of three?",
      ),
      taken: words(
        "累计 80% 以内为 A，95% 以内为 B，其余为 C；分界可改",
        "A up to 80% of the total, B up to 95%, C the rest; the cuts can be changed",
      ),
    },
    {
      question: words(
        "跨过分界的一户归哪一类",
        "Where does the customer that crosses a cut belong?",
      ),
      taken: words(
        "归后一类，可改；最大的一户总是 A",
        "Below, which can be changed; the largest is always A",
      ),
    },
  ],
  examples: [
    { tier: "A", row: { value: 520_000 } },
    { tier: "A", row: { value: 260_000 } },
    { tier: "B", row: { value: 90_000 } },
    { tier: "B", row: { value: 70_000 } },
    { tier: "C", row: { value: 40_000 } },
    { tier: "C", row: { value: 20_000 } },
  ],
} as const satisfies Scheme;
