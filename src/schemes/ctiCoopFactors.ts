import type { Scheme } from "../rules";
import { cumAmount, ctiFactorScore } from "./ctiFactorScore";
import { ours, words } from "./provenance";
import { points, yuan } from "./units";

const cut = ours(
  "来源未给分界：按综合分 × 累计检测额从大到小累计，80% 以内为 A，95% 以内为 B",
  "the source gives no cuts: added up from the greatest of score × amount, A up to 80%, B up to 95%",
);
const care = (zh: string, en: string) => ({
  actions: [
    { words: words(zh, en), from: ours("来源未规定服务", "the source prescribes no service") },
  ],
});

/** Cooperating customers by amount times a score of several factors: an ABC analysis. */
export const ctiCoopFactors = {
  id: "cti-coop-factors",
  version: "1.0",
  name: words("CTI 合作客户 ABC", "CTI customer ABC"),
  about: words(
    "从金额、付款、利润、占有率、忠诚前景中选用几项算出综合分，再按综合分 × 累计检测额做 ABC 分析；表中没有的项目不计。",
    "Scores customers by amount, payment, profit, share and outlook, as many of them as the sheet has, and makes an ABC analysis of score × amount so far.",
  ),
  source: ctiFactorScore.source,
  topic: "value",
  scope: "column",
  inputs: [cumAmount],
  derived: [
    {
      kind: "score",
      key: "factorScore",
      label: words("综合分", "Factor score"),
      of: "factors",
      unit: points,
      from: ctiFactorScore.source,
    },
    {
      kind: "product",
      key: "weightedAmount",
      label: words("综合分 × 累计检测额", "Score × amount so far"),
      of: "factorScore",
      by: "cumAmount",
      unit: yuan,
      from: cut,
    },
  ],
  arguments: [
    {
      type: "numbers",
      name: "cuts",
      label: words("分界", "Cuts"),
      default: [0.8, 0.95],
      from: cut,
    },
    {
      type: "choice",
      name: "measure",
      label: words("口径", "Measure"),
      default: "share",
      choices: [
        { key: "share", label: words("累计数值占比", "Cumulative share of value") },
        { key: "count", label: words("累计客户数占比", "Cumulative share of customers") },
      ],
      from: cut,
    },
    {
      type: "choice",
      name: "boundary",
      label: words("跨界的一户归属", "The customer on the boundary"),
      default: "crossing",
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
        "两种约定都通行；默认跨界的一户归前一类：这样金额增加绝不会使等级下降",
        "both conventions are in use; by default the one that crosses belongs above: then more never lowers a grade",
      ),
    },
  ],
  parts: [{ key: "factors", label: words("分析项", "Factors"), scheme: ctiFactorScore }],
  method: {
    kind: "share",
    input: "weightedAmount",
    measure: "measure",
    cuts: "cuts",
    boundary: "boundary",
    tiers: ["A", "B", "C"],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("重点合作客户", "Key customer"),
      policy: care("重点维护", "Close care"),
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("一般合作客户", "Ordinary customer"),
      policy: care("定期维护", "Regular care"),
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("小合作客户", "Small customer"),
      policy: care("标准服务", "Standard service"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words("选用哪几项，权重是多少", "Which factors are used, and with what weights?"),
      taken: words(
        "表中有的都用，权重相同；没有的不计",
        "All that the sheet has, with the same weight; the others do not count",
      ),
    },
    {
      question: words("A、B、C 的分界在哪里", "Where are the cuts of A, B and C?"),
      taken: words(
        "按综合分 × 累计检测额累计，80% 以内为 A，95% 以内为 B；可改",
        "By score × amount so far: A up to 80% of the total, B up to 95%; both can be changed",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      row: {
        cumAmount: 1_200_000,
        avgAmount: 100_000,
        onTimeRate: 98,
        profitContribution: 38,
        internalShare: 70,
        outlook: 5,
      },
    },
    {
      tier: "B",
      row: {
        cumAmount: 260_000,
        avgAmount: 21_000,
        onTimeRate: 95,
        profitContribution: 30,
        internalShare: 60,
        outlook: 4,
      },
    },
    {
      tier: "B",
      row: {
        cumAmount: 120_000,
        avgAmount: 10_000,
        onTimeRate: 90,
        profitContribution: 25,
        internalShare: 50,
        outlook: 3,
      },
    },
    {
      tier: "C",
      row: {
        cumAmount: 80_000,
        avgAmount: 6_500,
        onTimeRate: 70,
        profitContribution: 12,
        internalShare: 30,
        outlook: 2,
      },
    },
    {
      tier: "C",
      row: {
        cumAmount: 20_000,
        avgAmount: 1_800,
        onTimeRate: 60,
        profitContribution: 5,
        internalShare: 20,
        outlook: 1,
      },
    },
  ],
  shows: ["factorScore"],
} as const satisfies Scheme;
