import { said } from "./said";

/** How derived inputs are computed. */
export const derived = {
  derived: said("推算的输入", "Derived inputs"),
  derivedAbout: said(
    "方括号内是列的标签；函数名同 Excel。",
    "Brackets hold the label of a column; names of functions are Excel's.",
  ),
  how: said("算法", "Computed as"),
  monthsSince: said(
    "从 {of} 到分级日的日历月数，同 EDATE：满月当日仍算在内，不足一月按比例",
    "calendar months from {of} to the day of grading, as EDATE counts them; a part of a month is a fraction",
  ),
  monthsUntil: said(
    "从分级日到 {of} 的日历月数，同 EDATE：满月当日仍算在内，不足一月按比例",
    "calendar months from the day of grading to {of}, as EDATE counts them; a part of a month is a fraction",
  ),
  thirtyDays: said(
    "；{setting} 为“是”时每月按 30 天{standard}",
    "; 30 days a month where {setting} is yes{standard}",
  ),
  daysSince: said("{recipe}：从该日到分级日的天数", "{recipe}: days up to the day of grading"),
  daysUntil: said("{recipe}：从分级日到该日的天数", "{recipe}: days from the day of grading on"),
  gradingDay: said("分级日", "day of grading"),
  lastYearly: said(
    "{of} 每年的同一天之中，不晚于分级日的最近一天",
    "the latest day, up to the day of grading, on which {of} comes round in its year",
  ),
  lastYearlyLead: said(
    "{of} 每年的同一天提前 {lead}，取不晚于分级日的最近一天",
    "the latest day, up to the day of grading, that lies {lead} before {of} comes round in its year",
  ),
  divided: said("{recipe}；除数为 0 时没有", "{recipe}; none where divided by 0"),
  leading: said(
    "{of} 之中最大的一项，相等取前者",
    "which of {of} is the greatest, the first of equals",
  ),
  leadingLeast: said("；都不到 {least} 时没有", "; none where none reaches {least}"),
  first: said("{of} 之中第一个有值的", "the first of {of} that is filled in"),
  either: said(
    "填写了 {prefer} 的以填写为准，否则看 {of} 是否 {test}",
    "{prefer} where it is filled in, otherwise whether {of} is {test}",
  ),
  same: said(
    "{of} 与 {as} 是否相同，大小写、全半角和空格不计",
    "whether {of} and {as} are the same; case, width and blanks do not matter",
  ),
  sameStart: said(
    "{of} 与 {as} 的前 {take} 个字符是否相同，大小写、全半角和空格不计",
    "whether the first {take} characters of {of} and {as} are the same; case, width and blanks do not matter",
  ),
  filled: said("{of} 之中填写了百分之几", "how many percent of {of} are filled in"),
  shareOfTotal: said(
    "{recipe}：占全部客户（有分组时为本组）合计的比例",
    "{recipe}: a fraction of the sum of all customers, or of those of its group",
  ),
  percentile: said(
    "{recipe}：在全部客户中的百分位，0 到 100，最大的为 100",
    "{recipe}: the percentile among all customers, 0 to 100; the greatest has 100",
  ),
  percentileFalling: said(
    "{recipe}：在全部客户中的百分位，0 到 100，最小的为 100",
    "{recipe}: the percentile among all customers, 0 to 100; the smallest has 100",
  ),
  quantile: said(
    "{of} 在全部客户中等分，份数 {bins}，得到值落在第几份：最大的一份号最大。分界同 PERCENTILE.INC，正好在分界上的归值较小的一份",
    "the number of the part that {of} falls into, of {bins} equal parts of all customers; the greatest values have the highest number. Breaks as PERCENTILE.INC; a value on a break belongs to the part below it",
  ),
  quantileFalling: said(
    "{of} 在全部客户中等分，份数 {bins}，得到值落在第几份：最小的一份号最大。分界同 PERCENTILE.INC，正好在分界上的归值较小的一份",
    "the number of the part that {of} falls into, of {bins} equal parts of all customers; the smallest values have the highest number. Breaks as PERCENTILE.INC; a value on a break belongs to the part with the smaller values",
  ),
  plusOne: said(
    "。{setting} 为“是”时{standard}分界加 1，正好在分界上的归值较大的一份",
    ". Where {setting} is yes{standard}, breaks are raised by 1, and a value on one belongs to the part with the greater values",
  ),
  scoreOf: said("{part} 的得分", "the score of {part}"),
  model: said("由模型 {model} 从 {of} 得出", "what the model {model} finds in {of}"),
} as const;
