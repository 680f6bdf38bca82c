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

const NAMES = ACTIVITIES.map(([name]) => name);

/** A word that tells an activity; some tell it only at the end of a text. */
interface Sign {
  readonly activity: number;
  readonly word: string;
  readonly last: boolean;
}

const signsOf = (which: 1 | 2): readonly Sign[] =>
  ACTIVITIES.flatMap((entry, activity) =>
    entry[which].split("|").map((word) => ({
      activity,
      word: word.replace("$", ""),
      last: word.endsWith("$"),
    })),
  );

const byHead = new Map<number, Sign[]>();
/** Whether a unit begins a sign: most do not, and a look into an array is cheap. */
const heads = new Uint8Array(0x10000);
for (const sign of signsOf(1)) {
  const head = sign.word.charCodeAt(0);
  heads[head] = 1;
  const signs = byHead.get(head);
  if (signs) signs.push(sign);
  else byHead.set(head, [sign]);
}
const prefixes = signsOf(2);

/** The activities that an English word tells, by how it begins. */
export const activitiesOfWord = (word: string): readonly number[] => [
  ...new Set(
    prefixes
      .filter((sign) => (sign.last ? word === sign.word : word.startsWith(sign.word)))
      .map(({ activity }) => activity),
  ),
];

/** Where activities stand first in a text, in the order of the text; made anew for each. */
export interface Activities {
  readonly order: number[];
  readonly at: Int32Array;
  readonly end: Int32Array;
}

export const noActivities = (): Activities => ({
  order: [],
  at: new Int32Array(ACTIVITIES.length).fill(-1),
  end: new Int32Array(ACTIVITIES.length),
});

/** Notes an activity, unless it stood earlier already. */
export const note = (
  { order, at, end }: Activities,
  activity: number,
  from: number,
  to: number,
) => {
  if (at[activity] !== -1) return;
  at[activity] = from;
  end[activity] = to;
  order.push(activity);
};

/** Notes what a Chinese text tells that is done. */
export const noteChinese = (found: Activities, text: string): void => {
  for (let at = 0; at < text.length; at++) {
    const head = text.charCodeAt(at);
    if (heads[head] === 0) continue;
    for (const { activity, word, last } of byHead.get(head)!) {
      const end = at + word.length;
      if (text.startsWith(word, at) && (!last || end === text.length))
        note(found, activity, at, end);
    }
  }
};

const hashes = (kind: "any" | "first" | "only"): readonly number[] =>
  NAMES.map((name) => hashOf(`#${kind}:${name}`));

/** Hashes of the features that activities make: each one, the first one, the only one, and pairs of what is done together. */
export const ACTIVITY_HASH = {
  any: hashes("any"),
  first: hashes("first"),
  only: hashes("only"),
  pair: NAMES.map((one) => NAMES.map((other) => hashOf(`#pair:${[one, other].sort().join("+")}`))),
} as const;
