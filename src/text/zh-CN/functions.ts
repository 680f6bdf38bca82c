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
const TAXONOMIES =
  "key-account 大客户行业划分、business-sectors 十类行业、gbt4754 国民经济行业分类、isic4、naics2022 或 nace2";
const taxonomy = parameter("行业分类", `${TAXONOMIES}；省略时为 key-account。`);
const described = {
  description: parameter(
    "描述",
    "客户做什么：描述、公司名称、行业名称或代码；一个单元格或一个区域。",
  ),
  taxonomy,
  level: parameter(
    "层级",
    "要到的最细一层：section 门类、division 大类、group 中类、industry 五位行业或 class 小类；省略时到该分类的最细一层。",
  ),
  confidence: parameter("把握", "至少要有多大把握才给出代码，0 到 1；省略时为 0.6。"),
  corrections: parameter("更正", "文字和代码两列的区域，如工作簿里的更正表：优先采用。"),
};
const loading =
  "大客户行业划分和十类行业随时可用；其他分类和识别自由文字所需的数据，在公式第一次用到时从加载项自己的网站读取一次，工作簿的内容不会外传。";
const zeros =
  "代码请保存为文本：数字 12 可能是 12，也可能是 012，两者都存在时 #N/A 的提示里会列出。";

const leading =
  "各参数是单元格或同样大小的区域，单个单元格对所有行有效；第一个参数为空时结果为空。";

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
  COMMISSIONSPLIT: {
    description: "按情形把一笔业绩分给各方，各方相加恰好等于总额。",
    returns:
      "只有一笔时，每方一行，名称和金额各一格。有多笔时每笔一行：按各方的顺序给出金额；每笔各有情形的，名称与金额交替给出。",
    examples: [
      '=COMMISSIONSPLIT(100000, "跨区移交首单")',
      '=COMMISSIONSPLIT(B2, "区域不明显", 3)',
      "=COMMISSIONSPLIT(B2:B100, C2:C100)",
    ],
    notes: [
      "情形和比例取自方案 commission-split：跨区移交的首单 6:4，区域不明显的公司与各地区各半，工程包施工 7:3，独立完成的全归本人。",
      "分不尽的分按最大余数法分配，各方相加与总额分毫不差。平分一份的几个地区，每个地区各占一行或一格。",
      "只有一笔时各方上下排列，所以在表里请给出整列，不要逐行填充。金额为空的行仍为空。要每方固定一列，可用 CLIENTGRADE 配方案 commission-split，结果相同。",
      "各方名称用情形所用的语言，共享的工作簿对每个人都一样。",
      dirty,
    ],
    parameters: {
      amount: parameter("金额", "要分配的金额；一个单元格，或一个区域（每笔一行）。"),
      situation: parameter(
        "情形",
        "方案 commission-split 中的情形名称，如“区域不明显”；所有金额共用一个，或每笔各一个。",
      ),
      regions: parameter("地区数", "区域不明显时由几个地区平分；省略时为 1。"),
      language: parameter("语言", "zh 中文或 en 英文；省略时用情形所用的语言。"),
    },
  },
  INDUSTRYCODE: {
    description:
      "给出描述所属行业的代码，细到有足够把握的一层；把握不足时给出 #N/A，并在提示里列出最可能的行业。",
    returns: "每个单元格一个代码，文本形式。",
    examples: [
      '=INDUSTRYCODE("商业银行")',
      '=INDUSTRYCODE(C2:C601, "gbt4754", "division")',
      '=INDUSTRYCODE(C2:C601, "isic4",, 80%)',
      '=INDUSTRYCODE(C2:C601, "gbt4754",,, F2:G50)',
    ],
    notes: [
      "描述、经营范围、产品清单和公司名称都能识别，中英文均可。单元格里的代码或正式名称直接采用，包括名录中的各种写法（A0111、01.11、12120）。",
      "最细一层把握不足时退到上一层；各层都不足时，#N/A 的提示里列出三个最可能的行业和各自的把握。把握 80% 的代码，大约有 80% 是对的。",
      "更正优先，不计较文字的全角半角、大小写和标点；同一文字有两条的以下面一条为准。给出区域，更正后立即重算。",
      "请给出整列，让结果溢出：出现一百次的文字只识别一次。",
      loading,
    ],
    parameters: described,
  },
  INDUSTRYMAP: {
    description: "给出行业代码在另一种分类里的代码；一类对应几类时给出几个。",
    returns:
      "只有一个代码时，每个对应的类别一行：代码、名称、相同程度。给出区域时，每个代码一个单元格，几个代码用斜线隔开。",
    examples: [
      '=INDUSTRYMAP("0111", "gbt4754", "isic4")',
      '=INDUSTRYMAP(D2:D601, "isic4", "nace2", "division")',
      '=INDEX(INDUSTRYMAP(D2, "gbt4754", "naics2022"), 1, 1)',
    ],
    notes: [
      "第三列：官方对照表写明的为相同、更宽（范围更大）、更窄（只是一部分）或部分重叠；没有官方对照的为推断，并注明把握。最有把握的在前。",
      "一个代码的各行上下排列，所以在表里请给出整列，不要逐行填充，或用 INDEX 只取第一行。给出区域时，推断代码的其他理解不列出。",
      "北美行业分类的两位到六位依次称为门类、大类、中类、五位行业、小类。",
      zeros,
      loading,
    ],
    parameters: {
      code: parameter(
        "代码",
        "行业代码，文本或数字；一个单元格，或一个区域（每个代码一个单元格）。",
      ),
      from: parameter("原分类", `代码所属的行业分类：${TAXONOMIES}。`),
      to: parameter("目标分类", "要换成的行业分类。"),
      level: parameter(
        "层级",
        "section 门类、division 大类、group 中类、industry 五位行业或 class 小类；省略时与代码同层。",
      ),
      language: parameter(
        "语言",
        "zh 中文或 en 英文，只有一个代码时名称所用的语言；省略时用目标分类自己的语言。",
      ),
    },
  },
  INDUSTRYNAME: {
    description: "给出行业代码的名称，或它在某一层级上的类别的名称。",
    returns: "每个单元格一个名称。",
    examples: [
      '=INDUSTRYNAME("012")',
      '=INDUSTRYNAME(D2:D601,, "en")',
      '=INDUSTRYNAME(D2:D601, "gbt4754",, "division")',
    ],
    notes: [
      "名称不随打开工作簿的人变化：除非指定语言，都用该分类自己的语言。",
      "代码高于所要的层级时，只有下面仅有一类才有名称；否则 #N/A 的提示里会列出其中几类。",
      zeros,
      loading,
    ],
    parameters: {
      code: parameter("代码", "行业代码，文本或数字；一个单元格或一个区域。"),
      taxonomy,
      language: parameter("语言", "zh 中文或 en 英文；省略时用该分类自己的语言。"),
      level: parameter(
        "层级",
        "section 门类、division 大类、group 中类、industry 五位行业或 class 小类：归到这一层；省略时即代码本身。",
      ),
    },
  },
  INDUSTRYWHY: {
    description: "说明描述的行业代码是怎样得来的：依据是什么、把握多大、还可能是什么。",
    returns: "每个单元格一句话。",
    examples: [
      '=INDUSTRYWHY("商业银行")',
      '=INDUSTRYWHY(C2:C601, "gbt4754", "division")',
      '=INDUSTRYWHY(C2, "isic4",, 80%, F$2:G$50)',
    ],
    notes: [
      "参数与 INDUSTRYCODE 相同，说明的就是那个结果。",
      "用描述所用的语言，共享的工作簿对每个人都一样。",
      loading,
    ],
    parameters: described,
  },
  LIFETIMEVALUE: {
    description: "计算客户在若干年里的价值：每次金额 × 每年次数 × 年数，可以贴现，可以扣除流失。",
    returns: "每个单元格一个数值。",
    examples: [
      "=LIFETIMEVALUE(1000, 12, 10)",
      "=LIFETIMEVALUE(B2:B601, C2:C601, 10, 8%)",
      "=LIFETIMEVALUE(B2, C2, D2, 8%, 90%, 35%)",
    ],
    notes: [
      "每次 1000、每年 12 次、10 年，共 120,000。",
      "给出贴现率时，每年的价值按年末折现，与 Excel 的 NPV 一致；给出留存率时，第 t 年再乘以留存率的 t−1 次方；不满一年的按比例计算。",
      "各种率都是百分数：8%、0.08 和 8 是一样的。-1 到 1 之间的数字是小数形式，因此 1 就是 100%。",
      leading,
      dirty,
    ],
    parameters: {
      amount: parameter("每次金额", "一次购买或一次来访带来的金额；一个单元格或一个区域。"),
      perYear: parameter("每年次数", "一年有多少次。"),
      years: parameter("年数", "多少年，最多 100 年。"),
      rate: parameter("贴现率", "年贴现率，如 8% 或 0.08；省略时为 0。"),
      retention: parameter("留存率", "每年的业务到下一年还剩多少，如 90% 或 0.9；省略时不流失。"),
      margin: parameter("毛利率", "金额中有多少是利润，如 35% 或 0.35；省略时按全额计算。"),
    },
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
      scheme: parameter("方案", "规定了回访频次的方案，编号或名称均可；省略时为 cti-callback。"),
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
      scheme: parameter("方案", "等级所属的方案，编号或名称均可；省略时为 logistics-abc。"),
      field: parameter(
        "项目",
        "owner 负责人、sponsor 牵头人、coach 指导人、liability 连带责任、cadence 频次、channel 方式、visits 最少拜访、log 记录或 actions 服务措施；省略时把所有规定写成一段。",
      ),
      language: parameter("语言", "zh 中文或 en 英文；省略时用等级所用的语言。"),
    },
  },
};
