import type { functions as keys } from "../en-US/functions";

const parameter = (name: string, description: string) => ({ name, description });

const clients = {
  values: parameter("客户数据", "客户所在的单元格，一行一个客户。"),
  headers: parameter("表头", "客户数据上方的表头，一行。"),
  scheme: parameter("方案", "方案的编号或名称；省略时为 logistics-abc。"),
  asOf: parameter("分级日期", "分级当天的日期，按月计算的方案需要。"),
};
const dirty = "读不懂的单元格使该行得到 #VALUE!，提示里写明单元格的内容；绝不当作 0。";
const inputs =
  "按表头找列，中英文均可，顺序不限，其余的列不理会。=SCHEMEINPUTS(方案) 给出可以粘贴的表头。";
const units =
  "表头里的单位会被识别：方案以万元计时，“预计销售额(元)”自动换算；单元格也可以自带单位，如 150万。";
const today = "要按当天分级就写 TODAY()：等级随日期变化，也只有这样才随日期变化。";
const language = "结果中的文字用表头的语言，共享的工作簿对每个人都一样。";
const taxonomy = parameter(
  "行业分类",
  "key-account（默认，大客户行业划分）或 sector-10（十类行业）。",
);

/** 同名英文表的中文。 */
export const functions: typeof keys = {
  ABCTIER: {
    description:
      "按累计占比把数值分为 A、B、C：从大到小累计到总额 80% 的为 A，到 95% 的为 B，其余为 C。",
    returns: "每个单元格一个等级，形状与第一个参数相同。",
    examples: [
      "=ABCTIER(B2:B601)",
      '=ABCTIER(B2, B$2:B$601, "70/90")',
      '=ABCTIER(B2:B601,, {500000,100000}, "value")',
    ],
    notes: [
      "请给出整列，让结果溢出：只算一次，而不是每行算一次。",
      "数值相同的等级相同，取较好的一级。空单元格仍为空，读不懂的不参与累计。",
      "全体中没有的数值，按多出一户计算。",
      dirty,
    ],
    parameters: {
      value: parameter("数值", "要分级的数值，一个单元格或一个区域。"),
      population: parameter(
        "全体",
        "第一个参数只是其中一部分时，给出全部数值；省略时即第一个参数。",
      ),
      cuts: parameter(
        "分界",
        '两个分界，如 {0.8,0.95} 或 "80/95"；口径为 value 时是两个金额，大的在前。',
      ),
      measure: parameter(
        "口径",
        "share 累计数值占比（默认）、count 累计客户数占比，或 value 数值本身。",
      ),
    },
  },
  CLIENTGRADE: {
    description: "给客户分级，溢出五列：等级、得分、原因、升降条件、读不懂的内容。",
    returns:
      "每行五格：等级、得分、原因、升降条件、问题。没有等级的行，第一格是带原因的错误值，最后一格用文字说明。",
    examples: [
      "=CLIENTGRADE(A2:K601, A1:K1)",
      '=CLIENTGRADE(客户, 客户[#Headers], "gov-score")',
      '=CLIENTGRADE(A2:K601, A1:K1, "close-date-ae", TODAY())',
    ],
    notes: [inputs, units, dirty, today, language],
    parameters: clients,
  },
  CLIENTNEXT: {
    description: "说明每个客户怎样能升级，怎样会降级。",
    returns: "每行一句话。",
    examples: ["=CLIENTNEXT(A2:K2, A$1:K$1)", '=CLIENTNEXT(A2:K601, A1:K1, "gov-score")'],
    notes: ["每一步只改变一项，其余不变；所列各步做到任何一步即可。", inputs, language],
    parameters: clients,
  },
  CLIENTPROBE: {
    description: "说明参数是以什么形式传来的，供自检使用。",
    returns: "一段文字：参数的类型和内容。",
    examples: [],
    notes: [],
    hidden: true,
    parameters: {
      value: parameter("值", "任意值或单元格。"),
      range: parameter("区域", "任意区域。"),
    },
  },
  CLIENTSCORE: {
    description: "按方案给出每个客户的得分，或方案计算出的数值。",
    returns: "每行一个得分；不打分的方案给出 #N/A。",
    examples: [
      '=CLIENTSCORE(A2:H2, A$1:H$1, "gov-score")',
      '=CLIENTSCORE(A2:C601, A1:C1, "clv-1000")',
    ],
    notes: [inputs, units, dirty],
    parameters: clients,
  },
  CLIENTTIER: {
    description: "按方案给出每个客户的等级。",
    returns: "每行一个等级；空行仍为空。",
    examples: [
      "=CLIENTTIER(A2:K2, A$1:K$1)",
      '=CLIENTTIER(客户, 客户[#Headers], "logistics-abc", TODAY())',
      '=CLIENTTIER(A2:C601, A1:C1, "pyramid-4")',
    ],
    notes: [
      inputs,
      units,
      dirty,
      "在客户之间比较的方案（如 pyramid-4、abc-share）要一次给出所有行。",
      today,
      language,
    ],
    parameters: clients,
  },
  CLIENTWHY: {
    description: "说明每个客户为什么是这个等级。",
    returns: "每行一句话：起决定作用的条件，以及还符合的条件。",
    examples: ["=CLIENTWHY(A2:K2, A$1:K$1)", '=CLIENTWHY(A2:K601, A1:K1, "gov-score")'],
    notes: [inputs, dirty, language],
    parameters: clients,
  },
  INDUSTRYCODE: {
    description: "给出描述所属行业的代码；只能靠猜时给出 #N/A，并在提示里列出最可能的行业。",
    returns: "每个单元格一个代码，文本形式。",
    examples: [
      '=INDUSTRYCODE("商业银行")',
      '=INDUSTRYCODE(C2:C601, "sector-10")',
      '=INDUSTRYCODE(C2, "key-account", "division")',
    ],
    notes: [
      "识别行业分类中的名称和用语，中英文均可。用语指向几个行业时，#N/A 的提示里会列出。",
      "也可以是代码，包括大类与中类连写（12120）或带门类字母（A012）的写法。",
    ],
    parameters: {
      description: parameter("描述", "客户做什么：描述、行业名称或代码；一个单元格或一个区域。"),
      taxonomy,
      level: parameter(
        "层级",
        "section 门类、division 大类或 group 中类；省略时取能确定的最细一层。",
      ),
    },
  },
  INDUSTRYNAME: {
    description: "给出行业代码的名称。",
    returns: "每个单元格一个名称。",
    examples: ['=INDUSTRYNAME("012")', '=INDUSTRYNAME(D2:D601,, "en")'],
    notes: [
      "名称不随打开工作簿的人变化：除非指定 en，都用行业分类来源的语言，即中文。",
      "代码请保存为文本：数字 12 可能是 12，也可能是 012，两者都存在时 #N/A 的提示里会列出。",
    ],
    parameters: {
      code: parameter("代码", "行业代码，文本或数字；一个单元格或一个区域。"),
      taxonomy,
      language: parameter("语言", "zh 中文或 en 英文；省略时用来源的语言，即中文。"),
    },
  },
  SCHEMEINPUTS: {
    description: "给出方案要读的表头，可以粘贴在客户数据上方。",
    returns: "一行表头，单位写在括号里。",
    examples: ['=SCHEMEINPUTS("gov-score")'],
    notes: [
      "方案用不着的表头可以省略，说明页写明是哪些。",
      "表头用 Excel 的语言，供复制之用：请粘贴为数值。",
    ],
    parameters: { scheme: clients.scheme },
  },
  SCHEMELIST: {
    description: "列出分级方案：编号、名称、要读的内容和等级。",
    returns: "每个方案一行，四列。",
    examples: ["=SCHEMELIST()"],
    notes: ["内容用 Excel 的语言，供选择方案之用，不宜留作结果。"],
    parameters: {},
  },
};
