import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("网上商城的类型", "Types of online malls");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

/** Online shops by how many sellers they have and how many categories they offer. */
export const ecommerceSite = {
  id: "ecommerce-site",
  version: "1.0",
  name: words("网上商城类型", "Online mall types"),
  about: words(
    "按卖家多少和商品类别多少，把网上商城分为综合商城、百货商店和专一整合型三种。",
    "Divides online malls by sellers and categories into general malls, department stores and specialists.",
  ),
  source: said("网上商城分为三种", "online malls are of three types"),
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "sellers",
      label: words("卖家数", "Sellers"),
      synonyms: {
        zh: ["卖家数量", "商家数", "商户数", "入驻商家"],
        en: ["Number of sellers", "Seller count", "Merchants"],
      },
      type: "number",
      unit: { label: words("家", "sellers"), scale: 1 },
      blank: "unknown",
      min: 1,
    },
    {
      key: "categories",
      label: words("商品类别数", "Categories"),
      synonyms: {
        zh: ["品类数", "类别数", "商品种类", "经营品类"],
        en: ["Number of categories", "Category count", "Product categories"],
      },
      type: "number",
      unit: { label: words("类", "categories"), scale: 1 },
      blank: "unknown",
      min: 1,
    },
    {
      key: "ownStock",
      label: words("自有库存", "Own stock"),
      synonyms: {
        zh: ["是否自营", "自营", "自有货源", "有自己的库存"],
        en: ["Has own stock", "Own inventory", "Sells own goods"],
      },
      type: "boolean",
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { sellers: "> 1" },
        tier: "mall",
        label: words("多个卖家", "Several sellers"),
        from: ours(
          "来源第一种的标题缺失：多个卖家的按综合商城",
          "the heading of the first type is lost in the source: several sellers make a general mall",
        ),
      },
      {
        when: { sellers: "<= 1", categories: "<= 1" },
        tier: "specialist",
        label: words("一个卖家、一类商品", "One seller, one category"),
        from: said(
          "专一整合型：一个卖家专做一类商品",
          "specialists: one seller with one category of goods",
        ),
      },
      {
        when: { sellers: "<= 1", categories: "> 1" },
        tier: "department-store",
        label: words("一个卖家、多类商品", "One seller, several categories"),
        from: said(
          "百货商店：一个卖家经营多类商品",
          "department stores: one seller with several categories of goods",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "mall",
      label: words("综合商城", "General mall"),
      name: words("多个卖家的商城", "A mall of several sellers"),
    },
    {
      key: "department-store",
      label: words("百货商店", "Department store"),
      name: words("一个卖家、多类商品", "One seller with several categories"),
    },
    {
      key: "specialist",
      label: words("专一整合型", "Specialist"),
      name: words("一个卖家、一类商品", "One seller with one category"),
    },
  ],
  remarks: [
    {
      key: "mallWithStock",
      words: words(
        "有多个卖家，平台自己也备货",
        "Has several sellers, and stock of its own as well",
      ),
      when: { ownStock: "true" },
      tiers: ["mall"],
    },
    {
      key: "sellerWithoutStock",
      words: words(
        "只有一个卖家却没有自有库存，请核对卖家数",
        "Has one seller and no stock of its own: check the number of sellers",
      ),
      when: { ownStock: "false" },
      tiers: ["department-store", "specialist"],
    },
  ],
  open: [
    {
      question: words(
        "第一种商城的名称缺失，叫什么？",
        "The name of the first type is lost: what is it called?",
      ),
      taken: words("综合商城：有多个卖家。", "General mall: it has several sellers."),
    },
    {
      question: words("自有库存影响分类吗？", "Does stock of one's own decide the type?"),
      taken: words(
        "不影响，只在与卖家数不相称时备注。",
        "No; a remark is made where it does not go with the number of sellers.",
      ),
    },
  ],
  examples: [
    { row: { sellers: 3200, categories: 40, ownStock: false }, tier: "mall" },
    { row: { sellers: 1, categories: 12, ownStock: true }, tier: "department-store" },
    { row: { sellers: 1, categories: 1, ownStock: true }, tier: "specialist" },
  ],
} as const satisfies Scheme;
