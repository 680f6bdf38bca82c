import type { Input, PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { days, percent, points, yuan } from "./units";

const place = words("客户分类和分级管理制度", "Rules for classing and grading customers");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const weights = ours(
  "来源只列业务合作量、应收款、经营信誉三项，没有权重：取 40%、40%、20%",
  "the source names business volume, receivables and reputation without weights: 40%, 40% and 20%",
);
const standing = ours(
  "来源没有分档：各项按在全部客户中的名次折成 0 到 100 分",
  "the source has no bands: each is turned into 0 to 100 by the place among all customers",
);
const cutoff = ours(
  "来源没有分数线：取 80 分、60 分",
  "the source has no cut-offs: 80 and 60 points",
);
const badDebt = ours(
  "来源没有说明；逾期超过 90 天的款项，别的再好也不宜高于 C",
  "the source is silent; with money overdue for more than 90 days nothing else should lift a customer above C",
);

/** The input for the kind of business of a customer; the coefficients of prices ask for it as well. */
export const customerType = {
  key: "type",
  label: words("客户类型", "Customer type"),
  synonyms: {
    zh: ["类型", "客户类别", "经营模式", "客户种类"],
    en: ["Kind of customer", "Customer category", "Business model"],
  },
  type: "choice",
  choices: [
    {
      key: "construction",
      label: words("建筑工程公司", "Construction company"),
      synonyms: {
        zh: ["建筑工程", "工程公司", "建筑公司", "施工企业"],
        en: ["Construction", "Contractor", "Builder"],
      },
    },
    {
      key: "trading",
      label: words("贸易公司", "Trading company"),
      synonyms: { zh: ["贸易", "贸易商", "经销商"], en: ["Trading", "Trader", "Dealer"] },
    },
    {
      key: "operations",
      label: words("运营中心", "Operations centre"),
      synonyms: {
        zh: ["运营", "区域运营中心"],
        en: ["Operations", "Operations center", "Operation centre"],
      },
    },
    {
      key: "retail",
      label: words("工程方零售", "Retail to contractors"),
      synonyms: { zh: ["零售", "零售客户", "工程零售"], en: ["Retail", "Retail customer"] },
    },
  ],
  blank: "unknown",
} as const satisfies Input;

const typed = (value: string, zh: string, en: string) => ({
  values: [value],
  tier: value,
  label: words(zh, en),
  from: said(`客户类型之一：${zh}`, `one of the types: ${en.toLowerCase()}`),
});

const price = (zh: string, en: string) => ({
  actions: [{ words: words(zh, en), from: said(zh, en) }],
});

/** Customers by their kind of business, with the prices that each kind gets. */
const businessType = {
  id: "abc-credit-3-type",
  version: "1.0",
  name: words("客户类型与价格", "Customer types and prices"),
  about: words(
    "按经营模式把客户分为运营中心、建筑工程公司、贸易公司和工程方零售，并说明各自的价格政策。",
    "Sorts customers by business into operations centres, construction companies, trading companies and retail to contractors, with the prices of each.",
  ),
  source: said("客户按经营模式分四类", "four types of customers by business"),
  topic: "value",
  scope: "row",
  inputs: [customerType],
  derived: [],
  arguments: [],
  method: {
    kind: "lookup",
    input: "type",
    entries: [
      typed("operations", "运营中心", "Operations centre"),
      typed("construction", "建筑工程公司", "Construction company"),
      typed("trading", "贸易公司", "Trading company"),
      typed("retail", "工程方零售", "Retail to contractors"),
    ],
  },
  tiers: [
    {
      key: "operations",
      label: words("运营中心", "Operations"),
      name: words("运营中心", "Operations centre"),
      policy: price("享受特供单价", "Special prices"),
    },
    {
      key: "construction",
      label: words("建筑工程", "Construction"),
      name: words("建筑工程公司", "Construction company"),
      policy: price("签订战略合作协议", "A strategic agreement"),
    },
    {
      key: "trading",
      label: words("贸易公司", "Trading"),
      name: words("贸易公司", "Trading company"),
      policy: price(
        "按合作紧密程度部分特供",
        "Special prices in part, by how close the business is",
      ),
    },
    {
      key: "retail",
      label: words("零售", "Retail"),
      name: words("工程方零售", "Retail to contractors"),
      policy: price("按一般单价", "Standard prices"),
    },
  ],
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

const criterion = (input: string, weight: number) => ({ input, weight, per: 1, from: weights });

/** Customers by business volume, receivables and reputation among all, with their type besides; bad debts are C at best. */
export const abcCredit3 = {
  id: "abc-credit-3",
  version: "1.0",
  name: words("客户信用 ABC", "Credit ABC"),
  about: words(
    "按业务合作量、应收款和经营信誉在全部客户中的名次打分，分为 A、B、C 三级，并列出客户类型；逾期过久的最高为 C。",
    "Scores customers by their place in business volume, receivables and reputation and grades them A, B or C, with their type besides; long overdue debts are C at best.",
  ),
  source: said(
    "按业务合作量、应收款、经营信誉综合评 A、B、C 三级",
    "grades A, B and C by business volume, receivables and reputation together",
  ),
  topic: "value",
  scope: "column",
  parts: [{ key: "businessType", label: words("业务类型", "Business type"), scheme: businessType }],
  inputs: [
    {
      key: "volume",
      label: words("业务合作量", "Business volume"),
      synonyms: {
        zh: ["合作量", "年合作量", "业务量", "年销售额", "销售额", "成交额", "交易额"],
        en: ["Volume", "Annual volume", "Annual sales", "Sales", "Revenue", "Turnover"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "receivableOverdueDays",
      label: words("应收款逾期天数", "Receivable overdue days"),
      synonyms: {
        zh: ["逾期天数", "应收逾期天数", "应收账款逾期天数", "超期天数", "最长逾期天数"],
        en: ["Overdue days", "Days overdue", "Days past due", "Receivables overdue"],
      },
      type: "number",
      unit: days,
      blank: {
        value: null,
        from: ours(
          "没有逾期天数的，看按时回款率；没有逾期请填 0",
          "without overdue days the on-time payment rate counts; where nothing is overdue, enter 0",
        ),
      },
      min: 0,
    },
    {
      key: "onTime",
      label: words("按时回款率", "On-time payment rate"),
      synonyms: {
        zh: ["按时付款率", "按期付款率", "准时付款率", "回款及时率"],
        en: ["Paid on time", "On-time payments", "Payment punctuality"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
    {
      key: "reputation",
      label: words("经营信誉", "Reputation"),
      synonyms: {
        zh: ["信誉", "信誉评分", "经营信誉评分", "商业信誉"],
        en: ["Business reputation", "Reputation score", "Standing in the trade"],
      },
      about: words("1 到 5 分，5 分最好", "1 to 5, 5 is best"),
      type: "number",
      unit: points,
      blank: "unknown",
      min: 1,
      max: 5,
    },
  ],
  derived: [
    {
      kind: "percentile",
      key: "volumeStanding",
      label: words("合作量名次分", "Standing by volume"),
      of: "volume",
      from: standing,
    },
    {
      kind: "percentile",
      key: "overdueStanding",
      label: words("逾期名次分", "Standing by overdue days"),
      of: "receivableOverdueDays",
      falling: true,
      from: standing,
    },
    {
      kind: "percentile",
      key: "onTimeStanding",
      label: words("按时回款名次分", "Standing by on-time payment"),
      of: "onTime",
      from: standing,
    },
    {
      kind: "first",
      key: "receivablesStanding",
      label: words("应收款名次分", "Standing by receivables"),
      of: ["overdueStanding", "onTimeStanding"],
      from: ours(
        "有逾期天数的看逾期天数，否则看按时回款率",
        "by the overdue days where they are given, otherwise by the on-time payment rate",
      ),
    },
    {
      kind: "percentile",
      key: "reputationStanding",
      label: words("信誉名次分", "Standing by reputation"),
      of: "reputation",
      from: standing,
    },
  ],
  arguments: [
    {
      type: "number",
      name: "overdueLimit",
      label: words("逾期超过几天最高为 C", "Days overdue beyond which C is the best"),
      default: 90,
      min: 0,
      from: badDebt,
    },
  ],
  method: {
    kind: "scorecard",
    criteria: [
      criterion("volumeStanding", 0.4),
      criterion("receivablesStanding", 0.4),
      criterion("reputationStanding", 0.2),
    ],
    multipliers: [],
    cutoffs: [
      { tier: "A", atLeast: 80, from: cutoff },
      { tier: "B", atLeast: 60, from: cutoff },
      { tier: "C", from: cutoff },
    ],
    limits: [
      {
        when: { receivableOverdueDays: "> overdueLimit" },
        atBest: "C",
        label: words("逾期过久，最高为 C", "Overdue for too long: C at best"),
        from: badDebt,
      },
    ],
  },
  tiers: [
    { key: "A", label: words("A", "A"), name: words("重要客户", "Important customers") },
    { key: "B", label: words("B", "B"), name: words("中等客户", "Middling customers") },
    { key: "C", label: words("C", "C"), name: words("一般客户", "Ordinary customers") },
  ],
  remarks: [
    {
      key: "longOverdue",
      words: words("应收款逾期过久", "Receivables overdue for too long"),
      when: { receivableOverdueDays: "> overdueLimit" },
    },
  ],
  open: [
    {
      question: words(
        "三项各占多少，多少分算 A、B？",
        "How much does each of the three count, and what score is A or B?",
      ),
      taken: words(
        "合作量 40%、应收款 40%、信誉 20%；80 分起为 A，60 分起为 B。",
        "Volume 40%, receivables 40%, reputation 20%; A from 80 points on, B from 60.",
      ),
    },
    {
      question: words(
        "合作量、应收款和信誉怎样折成分数？",
        "How do volume, receivables and reputation become points?",
      ),
      taken: words(
        "看不落后于百分之几的其他客户；同值并列取较好的名次，因此人人相同的一项都得满分。要在同类型客户中比较，请按客户类型分组。",
        "By the percentage of the others that a customer is not behind; equals share the better place, so that an item in which all are equal gives everyone full points. To compare within a type, group by the customer type.",
      ),
    },
    {
      question: words(
        "应收款逾期多久影响等级？",
        "From when on do overdue debts hold a grade back?",
      ),
      taken: words(
        "逾期超过 90 天的，得分再高也只评 C，天数可改；只填按时回款率的不受此限。",
        "Beyond 90 days overdue a customer is C whatever the score; the days can be changed. It does not apply where only the on-time payment rate is given.",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      row: {
        type: "operations",
        volume: 5_200_000,
        receivableOverdueDays: 0,
        onTime: null,
        reputation: 5,
      },
    },
    {
      tier: "B",
      row: {
        type: "construction",
        volume: 3_400_000,
        receivableOverdueDays: 12,
        onTime: null,
        reputation: 4,
      },
    },
    {
      tier: "C",
      row: {
        type: "trading",
        volume: 3_100_000,
        receivableOverdueDays: 120,
        onTime: null,
        reputation: 3,
      },
    },
    {
      tier: "C",
      row: {
        type: "retail",
        volume: 180_000,
        receivableOverdueDays: 30,
        onTime: null,
        reputation: 2,
      },
    },
  ],
} as const satisfies Scheme;
