import { hashOf } from "./hash";

/** What can be done with a thing: it decides the industry more than the thing does. */
const ACTIVITIES: readonly (readonly [name: string, zh: string, en: string])[] = [
  [
    "make",
    "制造|生产|加工|酿造|冶炼|精炼|装配|组装|研制|造$|制品厂|厂$",
    "manufactur|produc|fabricat|assembl|maker|making|factory|mill$|brew|refin|build",
  ],
  [
    "sell",
    "销售|经销|贸易|商贸|进出口|分销|代理销售|供应链|出口",
    "sale|sell|sold|trad|market|suppl|export|import",
  ],
  ["wholesale", "批发|分销|代理商|经销商", "wholesal|distribut|merchant"],
  ["retail", "零售|门店|专卖店|超市|百货|网店|药店|4s店", "retail|store|shop|dealer|supermarket"],
  ["rent", "租赁|出租|租借", "rent|leas|hire"],
  ["repair", "维修|修理|维护|保养|检修|大修", "repair|mainten|overhaul|servicing"],
  [
    "carry",
    "运输|货运|客运|物流|配送|快递|航运",
    "transport|freight|truck|shipping|carrier|haul|logistic|deliver",
  ],
  ["store", "仓储|仓库|冷库|储存", "warehous|storage"],
  ["build", "施工|工程承包|总承包|建筑工程|承建", "construct|contractor|erect"],
  ["install", "安装|调试", "install"],
  ["design", "设计|规划|勘察", "design|architect|engineer"],
  ["develop", "开发", "develop"],
  ["research", "研发|研究|试验", "research|laborator"],
  ["consult", "咨询|顾问|策划", "consult|advis|advic"],
  ["service", "服务", "servic"],
  ["technical", "技术服务|技术开发|技术转让|技术咨询|技术推广", "technic|solution"],
  ["software", "软件|系统集成|信息技术|数据|平台", "softwar|platform|cloud|saas|digital"],
  ["grow", "种植|养殖|饲养|繁育|育种|捕捞|栽培", "grow|farm|rais|breed|plant|ranch"],
  ["mine", "开采|采选|勘探|洗选|采掘|矿山", "mine|mining|quarr|extract|explor"],
  ["invest", "投资|控股|基金|资产管理", "invest|fund|holding|asset"],
  ["train", "培训|教育|辅导", "train|educat|teach|school|tutor"],
  ["operate", "运营|经营管理|经营", "operat|own|run"],
  ["supply", "供应|供给|供热|供水|供电|发电", "utilit|generat"],
  ["recycle", "回收|拆解|再利用|再生", "recycl|scrap|dispos|waste"],
  ["test", "检测|检验|认证|计量", "test|inspect|certif"],
  ["publish", "出版|发行|印刷", "publish|print"],
];

/** Where an activity stands in a text. */
export interface ActivityFound {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

// Earlier activities would hide later ones that begin at the same place: each has its own expression.
const zh = ACTIVITIES.map(([name, words]) => [name, new RegExp(words, "gu")] as const);
const en = ACTIVITIES.map(
  ([name, , words]) => [name, new RegExp(`\\b(?:${words})`, "gu")] as const,
);

/** The first place of each activity of a normalised text, in the order of the text. */
export const activitiesIn = (text: string, language: "zh" | "en"): readonly ActivityFound[] => {
  const found: ActivityFound[] = [];
  for (const [name, words] of language === "zh" ? zh : en) {
    words.lastIndex = 0;
    const match = words.exec(text);
    if (match) found.push({ name, at: match.index, end: match.index + match[0].length });
  }
  return found.sort((one, other) => one.at - other.at);
};

/** Hashes of the features that activities make: each one, the first one, and pairs of what is done together. */
export const activityHash = (kind: "any" | "first" | "pair" | "only", name: string): number =>
  hashOf(`#${kind}:${name}`);
