import { said } from "./said";

/** Phrases about how a scheme gets from inputs to tiers. */
export const method = {
  rules: said("规则", "Rules"),
  condition: said("条件", "Condition"),
  tier: said("等级", "Tier"),
  points: said("得分", "Points"),
  factor: said("系数", "Factor"),
  weight: said("权重", "Weight"),
  criterion: said("评分项", "Criterion"),
  criteria: said("评分项与权重", "Criteria and weights"),
  atLeast: said("分数下限", "Score at least"),
  rest: said("其余", "the rest"),
  cutoffs: said("得分与等级", "From score to tier"),
  multiplier: said("加成", "Multiplier"),
  multipliers: said("加成", "Multipliers"),
  only: said("仅当", "Only where"),
  isBlank: said("空白", "blank"),
  isFilled: said("已填写", "filled in"),
  not: said("不是“{value}”", "not {value}"),
  or: said(" 或 ", " or "),
  always: said("总是", "always"),
  tierOf: said("“{part}”的等级", "the tier of {part}"),
  decisionTable: said(
    "决策表（DMN 命中策略 {policy}）。",
    "Decision table (hit policy {policy} of DMN).",
  ),
  policyU: said(
    "每个客户只应符合一条规则；同时符合几条时报告冲突。",
    "One rule at most should fit a customer; where several do, the conflict is reported.",
  ),
  policyF: said(
    "自上而下，第一条符合的规则决定。",
    "From the top, the first rule that fits decides.",
  ),
  policyA: said(
    "可以同时符合几条规则，但结果必须相同，否则报告冲突。",
    "Several rules may fit, but must give the same; otherwise the conflict is reported.",
  ),
  policyP: said(
    "符合几条规则时取最好的等级。",
    "Of the rules that fit, the one with the best tier decides.",
  ),
  policyC: said(
    "符合的规则都列出，取其中最好的等级。",
    "All rules that fit are collected; the best of their tiers counts.",
  ),
  policyR: said(
    "符合的规则按表中顺序列出，第一条决定等级。",
    "All rules that fit are listed in the order of the table; the first gives the tier.",
  ),
  policyO: said(
    "符合的规则按等级从好到差列出，第一条决定等级。",
    "All rules that fit are listed from the best tier down; the first gives the tier.",
  ),
  collectSum: said(
    "得分是所有符合的规则的值之和。",
    "The score is the sum of the values of all rules that fit.",
  ),
  collectMin: said(
    "得分是符合的规则中最小的值。",
    "The score is the least value of the rules that fit.",
  ),
  collectMax: said(
    "得分是符合的规则中最大的值。",
    "The score is the greatest value of the rules that fit.",
  ),
  collectCount: said("得分是符合的规则的条数。", "The score is the number of rules that fit."),
  anything: said("{sign} 表示不限。", "{sign} stands for anything."),
  interval: said(
    "{interval} 表示从 a 到 b，方括号一端包含在内，圆括号一端不含。",
    "{interval} is from a to b; the end at a square bracket belongs to it, that at a round one does not.",
  ),
  named: said("规则中提到的参数：{settings}。", "Settings that the rules name: {settings}."),
  matrix: said("矩阵", "As a matrix"),
  ruleByRule: said("逐条规则", "Rule by rule"),
  matrixWhere: said(
    "“{row}”和“{column}”都填写时：",
    "Where {row} and {column} are both filled in:",
  ),
  isDefault: said("默认", "default"),
  scorecard: said("评分卡。", "Scorecard."),
  scorecardAbout: said(
    "得分是各评分项的分数乘以权重之和。",
    "The score is the sum of each criterion's points times its weight.",
  ),
  multiplied: said(
    "再乘以加成系数；没有符合的一档时系数为 1。",
    "It is then multiplied; where no band fits, the factor is 1.",
  ),
  capped: said("得分最高为 {cap}，0 为不限。", "At most {cap} counts; 0 is no cap."),
  optionalLeft: said(
    "可选的评分项，表中没有这一列时不计，其余各项的权重按比例提高。",
    "An optional criterion whose column is not there is left out, and the weights of the others are raised.",
  ),
  optionalOne: said("可选", "optional"),
  perUnit: said("每单位 {points} 分", "{points} for each unit"),
  inBands: said("按分档", "by band"),
  limits: said("等级上限", "Limits"),
  limitsAbout: said(
    "无论得分多高，符合条件者等级不高于此。",
    "However high the score: where the condition holds, the tier is no better than this.",
  ),
  atBest: said("最高为", "At best"),
  share: said("累计占比。", "Cumulative share."),
  shareAbout: said(
    "按“{of}”从大到小累计，用分界切成等级。参数：{settings}。",
    "Customers are added up by {of} from the greatest down, and cut into tiers. Settings: {settings}.",
  ),
  upTo: said("到 {cut}", "up to {cut}"),
  from: said("从 {cut} 起", "from {cut}"),
  cutAt: said("默认分界", "Cut by default"),
  rank: said("排名。", "Rank."),
  rankAbout: said(
    "按“{of}”从大到小排名；每个分界取前 n × 分界个客户，向上取整，因此最好的等级不会空缺；并列者同取较好的等级。参数：{settings}。",
    "Customers are ranked by {of} from the greatest down; a cut takes the first n × cut of them, rounded up, so that the best tier is never empty; ties share the better tier. Settings: {settings}.",
  ),
  inactive: said(
    "“{input}”为否的客户不参加排名，等级为“{tier}”。",
    "Customers whose {input} is no are not ranked: their tier is {tier}.",
  ),
  formula: said("公式。", "Formula."),
  bracketed: said(
    "方括号内是列或参数的标签。",
    "Brackets hold the label of a column or a setting.",
  ),
  clvPlain: said(
    "{rate} 不为 0 时逐年折现：每年的价值在年末计入，不足一年的部分在其末尾计入。",
    "Where {rate} is not 0, each year is discounted: its value comes in at its end, that of a part of a year at the end of the part.",
  ),
  discountedAbout: said(
    "t 从 1 到 {periods}；不足一期的部分按比例计。指数 m 取决于 {timing}：期末为 t（与 Excel 的 NPV 相同），期中为 t − 0.5，期初为 t − 1。",
    "t runs from 1 to {periods}; a part of a period counts in part. The exponent m follows from {timing}: t at the end of a period (as Excel's NPV), t − 0.5 in its middle, t − 1 at its start.",
  ),
  sumOver: said("各 t 之和", "sum over t"),
  lookup: said("对照表。", "Lookup."),
  lookupAbout: said(
    "“{input}”写成下列值之一即得其等级；大小写、全半角和前后空格不计。",
    "The tier that stands beside the value of {input}; case, width and outer blanks do not matter.",
  ),
  lookupContains: said(
    "“{input}”中含有下列值之一即得其等级，含有几个时以最长的为准；大小写和全半角不计。",
    "The tier of the value that {input} contains, the longest where it contains several; case and width do not matter.",
  ),
  all: said("（其余）", "(all others)"),
  split: said("分配。", "Split."),
  splitAbout: said(
    "“{amount}”按第一个符合的情形分给各方，精确到分；除不尽的分按最大余数法分配，各方相加等于总额。",
    "{amount} is divided among the parties by the first case that fits, to the cent; odd cents go to the largest remainders, so that the parts add up to the whole.",
  ),
  shares: said("分配比例", "Shares"),
  among: said("{share}（按“{count}”平分）", "{share} (divided equally by {count})"),
} as const;
