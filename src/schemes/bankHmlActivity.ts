import type { PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { times, yuan } from "./units";

const place = words("商业银行客户细分", "Customers of commercial banks");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const valueSaid = said("客户分高、中、低价值", "customers are of high, medium or low value");
const activitySaid = said(
  "按活跃度、交易频率、使用渠道分活跃、潜在、沉睡",
  "activity, frequency of transactions and channels tell active, potential and dormant customers apart",
);
const holdings = ours(
  "来源未给算法；存款、贷款、理财相加为与本行的业务总量",
  "the source gives no formula: deposits, loans and wealth add up to the business with the bank",
);
const layers = ours(
  "来源未给分界；前 20% 为高，取自同一文档的二八法则，随后 30% 为中",
  "the source gives no cuts: the top 20% by the 80/20 rule of the same document, the next 30% medium",
);
const activeFrom = ours(
  "来源未给分界；30 天内有交易即活跃",
  "the source gives no cuts: a transaction within 30 days is active",
);
const dormantFrom = ours(
  "来源未给分界；180 天没有交易即沉睡",
  "the source gives no cuts: 180 days without a transaction is dormant",
);
const between = ours("介于两者之间为潜在", "what lies between the two is potential");
const nothing = (zh: string, en: string) => ({ value: 0, from: ours(zh, en) }) as const;

const valueCuts = {
  type: "numbers",
  name: "valueCuts",
  label: words("高、中价值累计占客户比例", "Cumulative shares of high and medium value"),
  default: [0.2, 0.5],
  from: layers,
} as const;
const activeDays = {
  type: "number",
  name: "activeDays",
  label: words("活跃：多少天内有交易", "Active: a transaction within (days)"),
  default: 30,
  min: 0,
  from: activeFrom,
} as const;
const dormantDays = {
  type: "number",
  name: "dormantDays",
  label: words("沉睡：多少天没有交易", "Dormant: no transaction for (days)"),
  default: 180,
  min: 1,
  from: dormantFrom,
} as const;

const value = {
  id: "bank-value",
  version: "1.0",
  name: words("银行价值层级", "Bank value level"),
  about: words(
    "存款、贷款、理财合计排名：前 20% 为高，随后 30% 为中，其余为低。",
    "Deposits, loans and wealth together, ranked: the top 20% high, the next 30% medium, the rest low.",
  ),
  source: valueSaid,
  topic: "value",
  scope: "column",
  inputs: [
    {
      key: "deposits",
      label: words("存款余额", "Deposits"),
      synonyms: {
        zh: ["存款", "存款金额", "日均存款"],
        en: ["Deposit balance", "Deposit", "Average deposits"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "loans",
      label: words("贷款余额", "Loans"),
      synonyms: {
        zh: ["贷款", "贷款金额", "未还贷款"],
        en: ["Loan balance", "Loan", "Outstanding loans"],
      },
      type: "number",
      unit: yuan,
      blank: nothing("空白即没有贷款", "blank means no loan"),
      min: 0,
    },
    {
      key: "wealth",
      label: words("理财余额", "Wealth products"),
      synonyms: {
        zh: ["理财", "理财金额", "投资余额"],
        en: ["Wealth", "Wealth management", "Investments"],
      },
      type: "number",
      unit: yuan,
      blank: nothing("空白即没有理财", "blank means no wealth products"),
      min: 0,
    },
  ],
  derived: [
    {
      kind: "sum",
      key: "holdings",
      label: words("业务总量", "Total holdings"),
      terms: [
        { input: "deposits", times: 1 },
        { input: "loans", times: 1 },
        { input: "wealth", times: 1 },
      ],
      unit: yuan,
      from: holdings,
    },
  ],
  arguments: [valueCuts],
  method: {
    kind: "rank",
    input: "holdings",
    cuts: "valueCuts",
    tiers: ["high", "medium", "low"],
  },
  tiers: [
    {
      key: "high",
      label: words("高价值", "High value"),
      name: words("业务量居前", "Among the largest"),
    },
    {
      key: "medium",
      label: words("中价值", "Medium value"),
      name: words("业务量居中", "In the middle"),
    },
    { key: "low", label: words("低价值", "Low value"), name: words("业务量较小", "Small") },
  ],
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

const sinceTxn = {
  kind: "daysSince",
  key: "idleDays",
  label: words("未交易天数", "Days without a transaction"),
  of: "lastTxn",
  from: ours("从最近交易日算到分级日", "from the last transaction to the day of grading"),
} as const;

const transactions = [
  {
    key: "lastTxn",
    label: words("最近交易日期", "Last transaction"),
    synonyms: {
      zh: ["最近交易日", "上次交易日期", "最近一次交易", "最后交易日期"],
      en: ["Last transaction date", "Latest transaction", "Date of last transaction"],
    },
    type: "date",
    blank: "unknown",
  },
  {
    key: "txnFrequency",
    label: words("近 30 天交易次数", "Transactions in 30 days"),
    synonyms: {
      zh: ["交易频率", "月交易次数", "近30天交易笔数", "活跃度"],
      en: ["Transaction frequency", "Monthly transactions", "Transactions per month", "Activity"],
    },
    type: "number",
    unit: times,
    blank: {
      value: null,
      from: ours(
        "没有次数时按最近交易日期判断",
        "without a count the date of the last transaction decides",
      ),
    },
    min: 0,
  },
] as const;

const activity = {
  id: "bank-activity",
  version: "1.0",
  name: words("银行活跃度", "Bank activity"),
  about: words(
    "30 天内有交易为活跃，180 天没有交易为沉睡，其间为潜在。",
    "A transaction within 30 days is active, none for 180 days dormant, in between potential.",
  ),
  source: activitySaid,
  topic: "loyalty",
  scope: "row",
  inputs: transactions,
  derived: [sinceTxn],
  arguments: [activeDays, dormantDays],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { txnFrequency: ">= 1" },
        tier: "active",
        label: words("近 30 天有交易", "Transactions in the last 30 days"),
        from: activeFrom,
      },
      {
        when: { idleDays: "<= activeDays" },
        tier: "active",
        label: words("最近交易在 30 天内", "Last transaction within 30 days"),
        from: activeFrom,
      },
      {
        when: { idleDays: ">= dormantDays" },
        tier: "dormant",
        label: words("180 天没有交易", "No transaction for 180 days"),
        from: dormantFrom,
      },
      { when: {}, tier: "potential", label: words("介于其间", "In between"), from: between },
    ],
  },
  tiers: [
    {
      key: "active",
      label: words("活跃", "Active"),
      name: words("近期有交易", "With recent transactions"),
    },
    {
      key: "potential",
      label: words("潜在", "Potential"),
      name: words("交易不多，可以激活", "Few transactions, can be won"),
    },
    {
      key: "dormant",
      label: words("沉睡", "Dormant"),
      name: words("很久没有交易", "No transactions for long"),
    },
  ],
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

const VALUES = {
  high: ["高价值", "High value"],
  medium: ["中价值", "Medium value"],
  low: ["低价值", "Low value"],
} as const;
const ACTIVITIES = {
  active: ["活跃", "active"],
  potential: ["潜在", "potential"],
  dormant: ["沉睡", "dormant"],
} as const;
type Value = keyof typeof VALUES;
type Activity = keyof typeof ACTIVITIES;

const care = {
  active: {
    actions: [
      {
        words: words("维护关系，发展业务", "Keep the relation and develop the business"),
        from: said("活跃客户要维护和发展", "active customers are kept and developed"),
      },
    ],
  },
  potential: {
    actions: [
      {
        words: words("推荐合适的产品，提高交易频率", "Offer what suits, to raise transactions"),
        from: ours(
          "来源未说潜在客户怎么做",
          "the source does not say what is done for potential customers",
        ),
      },
    ],
  },
  dormant: {
    actions: [
      {
        words: words("用活动吸引并激活", "Attract and wake them by campaigns"),
        from: said("沉睡客户要吸引并激活", "dormant customers are attracted and woken"),
      },
    ],
  },
};

const rule = (level: Value, state: Activity) => ({
  when: { valueLevel: `"${level}"`, activityLevel: `"${state}"` },
  tier: `${level}-${state}`,
  from: said("价值层级 × 活跃度", "value × activity"),
});
const cell = (level: Value, state: Activity) => ({
  key: `${level}-${state}`,
  label: words(
    `${VALUES[level][0]}·${ACTIVITIES[state][0]}`,
    `${VALUES[level][1]}, ${ACTIVITIES[state][1]}`,
  ),
  name: words(
    `${VALUES[level][0]}的${ACTIVITIES[state][0]}客户`,
    `${VALUES[level][1]}, ${ACTIVITIES[state][1]} customers`,
  ),
  policy: care[state],
});

/** Bank customers by value and by activity: nine cells. */
export const bankHmlActivity = {
  id: "bank-hml-activity",
  version: "1.0",
  name: words("银行价值与活跃度", "Bank value and activity"),
  about: words(
    "存款、贷款、理财合计排名分高、中、低价值；按最近交易分活跃、潜在、沉睡；合成九格，两个结果都给出。",
    "Value by rank of deposits, loans and wealth together; active, potential or dormant by the last transaction: nine cells, both results shown.",
  ),
  source: said(
    "银行客户按价值层级和活跃度细分",
    "customers of banks are told apart by value and by activity",
  ),
  topic: "value",
  scope: "column",
  // Read here as well as in the part: the remarks test them.
  inputs: transactions,
  derived: [sinceTxn],
  parts: [
    { key: "valueLevel", label: words("价值层级", "Value level"), scheme: value },
    { key: "activityLevel", label: words("活跃程度", "Activity level"), scheme: activity },
  ],
  arguments: [valueCuts, activeDays, dormantDays],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      rule("high", "active"),
      rule("high", "potential"),
      rule("high", "dormant"),
      rule("medium", "active"),
      rule("medium", "potential"),
      rule("medium", "dormant"),
      rule("low", "active"),
      rule("low", "potential"),
      rule("low", "dormant"),
    ],
  },
  tiers: [
    cell("high", "active"),
    cell("high", "potential"),
    cell("high", "dormant"),
    cell("medium", "active"),
    cell("medium", "potential"),
    cell("medium", "dormant"),
    cell("low", "active"),
    cell("low", "potential"),
    cell("low", "dormant"),
  ],
  remarks: [
    {
      key: "inFuture",
      words: words(
        "最近交易日期晚于分级日，请核对",
        "The last transaction is dated after the day of grading: check it",
      ),
      when: { idleDays: "< 0" },
    },
    {
      key: "contradiction",
      words: words(
        "近 30 天有交易次数，但最近交易日期更早，请核对",
        "Transactions in 30 days, but the last one is dated earlier: check them",
      ),
      when: { txnFrequency: ">= 1", idleDays: "> 30" },
    },
  ],
  open: [
    {
      question: words(
        "高、中、低价值的分界在哪里？",
        "Where are the cuts of high, medium and low value?",
      ),
      taken: words(
        "存款、贷款、理财合计排名：前 20% 为高，随后 30% 为中，其余为低；并列的归较好一档。",
        "By rank of deposits, loans and wealth together: the top 20% high, the next 30% medium, the rest low; equals share the better.",
      ),
    },
    {
      question: words("多久没有交易算沉睡？", "How long without a transaction is dormant?"),
      taken: words(
        "满 180 天；30 天内有交易为活跃，其间为潜在。",
        "180 days and more; a transaction within 30 days is active, in between is potential.",
      ),
    },
    {
      question: words("使用渠道怎样参与判断？", "How do the channels that a customer uses enter?"),
      taken: words(
        "来源没有给出分法，不计入。",
        "The source gives no way to tell them apart: they do not.",
      ),
    },
  ],
  examples: [
    {
      row: {
        deposits: 3_000_000,
        loans: 500_000,
        wealth: 1_000_000,
        lastTxn: { days: -3 },
        txnFrequency: 12,
      },
      tier: "high-active",
    },
    {
      row: {
        deposits: 400_000,
        loans: null,
        wealth: 100_000,
        lastTxn: { days: -60 },
        txnFrequency: 0,
      },
      tier: "medium-potential",
    },
    {
      row: {
        deposits: 90_000,
        loans: 60_000,
        wealth: null,
        lastTxn: { days: -20 },
        txnFrequency: null,
      },
      tier: "medium-active",
    },
    {
      row: {
        deposits: 20_000,
        loans: null,
        wealth: null,
        lastTxn: { days: -45 },
        txnFrequency: null,
      },
      tier: "low-potential",
    },
    {
      row: { deposits: 500, loans: null, wealth: null, lastTxn: { days: -400 }, txnFrequency: 0 },
      tier: "low-dormant",
    },
  ],
} as const satisfies Scheme;
