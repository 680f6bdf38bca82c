import type { models as keys } from "../en-US/models";

/** Words of the statistical models in Chinese. */
export const models: typeof keys = {
  purchase: {
    "no-customer": ({ rows }) => `${rows} 行没有客户：不计入`,
    "bad-date": ({ rows }) => `${rows} 行日期读不懂或为空：不计入`,
    "bad-amount": ({ rows }) => `${rows} 行金额读不懂或为空：不计入`,
    "in-future": ({ rows }) => `${rows} 行日期晚于分析日：不计入`,
    "before-start": ({ rows }) => `${rows} 行日期早于起始日：不计入`,
    cancelled: ({ rows }) => `${rows} 行属于已取消的单据：不计入`,
    refund: ({ rows }) => `${rows} 笔退款(金额为负)：不算购买`,
    duplicate: ({ rows }) => `${rows} 行与另一行的客户、日期、金额、单号都相同`,
    returned: ({ rows }) => `${rows} 笔购买已全额退款：视为没有购买`,
    "refund-without-purchase": ({ rows, amount }) =>
      `${rows} 笔退款超过此前的购买，共多出 ${amount}：多出部分不计入`,
  },
  side: { recency: "R(最近购买)", frequency: "F(购买次数)", monetary: "M(购买金额)" },
  rfm: {
    "without-score": ({ rows }) => `${rows} 户没有得分：最近购买、次数或金额读不懂`,
    "fewer-than-bins": ({ customers, bins }) =>
      `只有 ${customers} 户，却要分 ${bins} 档：有的分数没有人`,
    "all-equal": ({ side, value }) => `${side}：所有客户都是 ${value}，得分分不出高低`,
    "empty-bins": ({ side, scores }) =>
      `${side}：没有人得 ${scores} 分，因为许多客户数值相同，或该档没有数值`,
  },
  fit: {
    "few-customers": ({ customers, repeaters }) =>
      `只有 ${customers} 户，其中 ${repeaters} 户有回购：结果仅供参考`,
    "not-converged": ({ gain }) => `还没有找到最佳拟合(对数似然还可增加约 ${gain})`,
    "at-limit": ({ parameters }) => `客户数据定不出 ${parameters}，已到边界：结果仅供参考`,
    "no-standard-errors": "无法计算标准误：别的参数拟合得差不多一样好",
    "no-mean": "金额相差太大，均值不存在：以客户的平均金额代替",
    "amounts-follow-frequency": ({ correlation }) =>
      `购买次数与金额相关(相关系数 ${correlation})，与金额模型的假设不符`,
  },
  cli: {
    purchases: ({ file, place, rows, customers }) =>
      `${file} · ${place} · 购买流水 ${rows} 行，客户 ${customers} 户`,
    customers: ({ file, place, customers }) => `${file} · ${place} · 客户 ${customers} 户`,
    asOf: ({ day }) => `截至 ${day}`,
    leftOut: ({ rows }) => `${rows} 行客户数据有缺漏或自相矛盾：不计入`,
    noted: "请留意：",
    column: {
      score: "得分",
      from: "起",
      below: "低于",
      upTo: "至",
      segment: "客群",
      customers: "客户数",
      share: "占比",
      parameter: "参数",
      value: "数值",
      error: "标准误",
      repeats: "回购次数",
      actual: "实际",
      predicted: "预测",
      customer: "客户",
      alive: "仍在购买",
      purchases: "预计次数",
      worth: "终身价值",
    },
    map: "客户分布(行为 R，列为 F)：",
    noSegment: "没有客群",
    likelihood: ({ model, value, unit }) => `${model} · 对数似然 ${value} · 时间单位 ${unit}`,
    spending: "Gamma-Gamma(每次金额)",
    noSpending: ({ why }) => `没有金额模型：${why}`,
    unit: { day: "天", week: "周", month: "月" },
    total: ({ customers, ahead, purchases }) =>
      `${customers} 户客户在今后 ${ahead}预计购买 ${purchases} 次`,
    worth: ({ value, years, rate }) => `${years} 年终身价值(年贴现率 ${rate})：${value}`,
    best: "价值最高的客户：",
    holdout: ({ from, to, actual, predicted, off }) =>
      `验证期 ${from} 至 ${to}：实际 ${actual} 次，预测 ${predicted} 次(${off})`,
    errors: ({ mean, root }) => `每户：平均绝对误差 ${mean}，均方根误差 ${root}`,
    written: ({ file, sheet, rows }) => `已把 ${rows} 户写入 ${file} 的工作表“${sheet}”。`,
    jsonShape: {
      rfm: "--json 输出 {model, asOf, mode, thresholds, segments, map, facts, rows: [{customer, recency, frequency, monetary, r, f, m, score, segment}], summary}。没有得分的为 null。",
      clv: "--json 输出 {model, asOf, unit, parameters, standardErrors, logLikelihood, spending, facts, holdout?, rows: [{customer, frequency, recency, age, average, alive, purchases, discounted, amount, value}], summary}。",
    },
    exits: "退出码：0 完成，1 有的行不计入或有的客户没有结果，2 参数有误、文件读不了或客户太少",
    fault: {
      noModel: ({ known }) => `请说明用哪个模型：${known}。`,
      noSuchModel: ({ got, near, known }) =>
        `没有模型“${got}”。${near === "" ? `可用的有：${known}。` : `是不是 ${near}？`}`,
      notFound: ({ known, options }) =>
        `既没有找到购买流水(客户、日期、金额)，也没有找到带所需数据的客户表。请指明流水的列：${options}。现有的列：${known}。`,
      noAmounts: ({ known }) => `RFM 需要金额。请指明金额列：--amount 列名。现有的列：${known}。`,
      notOneOf: ({ option, got, known }) => `${option} 不能是“${got}”，可以是：${known}。`,
      notNumber: ({ option, got, min, max }) =>
        `${option} “${got}” 必须是 ${min} 到 ${max} 的数字。`,
      badBreaks: ({ got }) => `--breaks “${got}” 读不懂。请写成 frequency=4,5,6,8。`,
      nobody: "没有一笔可用的购买，因此没有客户可看：",
      holdoutNeedsPurchases: "--holdout 需要购买流水：客户表里没有每次购买的日期。",
      outNotXlsx: ({ got }) => `--out “${got}” 必须以 .xlsx 结尾：结果要单独放一张工作表。`,
    },
  },
};
