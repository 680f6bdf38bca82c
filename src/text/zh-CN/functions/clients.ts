import type { clientsFunctions as keys } from "../../en-US/functions/clients";
import { dirty, parameter } from "./common";

const clients = {
  values: parameter("客户数据", "客户所在的单元格，一行一个客户。"),
  headers: parameter("表头", "客户数据上方的表头，一行。"),
  scheme: parameter("方案", "方案的编号或名称，或者连同表头的规则表区域；省略时为 logistics-abc。"),
  asOf: parameter("分级日期", "分级当天的日期，按月计算的方案需要。"),
};
const inputs =
  "按表头找列，中英文均可，顺序不限，其余的列不理会。=SCHEMEINPUTS(方案) 给出可以粘贴的表头。";
const units =
  "表头里的单位会被识别：方案以万元计时，“预计销售额(元)”自动换算；单元格也可以自带单位，如 150万。";
const today = "要按当天分级就写 TODAY()：等级随日期变化，也只有这样才随日期变化。";
const language = "结果中的文字用表头的语言，共享的工作簿对每个人都一样。";

/** Words of the functions that grade customers and tell of schemes, in Chinese. */
export const clientsFunctions: typeof keys = {
  CLIENTGRADE: {
    description:
      "给客户分级，依次溢出等级、得分、原因、升降条件、读不懂的内容，以及方案的其他结果。",
    returns:
      "每行先有五格：等级、得分、原因、升降条件、问题；其他结果各占一格，接在后面。没有等级的行，第一格是带原因的错误值，第五格用文字说明。",
    examples: [
      "=CLIENTGRADE(A2:K601, A1:K1)",
      '=CLIENTGRADE(客户, 客户[#Headers], "gov-score")',
      '=CLIENTGRADE(A2:K601, A1:K1, "close-date-ae", TODAY())',
    ],
    notes: [
      "其他结果是：各组成方案的等级、方案算出的数值、各方分得的金额、下次联系日期和逾期天数。=SCHEMELIST() 按顺序列出名称；多数方案没有。",
      "下次联系日期是数字，请把这一列设为日期格式；逾期天数需要给出分级日期。",
      inputs,
      units,
      dirty,
      today,
      language,
    ],
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
  SCHEMEINPUTS: {
    description: "给出方案要读的表头，可以粘贴在客户数据上方。",
    returns: "一行表头，单位写在括号里。",
    examples: ['=SCHEMEINPUTS("gov-score")'],
    notes: [
      "方案用不着的表头可以省略，说明页写明是哪些。",
      "表头用 Excel 的语言，供复制之用：请粘贴为数值。",
    ],
    parameters: { scheme: parameter("方案", "方案的编号或名称；省略时为 logistics-abc。") },
  },
  SCHEMELIST: {
    description: "按菜单的顺序列出分级方案：用途、要读的内容、给出的结果和出处。",
    returns:
      "每个方案一行，九列：编号、中文名称、英文名称、用途、要读的表头、其他结果、等级、范围、出处。",
    examples: ["=SCHEMELIST()", '=FILTER(SCHEMELIST(), INDEX(SCHEMELIST(), 0, 4) = "销售机会")'],
    notes: [
      "要读的内容写成可以粘贴的表头，带单位。其他结果的顺序，就是 CLIENTGRADE 追加各列的顺序。",
      "范围说明是逐个客户分级，还是要一次给出全部客户。",
      "内容用 Excel 的语言，供选择方案之用，不宜留作结果。",
    ],
    parameters: {},
  },
  NEXTVISIT: {
    description: "按等级的回访频次给出下次应当拜访或回访的日期。",
    returns: "每个单元格一个日期，以数字给出：请把单元格设为日期格式。",
    examples: [
      "=NEXTVISIT(C2, D2)",
      "=NEXTVISIT(C2:C601, D2:D601)",
      '=NEXTVISIT(C2:C601, D2:D601, "tracking-log")',
    ],
    notes: [
      "按方案 cti-callback，A 类每月、B 类每两个月、C 类每三个月回访一次。月按日历月计，与 Excel 的 EDATE 一致：1 月 31 日的一个月后是 2 月的最后一天。",
      "方案按表里已有的类别或等级确定频次时，直接用它即可：写 A，不必写“每月”。",
      "没有频次的等级得到 #N/A，提示里列出有频次的等级。没有上次日期的单元格仍为空，因为无从起算。",
      "各区域大小相同，单个单元格对所有行有效。",
      dirty,
    ],
    parameters: {
      tier: parameter("等级", "客户的等级或类别，照表里的写法；一个单元格或一个区域。"),
      lastVisit: parameter("上次日期", "上次拜访或回访的日期；一个单元格或一个区域。"),
      scheme: parameter(
        "方案",
        "规定了回访频次的方案的编号或名称，或者连同表头的服务规定表区域；省略时为 cti-callback。",
      ),
    },
  },
  SERVICEPOLICY: {
    description: "说明某一等级的客户怎样服务：由谁负责、多久一次、用什么方式、做哪些事。",
    returns: "每个单元格一段文字；方案对这个等级没有相应规定时为空。",
    examples: [
      "=SERVICEPOLICY(C2)",
      '=SERVICEPOLICY(C2:C601, "gov-score", "负责人")',
      '=SERVICEPOLICY("A", "cti-callback", "频次", "en")',
    ],
    notes: [
      "等级按标签（中英文均可）或键查找。方案按表里已有的类别或等级分级时，直接用它即可：写 A，不必写“每月”。",
      "不是该方案等级的文字得到 #N/A，提示里列出有哪些等级；各等级都没有规定的项目得到 #VALUE!，提示里列出有规定的项目。",
      "答复用等级所用的语言；像 A 这样两种语言写法相同的，用来源的语言即中文；也可以指定语言。共享的工作簿对每个人都一样。",
    ],
    parameters: {
      tier: parameter("等级", "CLIENTTIER 给出的等级；一个单元格或一个区域。"),
      scheme: parameter(
        "方案",
        "等级所属的方案的编号或名称，或者连同表头的服务规定表区域；省略时为 logistics-abc。",
      ),
      field: parameter(
        "项目",
        "owner 负责人、sponsor 牵头人、coach 指导人、liability 连带责任、cadence 频次、channel 方式、visits 最少拜访、log 记录或 actions 服务措施；省略时把所有规定写成一段。",
      ),
      language: parameter("语言", "zh 中文或 en 英文；省略时用等级所用的语言。"),
    },
  },
};
