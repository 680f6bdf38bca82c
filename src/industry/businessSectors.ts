import type { Words } from "../rules";
import { businessSectorsHead } from "./catalogue";
import { taxonomy, type ClassRow } from "./taxonomy";

// Source: the ten kinds of business members (商务会员划分方式) of the first source document.
const rows: readonly ClassRow[] = [
  ["1", null, "餐饮.娱乐服务业", "Catering and entertainment services"],
  ["2", null, "批发.零售贸易业", "Wholesale and retail trade"],
  ["3", null, "交通运输.仓储业", "Transport and warehousing"],
  [
    "4",
    null,
    "通信.电子设备制造业,计算机应用服务业",
    "Communications and electronic equipment manufacturing, computer application services",
  ],
  ["5", null, "采掘业", "Mining"],
  ["6", null, "一般制造业", "General manufacturing"],
  ["7", null, "公共服务业", "Public services"],
  ["8", null, "房地产业", "Real estate"],
  ["9", null, "科学教育.文化卫生", "Science, education, culture and health"],
  ["10", null, "其他行业", "Other industries"],
];

/** The ten sectors of business members. */
export const businessSectors = taxonomy(businessSectorsHead, rows, () => "sector");

/** The sector of a key-account group, and how sure that is. */
export interface SectorOfGroup {
  readonly sector: string;
  /** The list names the industry (`stated`), names its two halves in two sectors (`split`), or is silent (`inferred`). */
  readonly basis: "stated" | "split" | "inferred";
  /** Where another sector could be argued for. */
  readonly alternative?: string;
}

const OTHER: SectorOfGroup = { sector: "10", basis: "inferred" };

/** Sector by key-account group: every group has one. */
export const sectorOfGroup: ReadonlyMap<string, SectorOfGroup> = new Map([
  ["011", OTHER],
  ["012", OTHER],
  ["013", OTHER],
  ["014", OTHER],
  ["015", OTHER],
  ["016", OTHER],
  ["019", OTHER],
  ["020", OTHER],
  ["030", { sector: "1", basis: "inferred", alternative: "10" }],
  ["040", { sector: "1", basis: "stated" }],
  ["050", { sector: "8", basis: "inferred", alternative: "10" }],
  ["060", { sector: "1", basis: "stated" }],
  ["071", OTHER],
  ["072", OTHER],
  ["080", OTHER],
  ["090", OTHER],
  ["101", { sector: "2", basis: "stated" }],
  ["102", { sector: "2", basis: "stated" }],
  ["111", { sector: "2", basis: "stated" }],
  ["112", { sector: "2", basis: "split", alternative: "1" }],
  ["119", { sector: "2", basis: "split", alternative: "1" }],
  ["120", { sector: "8", basis: "stated" }],
  ["130", { sector: "8", basis: "stated" }],
  ["140", { sector: "8", basis: "stated" }],
  ["151", { sector: "3", basis: "stated" }],
  ["152", { sector: "3", basis: "stated" }],
  ["153", { sector: "3", basis: "inferred" }],
  ["154", { sector: "3", basis: "stated" }],
  ["155", { sector: "3", basis: "stated" }],
  ["160", { sector: "3", basis: "inferred" }],
  ["170", { sector: "3", basis: "stated" }],
  ["190", OTHER],
  ["200", OTHER],
  ["210", OTHER],
  ["220", { sector: "4", basis: "stated" }],
  ["230", { sector: "4", basis: "inferred" }],
  ["240", { sector: "4", basis: "stated" }],
  ["250", { sector: "4", basis: "stated" }],
  ["260", { sector: "4", basis: "inferred" }],
  ["270", { sector: "4", basis: "stated" }],
  ["281", { sector: "5", basis: "stated" }],
  ["282", { sector: "5", basis: "stated" }],
  ["289", { sector: "5", basis: "stated" }],
  ["291", { sector: "6", basis: "stated" }],
  ["292", { sector: "6", basis: "stated" }],
  ["293", { sector: "6", basis: "stated" }],
  ["294", { sector: "6", basis: "stated" }],
  ["299", { sector: "6", basis: "stated" }],
  ["301", { sector: "7", basis: "stated" }],
  ["302", { sector: "7", basis: "stated" }],
  ["303", { sector: "7", basis: "stated" }],
  ["310", { sector: "7", basis: "stated" }],
  ["320", { sector: "7", basis: "stated" }],
  ["331", { sector: "7", basis: "stated" }],
  ["332", { sector: "7", basis: "stated" }],
  ["340", { sector: "9", basis: "inferred" }],
  ["351", { sector: "9", basis: "inferred" }],
  ["352", { sector: "9", basis: "stated" }],
  ["361", { sector: "9", basis: "stated" }],
  ["362", { sector: "9", basis: "stated" }],
  ["363", { sector: "9", basis: "stated" }],
  ["369", { sector: "9", basis: "stated" }],
  ["370", { sector: "9", basis: "stated" }],
  ["381", { sector: "9", basis: "stated" }],
  ["382", { sector: "9", basis: "stated" }],
  ["390", { sector: "9", basis: "inferred", alternative: "10" }],
  ["400", { sector: "9", basis: "inferred", alternative: "10" }],
  ["999", { sector: "10", basis: "stated" }],
]);

/** Members that the sector list names, by sector: exact names besides the sectors' own. */
export const sectorMembers: readonly {
  readonly sector: string;
  readonly name: Words;
}[] = [
  { sector: "1", name: { zh: "饭店", en: "Hotels and restaurants" } },
  { sector: "1", name: { zh: "连锁餐饮业", en: "Chain catering" } },
  { sector: "1", name: { zh: "娱乐服务业", en: "Entertainment services" } },
  { sector: "2", name: { zh: "批发贸易", en: "Wholesale trade" } },
  {
    sector: "2",
    name: { zh: "内外贸企业", en: "Domestic and foreign trade enterprises" },
  },
  { sector: "2", name: { zh: "零售业", en: "Retail" } },
  { sector: "2", name: { zh: "电子商务零售业", en: "E-commerce retail" } },
  { sector: "3", name: { zh: "交通运输业", en: "Transport" } },
  { sector: "3", name: { zh: "铁路运输业", en: "Railway transport" } },
  { sector: "3", name: { zh: "公路运输业", en: "Road transport" } },
  { sector: "3", name: { zh: "水上运输业", en: "Water transport" } },
  { sector: "3", name: { zh: "运输辅助业", en: "Transport support services" } },
  {
    sector: "4",
    name: {
      zh: "通信设备制造业",
      en: "Communications equipment manufacturing",
    },
  },
  {
    sector: "4",
    name: {
      zh: "电子器件和元件制造业",
      en: "Electronic devices and components manufacturing",
    },
  },
  {
    sector: "4",
    name: { zh: "家用电器制造业", en: "Household appliance manufacturing" },
  },
  {
    sector: "4",
    name: { zh: "计算机应用服务业", en: "Computer application services" },
  },
  { sector: "5", name: { zh: "采掘业", en: "Mining" } },
  {
    sector: "5",
    name: { zh: "石油天然气开采", en: "Oil and natural gas extraction" },
  },
  {
    sector: "5",
    name: { zh: "煤炭和金属矿开采", en: "Coal and metal ore mining" },
  },
  { sector: "6", name: { zh: "一般制造业", en: "General manufacturing" } },
  { sector: "6", name: { zh: "加工业", en: "Processing industry" } },
  { sector: "7", name: { zh: "公共基础服务业", en: "Basic public utilities" } },
  {
    sector: "7",
    name: { zh: "公共设施服务业", en: "Public facility services" },
  },
  { sector: "7", name: { zh: "社区服务", en: "Community services" } },
  {
    sector: "7",
    name: { zh: "信息咨询服务业", en: "Information and consulting services" },
  },
  { sector: "7", name: { zh: "广告业", en: "Advertising" } },
  {
    sector: "8",
    name: {
      zh: "房地产开发与经营业",
      en: "Real estate development and operation",
    },
  },
  { sector: "8", name: { zh: "物业管理", en: "Property management" } },
  {
    sector: "8",
    name: { zh: "房地产经纪与代理业", en: "Real estate brokerage and agency" },
  },
  {
    sector: "9",
    name: { zh: "中等初等教育院校", en: "Secondary and primary schools" },
  },
  { sector: "9", name: { zh: "文化艺术业", en: "Culture and arts" } },
  { sector: "9", name: { zh: "卫生部门", en: "Health sector" } },
  { sector: "9", name: { zh: "影视业", en: "Film and television" } },
];
