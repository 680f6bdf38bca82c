import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { times, yuan } from "./units";

const place = words("客户层次分类表", "Table of customer layers");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const notFilled = ours(
  "空白就是没有填写，计入完整度",
  "a blank is a field that is not filled in: the completeness counts it",
);

const field = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "text",
  blank: { value: null, from: notFilled },
});

const level = (key: string, zh: string, en: string, also: Input["synonyms"]) => ({
  key,
  label: words(zh, en),
  synonyms: also,
});

const layer = (key: string, zh: string, en: string, of: readonly string[]) => ({
  kind: "filled" as const,
  key,
  label: words(`${zh}完整度`, `${en} filled`),
  of,
  from: ours("本层已填字段所占的百分比", "the percentage of the layer's fields that are filled in"),
});

const profile = ["customerName", "customerIndustry", "customerSize", "region"];
const needs = ["productNeed", "serviceNeed", "priceSensitivity"];
const buying = ["purchaseFrequency", "purchaseAmount", "purchaseChannel"];
const loyalty = ["loyaltyLevel", "satisfaction"];
const value = ["contribution", "growthPotential"];

/** Customer records by how far the five layers of the source's table are filled in. */
export const layers5 = {
  id: "layers-5",
  version: "1.0",
  name: words("五层客户资料", "Five-layer record"),
  about: words(
    "检查客户资料的五层字段（基本信息、需求、购买行为、忠诚度、价值）填了多少，给出字段完整度。",
    "Checks how far the five layers of a customer's record are filled in: profile, needs, buying, loyalty and value; gives the completeness.",
  ),
  source: said(
    "客户层次分类表按特征和需求分层记录客户",
    "the table records customers in layers by their features and needs",
  ),
  topic: "quality",
  scope: "row",
  inputs: [
    field("customerName", words("客户名称", "Customer name"), {
      zh: ["名称", "公司名称", "客户姓名", "客户"],
      en: ["Name", "Company", "Company name", "Customer"],
    }),
    field("customerIndustry", words("所属行业", "Industry"), {
      zh: ["行业", "客户行业", "行业名称"],
      en: ["Customer industry", "Industry name"],
    }),
    field("customerSize", words("客户规模", "Customer size"), {
      zh: ["规模", "企业规模", "公司规模"],
      en: ["Size", "Company size"],
    }),
    field("region", words("所在地区", "Region"), {
      zh: ["地区", "地理位置", "城市", "地址"],
      en: ["Location", "City", "Address"],
    }),
    field("productNeed", words("产品需求", "Product needs"), {
      zh: ["需求产品", "需要的产品", "客户需求"],
      en: ["Product need", "Products needed", "Customer needs"],
    }),
    field("serviceNeed", words("服务需求", "Service needs"), {
      zh: ["需要的服务", "服务要求"],
      en: ["Service need", "Services needed", "Service requirements"],
    }),
    field("priceSensitivity", words("价格敏感度", "Price sensitivity"), {
      zh: ["对价格的敏感程度", "价格敏感"],
      en: ["Sensitivity to price", "Price sensitive"],
    }),
    {
      key: "purchaseFrequency",
      label: words("购买频率", "Purchase frequency"),
      synonyms: {
        zh: ["年购买次数", "购买次数", "采购频率"],
        en: ["Purchases a year", "Number of purchases", "Orders a year"],
      },
      type: "number",
      unit: times,
      blank: { value: null, from: notFilled },
      min: 0,
    },
    {
      key: "purchaseAmount",
      label: words("购买金额", "Purchase amount"),
      synonyms: {
        zh: ["年购买金额", "采购金额", "年采购额", "销售额"],
        en: ["Amount a year", "Amount purchased", "Annual purchases", "Sales"],
      },
      type: "number",
      unit: yuan,
      blank: { value: null, from: notFilled },
      min: 0,
    },
    field("purchaseChannel", words("购买渠道", "Purchase channel"), {
      zh: ["渠道", "采购渠道", "线上线下"],
      en: ["Channel", "Sales channel", "Buying channel"],
    }),
    field("loyaltyLevel", words("忠诚度", "Loyalty"), {
      zh: ["客户忠诚度", "忠诚程度"],
      en: ["Customer loyalty", "Loyalty level"],
    }),
    field("satisfaction", words("满意度", "Satisfaction"), {
      zh: ["客户满意度", "满意程度"],
      en: ["Customer satisfaction", "Satisfaction level"],
    }),
    {
      key: "contribution",
      label: words("对企业的贡献", "Contribution"),
      synonyms: {
        zh: ["贡献", "贡献度", "客户贡献", "贡献等级"],
        en: ["Contribution to the company", "Customer contribution", "Contribution level"],
      },
      type: "choice",
      choices: [
        level("high", "高贡献", "High", { zh: ["高"], en: ["High contribution"] }),
        level("medium", "中贡献", "Medium", {
          zh: ["中", "中等"],
          en: ["Medium contribution", "Middle"],
        }),
        level("low", "低贡献", "Low", { zh: ["低"], en: ["Low contribution"] }),
      ],
      blank: { value: null, from: notFilled },
    },
    field("growthPotential", words("发展潜力", "Growth potential"), {
      zh: ["潜力", "潜在价值", "客户潜力"],
      en: ["Potential", "Potential value", "Customer potential"],
    }),
  ],
  derived: [
    layer("profileFilled", "基本信息", "Profile", profile),
    layer("needsFilled", "需求", "Needs", needs),
    layer("buyingFilled", "购买行为", "Buying", buying),
    layer("loyaltyFilled", "忠诚度层", "Loyalty layer", loyalty),
    layer("valueFilled", "价值", "Value", value),
    {
      kind: "filled",
      key: "completeness",
      label: words("字段完整度", "Completeness"),
      of: [...profile, ...needs, ...buying, ...loyalty, ...value],
      from: ours(
        "五层全部字段中已填的百分比，每个字段同等重要",
        "the percentage of all fields of the five layers that are filled in, each field counting the same",
      ),
    },
  ],
  arguments: [],
  method: {
    kind: "scorecard",
    criteria: [
      {
        input: "completeness",
        weight: 1,
        per: 1,
        from: ours("得分就是字段完整度", "the score is the completeness"),
      },
    ],
    multipliers: [],
    cutoffs: [
      {
        tier: "complete",
        atLeast: 100,
        from: ours("五层字段全部填写", "all fields of the five layers are filled in"),
      },
      {
        tier: "partial",
        atLeast: 50,
        from: ours(
          "填了一半以上才谈得上分层",
          "half of the fields are the least to tell a layer by",
        ),
      },
      {
        tier: "sparse",
        from: ours("不到一半，先补资料", "less than half: fill in the record first"),
      },
    ],
  },
  tiers: [
    {
      key: "complete",
      label: words("完整", "Complete"),
      name: words("五层齐全", "All five layers filled in"),
    },
    {
      key: "partial",
      label: words("部分", "Partial"),
      name: words("填了一半以上", "At least half filled in"),
    },
    {
      key: "sparse",
      label: words("稀少", "Sparse"),
      name: words("不到一半", "Less than half filled in"),
    },
  ],
  remarks: [
    {
      key: "profileEmpty",
      words: words("基本信息一层是空的", "The profile layer is empty"),
      when: { profileFilled: "0" },
    },
    {
      key: "needsEmpty",
      words: words("需求一层是空的", "The needs layer is empty"),
      when: { needsFilled: "0" },
    },
    {
      key: "buyingEmpty",
      words: words("购买行为一层是空的", "The buying layer is empty"),
      when: { buyingFilled: "0" },
    },
    {
      key: "loyaltyEmpty",
      words: words("忠诚度一层是空的", "The loyalty layer is empty"),
      when: { loyaltyFilled: "0" },
    },
    {
      key: "valueEmpty",
      words: words("价值一层是空的", "The value layer is empty"),
      when: { valueFilled: "0" },
    },
  ],
  open: [
    {
      question: words("每层记哪些字段？", "Which fields does each layer hold?"),
      taken: words(
        "每层取二至四个常用字段，其中对企业的贡献分高、中、低；可按自己的客户表增减。",
        "Two to four usual fields a layer, among them the contribution as high, medium or low; change them to suit your own sheet.",
      ),
    },
    {
      question: words("填到多少算完整？", "How much must be filled in to be complete?"),
      taken: words(
        "全部填写为完整，一半以上为部分，其余为稀少；每个字段同等重要。",
        "All of it is complete, half or more partial, the rest sparse; each field counts the same.",
      ),
    },
  ],
  shows: [
    "completeness",
    "profileFilled",
    "needsFilled",
    "buyingFilled",
    "loyaltyFilled",
    "valueFilled",
  ],
  examples: [
    {
      row: {
        customerName: words("宏远机械", "Grand Machinery"),
        customerIndustry: words("机械制造", "Machinery"),
        customerSize: words("中型", "Medium"),
        region: words("苏州", "Suzhou"),
        productNeed: words("数控刀具", "CNC tools"),
        serviceNeed: words("上门培训", "Training on site"),
        priceSensitivity: words("中", "Medium"),
        purchaseFrequency: 6,
        purchaseAmount: 480_000,
        purchaseChannel: words("线下", "Offline"),
        loyaltyLevel: words("高", "High"),
        satisfaction: words("满意", "Satisfied"),
        contribution: "high",
        growthPotential: words("高", "High"),
      },
      tier: "complete",
      score: 100,
    },
    {
      row: {
        customerName: words("佳美超市", "Fairday Supermarket"),
        customerIndustry: words("零售", "Retail"),
        region: words("成都", "Chengdu"),
        productNeed: words("冷柜", "Freezers"),
        purchaseFrequency: 2,
        purchaseAmount: 65_000,
        contribution: "medium",
      },
      tier: "partial",
      score: 50,
    },
    {
      row: { customerName: words("新苑物业", "Newpark Property"), region: words("武汉", "Wuhan") },
      tier: "sparse",
    },
  ],
} as const satisfies Scheme;
