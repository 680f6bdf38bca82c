import type { Scheme } from "../rules";
import { source, words } from "./provenance";

const place = words("客户归属与负责人", "Who owns a customer");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

const kind = (key: string, zh: string, en: string, zhs: string[], ens: string[]) => ({
  key,
  label: words(zh, en),
  synonyms: { zh: zhs, en: ens },
});

const partner = said(
  "协力场、合作生产商由副总和内勤负责",
  "partner plants and co-producers: a deputy general manager and the back office",
);
const dealer = said(
  "各地区经销商由业务经理管理维护",
  "regional dealers are managed and looked after by a sales manager",
);
const keyFarm = said(
  "重点大田大客户由副总挂帅、业务经理亲自负责",
  "key field-crop accounts: led by a deputy general manager, looked after by a sales manager in person",
);
const regional = said(
  "区域客户由业务代表负责，重大客户须备案",
  "regional customers: a sales representative; major ones must be registered",
);
const dedicated = said(
  "工程类、花卉类客户实行专人负责",
  "engineering and flower customers each have a dedicated person",
);

const entry = (value: string, tier: string, zh: string, en: string, from: typeof partner) => ({
  values: [value],
  tier,
  label: words(zh, en),
  from,
});

/** Customers by kind: who owns them and who leads. */
export const ownership = {
  id: "ownership",
  version: "1.0",
  name: words("客户归属", "Customer ownership"),
  about: words(
    "按客户类别确定负责人：协力场、经销商、重点大田、区域、工程和花卉类各有归属。",
    "Says by kind of customer who is in charge: partners, dealers, key field-crop accounts, regional, engineering and flower customers.",
  ),
  source: said("按客户类别规定归属和负责人", "the kind of customer decides who owns it"),
  topic: "service",
  scope: "row",
  inputs: [
    {
      key: "customerKind",
      label: words("客户类别", "Kind of customer"),
      synonyms: {
        zh: ["客户类型", "客户种类", "客户归属类别", "类别", "客户性质"],
        en: ["Customer kind", "Customer type", "Customer category", "Kind", "Type of customer"],
      },
      type: "choice",
      choices: [
        kind(
          "partner",
          "协力场",
          "Partner plant",
          ["协力厂", "协力场/合作生产商", "合作生产商", "合作厂", "合作生产厂"],
          ["Partner", "Co-producer", "Partner producer", "Contract manufacturer"],
        ),
        kind(
          "dealer",
          "经销商",
          "Dealer",
          ["地区经销商", "各地区经销商", "代理商", "经销商客户"],
          ["Distributor", "Reseller", "Regional dealer"],
        ),
        kind(
          "keyFarm",
          "重点大田大客户",
          "Key field-crop account",
          ["大田大客户", "重点大田", "重点大田客户", "大田客户"],
          ["Key farm", "Field-crop account", "Key farm account"],
        ),
        kind(
          "regional",
          "区域客户",
          "Regional customer",
          ["区域", "地区客户", "区域内客户"],
          ["Regional", "Area customer"],
        ),
        kind(
          "engineering",
          "工程类",
          "Engineering",
          ["工程类客户", "工程客户", "工程"],
          ["Engineering customer", "Project customer"],
        ),
        kind(
          "flowers",
          "花卉类",
          "Flowers",
          ["花卉类客户", "花卉客户", "花卉"],
          ["Flower customer", "Floriculture"],
        ),
      ],
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "lookup",
    input: "customerKind",
    entries: [
      entry("partner", "deputy", "协力场、合作生产商", "Partner plants, co-producers", partner),
      entry("dealer", "manager", "经销商", "Dealers", dealer),
      entry("keyFarm", "sponsored", "重点大田大客户", "Key field-crop accounts", keyFarm),
      entry("regional", "representative", "区域客户", "Regional customers", regional),
      entry("engineering", "dedicated", "工程类客户", "Engineering customers", dedicated),
      entry("flowers", "dedicated", "花卉类客户", "Flower customers", dedicated),
    ],
  },
  tiers: [
    {
      key: "sponsored",
      label: words("副总挂帅", "Deputy GM leads"),
      name: words(
        "副总挂帅，业务经理亲自负责",
        "Led by a deputy general manager, owned by a sales manager",
      ),
      policy: {
        owner: { words: words("业务经理", "Sales manager"), from: keyFarm },
        sponsor: { words: words("公司副总", "Deputy general manager"), from: keyFarm },
        actions: [
          {
            words: words(
              "业务经理亲自维护管理",
              "The sales manager looks after the customer in person",
            ),
            from: keyFarm,
          },
        ],
      },
    },
    {
      key: "deputy",
      label: words("副总+内勤", "Deputy GM, office"),
      name: words("副总和内勤负责", "Owned by a deputy general manager with the back office"),
      policy: {
        owner: {
          words: words("公司副总和内勤", "Deputy general manager and back office"),
          from: partner,
        },
        actions: [],
      },
    },
    {
      key: "manager",
      label: words("业务经理", "Sales manager"),
      name: words("业务经理负责", "Owned by a sales manager"),
      policy: {
        owner: { words: words("业务经理", "Sales manager"), from: dealer },
        actions: [
          {
            words: words("领导、管理、维护经销商", "Lead, manage and look after the dealer"),
            from: dealer,
          },
        ],
      },
    },
    {
      key: "representative",
      label: words("业务代表", "Sales rep"),
      name: words("业务代表负责", "Owned by a sales representative"),
      policy: {
        owner: { words: words("业务代表", "Sales representative"), from: regional },
        actions: [
          {
            words: words("重大客户须备案", "Register major customers with the company"),
            from: regional,
          },
        ],
      },
    },
    {
      key: "dedicated",
      label: words("专人", "Dedicated"),
      name: words("专人负责", "Owned by a dedicated person"),
      policy: {
        owner: { words: words("公司内专人", "A dedicated person in the company"), from: dedicated },
        actions: [],
      },
    },
  ],
  remarks: [],
  open: [
    {
      question: words("一个客户同时属于几类怎么办？", "What if a customer is of several kinds?"),
      taken: words(
        "一行只填一类，按所填的类别归属；表中没有的类别不猜，列为问题。",
        "A row has one kind, and that one decides; a kind that is not listed is reported, not guessed.",
      ),
    },
  ],
  examples: [
    { tier: "sponsored", row: { customerKind: "keyFarm" } },
    { tier: "deputy", row: { customerKind: "partner" } },
    { tier: "manager", row: { customerKind: "dealer" } },
    { tier: "representative", row: { customerKind: "regional" } },
    { tier: "dedicated", row: { customerKind: "flowers" } },
  ],
} as const satisfies Scheme;
