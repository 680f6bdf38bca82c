import type { Words } from "../rules";
import type { Level } from "./level";

/** The taxonomies of the product. */
export type TaxonomyId =
  "key-account" | "business-sectors" | "gbt4754" | "isic4" | "naics2022" | "nace2";

/** Whose a taxonomy is, and under which terms its codes and names are here. */
export interface TaxonomySource {
  readonly owner: Words;
  readonly edition: Words;
  readonly licence: Words;
}

/** What is known of a taxonomy before its classes are loaded. */
export interface TaxonomyHead {
  readonly id: TaxonomyId;
  /** Other names that people type for it. */
  readonly aliases: readonly string[];
  readonly name: Words;
  /** From the top down. */
  readonly levels: readonly Level[];
  /** The language of the official names; those in the other language are our own translation. */
  readonly official: "zh" | "en";
  readonly source: TaxonomySource;
}

const LEVELS = ["section", "division", "group", "class"] as const;

const DOCUMENT: TaxonomySource = {
  owner: { zh: "客户分级资料", en: "The source documents of customer grading" },
  edition: { zh: "第一份文件", en: "First document" },
  licence: { zh: "代码与名称为事实", en: "Codes and names are facts" },
};

/** The key-account industry table. */
export const keyAccountHead: TaxonomyHead = {
  id: "key-account",
  aliases: [],
  name: { zh: "大客户行业划分表", en: "Key-account industries" },
  levels: ["section", "division", "group"],
  official: "zh",
  source: DOCUMENT,
};

/** The ten sectors of business members. */
export const businessSectorsHead: TaxonomyHead = {
  id: "business-sectors",
  aliases: ["sector-10"],
  name: { zh: "商务会员十类行业", en: "Ten business sectors" },
  levels: ["sector"],
  official: "zh",
  source: DOCUMENT,
};

const gbt4754: TaxonomyHead = {
  id: "gbt4754",
  aliases: ["gb/t 4754", "gb/t 4754-2017", "gbt4754-2017", "国标行业分类"],
  name: {
    zh: "国民经济行业分类",
    en: "Industrial classification for national economic activities",
  },
  levels: LEVELS,
  official: "zh",
  source: {
    owner: { zh: "国家统计局、国家标准化管理委员会", en: "NBS and SAC, China" },
    edition: {
      zh: "GB/T 4754—2017，含 2019 年第 1 号修改单",
      en: "GB/T 4754-2017 with amendment 1 of 2019",
    },
    licence: { zh: "代码与名称为事实", en: "Codes and names are facts" },
  },
};

const isic4: TaxonomyHead = {
  id: "isic4",
  aliases: ["isic", "isic 4", "isic rev. 4"],
  name: { zh: "国际标准行业分类", en: "International Standard Industrial Classification" },
  levels: LEVELS,
  official: "en",
  source: {
    owner: { zh: "联合国统计司", en: "United Nations Statistics Division" },
    edition: { zh: "第 4 修订版（2008）", en: "Revision 4 (2008)" },
    licence: {
      zh: "代码与名称为事实；联合国未说明转载条件",
      en: "Codes and names are facts; the UN states no terms of redistribution",
    },
  },
};

const naics2022: TaxonomyHead = {
  id: "naics2022",
  aliases: ["naics", "naics 2022"],
  name: { zh: "北美行业分类", en: "North American Industry Classification System" },
  levels: ["section", "division", "group", "industry", "class"],
  official: "en",
  source: {
    owner: { zh: "美国普查局", en: "US Census Bureau" },
    edition: { zh: "2022 年版（美国）", en: "2022 (United States)" },
    licence: { zh: "公有领域", en: "Public domain" },
  },
};

const nace2: TaxonomyHead = {
  id: "nace2",
  aliases: ["nace", "nace 2", "nace rev. 2"],
  name: {
    zh: "欧盟经济活动分类",
    en: "Statistical classification of economic activities in the EU",
  },
  levels: LEVELS,
  official: "en",
  source: {
    owner: { zh: "欧盟统计局", en: "Eurostat" },
    edition: { zh: "第 2 修订版（2008）", en: "Revision 2 (2008)" },
    licence: {
      zh: "© 欧盟，注明出处即可再利用",
      en: "© European Union, reuse authorised with acknowledgement",
    },
  },
};

/** All taxonomies of the product; the first is the one meant when none is named. */
export const catalogue: readonly TaxonomyHead[] = [
  keyAccountHead,
  businessSectorsHead,
  gbt4754,
  isic4,
  naics2022,
  nace2,
];

/** Head by id. */
export const headOf = (id: TaxonomyId): TaxonomyHead => catalogue.find((head) => head.id === id)!;
