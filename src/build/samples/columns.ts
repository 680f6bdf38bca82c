import type { Locale, Words } from "../../rules";
import { inLocale } from "../../rules";
import type { Customer } from "./customers";

/** How a column of the sample looks. */
export interface SampleColumn {
  readonly header: Words;
  /** The value as a careful salesperson types it; null is a blank cell. */
  readonly cell: (customer: Customer, locale: Locale) => string | number | boolean | null;
  readonly width: number;
  readonly format?: string;
}

const DATE: Record<Locale, string> = {
  "zh-CN": "yyyy/m/d",
  "en-US": "yyyy-mm-dd",
};

const yesNo = (value: boolean, locale: Locale): string =>
  locale === "zh-CN" ? (value ? "是" : "否") : value ? "Yes" : "No";

const words = (
  zh: string,
  en: string,
  width: number,
  cell: (customer: Customer) => Words,
): SampleColumn => ({
  header: { zh, en },
  width,
  cell: (customer, locale) => inLocale(cell(customer), locale),
});

const number = (
  zh: string,
  en: string,
  width: number,
  format: string,
  cell: (customer: Customer) => number | null,
): SampleColumn => ({
  header: { zh, en },
  width,
  format,
  cell,
});

const flag = (zh: string, en: string, cell: (customer: Customer) => boolean): SampleColumn => ({
  header: { zh, en },
  width: 11,
  cell: (customer, locale) => yesNo(cell(customer), locale),
});

const DEMAND: Record<Customer["demand"], Words> = {
  clear: { zh: "明显", en: "Clear" },
  latent: { zh: "潜在", en: "Latent" },
  none: { zh: "无", en: "None" },
};

/** The columns of the customers table, in order; the inputs of all six schemes are among them. */
export const sampleColumns = (locale: Locale): readonly SampleColumn[] => [
  {
    header: { zh: "客户编号", en: "Customer ID" },
    width: 11,
    cell: (customer) => customer.id,
  },
  words("客户名称", "Customer", 30, (customer) => customer.name),
  words("所属行业", "Industry", 22, (customer) => customer.industry),
  words("地区", "Region", 10, (customer) => customer.region),
  words("客户经理", "Account manager", 15, (customer) => customer.manager),
  number("年销售额(元)", "Annual sales (yuan)", 15, "#,##0", (customer) => customer.annualSales),
  flag("有业务往来", "Active", (customer) => customer.active),
  flag("首单", "First order", (customer) => customer.isFirstOrder),
  flag("常年量大", "Perennial high volume", (customer) => customer.perennialHighVolume),
  number("单次订单量(支)", "Order quantity (pcs)", 14, "#,##0", (customer) => customer.orderQty),
  flag("竞争激烈地区", "Competitive region", (customer) => customer.competitiveRegion),
  number(
    "最近严重投诉日期",
    "Last severe complaint",
    16,
    DATE[locale],
    (customer) => customer.lastSevereComplaint,
  ),
  number(
    "最近一般投诉日期",
    "Last general complaint",
    16,
    DATE[locale],
    (customer) => customer.lastGeneralComplaint,
  ),
  flag("物流敏感", "Logistics-sensitive", (customer) => customer.logisticsSensitive),
  flag(
    "物流要求较多",
    "Many logistics requirements",
    (customer) => customer.logisticsManyRequirements,
  ),
  words("业务需求", "Demand", 10, (customer) => DEMAND[customer.demand]),
  number("预计成交日期", "Expected close", 14, DATE[locale], (customer) => customer.expectedClose),
  flag("有成交机会", "Has chance", (customer) => customer.hasChance),
  flag("有潜在需求", "Has need", (customer) => customer.hasNeed),
  flag("预算已列", "Budget planned", (customer) => customer.budgetPlanned),
  flag("预算符合定价", "Budget fits pricing", (customer) => customer.budgetFitsPricing),
  flag("本年度有实施时间表", "Timetable this year", (customer) => customer.timetableThisYear),
  flag("决策人清晰", "Decision maker known", (customer) => customer.decisionMakerKnown),
  flag("影响人清晰", "Influencers known", (customer) => customer.influencersKnown),
  flag(
    "预测年度内可成交",
    "Can close in forecast year",
    (customer) => customer.canCloseInForecastYear,
  ),
  flag(
    "代理商或政府关系",
    "Agent or government relation",
    (customer) => customer.isAgentOrGovRelation,
  ),
  number(
    "预计销售额(万元)",
    "Expected sales (10k yuan)",
    15,
    "#,##0",
    (customer) => customer.expectedSalesWan,
  ),
  number("毛利率", "Gross margin", 10, "0.0%", (customer) => customer.grossMargin),
  number("要求毛利率", "Required margin", 11, "0.0%", (customer) => customer.requiredMargin),
  number(
    "近两年销售额(万元)",
    "Sales of last 2 years (10k yuan)",
    16,
    "#,##0",
    (customer) => customer.history2yWan,
  ),
  number(
    "每次金额(元)",
    "Amount per visit (yuan)",
    13,
    '"¥"#,##0',
    (customer) => customer.amountPerVisit,
  ),
  number("每月次数", "Visits per month", 10, "0", (customer) => customer.visitsPerMonth),
  number("合作年限(年)", "Years", 11, "0", (customer) => customer.years),
  number("上次拜访", "Last visit", 12, DATE[locale], (customer) => customer.lastVisit),
];
