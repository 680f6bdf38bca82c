import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("按地域分类", "Classing by place");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

const where = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "text",
  blank: "unknown",
});

const code = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  about: words(
    "国内行政区划代码，至少前四位，如 440305。",
    "Chinese administrative division code, its first four digits at least, such as 440305.",
  ),
  synonyms,
  type: "text",
  blank: {
    value: null,
    from: ours("没有代码就比城市名称", "without codes the names of the cities are compared"),
  },
});

const action = (zh: string, en: string, from: ReturnType<typeof said>) => ({
  actions: [{ words: words(zh, en), from }],
});

/** Customers by how far they are: in our own city, elsewhere in our country, abroad. */
export const geo3 = {
  id: "geo-3",
  version: "1.0",
  name: words("本地区域全球", "Local, regional, global"),
  about: words(
    "与本公司同城的是本地客户，同国不同城的是区域客户，国外的是全球客户。",
    "Customers in our own city are local, those elsewhere in our country regional, those abroad global.",
  ),
  source: said(
    "客户按地域分为本地、区域和全球客户",
    "customers are divided by place into local, regional and global ones",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    where("customerRegion", words("客户城市", "Customer city"), {
      zh: ["客户地区", "客户所在城市", "客户所在地", "所在城市", "所在地区", "城市"],
      en: ["Customer region", "City of customer", "City", "Location", "Customer location"],
    }),
    where("homeCity", words("本公司城市", "Home city"), {
      zh: ["公司所在城市", "本地城市", "总部城市", "本公司所在地"],
      en: ["Our city", "Company city", "Head office city"],
    }),
    where("homeRegion", words("本公司国家", "Home country"), {
      zh: ["公司所在国家", "本国", "总部国家", "本公司区域"],
      en: ["Home region", "Our country", "Company country", "Head office country"],
    }),
    where("country", words("客户国家", "Country"), {
      zh: ["国家", "所在国家", "客户所在国家", "国家或地区", "国别"],
      en: ["Customer country", "Country of customer", "Country or region", "Nation"],
    }),
    code("customerCode", words("客户行政区划代码", "Customer division code"), {
      zh: ["行政区划代码", "客户区划代码", "区划代码", "行政区划"],
      en: ["Administrative division code", "Division code", "Customer area code"],
    }),
    code("homeCode", words("本公司行政区划代码", "Home division code"), {
      zh: ["公司行政区划代码", "本公司区划代码", "公司区划代码"],
      en: ["Our division code", "Company division code", "Home area code"],
    }),
  ],
  derived: [
    {
      kind: "same",
      key: "samePrefecture",
      label: words("代码同地级市", "Same prefecture by code"),
      of: "customerCode",
      as: "homeCode",
      take: 4,
      from: ours(
        "行政区划代码的前四位是地级市",
        "the first four digits of a division code are the prefecture-level city",
      ),
    },
    {
      kind: "same",
      key: "sameCity",
      label: words("城市名称相同", "Same city by name"),
      of: "customerRegion",
      as: "homeCity",
      from: ours(
        "没有代码时比名称，两边须写法一致",
        "names are compared where there are no codes, and must be written alike",
      ),
    },
    {
      kind: "same",
      key: "sameCountry",
      label: words("国家相同", "Same country"),
      of: "country",
      as: "homeRegion",
      from: said(
        "区域客户在同一国家或区域",
        "regional customers are in the same country or region",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { samePrefecture: "true" },
        tier: "local",
        label: words("代码前四位相同", "The first four digits are the same"),
        from: ours(
          "来源未说本地多大：取同一地级市",
          "the source does not say how far local reaches: the same prefecture-level city",
        ),
      },
      {
        when: { samePrefecture: "false" },
        tier: "regional",
        label: words("国内另一地级市", "Another prefecture of the country"),
        from: ours(
          "两边都是国内行政区划代码，必在同一国家",
          "both have codes of one country, so they are in the same country",
        ),
      },
      {
        when: { sameCity: "true" },
        tier: "local",
        label: words("同一城市", "The same city"),
        from: said("本地客户与企业同城", "local customers are in the company's own city"),
      },
      {
        when: { sameCountry: "true" },
        tier: "regional",
        label: words("同一国家", "The same country"),
        from: said(
          "区域客户在同一国家或区域",
          "regional customers are in the same country or region",
        ),
      },
      {
        when: { sameCountry: "false" },
        tier: "global",
        label: words("其他国家", "Another country"),
        from: said("全球客户在其他国家", "global customers are in other countries"),
      },
    ],
  },
  tiers: [
    {
      key: "local",
      label: words("本地", "Local"),
      name: words("本地客户", "In our own city"),
      policy: action(
        "开展本地化的活动和服务",
        "Hold local events and serve locally",
        said("本地客户：本地化活动", "local customers: local events"),
      ),
    },
    {
      key: "regional",
      label: words("区域", "Regional"),
      name: words("区域客户", "Elsewhere in our country"),
      policy: action(
        "提供适合该区域的产品",
        "Offer products that suit the region",
        said("区域客户：区域产品", "regional customers: regional products"),
      ),
    },
    {
      key: "global",
      label: words("全球", "Global"),
      name: words("全球客户", "Abroad"),
      policy: action(
        "了解并遵守当地的文化和法规",
        "Know and follow the local culture and law",
        said("全球客户：注意文化和法规", "global customers: mind culture and law"),
      ),
    },
  ],
  remarks: [
    {
      key: "cityAgainstCountry",
      words: words(
        "城市与本公司相同，国家却不同，请核对",
        "The city is ours but the country is not: check them",
      ),
      when: { sameCity: "true", sameCountry: "false" },
    },
    {
      key: "codeAgainstCountry",
      words: words(
        "有国内行政区划代码，国家却与本公司不同，请核对",
        "Has a division code of our country but another country: check them",
      ),
      when: { samePrefecture: "not(null)", sameCountry: "false" },
    },
  ],
  open: [
    {
      question: words(
        "本地与区域的界线在哪里：同城、同省还是同一大区？",
        "Where does local end and regional begin: the city, the province or a wider area?",
      ),
      taken: words(
        "同一地级市为本地（行政区划代码前四位相同，没有代码则城市名称相同），同一国家为区域。",
        "The same prefecture-level city is local (the first four digits of the division codes, or the same name where there are none), the same country is regional.",
      ),
    },
    {
      question: words(
        "“深圳”和“深圳市”算同一城市吗？",
        "Are two spellings of one city, such as Shenzhen and Shenzhen City, the same?",
      ),
      taken: words(
        "不算：名称须写法一致；写法不一时请用行政区划代码。",
        "No: names must be written alike; use division codes where they are not.",
      ),
    },
  ],
  shows: ["sameCity", "sameCountry"],
  examples: [
    {
      row: {
        customerRegion: words("深圳", "Shenzhen"),
        homeCity: words("深圳", "Shenzhen"),
        country: words("中国", "China"),
        homeRegion: words("中国", "China"),
      },
      tier: "local",
    },
    {
      row: {
        customerRegion: words("成都", "Chengdu"),
        homeCity: words("深圳", "Shenzhen"),
        country: words("中国", "China"),
        homeRegion: words("中国", "China"),
      },
      tier: "regional",
    },
    {
      row: {
        customerRegion: "Hamburg",
        homeCity: words("深圳", "Shenzhen"),
        country: "Germany",
        homeRegion: words("中国", "China"),
      },
      tier: "global",
    },
    { row: { customerCode: "440305", homeCode: "440300" }, tier: "local" },
  ],
} as const satisfies Scheme;
