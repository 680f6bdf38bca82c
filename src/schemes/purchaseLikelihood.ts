import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { percent, times } from "./units";

const place = words("购买可能性评分", "Scoring the likelihood to buy");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const absent = ours(
  "没有记录的特征不参与推算",
  "what is not recorded takes no part in the estimate",
);
const bound = ours(
  "来源没有界限：七成及以上优先联系，四成以下暂缓",
  "no bound in the source: call first from 70, wait below 40",
);
const settled = ours("结果已定，不再推算", "the outcome is known: nothing to estimate");

const count = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "number",
  unit: times,
  blank: { value: null, from: absent },
  min: 0,
});

/** How likely an open customer is to buy, 0 to 100, learnt from the customers of the same sheet whose outcome is known. */
export const purchaseLikelihood = {
  id: "purchase-likelihood",
  version: "1.0",
  name: words("购买可能性", "Likelihood to buy"),
  about: words(
    "从表中已成交和未成交的客户学习，为结果未定的客户打 0 到 100 分，供电话名单排序。",
    "Learns from the won and lost customers of the sheet and scores the open ones 0 to 100, to sort the call list by.",
  ),
  source: said(
    "给每个消费者一个购买可能性评分",
    "each consumer gets a score of how likely a purchase is",
  ),
  topic: "pipeline",
  scope: "column",
  inputs: [
    {
      key: "won",
      label: words("是否成交", "Won"),
      synonyms: {
        zh: ["成交结果", "已成交", "成交", "是否购买", "历史结果"],
        en: ["Outcome", "Is won", "Bought", "Purchased", "Won or lost"],
      },
      about: words(
        "已成交填是，已失去填否，未定的留空",
        "Yes where won, no where lost, blank where it is open",
      ),
      type: "boolean",
      blank: {
        value: null,
        from: ours("空白即结果未定，正是要打分的客户", "blank is open: the customers to be scored"),
      },
    },
    {
      key: "channel",
      label: words("来源渠道", "Channel"),
      synonyms: {
        zh: ["客户来源", "线索来源", "获客渠道"],
        en: ["Lead source", "Source of lead", "Acquired by", "Customer source"],
      },
      type: "choice",
      choices: [
        {
          key: "referral",
          label: words("推荐", "Referral"),
          synonyms: { zh: ["转介绍", "老客户推荐"], en: ["Recommendation", "Word of mouth"] },
        },
        {
          key: "inquiry",
          label: words("主动询价", "Inquiry"),
          synonyms: { zh: ["询价", "来电", "网站询盘"], en: ["Enquiry", "Inbound", "Website"] },
        },
        {
          key: "exhibition",
          label: words("展会", "Exhibition"),
          synonyms: { zh: ["展览会", "会议"], en: ["Trade fair", "Event"] },
        },
        {
          key: "ad",
          label: words("广告", "Advertising"),
          synonyms: { zh: ["推广", "媒体"], en: ["Ad", "Campaign"] },
        },
        {
          key: "outbound",
          label: words("陌生拜访", "Cold call"),
          synonyms: { zh: ["电话销售", "陌拜", "主动开发"], en: ["Outbound", "Telesales"] },
        },
        {
          key: "other",
          label: words("其他", "Other"),
          synonyms: { zh: ["其它"], en: ["Others"] },
        },
      ],
      blank: { value: null, from: absent },
    },
    {
      key: "need",
      label: words("需求程度", "Need"),
      synonyms: {
        zh: ["需求", "业务需求", "需求状况"],
        en: ["Need level", "Demand", "Level of need"],
      },
      type: "choice",
      choices: [
        {
          key: "clear",
          label: words("明确", "Clear"),
          synonyms: { zh: ["明显", "强", "高"], en: ["Strong", "High", "Definite"] },
        },
        {
          key: "latent",
          label: words("潜在", "Latent"),
          synonyms: { zh: ["一般", "中"], en: ["Medium", "Possible"] },
        },
        {
          key: "none",
          label: words("无", "None"),
          synonyms: { zh: ["没有", "弱", "低"], en: ["No", "Weak", "Low"] },
        },
      ],
      blank: { value: null, from: absent },
    },
    count("pastOrders", words("以往订单数", "Past orders"), {
      zh: ["历史订单数", "过去购买次数", "以往购买次数"],
      en: ["Previous orders", "Prior purchases", "Number of past orders"],
    }),
    count("contacts", words("跟进次数", "Contacts"), {
      zh: ["联系次数", "沟通次数", "拜访次数"],
      en: ["Number of contacts", "Touches", "Follow-ups", "Visits"],
    }),
  ],
  derived: [
    {
      kind: "model",
      key: "winOdds",
      label: words("购买可能性(0–100)", "Likelihood to buy (0–100)"),
      of: ["won", "channel", "need", "pastOrders", "contacts"],
      model: "winOdds",
      type: "number",
      unit: percent,
      from: ours(
        "来源没有说方法：拉普拉斯平滑的朴素贝叶斯，只用本表的成交与失去记录",
        "no method in the source: naive Bayes with Laplace smoothing on the won and lost rows of the sheet alone",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "scorecard",
    criteria: [
      {
        input: "winOdds",
        weight: 1,
        per: 1,
        from: said("评分即购买的可能性", "the score is the likelihood of a purchase"),
      },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "hot", atLeast: 70, from: bound },
      { tier: "warm", atLeast: 40, from: bound },
      { tier: "cold", from: bound },
    ],
    limits: [
      {
        when: { winOdds: "null" },
        atBest: "unscored",
        label: words("没有可学习的记录", "Nothing to learn from"),
        from: ours(
          "既要有成交也要有失去的记录才能推算",
          "an estimate needs rows that were won and rows that were lost",
        ),
      },
      {
        when: { won: "true" },
        atBest: "won",
        label: words("已成交", "Won already"),
        from: settled,
      },
      {
        when: { won: "false" },
        atBest: "lost",
        label: words("未成交，已失去", "Lost already"),
        from: settled,
      },
    ],
  },
  tiers: [
    {
      key: "hot",
      label: words("热", "Hot"),
      name: words("很可能购买", "Very likely to buy"),
      policy: {
        actions: [
          {
            words: words("排在电话名单最前", "First on the call list"),
            from: said("按评分排列联系名单", "the call list is sorted by the score"),
          },
        ],
      },
    },
    {
      key: "warm",
      label: words("温", "Warm"),
      name: words("可能购买", "May buy"),
      policy: {
        actions: [
          {
            words: words("随后联系", "Call next"),
            from: said("按评分排列联系名单", "the call list is sorted by the score"),
          },
        ],
      },
    },
    {
      key: "cold",
      label: words("冷", "Cold"),
      name: words("不大可能购买", "Unlikely to buy"),
      policy: {
        actions: [
          {
            words: words("排在名单最后", "Last on the call list"),
            from: said("按评分排列联系名单", "the call list is sorted by the score"),
          },
        ],
      },
    },
    {
      key: "unscored",
      label: words("未评分", "Not scored"),
      name: words("没有可学习的记录", "Nothing to learn from"),
      aside: true,
    },
    {
      key: "won",
      label: words("已成交", "Won"),
      name: words("结果已定：成交", "Known outcome: won"),
      aside: true,
    },
    {
      key: "lost",
      label: words("已失去", "Lost"),
      name: words("结果已定：失去", "Known outcome: lost"),
      aside: true,
    },
  ],
  remarks: [
    {
      key: "noTraits",
      words: words(
        "没有任何特征，得分只是总体成交率",
        "No traits at all: the score is no more than the overall rate",
      ),
      when: { channel: "null", need: "null", pastOrders: "null", contacts: "null" },
      tiers: ["hot", "warm", "cold"],
    },
  ],
  open: [
    {
      question: words(
        "来源没有说用什么方法算可能性。",
        "The source does not say how the likelihood is computed.",
      ),
      taken: words(
        "拉普拉斯平滑(各计数加 1)的朴素贝叶斯，从本表已定的客户学习；次数按已定客户的三分位分低、中、高三档。",
        "Naive Bayes with Laplace smoothing (1 added to each count), learnt from the settled customers of the sheet; numbers are low, middle or high by the thirds of these.",
      ),
    },
    {
      question: words(
        "来源没有说看哪些特征，也没有高低的界限。",
        "The source says neither which traits count nor what is likely.",
      ),
      taken: words(
        "看来源渠道、需求程度、以往订单和跟进次数；70 分及以上为热，40 分及以上为温，其余为冷。",
        "Channel, need, past orders and contacts; hot from 70, warm from 40, the rest are cold.",
      ),
    },
  ],
  examples: [
    { tier: "won", row: { won: true, channel: "referral", need: "clear" } },
    { tier: "won", row: { won: true, channel: "referral", need: "clear" } },
    { tier: "won", row: { won: true, channel: "inquiry", need: "clear" } },
    { tier: "lost", row: { won: false, channel: "ad", need: "none" } },
    { tier: "lost", row: { won: false, channel: "ad", need: "latent" } },
    { tier: "lost", row: { won: false, channel: "outbound", need: "none" } },
    { tier: "hot", row: { won: null, channel: "referral", need: "clear" } },
    { tier: "warm", row: { won: null, channel: "exhibition", need: null } },
    { tier: "cold", row: { won: null, channel: "ad", need: "none" } },
  ],
  shows: ["winOdds"],
} as const satisfies Scheme;
