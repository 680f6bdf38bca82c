import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { percent, times, yuan } from "./units";

const place = words("通信行业客户分类变量", "Variables for classing telecom customers");
const variables = source(
  "third",
  place,
  words(
    "主要看话费量、使用行为特征、付款记录、信用记录、维护行为、注册行为",
    "the main ones are charges, usage, payment record, credit record, upkeep and registration",
  ),
);
const evenly = ours(
  "来源未给权重；六个变量同等看待，表中没有的不计",
  "the source gives no weights: the six count alike, those that the sheet does not have are left out",
);
const ranked = ours(
  "来源未给分值；按在客户中的排名(0–100)计分，单位不同也能相加",
  "the source gives no points: the rank among the customers, 0 to 100, adds up whatever the units",
);
const thirdsOfRank = ours(
  "来源只给变量不分级；67 以上约为前三分之一，33 以上约为中间三分之一",
  "the source has variables and no grades: 67 and more is about the upper third, 33 and more the middle one",
);

const variable = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  more: Pick<Input, "unit" | "max"> = {},
): Input => ({ key, label, synonyms, type: "number", blank: "unknown", min: 0, ...more });
const rank = (key: string, of: string, zh: string, en: string) =>
  ({ kind: "percentile", key, label: words(zh, en), of, from: ranked }) as const;
const criterion = { weight: 1 / 6, per: 1, from: evenly };

/** Telecom customers by the average rank on six variables of their behaviour. */
export const telecomVars = {
  id: "telecom-vars",
  version: "1.0",
  name: words("通信行业行为变量", "Telecom behaviour score"),
  about: words(
    "话费、使用、付款、信用、维护、注册六个变量在客户中的排名取平均，得 0–100 分，再分高、中、低。",
    "The average rank on charges, usage, payment, credit, upkeep and registration: a score from 0 to 100, cut into high, medium and low.",
  ),
  source: variables,
  topic: "value",
  scope: "column",
  inputs: [
    variable(
      "charges",
      words("话费量", "Charges"),
      {
        zh: ["话费", "月均话费", "月话费", "通信费"],
        en: ["Monthly charges", "Bill amount", "Phone charges", "ARPU"],
      },
      { unit: yuan },
    ),
    variable("usage", words("使用量", "Usage"), {
      zh: ["使用行为特征", "使用行为", "通话时长", "流量", "月均使用量"],
      en: ["Usage behaviour", "Call minutes", "Data volume", "Monthly usage"],
    }),
    variable(
      "payment",
      words("按时付款率", "On-time payment"),
      {
        zh: ["付款记录", "缴费及时率", "准时付款率"],
        en: ["Payment record", "On-time payment rate", "Share paid on time"],
      },
      { unit: percent, max: 100 },
    ),
    variable("credit", words("信用分", "Credit score"), {
      zh: ["信用记录", "信用评分", "信用得分"],
      en: ["Credit record", "Credit rating points", "Credit points"],
    }),
    variable(
      "upkeep",
      words("业务办理次数", "Account changes"),
      {
        zh: ["维护行为", "续约变更次数", "主动维护次数"],
        en: ["Upkeep", "Maintenance behaviour", "Renewals and changes"],
      },
      { unit: times },
    ),
    variable("registration", words("注册业务数", "Services registered"), {
      zh: ["注册行为", "开通业务数", "注册服务数"],
      en: ["Registration", "Registration behaviour", "Number of services"],
    }),
  ],
  derived: [
    rank("chargesRank", "charges", "话费排名", "Rank by charges"),
    rank("usageRank", "usage", "使用排名", "Rank by usage"),
    rank("paymentRank", "payment", "付款排名", "Rank by payment"),
    rank("creditRank", "credit", "信用排名", "Rank by credit"),
    rank("upkeepRank", "upkeep", "维护排名", "Rank by upkeep"),
    rank("registrationRank", "registration", "注册排名", "Rank by registration"),
  ],
  arguments: [],
  method: {
    kind: "scorecard",
    criteria: [
      { input: "chargesRank", ...criterion },
      { input: "usageRank", optional: true, ...criterion },
      { input: "paymentRank", optional: true, ...criterion },
      { input: "creditRank", optional: true, ...criterion },
      { input: "upkeepRank", optional: true, ...criterion },
      { input: "registrationRank", optional: true, ...criterion },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "high", atLeast: 67, from: thirdsOfRank },
      { tier: "medium", atLeast: 33, from: thirdsOfRank },
      { tier: "low", from: thirdsOfRank },
    ],
  },
  tiers: [
    { key: "high", label: words("高", "High"), name: words("综合得分靠前", "Scores high overall") },
    {
      key: "medium",
      label: words("中", "Medium"),
      name: words("综合得分居中", "Scores in the middle"),
    },
    { key: "low", label: words("低", "Low"), name: words("综合得分靠后", "Scores low overall") },
  ],
  remarks: [],
  open: [
    {
      question: words("六个变量各占多少？", "How much does each variable count?"),
      taken: words(
        "同等；只有话费一列必需，表中没有的变量不计。",
        "All alike; only charges are needed, variables without a column are left out.",
      ),
    },
    {
      question: words("各变量用什么数衡量？", "What figure stands for each variable?"),
      taken: words(
        "话费额、使用量、按时付款率、信用分、业务办理次数、注册业务数，都以大为好。",
        "The amount charged, usage, the share paid on time, a credit score, the number of account changes, and of services: more is better.",
      ),
    },
    {
      question: words("得分怎么分级？", "How is the score cut?"),
      taken: words(
        "67 分起为高，33 分起为中，其余为低。",
        "High from 67, medium from 33, otherwise low.",
      ),
    },
  ],
  examples: [
    {
      row: { charges: 388, usage: 1500, payment: 100, credit: 780, upkeep: 4, registration: 6 },
      tier: "high",
    },
    {
      row: { charges: 129, usage: 600, payment: 96, credit: 700, upkeep: 2, registration: 3 },
      tier: "medium",
    },
    {
      row: { charges: 29, usage: 80, payment: 70, credit: 560, upkeep: 0, registration: 1 },
      tier: "low",
    },
  ],
} as const satisfies Scheme;
