import type { industryFunctions as keys } from "../../en-US/functions/industry";
import { parameter } from "./common";

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
  confidence: parameter("把握", "至少要有多大把握才给出代码，0 到 1；省略时为 0.66。"),
  corrections: parameter("更正", "文字和代码两列的区域，如工作簿里的更正表：优先采用。"),
};
const loading =
  "大客户行业划分和十类行业随时可用；其他分类和识别自由文字所需的数据，在公式第一次用到时从加载项自己的网站读取一次，工作簿的内容不会外传。";
const zeros =
  "代码请保存为文本：数字 12 可能是 12，也可能是 012，两者都存在时 #N/A 的提示里会列出。";

/** Words of the functions that code industries, in Chinese. */
export const industryFunctions: typeof keys = {
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
};
