import type { Input, Scheme } from "../rules";
import { source, words } from "./provenance";

const place = words("电商平台客户类型", "Types of e-commerce customers");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

const trait = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "boolean",
  blank: "unknown",
});

const action = (zh: string, en: string, from: ReturnType<typeof said>) => ({
  actions: [{ words: words(zh, en), from }],
});

/** Customers of an e-commerce platform by what they do there: brands, merchants, service agencies, enterprises, consumers. */
export const ecommerce5 = {
  id: "ecommerce-5",
  version: "1.0",
  name: words("电商客户五类", "E-commerce customer types"),
  about: words(
    "按是否品牌方、是否在平台销售、是否提供服务、是否企业，把电商平台的客户分为五类；符合几类时按此顺序取前者并备注。",
    "Divides customers of an e-commerce platform by whether they are brands, sell there, provide services, or are organisations; where several apply the first of these counts, with a remark.",
  ),
  source: said(
    "电商平台客户分为个人消费者、企业客户、服务机构、平台商户和品牌商",
    "customers of a platform are consumers, enterprises, service agencies, merchants and brands",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    trait("isBrand", words("品牌方", "Brand owner"), {
      zh: ["是否品牌商", "品牌方客户", "拥有品牌", "是否品牌方"],
      en: ["Is brand", "Owns a brand", "Brand company"],
    }),
    trait("sells", words("在平台销售", "Sells on the platform"), {
      zh: ["是否销售", "平台销售", "销售商品", "是否商户"],
      en: ["Sells", "Is seller", "Seller", "Sells goods"],
    }),
    trait("providesService", words("提供服务", "Provides services"), {
      zh: ["是否提供服务", "服务商", "提供第三方服务"],
      en: ["Provides service", "Service provider", "Offers services"],
    }),
    trait("isOrg", words("企业用户", "Organisation"), {
      zh: ["是否企业", "企业", "单位用户", "是否单位"],
      en: ["Is organisation", "Is organization", "Organization", "Is company", "Business user"],
    }),
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { isBrand: "true" },
        tier: "brand",
        label: words("品牌方", "Brand owner"),
        from: said("品牌商：品牌的拥有者", "brands: those who own a brand"),
      },
      {
        when: { sells: "true" },
        tier: "merchant",
        label: words("在平台销售", "Sells on the platform"),
        from: said("平台商户：通过平台销售的商户", "merchants: sell through the platform"),
      },
      {
        when: { providesService: "true" },
        tier: "agency",
        label: words("提供服务", "Provides services"),
        from: said(
          "服务机构：在平台上提供服务",
          "service agencies: provide services on the platform",
        ),
      },
      {
        when: { isOrg: "true" },
        tier: "enterprise",
        label: words("企业用户", "Organisation"),
        from: said(
          "企业客户：通过平台采购或销售的企业用户",
          "enterprises: organisations that buy or sell through the platform",
        ),
      },
      {
        when: {},
        tier: "consumer",
        label: words("其余客户", "All others"),
        from: said("个人消费者：在平台上购物的个人", "consumers: people who shop on the platform"),
      },
    ],
  },
  tiers: [
    {
      key: "brand",
      label: words("品牌商", "Brand"),
      name: words("品牌商", "Brand"),
      policy: action(
        "提供营销推广",
        "Offer marketing",
        said("品牌商：营销支持", "brands: marketing"),
      ),
    },
    {
      key: "merchant",
      label: words("平台商户", "Merchant"),
      name: words("平台商户", "Merchant on the platform"),
      policy: action(
        "提供店铺工具",
        "Offer tools for running a shop",
        said("平台商户：店铺工具", "merchants: shop tools"),
      ),
    },
    {
      key: "agency",
      label: words("服务机构", "Service agency"),
      name: words("服务机构", "Service agency"),
      policy: action(
        "审核并认证资质",
        "Check and certify their qualifications",
        said("服务机构：认证", "service agencies: certification"),
      ),
    },
    {
      key: "enterprise",
      label: words("企业客户", "Enterprise"),
      name: words("企业客户", "Enterprise customer"),
      policy: action(
        "支持批量采购和多种付款方式",
        "Offer bulk purchase and several ways to pay",
        said("企业客户：批量、多种付款方式", "enterprises: bulk purchase, several ways to pay"),
      ),
    },
    {
      key: "consumer",
      label: words("个人消费者", "Consumer"),
      name: words("个人消费者", "Individual consumer"),
      policy: action(
        "按喜好推荐商品",
        "Recommend goods to their taste",
        said("个人消费者：推荐", "consumers: recommendations"),
      ),
    },
  ],
  remarks: [
    {
      key: "enterpriseToo",
      words: words(
        "是在平台销售的企业：也符合企业客户",
        "An organisation that sells on the platform: it fits enterprise as well",
      ),
      when: { sells: "true", isOrg: "true" },
      tiers: ["merchant"],
    },
    {
      key: "merchantToo",
      words: words(
        "品牌方也在平台销售：也符合平台商户",
        "A brand that sells on the platform: it fits merchant as well",
      ),
      when: { isBrand: "true", sells: "true" },
      tiers: ["brand"],
    },
    {
      key: "agencyToo",
      words: words(
        "既销售又提供服务：也符合服务机构",
        "Sells and provides services: it fits service agency as well",
      ),
      when: { sells: "true", providesService: "true" },
      tiers: ["merchant"],
    },
  ],
  open: [
    {
      question: words(
        "企业客户可以采购或销售，平台商户也销售：在平台销售的企业算哪一类？",
        "Enterprises may buy or sell, and merchants sell too: which is an organisation that sells on the platform?",
      ),
      taken: words(
        "按品牌商、平台商户、服务机构、企业客户、个人消费者的顺序取第一个，算平台商户，并备注也符合企业客户。",
        "The first of brand, merchant, service agency, enterprise and consumer counts: it is a merchant, with the remark that it fits enterprise as well.",
      ),
    },
    {
      question: words(
        "个人开店算个人消费者还是平台商户？",
        "Is a person who runs a shop a consumer or a merchant?",
      ),
      taken: words("在平台销售即为平台商户。", "Whoever sells on the platform is a merchant."),
    },
  ],
  examples: [
    {
      row: { isBrand: true, sells: true, providesService: false, isOrg: true },
      tier: "brand",
    },
    {
      row: { isBrand: false, sells: true, providesService: false, isOrg: true },
      tier: "merchant",
    },
    {
      row: { isBrand: false, sells: false, providesService: true, isOrg: true },
      tier: "agency",
    },
    {
      row: { isBrand: false, sells: false, providesService: false, isOrg: true },
      tier: "enterprise",
    },
    {
      row: { isBrand: false, sells: false, providesService: false, isOrg: false },
      tier: "consumer",
    },
  ],
} as const satisfies Scheme;
