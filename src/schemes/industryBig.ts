import type { Input, Scheme, Words } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("大客户行业划分表", "Table of key-account industries");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

/** What a customer does: words of its business, or a code of the table. */
export const industry: Input = {
  key: "industry",
  label: words("行业", "Industry"),
  about: words(
    "行业名称、业务描述，或行业代码；说不准的不猜，留空待定。",
    "The name of an industry, a description of the business, or a code; what is not certain is not guessed but left open.",
  ),
  synonyms: {
    zh: [
      "所属行业",
      "客户行业",
      "行业名称",
      "行业类别",
      "行业分类",
      "行业描述",
      "行业代码",
      "类别名称",
      "主营业务",
      "主要业务",
      "经营范围",
      "业务描述",
    ],
    en: [
      "Industry name",
      "Customer industry",
      "Industry type",
      "Industry description",
      "Industry code",
      "Line of business",
      "Main business",
      "Business scope",
      "Business description",
    ],
  },
  type: "text",
  blank: "unknown",
};

/** How a section is read from the words of an industry. */
export const sectionOfIndustry = {
  kind: "model",
  key: "section",
  label: words("门类", "Section"),
  of: ["industry"],
  model: "keyAccountSection",
  type: "text",
  from: ours(
    "由行业文字或代码归到门类；两个门类都说得通时不归",
    "coded from the words or the code of the industry; not coded where two sections could be meant",
  ),
} as const;

/** How the deepest certain code of the table is read from the words of an industry. */
export const codeOfIndustry = {
  kind: "model",
  key: "keyAccountCode",
  label: words("大客户行业代码", "Key-account code"),
  of: ["industry"],
  model: "keyAccount",
  type: "text",
  from: said(
    "大类取两位数字，中类取三位；“其他”类末位为 9，不再细分的补 0",
    "two digits for a division, three for a group; a class of others ends in 9, and what is not divided further is padded with 0",
  ),
} as const;

const section = (key: string, label: Words, name: Words) => ({
  entry: {
    values: [key],
    tier: key,
    from: said(`门类 ${key}：${name.zh}`, `section ${key}: ${name.en}`),
  },
  tier: { key, label: words(`${key} ${label.zh}`, `${key} ${label.en}`), name },
});

const sections = [
  section(
    "A",
    words("金融保险", "Finance and insurance"),
    words("金融.保险业", "Finance and insurance"),
  ),
  section(
    "B",
    words("旅游饭店娱乐", "Tourism and entertainment"),
    words("旅游.饭店.娱乐服务业", "Tourism, hotels and entertainment services"),
  ),
  section(
    "C",
    words("党政军", "Government and military"),
    words("党政军部门", "Party, government and military bodies"),
  ),
  section(
    "D",
    words("批发零售餐饮", "Trade and catering"),
    words("批发和零售贸易.餐饮业", "Wholesale and retail trade, catering"),
  ),
  section("E", words("房地产", "Real estate"), words("房地产业", "Real estate")),
  section(
    "F",
    words("交通邮政仓储", "Transport and warehousing"),
    words(
      "交通运输(含邮政.快递).仓储业",
      "Transport (incl. post and express delivery) and warehousing",
    ),
  ),
  section(
    "G",
    words("通信运营", "Telecommunications"),
    words("通信运营业", "Telecommunications operations"),
  ),
  section(
    "H",
    words("电子制造和计算机", "Electronics and computing"),
    words(
      "通信.电子设备制造和计算机应用服务业",
      "Communications and electronic equipment manufacturing, computer application services",
    ),
  ),
  section(
    "I",
    words("采掘和一般制造", "Mining and manufacturing"),
    words("采掘业和一般制造业", "Mining and general manufacturing"),
  ),
  section("J", words("公共服务", "Public services"), words("公共服务业", "Public services")),
  section(
    "K",
    words("科教文卫", "Science, culture and health"),
    words("科学教育.文化卫生", "Science, education, culture and health"),
  ),
  section("L", words("其他行业", "Other industries"), words("其他行业", "Other industries")),
];

/** Key accounts by the section of the key-account industry table, with the deepest code that is certain. */
export const industryBig = {
  id: "industry-big",
  version: "1.0",
  name: words("大客户行业", "Key-account industries"),
  about: words(
    "按大客户行业划分表给出门类 A–L，并给出大类或中类的代码；读行业名称、业务描述或代码。",
    "Gives the section A to L of the key-account industry table, and the code of the division or group; reads names of industries, descriptions of a business, or codes.",
  ),
  source: said(
    "大客户行业分门类、大类、中类三级编码",
    "key-account industries are coded in sections, divisions and groups",
  ),
  topic: "industry",
  scope: "row",
  inputs: [industry],
  derived: [sectionOfIndustry, codeOfIndustry],
  arguments: [],
  method: { kind: "lookup", input: "section", entries: sections.map(({ entry }) => entry) },
  tiers: sections.map(({ tier }) => tier),
  remarks: [
    {
      key: "sectionOnly",
      words: words(
        "代码只到门类：写得更具体才能定大类、中类",
        "The code is a section only: a more precise wording gives the division and the group",
      ),
      when: { keyAccountCode: '"A","B","C","D","E","F","G","H","I","J","K"' },
    },
  ],
  open: [
    {
      question: words(
        "表中保留了“小类”一级，但没有细分：编到哪一级？",
        "The table reserves a level of classes but does not divide it: how deep is the code?",
      ),
      taken: words(
        "最深到三位数字的中类；文字只能确定到大类或门类时，就给到那一级。",
        "Three digits, the group, at the deepest; where the words settle only a division or a section, the code is that.",
      ),
    },
    {
      question: words(
        "有的业务归两处都说得通，例如影院（娱乐或电影）、网吧（娱乐或互联网），归哪一处？",
        "Some businesses fit two places, such as cinemas (entertainment or film) and internet cafes (entertainment or internet): which one?",
      ),
      taken: words(
        "不猜：列为待定，请写明代码或更具体的名称。",
        "Neither is guessed: such rows stay open until a code or a more precise name is given.",
      ),
    },
    {
      question: words(
        "农业、建筑、租赁、修理在表中没有自己的类，归哪里？",
        "Agriculture, construction, leasing and repair have no class of their own: where do they go?",
      ),
      taken: words(
        "由使用者写明其他行业 (999) 才归 L；不从文字推断。",
        "To L only where somebody writes other industries (999); it is not concluded from the words.",
      ),
    },
  ],
  shows: ["keyAccountCode"],
  examples: [
    { row: { industry: words("商业银行", "Commercial bank") }, tier: "A" },
    { row: { industry: words("物业管理", "Property management") }, tier: "E" },
    { row: { industry: words("汽车制造业", "Motor vehicle manufacturing") }, tier: "I" },
    { row: { industry: "370" }, tier: "K" },
    { row: { industry: "Software development" }, tier: "H" },
  ],
} as const satisfies Scheme;
