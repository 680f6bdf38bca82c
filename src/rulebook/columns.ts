import type { Words } from "../rules";
import { NEEDED_HEADERS } from "./isRulesTable";

/** A column that is found by its header, whatever the scheme. */
export interface Column {
  readonly header: Words;
  /** What may be entered; at most 255 characters in either language. */
  readonly note: Words;
  /** An Excel number format; "@" where what is typed stays text. */
  readonly format?: string;
}

const TEXT = "@";

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** All columns but those of inputs. */
export const COLUMNS = {
  no: {
    header: NEEDED_HEADERS.no,
    note: {
      zh: "行的次序，排序、筛选后仍按此读。插入的行可留空(按所在位置)，或填 3.5 这样的数。",
      en: "The order of rows, whatever the table is sorted by. Leave it blank in a row you insert (its position counts), or enter a number such as 3.5.",
    },
  },
  part: {
    header: NEEDED_HEADERS.part,
    note: {
      zh: "这一行是什么：规则、评分项、分档、分数线、参数……插入行时照抄同类行。",
      en: "What this row is: a rule, a criterion, a band, a cut-off, a setting ... In a row you insert, write what rows like it have.",
    },
  },
  within: {
    header: { zh: "所属", en: "Within" },
    note: {
      zh: "这一行属于哪个子方案；空白即方案本身。",
      en: "The part of the scheme that the row belongs to; blank for the scheme itself.",
    },
  },
  item: {
    header: NEEDED_HEADERS.item,
    note: {
      zh: "评分项是数据列的名称，参数是参数的名称。方括号里是 FEEL 中使用的名字。",
      en: "The input of a criterion, the name of a setting. What stands in square brackets is its name in FEEL.",
    },
    format: TEXT,
  },
  only: {
    header: { zh: "仅当", en: "Only if" },
    note: {
      zh: "只在某个参数取某值时有效，如“历史加成依据 = 金额”；空白即总是有效。",
      en: "Holds only while a setting has a value, such as “Bonus for history by = Amount”; blank: always.",
    },
    format: TEXT,
  },
  weight: {
    header: { zh: "权重", en: "Weight" },
    note: { zh: "数字或百分比，如 50%。", en: "A number or a percentage, such as 50%." },
    format: "General",
  },
  test: {
    header: { zh: "区间", en: "Range" },
    note: {
      zh: 'FEEL：>= 500、[300..500)、< 50、"A","B"；“-”为任何值。自上而下，先符合的一档生效。',
      en: 'FEEL: >= 500, [300..500), < 50, "A","B"; “-” is any value. The first band that fits counts.',
    },
    format: TEXT,
  },
  per: {
    header: { zh: "每单位得分", en: "Points per unit" },
    note: {
      zh: "不分档时，数据每一单位得多少分。",
      en: "Instead of bands: how many points each unit of the input gives.",
    },
  },
  optional: {
    header: { zh: "可缺", en: "Optional" },
    note: {
      zh: "“是”：表中没有这一列时不计此项，其余权重按比例提高。",
      en: "Yes: where the sheet has no such column the criterion is left out, and the other weights are raised.",
    },
  },
  points: {
    header: { zh: "得分", en: "Points" },
    note: { zh: "数字。", en: "A number." },
  },
  factor: {
    header: { zh: "系数", en: "Factor" },
    note: {
      zh: "得分乘以这个数，如 1.05。",
      en: "What the score is multiplied by, such as 1.05.",
    },
  },
  values: {
    header: { zh: "取值", en: "Values" },
    note: {
      zh: "对应这个等级的文字或选项，几个之间用分号隔开。",
      en: "The texts or choices that get this tier, semicolons between them.",
    },
    format: TEXT,
  },
  tier: {
    header: { zh: "等级", en: "Tier" },
    note: {
      zh: "方案的等级之一，写显示的名称或代码。",
      en: "One of the tiers of the scheme, by its label or its key.",
    },
    format: TEXT,
  },
  take: {
    header: { zh: "取自", en: "Taken from" },
    note: {
      zh: "等级取自这个子方案的结果。",
      en: "The part of the scheme whose tier is taken.",
    },
    format: TEXT,
  },
  cut: {
    header: { zh: "分割点", en: "Cut" },
    note: {
      zh: "到哪里为止属于这个等级：累计占比(0.8 或 80)，按数值划分时为数值；最后一级空白。",
      en: "How far the tier reaches: a cumulative share (0.8 or 80), or the value itself; blank in the last tier.",
    },
  },
  atLeast: {
    header: { zh: "下限", en: "At least" },
    note: {
      zh: "达到多少分属于这个等级；最后一级空白，其余都归它。",
      en: "The score from which the tier is reached; blank in the last tier, which takes the rest.",
    },
  },
  keepAbove: {
    header: { zh: "保级线", en: "Kept down to" },
    note: {
      zh: "原来就是这个等级的客户，降到多少分以下才降级；空白即与下限相同。",
      en: "A customer who has the tier keeps it down to this score; blank: as far as the lower bound.",
    },
  },
  share: {
    header: { zh: "份额", en: "Portion" },
    note: { zh: "占总额的比例，如 0.6。", en: "The fraction of the amount, such as 0.6." },
  },
  among: {
    header: { zh: "均分人数", en: "Divided among" },
    note: {
      zh: "由几人均分：写出那一列的名称。",
      en: "Among how many it is divided equally: the name of the input that says so.",
    },
    format: TEXT,
  },
  runs: {
    header: { zh: "连续次数", en: "Runs in a row" },
    note: {
      zh: "连续几次评为较低的等级才降级；空白即立即降级。",
      en: "How many runs in a row must give a worse tier before it counts; blank: at once.",
    },
  },
  dwellDays: {
    header: { zh: "最短天数", en: "Days at least" },
    note: {
      zh: "一个等级至少保持多少天；空白即不限。",
      en: "How many days a tier is kept at least; blank: no limit.",
    },
  },
  value: {
    header: NEEDED_HEADERS.value,
    note: {
      zh: "参数的值：数字、是/否或选项名称；几个数之间用分号隔开。",
      en: "The value of a setting: a number, yes or no, or a choice by its label; semicolons between several numbers.",
    },
    format: TEXT,
  },
  label: {
    header: { zh: "说明", en: "Note" },
    note: {
      zh: "一句话说明，会出现在定级原因里。",
      en: "A few words that say what the row means; they are shown as the reason for a grade.",
    },
    format: TEXT,
  },
  source: {
    header: NEEDED_HEADERS.source,
    note: {
      zh: "依据：文件、位置和内容。改写后记为自行设定，写上理由。",
      en: "Where it comes from: document, place and words. What you change counts as your own: say why.",
    },
    format: TEXT,
  },
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnId = keyof typeof COLUMNS;

/** What may be entered in the column of an input. */
export const TEST_NOTES: Readonly<
  Record<"number" | "date" | "boolean" | "text" | "choice", Words>
> = {
  number: {
    zh: "FEEL：>= 30000、[100..300)、< 50、5,6，或参数名；“-”为任何值。",
    en: "FEEL: >= 30000, [100..300), < 50, 5,6, or a setting by name; “-” is any value.",
  },
  date: {
    zh: 'FEEL：>= date("2026-01-31")；“空白”为没有日期；“-”为任何值。',
    en: 'FEEL: >= date("2026-01-31"); “blank” for no date; “-” is any value.',
  },
  boolean: {
    zh: "是、否；“-”为任何值。",
    en: "Yes or No; “-” is either.",
  },
  text: {
    zh: "文字，几个之间用逗号隔开；not(…) 为除此以外；“-”为任何值。",
    en: "Texts with commas between them; not(...) for all others; “-” is any value.",
  },
  choice: {
    zh: "选项名称，几个之间用逗号隔开；not(…) 为除此以外；“-”为任何值。可选：",
    en: "Choices by their labels, commas between them; not(...) for all others; “-” is any value. There are: ",
  },
};
