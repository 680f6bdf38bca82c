import type { Scheme, Words } from "../rules";
import { industry } from "./industryBig";
import { ours, source, words } from "./provenance";

const place = words("商务会员划分方式", "How business members are divided");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

/** A sector of the list: its number, its name there, and what it includes. */
const sector = (number: number, label: Words, name: Words) => ({
  entry: {
    values: [String(number)],
    tier: `S${number}`,
    label,
    from: said(`第 ${number} 类：${label.zh}`, `sector ${number}: ${label.en}`),
  },
  tier: {
    key: `S${number}`,
    label,
    name,
    policy: {
      actions: [
        {
          words: words(
            `按${label.zh}的特点提供差异化服务`,
            `Serve as the sector needs: ${label.en}`,
          ),
          from: said(
            "对不同行业的商务会员提供差异化服务",
            "business members of different industries are served differently",
          ),
        },
      ],
    },
  },
});

const sectors = [
  sector(
    1,
    words("餐饮.娱乐服务业", "Catering and entertainment services"),
    words("饭店、连锁餐饮、娱乐服务", "Hotels, chain catering, entertainment services"),
  ),
  sector(
    2,
    words("批发.零售贸易业", "Wholesale and retail trade"),
    words(
      "批发、内外贸、零售、电子商务零售",
      "Wholesale, domestic and foreign trade, retail, e-commerce retail",
    ),
  ),
  sector(
    3,
    words("交通运输.仓储业", "Transport and warehousing"),
    words(
      "铁路、公路、水上运输，运输辅助，仓储",
      "Railway, road and water transport, transport support, warehousing",
    ),
  ),
  sector(
    4,
    words(
      "通信.电子设备制造业,计算机应用服务业",
      "Communications and electronic equipment manufacturing, computer application services",
    ),
    words(
      "通信设备、电子元器件、家用电器制造，计算机应用服务",
      "Makers of communications equipment, electronic components and household appliances; computer application services",
    ),
  ),
  sector(
    5,
    words("采掘业", "Mining"),
    words("石油天然气、煤炭和金属矿的开采", "Oil, gas, coal and metal ore"),
  ),
  sector(
    6,
    words("一般制造业", "General manufacturing"),
    words("一般制造业、加工业", "General manufacturing and processing"),
  ),
  sector(
    7,
    words("公共服务业", "Public services"),
    words(
      "公共基础和设施服务、社区服务、信息咨询、广告",
      "Utilities, public facilities, community services, information and consulting, advertising",
    ),
  ),
  sector(
    8,
    words("房地产业", "Real estate"),
    words("房地产开发经营、物业管理、经纪代理", "Development, property management, brokerage"),
  ),
  sector(
    9,
    words("科学教育.文化卫生", "Science, education, culture and health"),
    words("院校、文化艺术、卫生、影视等", "Schools, culture and arts, health, film and television"),
  ),
  sector(
    10,
    words("其他行业", "Other industries"),
    words("以上九类未包括的行业", "What the other nine do not include"),
  ),
];

/** Business members by the ten sectors of the source's list, coded from the words or the code of their industry. */
export const industry10 = {
  id: "industry-10",
  version: "1.0",
  name: words("商务会员十类行业", "Ten business sectors"),
  about: words(
    "把商务会员归入十类行业之一；读行业名称、业务描述或类别序号，说不准的不猜。",
    "Puts business members into one of ten sectors; reads names of industries, descriptions of a business, or the number of a sector; what is not certain is not guessed.",
  ),
  source: said(
    "商务会员按行业分为十类",
    "business members are divided into ten sectors by industry",
  ),
  topic: "industry",
  scope: "row",
  inputs: [industry],
  derived: [
    {
      kind: "model",
      key: "sector",
      label: words("类别序号", "Sector number"),
      of: ["industry"],
      model: "businessSector",
      type: "text",
      from: ours(
        "由行业文字归类：清单点名的照清单，没有点名的按最近的一类或归其他",
        "coded from the words of the industry: as the list names it, otherwise the nearest sector or the other industries",
      ),
    },
  ],
  arguments: [],
  method: { kind: "lookup", input: "sector", entries: sectors.map(({ entry }) => entry) },
  tiers: sectors.map(({ tier }) => tier),
  remarks: [],
  open: [
    {
      question: words(
        "金融保险、党政军、通信运营在十类中没有点名，归哪一类？",
        "Finance and insurance, government and military bodies, and telecommunications are in no named sector: where do they go?",
      ),
      taken: words(
        "按清单对第 10 类的说法，归其他行业。",
        "To the other industries, as the list says of its tenth sector.",
      ),
    },
    {
      question: words(
        "连锁零售在第 2 类，连锁餐饮在第 1 类：行业同时写了两者怎么办？",
        "Chain retail is in sector 2 and chain catering in sector 1: what where an industry names both?",
      ),
      taken: words(
        "文字偏向哪一边就归哪一边；两者都写时不猜，留待填写。",
        "The one that the words point to; where both are named nothing is guessed, and the row stays open.",
      ),
    },
    {
      question: words(
        "航空运输、邮政快递、旅游、写字楼、体育等没有点名的业务归哪一类？",
        "Air transport, post and express delivery, tourism, office buildings and sport are not named: where do they go?",
      ),
      taken: words(
        "归最近的一类：航空和快递归 3，旅游归 1，写字楼归 8，体育归 9。",
        "To the nearest sector: air and express to 3, tourism to 1, office buildings to 8, sport to 9.",
      ),
    },
  ],
  shows: ["sector"],
  examples: [
    { row: { industry: words("连锁餐饮业", "Restaurant chain") }, tier: "S1" },
    { row: { industry: words("批发贸易", "Wholesale trade") }, tier: "S2" },
    {
      row: { industry: words("家用电器制造业", "Household appliance manufacturing") },
      tier: "S4",
    },
    { row: { industry: words("物业管理", "Property management") }, tier: "S8" },
    { row: { industry: "Commercial bank" }, tier: "S10" },
  ],
} as const satisfies Scheme;
