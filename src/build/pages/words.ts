import { inLocale, type Locale, type Words } from "../../rules";

const said = (zh: string, en: string): Words => ({ zh, en });

/** The headings and set phrases of the reference pages; what is said of a function or a scheme comes from its own data. */
const table = {
  functions: said("函数", "Functions"),
  schemes: said("分级方案", "Grading schemes"),
  reference: said("客户分级 帮助", "Clientele help"),
  referenceAbout: said(
    "客户分级的函数和分级方案。本页由源代码和方案数据生成。",
    "The functions and grading schemes of Clientele. These pages are made from the sources and from the schemes' data.",
  ),
  syntax: said("语法", "Syntax"),
  arguments: said("参数", "Arguments"),
  argument: said("参数", "Argument"),
  about: said("说明", "About"),
  optional: said("可选", "optional"),
  repeats: said("可重复", "may be repeated"),
  gives: said("返回", "Returns"),
  example: said("示例", "Example"),
  notes: said("备注", "Notes"),
  values: said("可取的值", "Values it takes"),
  value: said("值", "Value"),
  name: said("名称", "Name"),
  basis: said("依据", "Basis"),
  inputs: said("输入列", "Inputs"),
  inputsAbout: said(
    "表头写成标签或任一同义词即可识别；空白列说明空白单元格的含义。",
    "A header is recognised by its label or any synonym; the column Blank says what an empty cell means.",
  ),
  key: said("键", "Key"),
  label: said("标签", "Label"),
  synonyms: said("同义词", "Synonyms"),
  type: said("类型", "Type"),
  unit: said("单位", "Unit"),
  blank: said("空白", "Blank"),
  blankUnknown: said("未知：影响等级时不评级", "unknown: no grade where it would matter"),
  blankError: said("不评级", "no grade"),
  blankNone: said("视为没有", "taken as none"),
  blankAs: said("视为 ", "taken as "),
  derived: said("推算的输入", "Derived inputs"),
  how: said("算法", "Computed as"),
  settings: said("方案参数", "Settings"),
  standard: said("默认值", "Default"),
  rules: said("规则", "Rules"),
  condition: said("条件", "Condition"),
  always: said("（其余）", "(all others)"),
  tier: said("等级", "Tier"),
  points: said("得分", "Points"),
  factor: said("系数", "Factor"),
  weight: said("权重", "Weight"),
  atLeast: said("分数下限", "Score at least"),
  rest: said("其余", "the rest"),
  cutoffs: said("得分与等级", "From score to tier"),
  multiplier: said("加成", "Multiplier"),
  only: said("仅当", "Only where"),
  tiers: said("等级与服务政策", "Tiers and service policy"),
  owner: said("负责人", "Owner"),
  cadence: said("联系频率", "Cadence"),
  log: said("日志", "Log"),
  actions: said("措施", "Actions"),
  everyMonth: said("每月", "every month"),
  everyDay: said("每天", "every day"),
  everyMonths: said("每 {n} 个月", "every {n} months"),
  everyDays: said("每 {n} 天", "every {n} days"),
  aside: said("不参加评级", "set aside, not graded"),
  remarks: said("备注提示", "Remarks"),
  precondition: said("准入条件", "Precondition"),
  preconditionAbout: said("先按此方案检查：", "Checked first by this scheme: "),
  otherwise: said("；未通过者为 ", "; those that fail are "),
  scope: said("评级范围", "Scope"),
  row: said("逐行评级：每个客户单独评定。", "Row by row: each customer is graded by itself."),
  column: said(
    "整列评级：需要全部客户才能评定；可按分组分别评定。",
    "Whole column: needs all customers at once; may be done group by group.",
  ),
  ours: said("本产品的默认", "our default"),
  number: said("数字", "number"),
  date: said("日期", "date"),
  boolean: said("是/否", "yes/no"),
  text: said("文本", "text"),
  choice: said("选项", "choice"),
  numbers: said("一组数字", "numbers"),
  yes: said("是", "yes"),
  no: said("否", "no"),
  version: said("版本", "version"),
} as const;

/** A phrase of the pages by its name. */
export type PhraseName = keyof typeof table;

/** Tells phrases and the data's own words in one language. */
export interface Speech {
  readonly locale: Locale;
  readonly say: (name: PhraseName) => string;
  readonly of: (words: Words) => string;
  /** Between a label and what it labels. */
  readonly colon: string;
}

/** The speech of a language. */
export const speech = (locale: Locale): Speech => {
  const of = (words: Words): string => inLocale(words, locale);
  return {
    locale,
    of,
    say: (name) => of(table[name]),
    colon: locale === "zh-CN" ? "：" : ": ",
  };
};
