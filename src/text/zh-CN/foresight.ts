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
    lift: (p) => `“${p.tier}”的客户后来的平均值是全体的 ${p.lift} 倍；`,
    noLift: "后来的平均值不大于 0，看不出等级的好坏；",
    inOrder: "等级次序成立。",
    outOfOrder: (p) => `等级次序不成立：${p.pairs}。`,
    pair: (p) => `“${p.better}”不高于“${p.worse}”`,
    pairs: "，",
    step: (p) => `“${p.better}”平均 ${p.means[0]}，“${p.worse}”平均 ${p.means[1]}：`,
    holds: "成立",
    fails: "不成立",
    chance: (p) => `${p.verdict}，但可能只是偶然`,
    psi: (p) => `${p.name}：${p.verdict}（PSI ${p.index}）`,
    noPsi: (p) => `${p.name}：${p.why}`,
    tested: (p) => `用“${p.afterwards}”检验“${p.tier}”的等级`,
    tiers: "等级分布",
    order: (p) => `等级从好到差：${p.tiers}`,
    by: {
      stated: "",
      scheme: "（按分级方案）",
      names: "（按这些名称的通常次序）",
      alphabet: "（按字母顺序，没有人说明哪级最好）",
    },
    orderProblem: {
      "unknown-tier": (p) => `没有“${p.got}”的客户。等级有：${p.known}。`,
      "repeated-tier": (p) => `“${p.tier}”写了两次：只能排在一个位置。`,
      "too-many-tiers": (p) => `这一列有 ${p.tiers} 种不同的内容，超过 ${p.most} 种：不像等级。`,
    },
    aside: (p) => `${p.customers} 个客户不参与排序（${p.tiers}）：未计入`,
    unread: (p) => `“${p.column}”有 ${p.count} 个单元格不是数字，第一个写着“${p.content}”`,
    circular: (p) => `这些等级本来就是按“${p.column}”分的，再用它检验必然好看。请选后来的数值。`,
    sheet: {
      name: "等级回测",
      table: "等级回测",
      title: "用后来的结果检验等级",
      made: (p) => `${p.subject}，生成于 ${p.day}`,
      chart: "各级提升（全体平均为 1）",
      note: {
        tier: "从好到差。",
        customers: "有该等级、后来数值也已知的客户。",
        share: "占参与检验的全部客户。",
        mean: "该级客户后来的平均值。",
        median: "该级有一半的客户后来不超过这个数。",
        lift: "该级平均除以全体平均：2 就是随便挑一个客户的两倍。",
        valueShare: "占后来总额的比例。",
        customersTo: "从最好一级到该级的客户占比。",
        valueTo: "从最好一级到该级占后来总额的比例。",
      },
    },
    cli: {
      columns: {
        tier: "等级",
        customers: "客户数",
        share: "占比",
        mean: "平均",
        median: "中位数",
        lift: "提升",
        valueShare: "占总额",
        valueTo: "累计占总额",
      },
      association: (p) => `等级与后来结果的一致程度，从 -1 到 1（Somers' d）：${p.value}`,
      moved: "此后的变化：",
      at: (p) => `${p.cell}：${p.text}`,
      need: (p) => `请说明是哪一列：${p.option} 表头。各列是：${p.known}。`,
      jsonShape:
        "--json 打印 {model, tier, afterwards, order: {tiers, aside, by}, customers, sum, mean, monotone, association, tiers: [{tier, count, share, sum, mean, median, active, lift, valueShare, customersTo, valueTo, liftTo}], steps: [{better, worse, counts, means, holds, errors}], notes, unread, circular, drift?}。" +
        "lift 是该级平均除以全体平均；errors 是两个平均相差多少个标准误；drift 是 {index, verdict, classes} 或 {problem}。",
      exits: "退出码：0 完成，1 有的客户没有计入，2 参数有误、文件读不了或等级无法检验",
    },
  },
};
