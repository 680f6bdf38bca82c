import type { valueLifetime as keys } from "../en-US/valueLifetime";

/** 生命周期价值的中文用词。 */
export const valueLifetime: typeof keys = {
  noneTitle: "选中购买流水里的任一单元格",
  noneText:
    "每笔购买一行，有客户和日期；有金额时还能看出客户今后值多少。每位客户一行的表也可以，只要有回购次数、首末次间隔和客龄。",

  choices: "模型与时间",
  summary: (p) => `${p.model} · 按${p.unit}`,
  unit: "时间单位",
  units: { day: "天", week: "周", month: "月" },
  span: {
    day: (p) => `${p.count} 天`,
    week: (p) => `${p.count} 周`,
    month: (p) => `${p.count} 个月`,
  },
  unitHint: "这张表里的时间以什么为单位",
  model: "模型",
  models: { "bg-nbd": "BG/NBD", "pareto-nbd": "Pareto/NBD" },
  modelHints: {
    "bg-nbd": "客户在每次购买后都可能不再来。快，通常用它。",
    "pareto-nbd": "客户随时可能不再来。",
  },
  until: "从哪天起验证",
  untilHint: "可不填。模型只看到这一天为止的购买，之后的用来检验预测准不准。",
  untilLate: (p) => `${p.day} 之后没有购买，无从检验预测`,
  untilEarly: (p) => `到 ${p.day} 还没有人买过：请把验证日选晚一些。`,
  ahead: (p) => `往后看多久(${p.unit})`,
  years: "终身价值算几年",
  rate: "年贴现率(%)",
  margin: "毛利率(%)",
  asOf: "截至",
  asOfHint: "不填则为流水里的最后一天",

  sentence: (p) =>
    `${p.customers} 户客户中约 ${p.alive} 户仍在购买；今后 ${p.ahead}预计购买 ${p.purchases} 次`,
  amount: (p) => `，金额 ${p.amount}`,
  end: "。",
  asOfDay: (p) => `截至 ${p.day}，`,
  worth: (p) => `全部客户 ${p.years} 年的终身价值(年贴现率 ${p.rate})：${p.value}。`,
  noWorth: (p) => `没有预测金额：${p.why}。`,

  pictures: "图",
  picture: { track: "预测与实际", alive: "谁仍在购买", best: "最有价值的客户" },
  track: {
    fitted: (p) => `到 ${p.day} 为止，客户实际回购 ${p.actual} 次，模型算得 ${p.predicted} 次。`,
    holdout: (p) =>
      `${p.from} 至 ${p.to}，客户实际购买 ${p.actual} 次，模型预测 ${p.predicted} 次(${p.off})。`,
    errors: (p) => `平均每户相差 ${p.mean} 次(均方根 ${p.root})。`,
    axis: "累计回购次数",
    actual: "实际",
    predicted: "预测",
    line: "从此为预测",
    until: "截至",
  },
  alive: {
    name: (p) =>
      `客龄 ${p.age}的客户，按买得多勤、多久没来，看还会再买的可能。回购 ${p.often} 次、已 ${p.long}没来的：${p.low}；刚刚来过的：${p.high}。`,
    repeats: "回购次数 →",
    since: (p) => `多久没来(${p.unit}) ↓`,
    none: "没有人回购过，无从判断。",
  },
  best: {
    name: (p) => `最有价值的 ${p.count} 户占终身价值的 ${p.share}，第一是 ${p.first}。`,
    purchases: (p) => `最好的 ${p.count} 户占今后购买次数的 ${p.share}，第一是 ${p.first}。`,
    customer: "客户",
    alive: "仍在购买",
    expected: "预计次数",
    value: "终身价值",
    discounted: "折现购买次数",
  },

  parameters: "模型参数",
  likelihood: (p) => `${p.model}，时间以${p.unit}计；对数似然 ${p.value}`,
  spending: (p) => `Gamma-Gamma(每次金额)；对数似然 ${p.value}`,
  parameter: "参数",
  value: "数值",
  error: "标准误",
  byRepeats: "验证期：按回购次数看",
  repeats: "回购次数",
  orMore: (p) => `${p.repeats} 次及以上`,
  customersColumn: "客户数",
  actual: "实际",
  predicted: "预测",

  sheet: {
    until: "这一周的最后一天。",
    actual: "到这一天为止全部客户的回购次数。",
    predicted: "模型算得的到这一天为止的回购次数。",
    part: "这些购买模型是否见过。",
    fitted: "已见",
    holdout: "预测",
  },
};
