import type { Example, Input, Provenance, Words } from "../rules";
import { abcCredit3, customerType } from "./abcCredit3";
import { abPriceCoeff } from "./abPriceCoeff";
import { layers5 } from "./layers5";
import { plainName } from "./nearest";
import { ours, source, words } from "./provenance";
import { trackingLog } from "./trackingLog";
import { days, percent, yuan } from "./units";

/** A table that is kept beside the customers; where its columns are those of a scheme, the scheme grades it as well. */
export interface PlainTable {
  readonly id: string;
  readonly name: Words;
  readonly about: Words;
  readonly source: Provenance;
  readonly columns: readonly Input[];
  /** Examples by input key; texts in both languages. */
  readonly rows: readonly Readonly<Record<string, Example["row"][string] | Words>>[];
}

const named = (zh: string, en: string): Provenance =>
  source(
    "second",
    words(zh, en),
    words("来源只有表名，栏目由我们拟定", "the source has its name alone: the columns are ours"),
  );

const optional = {
  value: null,
  from: ours("这一栏由我们拟定，可以不填", "a column of ours, which may stay empty"),
} as const;

type Labels = readonly [zh: string, en: string];

/** A column that no scheme reads. */
const column = (
  key: string,
  [zh, en]: Labels,
  more: Pick<Input, "type"> & Partial<Pick<Input, "unit" | "choices" | "min" | "max" | "about">>,
): Input => ({
  key,
  label: words(zh, en),
  synonyms: { zh: [], en: [] },
  blank: optional,
  ...more,
});

const choice = (key: string, zh: string, en: string) => ({
  key,
  label: words(zh, en),
  synonyms: { zh: [], en: [] },
});

const customer = column("customerName", ["客户名称", "Customer name"], { type: "text" });
const owner = column("owner", ["负责人", "Owner"], { type: "text" });

const creditTable: PlainTable = {
  id: "credit-table",
  name: words("客户信用表", "Customer credit"),
  about: words(
    "记录每个客户的信用：业务量、应收款、信誉、信用等级、额度和账期。来源只有表名，栏目由我们拟定；方案“客户信用 ABC”可以直接给它评级。",
    "Keeps the credit of each customer: volume, receivables, reputation, credit grade, limit and terms. The source has its name alone, the columns are ours; the scheme Credit ABC grades it as it is.",
  ),
  source: named("客户信用表", "Table of credit"),
  columns: [
    customer,
    customerType,
    ...abcCredit3.inputs,
    column("receivable", ["应收款余额", "Receivables"], { type: "number", unit: yuan, min: 0 }),
    column("creditGrade", ["信用等级", "Credit grade"], {
      type: "choice",
      choices: ["A", "B", "C"].map((letter) => choice(letter.toLowerCase(), letter, letter)),
    }),
    column("creditLimit", ["信用额度", "Credit limit"], { type: "number", unit: yuan, min: 0 }),
    column("creditDays", ["账期", "Days of credit"], { type: "number", unit: days, min: 0 }),
    column("reviewed", ["评定日期", "Reviewed on"], { type: "date" }),
  ],
  rows: [
    {
      customerName: words("恒信运营中心", "Evergood Operations"),
      type: "operations",
      volume: 5_200_000,
      receivableOverdueDays: 0,
      onTime: 100,
      reputation: 5,
      receivable: 420_000,
      creditGrade: "a",
      creditLimit: 1_000_000,
      creditDays: 60,
      reviewed: { days: -20 },
    },
    {
      customerName: words("安筑建设工程", "Stonebridge Construction"),
      type: "construction",
      volume: 1_600_000,
      receivableOverdueDays: 0,
      onTime: 92,
      reputation: 4,
      receivable: 260_000,
      creditGrade: "b",
      creditLimit: 300_000,
      creditDays: 30,
      reviewed: { days: -20 },
    },
    {
      customerName: words("顺达贸易", "Fairway Trading"),
      type: "trading",
      volume: 380_000,
      receivableOverdueDays: 45,
      onTime: 70,
      reputation: 3,
      receivable: 90_000,
      creditGrade: "c",
      creditLimit: 0,
      creditDays: 0,
      reviewed: { days: -20 },
    },
  ],
};

const priceTable: PlainTable = {
  id: "price-table",
  name: words("客户单价系数确认表", "Price coefficients"),
  about: words(
    "逐个客户确认单价系数。来源只有表名，栏目由我们拟定；方案“客户单价系数”按类型和等级算出系数，可与表中确认的数对照。",
    "Confirms the price coefficient of each customer. The source has its name alone, the columns are ours; the scheme Price coefficient gives the number by type and grade, to be compared with the one confirmed.",
  ),
  source: named("客户单价系数确认表", "Table of price coefficients"),
  columns: [
    customer,
    ...abPriceCoeff.inputs,
    column("confirmed", ["确认的单价系数", "Confirmed coefficient"], {
      type: "number",
      min: 0,
      max: 2,
    }),
    column("validFrom", ["生效日期", "Valid from"], { type: "date" }),
    column("confirmedBy", ["确认人", "Confirmed by"], { type: "text" }),
  ],
  rows: [
    {
      customerName: words("恒信运营中心", "Evergood Operations"),
      type: "operations",
      grade: "a",
      confirmed: 0.9,
      validFrom: { days: -90 },
      confirmedBy: words("王敏", "Grace Wang"),
    },
    {
      customerName: words("顺达贸易", "Fairway Trading"),
      type: "trading",
      grade: "a",
      confirmed: 0.95,
      validFrom: { days: -90 },
      confirmedBy: words("王敏", "Grace Wang"),
    },
    {
      customerName: words("城南五金零售", "Southgate Hardware"),
      type: "retail",
      grade: "c",
      confirmed: 1,
      validFrom: { days: -30 },
      confirmedBy: words("李强", "Peter Li"),
    },
  ],
};

const deliveryTable: PlainTable = {
  id: "delivery-payment-table",
  name: words("客户交货与付款表", "Delivery and payment"),
  about: words(
    "记录与每个客户约定的交货和付款方式。来源只有表名，栏目由我们拟定。",
    "Keeps what is agreed with each customer on delivery and payment. The source has its name alone, the columns are ours.",
  ),
  source: named("客户交货与付款表", "Table of delivery and payment"),
  columns: [
    customer,
    column("delivery", ["交货方式", "Delivery"], {
      type: "choice",
      choices: [
        choice("delivered", "送货上门", "Delivered"),
        choice("carrier", "委托物流", "By carrier"),
        choice("collected", "客户自提", "Collected"),
      ],
    }),
    column("leadTime", ["交货周期", "Lead time"], { type: "number", unit: days, min: 0 }),
    column("place", ["交货地点", "Place of delivery"], { type: "text" }),
    column("payment", ["付款方式", "Payment"], {
      type: "choice",
      choices: [
        choice("advance", "预付", "In advance"),
        choice("onDelivery", "货到付款", "On delivery"),
        choice("monthly", "月结", "Monthly account"),
      ],
    }),
    column("deposit", ["预付比例", "Deposit"], { type: "number", unit: percent, min: 0, max: 100 }),
    column("paymentDays", ["付款期限", "Due within"], { type: "number", unit: days, min: 0 }),
    column("agreedOn", ["约定日期", "Agreed on"], { type: "date" }),
  ],
  rows: [
    {
      customerName: words("恒信运营中心", "Evergood Operations"),
      delivery: "delivered",
      leadTime: 3,
      place: words("苏州仓库", "Warehouse east"),
      payment: "monthly",
      deposit: 0,
      paymentDays: 60,
      agreedOn: { days: -200 },
    },
    {
      customerName: words("安筑建设工程", "Stonebridge Construction"),
      delivery: "carrier",
      leadTime: 7,
      place: words("工地现场", "On site"),
      payment: "onDelivery",
      deposit: 30,
      paymentDays: 0,
      agreedOn: { days: -75 },
    },
    {
      customerName: words("城南五金零售", "Southgate Hardware"),
      delivery: "collected",
      leadTime: 1,
      place: words("门店", "Shop"),
      payment: "advance",
      deposit: 100,
      paymentDays: 0,
      agreedOn: { days: -12 },
    },
  ],
};

const followUpTable: PlainTable = {
  id: "follow-up-table",
  name: words("客户跟进表", "Follow-up"),
  about: words(
    "记录每次跟进：等级、日期、方式、结果和下次安排。来源只有表名，栏目由我们拟定；方案“客户追踪志”按等级和日期算出下次应刷新的日期。",
    "Keeps what was done for each customer: grade, date, how, what came of it, and what is next. The source has its name alone, the columns are ours; the scheme Tracking log says when each is due.",
  ),
  source: named("客户跟进表", "Table of follow-up"),
  columns: [
    customer,
    ...trackingLog.inputs,
    column("way", ["跟进方式", "How"], {
      type: "choice",
      choices: [
        choice("phone", "电话", "Phone"),
        choice("visit", "拜访", "Visit"),
        choice("online", "网上", "Online"),
      ],
    }),
    column("outcome", ["跟进结果", "Outcome"], { type: "text" }),
    column("next", ["下次跟进日期", "Next follow-up"], { type: "date" }),
    owner,
  ],
  rows: [
    {
      customerName: words("恒信运营中心", "Evergood Operations"),
      tier: "a",
      lastUpdate: { days: 0 },
      way: "visit",
      outcome: words("确认下季度用量", "Volume of next quarter confirmed"),
      next: { days: 1 },
      owner: words("王敏", "Grace Wang"),
    },
    {
      customerName: words("安筑建设工程", "Stonebridge Construction"),
      tier: "b",
      lastUpdate: { days: -5 },
      way: "phone",
      outcome: words("等待报价批复", "Offer under review"),
      next: { days: 2 },
      owner: words("李强", "Peter Li"),
    },
    {
      customerName: words("顺达贸易", "Fairway Trading"),
      tier: "c",
      lastUpdate: { days: -10 },
      way: "online",
      outcome: words("索取样品", "Asked for a sample"),
      next: { days: 5 },
      owner: words("李强", "Peter Li"),
    },
  ],
};

/** The tables that the source documents name, each to be inserted as a sheet of its own. The first one is that of a scheme. */
export const tables: readonly PlainTable[] = [
  {
    id: layers5.id,
    name: words("客户层次分类表", "Customer layers"),
    about: layers5.about,
    source: layers5.source,
    columns: layers5.inputs,
    rows: layers5.examples.map(({ row }) => row),
  },
  creditTable,
  priceTable,
  deliveryTable,
  followUpTable,
];

/** Finds a table by its id or its name in either language; undefined where there is none. */
export const tableNamed = (name: string): PlainTable | undefined =>
  tables.find((table) =>
    [table.id, table.name.zh, table.name.en].some((known) => plainName(known) === plainName(name)),
  );
