import type { Locale, Words } from "../../rules";

/** A cell as somebody in a hurry left it. */
export interface Dirt {
  /** Row of the customer, from 1. */
  readonly row: number;
  /** The Chinese header of the column: the same column in both samples. */
  readonly column: string;
  readonly content: Readonly<Record<Locale, string | { readonly error: string } | null>>;
  /** Whether the cell reader is expected to make sense of it. */
  readonly readable: boolean;
  readonly what: Words;
}

const same = (content: string | { readonly error: string } | null): Dirt["content"] => ({
  "zh-CN": content,
  "en-US": content,
});
const each = (zh: string, en: string): Dirt["content"] => ({
  "zh-CN": zh,
  "en-US": en,
});

/** The thirty dirty cells of a sample: what can be read must be read right, what cannot must be reported, and nothing becomes 0. */
export const dirtyCells: readonly Dirt[] = [
  {
    row: 7,
    column: "单次订单量(支)",
    content: same("23500"),
    readable: true,
    what: { zh: "存成文本的数字", en: "number stored as text" },
  },
  {
    row: 15,
    column: "单次订单量(支)",
    content: each("约三万", "about 30k"),
    readable: false,
    what: { zh: "约数", en: "an estimate in words" },
  },
  {
    row: 22,
    column: "单次订单量(支)",
    content: same("１２０００"),
    readable: true,
    what: { zh: "全角数字", en: "full-width digits" },
  },
  {
    row: 31,
    column: "单次订单量(支)",
    content: same("12,000"),
    readable: true,
    what: { zh: "带千分位的文本", en: "text with a thousands separator" },
  },
  {
    row: 44,
    column: "单次订单量(支)",
    content: each("2.35万", "23.5k"),
    readable: true,
    what: { zh: "以万计", en: "in thousands, with k" },
  },
  {
    row: 58,
    column: "单次订单量(支)",
    content: same("1.2.3"),
    readable: false,
    what: { zh: "两个小数点", en: "two decimal points" },
  },
  {
    row: 63,
    column: "单次订单量(支)",
    content: each("3-5万", "30-50k"),
    readable: false,
    what: { zh: "区间", en: "a range" },
  },
  {
    row: 77,
    column: "单次订单量(支)",
    content: same(null),
    readable: false,
    what: { zh: "空白", en: "blank" },
  },
  {
    row: 90,
    column: "年销售额(元)",
    content: each("1,200万", "¥12,000,000"),
    readable: true,
    what: { zh: "千分位加万", en: "currency mark and separators" },
  },
  {
    row: 101,
    column: "年销售额(元)",
    content: same("¥350,000"),
    readable: true,
    what: { zh: "货币符号", en: "currency mark" },
  },
  {
    row: 118,
    column: "年销售额(元)",
    content: same({ error: "#N/A" }),
    readable: false,
    what: { zh: "错误值", en: "error value" },
  },
  {
    row: 133,
    column: "年销售额(元)",
    content: each("待定", "TBD"),
    readable: false,
    what: { zh: "待定", en: "to be decided" },
  },
  {
    row: 149,
    column: "毛利率",
    content: same("18%"),
    readable: true,
    what: { zh: "百分比文本", en: "percentage as text" },
  },
  {
    row: 160,
    column: "毛利率",
    content: same({ error: "#DIV/0!" }),
    readable: false,
    what: { zh: "除零错误", en: "division by zero" },
  },
  {
    row: 176,
    column: "首单",
    content: same("Y"),
    readable: true,
    what: { zh: "Y 表示是", en: "Y for yes" },
  },
  {
    row: 188,
    column: "首单",
    content: same("✓"),
    readable: true,
    what: { zh: "打勾", en: "a tick" },
  },
  {
    row: 203,
    column: "首单",
    content: each("也许", "maybe"),
    readable: false,
    what: { zh: "说不准", en: "undecided" },
  },
  {
    row: 219,
    column: "物流敏感",
    content: each(" 是 ", " Yes "),
    readable: true,
    what: { zh: "首尾空格", en: "spaces around" },
  },
  {
    row: 234,
    column: "竞争激烈地区",
    content: each("有", "TRUE"),
    readable: true,
    what: { zh: "“有”表示是", en: "TRUE as text" },
  },
  {
    row: 250,
    column: "业务需求",
    content: each("明显 ", "Clear "),
    readable: true,
    what: { zh: "尾部空格", en: "trailing space" },
  },
  {
    row: 266,
    column: "业务需求",
    content: each("比较大", "rather big"),
    readable: false,
    what: { zh: "不在选项内", en: "not one of the choices" },
  },
  {
    row: 281,
    column: "预计成交日期",
    content: same("2026年3月15日"),
    readable: true,
    what: { zh: "中文日期文本", en: "Chinese date as text" },
  },
  {
    row: 297,
    column: "预计成交日期",
    content: same("2026-04-20"),
    readable: true,
    what: { zh: "ISO 日期文本", en: "ISO date as text" },
  },
  {
    row: 310,
    column: "预计成交日期",
    content: same("03/04/2026"),
    readable: false,
    what: { zh: "三月四日还是四月三日", en: "3 April or 4 March" },
  },
  {
    row: 326,
    column: "预计成交日期",
    content: each("下季度", "next quarter"),
    readable: false,
    what: { zh: "不是日期", en: "not a date" },
  },
  {
    row: 342,
    column: "最近严重投诉日期",
    content: same("2026.1.12"),
    readable: true,
    what: { zh: "点分日期", en: "date with dots" },
  },
  {
    row: 358,
    column: "最近一般投诉日期",
    content: same("2026/2/30"),
    readable: false,
    what: { zh: "没有的日子", en: "a day that does not exist" },
  },
  {
    row: 371,
    column: "预计销售额(万元)",
    content: each("150万元", "150 (10k yuan)"),
    readable: true,
    what: { zh: "带单位", en: "with its unit" },
  },
  {
    row: 386,
    column: "预计销售额(万元)",
    content: same({ error: "#REF!" }),
    readable: false,
    what: { zh: "引用错误", en: "broken reference" },
  },
  {
    row: 402,
    column: "每次金额(元)",
    content: each("一千", "RMB 1,000"),
    readable: true,
    what: { zh: "中文数字", en: "currency code" },
  },
];
