import type { foresight as keys } from "../en-US/foresight";

/** 逾期未购与等级回测的中文。 */
export const foresight: typeof keys = {
  overdue: {
    standing: { "in-time": "正常", due: "该买了", overdue: "逾期" },
    usual: (p) =>
      `大约每 ${p.pause} 天买一次（共 ${p.purchases} 个购买日），上次 ${p.last}，已过 ${p.since} 天`,
    past: (p) =>
      `这样的间隔有 ${p.share} 不超过 ${p.limit} 天：已逾期 ${p.by} 天；间隔这么久的可能性为 ${p.chance}`,
    within: (p) => `这样的间隔有 ${p.share} 不超过 ${p.limit} 天`,
    join: "；",
    problem: {
      "no-purchases": "没有购买记录，看不出节奏。",
      "bad-share": (p) => `间隔的比例要在 0 和 1 之间，不能是 ${p.got}。`,
      "bad-least": (p) => `看出节奏至少要有 ${p.min} 个购买日，不能只要 ${p.got} 个。`,
    },
    sheet: {
      name: (p) => `逾期客户 ${p.day}`,
      table: (p) => `逾期客户_${p.day.replace(/\D/g, "_")}`,
      title: (p) => `按各自的购买节奏已逾期的客户，截至 ${p.day}`,
      note: {
        customer: "与购买记录中的写法相同。",
        last: "最近一次购买的日期。",
        since: "距最近一次购买的天数。",
        usual: "该客户有一半的购买间隔不超过这个天数。",
        limit: "该客户几乎没有比这更长的间隔。",
        by: "超过最长间隔的天数。",
        chance: "按该客户自己的节奏，隔这么久的可能性：越小越反常。",
      },
    },
    cli: {
      rule: (p) =>
        `距上次购买超过自己 ${p.share} 的间隔，即为逾期；至少有 ${p.least} 个购买日才看得出节奏。`,
      counts: (p) =>
        `逾期 ${p.overdue}，该买了 ${p.due}，正常 ${p.inTime}；购买太少、看不出的 ${p.tooFew}`,
      column: {
        customer: "客户",
        standing: "状态",
        by: "逾期天数",
        since: "已过天数",
        usual: "通常间隔",
        limit: "上限",
        chance: "可能性",
      },
      more: (p) => `……另有 ${p.count} 个；--json 列出全部`,
      jsonShape:
        "--json 打印 {model, asOf, share, least, facts, rows: [{customer, standing, purchases, last, since, mean, median, deviation, rule, limit, dueOn, limitOn, overdueBy, chance}], tooFew}。" +
        "时间以天计；chance 是间隔不短于此的可能性，最反常的在前。",
      exits: "退出码：0 完成，1 有的行没有用上，2 参数有误、文件读不了或没有购买记录",
    },
  },
  backtest: {
    problem: {
      "unequal-columns": (p) =>
        `有 ${p.tiers} 个等级、${p.afterwards} 个数值：两者要属于同一批客户。`,
      "no-customers": "没有既有等级、又有之后数值的客户。",
      "one-tier": (p) => `${p.customers} 个客户都是 ${p.tier} 级：无从比较。`,
      "nothing-afterwards": (p) => `${p.customers} 个客户之后都没有购买。`,
    },
    note: {
      "not-graded": (p) => `${p.customers} 个客户没有等级：未计入`,
      "not-known": (p) => `${p.customers} 个客户没有之后的数值：未计入`,
      "empty-tier": (p) => `没有 ${p.tier} 级的客户`,
      "small-tier": (p) => `${p.tier} 级只有 ${p.customers} 个客户：平均值说明不了什么`,
      "negative-values": (p) => `${p.customers} 个客户的数值为负：占总额的比例可能失真`,
    },
    drift: { stable: "基本未变", some: "有些变化", much: "变化很大" },
    driftProblem: {
      "no-customers": { before: "上一次没有可用的客户。", after: "这一次没有可用的客户。" },
      "all-alike": (p) => `上一次所有客户都是 ${p.value}，没有分布可比。`,
    },
  },
};
