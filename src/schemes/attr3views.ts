import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { times, yuan } from "./units";

const place = words("客户属性的三个方面", "Three views of a customer's attributes");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const notFilled = ours(
  "空白就是没有这项资料，计入完整度",
  "a blank is a field that is not known: the completeness counts it",
);
const blank = { value: null, from: notFilled };

const field = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "text",
  blank,
});

const figure = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  unit: NonNullable<Input["unit"]>,
): Input => ({ key, label, synonyms, type: "number", unit, blank, min: 0 });

const view = (key: string, zh: string, en: string, of: readonly string[]) => ({
  kind: "filled" as const,
  key,
  label: words(`${zh}完整度`, `${en} filled`),
  of,
  from: ours(
    "这一方面已填字段所占的百分比",
    "the percentage of the view's fields that are filled in",
  ),
});

const known = (when: Readonly<Record<string, string>>, zh: string, en: string) => ({
  when,
  tier: "partial",
  label: words(zh, en),
  from: ours("至少有一个方面够用", "one view at least is known well enough"),
});

/** Customer records by how well the three views of a customer are known: outer attributes, inner attributes, buying behaviour. */
export const attr3views = {
  id: "attr-3views",
  version: "1.0",
  name: words("三方面属性", "Three views of customers"),
  about: words(
    "检查客户的外在属性、内在属性和消费行为三方面资料各填了多少，够不够用来细分。",
    "Checks how far a customer's outer attributes, inner attributes and buying behaviour are filled in, and whether that is enough to segment by.",
  ),
  source: said(
    "客户可按外在属性、内在属性和消费行为分类",
    "customers can be classed by outer attributes, inner attributes and buying behaviour",
  ),
  topic: "quality",
  scope: "row",
  inputs: [
    field("location", words("地域分布", "Location"), {
      zh: ["所在地区", "地区", "城市", "地域"],
      en: ["Region", "City", "Area"],
    }),
    field("productsOwned", words("拥有的产品", "Products owned"), {
      zh: ["产品拥有", "已购产品", "客户的产品拥有"],
      en: ["Products held", "Products bought"],
    }),
    field("organisation", words("组织归属", "Kind of customer"), {
      zh: ["客户的组织归属", "客户类型", "客户性质", "企业或个人"],
      en: ["Customer type", "Organisation", "Organization", "Company or person"],
    }),
    field("gender", words("性别", "Gender"), { zh: ["客户性别"], en: ["Sex"] }),
    figure(
      "age",
      words("年龄", "Age"),
      { zh: ["客户年龄"], en: ["Customer age", "Age in years"] },
      { label: words("岁", "years old"), scale: 1 },
    ),
    figure(
      "income",
      words("收入", "Income"),
      { zh: ["年收入", "个人收入", "家庭收入"], en: ["Annual income", "Household income"] },
      yuan,
    ),
    field("interests", words("爱好", "Interests"), {
      zh: ["兴趣", "兴趣爱好"],
      en: ["Hobbies", "Hobby"],
    }),
    field("creditStanding", words("信用度", "Credit standing"), {
      zh: ["信用", "信用等级", "信用状况"],
      en: ["Credit", "Credit rating"],
    }),
    {
      key: "lastPurchase",
      label: words("最近消费日期", "Last purchase"),
      synonyms: {
        zh: ["最近消费", "最近购买日期", "上次购买日期", "最后交易日期"],
        en: ["Last purchase date", "Recency", "Latest order", "Last order date"],
      },
      type: "date",
      blank,
    },
    figure(
      "frequency",
      words("消费频率", "Frequency"),
      {
        zh: ["消费次数", "购买频率", "购买次数"],
        en: ["Purchase frequency", "Number of purchases"],
      },
      times,
    ),
    figure(
      "monetary",
      words("消费额", "Spending"),
      {
        zh: ["消费金额", "购买金额", "消费总额"],
        en: ["Monetary", "Amount spent", "Purchase amount"],
      },
      yuan,
    ),
  ],
  derived: [
    view("outer", "外在属性", "Outer attributes", ["location", "productsOwned", "organisation"]),
    view("inner", "内在属性", "Inner attributes", [
      "gender",
      "age",
      "income",
      "interests",
      "creditStanding",
    ]),
    view("behaviour", "消费行为", "Buying behaviour", ["lastPurchase", "frequency", "monetary"]),
  ],
  arguments: [
    {
      type: "number",
      name: "enough",
      label: words("够用的完整度(%)", "Enough of a view (%)"),
      default: 60,
      min: 0,
      max: 100,
      from: ours(
        "三个字段至少有两个、五个字段至少有三个，才看得出这一方面",
        "two of three fields, or three of five, are the least that shows a view",
      ),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { outer: ">= enough", inner: ">= enough", behaviour: ">= enough" },
        tier: "complete",
        label: words("三方面都够用", "All three views"),
        from: ours("三个方面都够用才能全面细分", "all three views are needed to segment in full"),
      },
      known({ outer: ">= enough" }, "外在属性够用", "Outer attributes known"),
      known({ inner: ">= enough" }, "内在属性够用", "Inner attributes known"),
      known({ behaviour: ">= enough" }, "消费行为够用", "Buying behaviour known"),
      {
        when: {},
        tier: "sparse",
        label: words("没有一个方面够用", "No view is known"),
        from: ours(
          "没有一个方面够用，先补资料",
          "no view is known well enough: fill in the record first",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "complete",
      label: words("完整", "Complete"),
      name: words("三方面都够用", "All three views known"),
    },
    {
      key: "partial",
      label: words("部分", "Partial"),
      name: words("一两个方面够用", "One or two views known"),
    },
    {
      key: "sparse",
      label: words("稀少", "Sparse"),
      name: words("没有一个方面够用", "No view known"),
    },
  ],
  remarks: [
    {
      key: "outerMissing",
      words: words("外在属性资料不够", "Too little is known of the outer attributes"),
      when: { outer: "< enough" },
    },
    {
      key: "innerMissing",
      words: words("内在属性资料不够", "Too little is known of the inner attributes"),
      when: { inner: "< enough" },
    },
    {
      key: "behaviourMissing",
      words: words("消费行为资料不够", "Too little is known of the buying behaviour"),
      when: { behaviour: "< enough" },
    },
  ],
  open: [
    {
      question: words("资料填到多少才够用？", "How much of a view must be filled in to be enough?"),
      taken: words(
        "每个方面 60% 的字段，可改；每个字段同等重要。",
        "60% of its fields, which can be changed; each field counts the same.",
      ),
    },
    {
      question: words(
        "个人的内在属性要收集到多细？",
        "How much should be collected of a person's inner attributes?",
      ),
      taken: words(
        "只列性别、年龄、收入、爱好和信用；不列宗教信仰等敏感信息。",
        "Only gender, age, income, interests and credit; sensitive ones such as religion are left out.",
      ),
    },
  ],
  shows: ["outer", "inner", "behaviour"],
  personal: words(
    "读取性别、年龄、收入等个人信息：使用前须告知本人并取得同意，只收集必要的内容（个人信息保护法第六条、第十三条、第十七条）。",
    "Reads gender, age, income and other personal information: tell the person and have a legal basis such as consent first, and collect only what is needed (Personal Information Protection Law, articles 6, 13 and 17).",
  ),
  examples: [
    {
      row: {
        location: words("杭州", "Hangzhou"),
        productsOwned: words("会员卡", "Membership card"),
        organisation: words("个人", "Individual"),
        gender: words("女", "Female"),
        age: 34,
        income: 180_000,
        interests: words("旅行", "Travel"),
        creditStanding: words("良好", "Good"),
        lastPurchase: { days: -12 },
        frequency: 9,
        monetary: 5_600,
      },
      tier: "complete",
    },
    {
      row: {
        location: words("长沙", "Changsha"),
        organisation: words("企业", "Company"),
        lastPurchase: { days: -40 },
        frequency: 3,
        monetary: 21_000,
      },
      tier: "partial",
    },
    { row: { location: words("南昌", "Nanchang"), age: 51 }, tier: "sparse" },
  ],
} as const satisfies Scheme;
