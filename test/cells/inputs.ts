import type { Input } from "../../src/rules";

const named = (
  key: string,
  zh: string,
  en: string,
): Pick<Input, "key" | "label" | "synonyms" | "blank"> => ({
  key,
  label: { zh, en },
  synonyms: { zh: [], en: [] },
  blank: "unknown",
});

const number = (key: string, zh: string, en: string, unit?: Input["unit"]): Input => ({
  ...named(key, zh, en),
  type: "number",
  ...(unit && { unit }),
});

/** Inputs of the kinds that schemes have, for the tests of this room. */
export const amount = number("amount", "金额", "Amount");
export const yuan = number("price", "单价", "Price", {
  label: { zh: "元", en: "CNY" },
  scale: 1,
});
export const tenThousandYuan: Input = {
  ...number("expectedSales", "预计销售额", "Expected sales", {
    label: { zh: "万元", en: "10k CNY" },
    scale: 10_000,
  }),
  synonyms: { zh: ["预计金额"], en: ["Forecast"] },
};
export const pieces: Input = {
  ...number("orderQty", "订单数量", "Order quantity", {
    label: { zh: "支", en: "pcs" },
    scale: 1,
  }),
  synonyms: { zh: ["单次订单量", "数量"], en: ["Order qty", "Qty"] },
};
export const percent = number("grossMargin", "毛利率", "Gross margin", {
  label: { zh: "%", en: "%" },
  scale: 0.01,
});
export const date: Input = {
  ...named("expectedClose", "预计成交日期", "Expected close"),
  type: "date",
};
export const flag: Input = {
  ...named("firstOrder", "首单", "First order"),
  type: "boolean",
};
export const demand: Input = {
  ...named("demand", "需求", "Demand"),
  type: "choice",
  choices: [
    {
      key: "clear",
      label: { zh: "明显", en: "Clear" },
      synonyms: { zh: ["有明显需求"], en: ["Definite"] },
    },
    {
      key: "latent",
      label: { zh: "潜在", en: "Latent" },
      synonyms: { zh: [], en: [] },
    },
    {
      key: "none",
      label: { zh: "无", en: "None" },
      synonyms: { zh: [], en: ["No demand"] },
    },
  ],
};
export const region: Input = {
  ...named("region", "地区", "Region"),
  type: "text",
};
