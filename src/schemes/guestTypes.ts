import type { Argument, PlainScheme, Scheme } from "../rules";
import { personal } from "./personal";
import { ours, source, words } from "./provenance";
import { people, years, yuan } from "./units";

const place = words("客人类型与服务分类", "Types of guests and services");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const levels = said(
  "个人消费者按消费能力分高档、中档、经济型",
  "individual guests are luxury, middle or economy by what they can spend",
);
const stated = ours("写明的优先于金额", "what is stated comes before the amount");
const action = (zh: string, en: string, fact: [zh: string, en: string]) => ({
  words: words(zh, en),
  from: said(...fact),
});

const spendCut = (name: string, zh: string, en: string, amount: number): Argument => ({
  type: "number",
  name,
  label: words(`${zh}起点(元)`, `${en} from (yuan)`),
  default: amount,
  min: 0,
  from: ours(
    "来源没有金额：按酒店每人每晚消费的常见档位取，请按本店改",
    "no amount in the source: common levels of a hotel a guest and night, set your own",
  ),
});
const luxuryFrom = spendCut("luxuryFrom", "高档", "Luxury", 1_000);
const middleFrom = spendCut("middleFrom", "中档", "Middle", 400);

/** The level of spending: as stated, otherwise by the amount. */
const spendLevel: PlainScheme = {
  id: "guest-spend",
  version: "1.0",
  name: words("消费档次", "Level of spending"),
  about: words(
    "按写明的档次，没有则按人均消费，分高档、中档、经济型。",
    "Luxury, middle or economy: as stated, otherwise by the amount spent.",
  ),
  source: levels,
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "spendClass",
      label: words("消费档次", "Spend class"),
      synonyms: {
        zh: ["消费能力", "消费水平", "消费等级"],
        en: ["Spending power", "Spending class", "Class of spending"],
      },
      type: "choice",
      choices: [
        {
          key: "luxury",
          label: words("高档", "Luxury"),
          synonyms: { zh: ["高", "高端", "高档消费者"], en: ["High", "High-end", "Premium"] },
        },
        {
          key: "middle",
          label: words("中档", "Middle"),
          synonyms: { zh: ["中", "中端", "中档消费者"], en: ["Medium", "Mid-range"] },
        },
        {
          key: "economy",
          label: words("经济型", "Economy"),
          synonyms: { zh: ["低", "经济", "经济型消费者"], en: ["Low", "Budget"] },
        },
      ],
      blank: {
        value: null,
        from: ours("没有写明则按人均消费", "where blank the amount decides"),
      },
    },
    {
      key: "spend",
      label: words("人均消费", "Spend per guest"),
      synonyms: {
        zh: ["消费金额", "每晚消费", "人均每晚消费", "客单价"],
        en: ["Spend", "Spend per night", "Amount spent", "Average spend"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
  ],
  derived: [],
  arguments: [luxuryFrom, middleFrom],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { spendClass: '"luxury"' },
        tier: "luxury",
        label: words("写明高档", "Stated: luxury"),
        from: stated,
      },
      {
        when: { spendClass: '"middle"' },
        tier: "middle",
        label: words("写明中档", "Stated: middle"),
        from: stated,
      },
      {
        when: { spendClass: '"economy"' },
        tier: "economy",
        label: words("写明经济型", "Stated: economy"),
        from: stated,
      },
      {
        when: { spendClass: "null", spend: ">= luxuryFrom" },
        tier: "luxury",
        label: words("消费高", "Spends much"),
        from: luxuryFrom.from,
      },
      {
        when: { spendClass: "null", spend: ">= middleFrom" },
        tier: "middle",
        label: words("消费中等", "Spends moderately"),
        from: middleFrom.from,
      },
      {
        when: { spendClass: "null", spend: "< middleFrom" },
        tier: "economy",
        label: words("消费较少", "Spends little"),
        from: middleFrom.from,
      },
    ],
  },
  tiers: [
    {
      key: "luxury",
      label: words("高档", "Luxury"),
      name: words("高档消费者", "Guest who spends much"),
    },
    {
      key: "middle",
      label: words("中档", "Middle"),
      name: words("中档消费者", "Guest who spends moderately"),
    },
    {
      key: "economy",
      label: words("经济型", "Economy"),
      name: words("经济型消费者", "Guest who spends little"),
    },
  ],
  remarks: [],
  open: [],
  examples: [],
};

/** Guests by type: group, business, senior or individual; with the level of spending, and the services that they need. */
export const guestTypes = {
  id: "guest-types",
  version: "1.0",
  name: words("客人类型", "Guest types"),
  about: words(
    "依次看团体、商务、老年，其余为个人；并列出消费档次，兼有的类型写在备注里。",
    "The first that fits of group, business, senior, individual; shows the level of spending, and remarks tell what else applies.",
  ),
  source: said(
    "客人分个人消费者、商务旅客、团体旅客和老年人",
    "guests are individuals, business travellers, groups or seniors",
  ),
  topic: "profile",
  scope: "row",
  personal: personal(
    "年龄、出行目的和消费等个人信息",
    "personal attributes: age, purpose of travel and spending",
  ),
  inputs: [
    {
      key: "travelPurpose",
      label: words("出行目的", "Purpose of travel"),
      synonyms: {
        zh: ["旅行目的", "出差或旅游", "入住目的", "来访目的"],
        en: ["Travel purpose", "Reason for travel", "Purpose of stay", "Trip purpose"],
      },
      type: "choice",
      choices: [
        {
          key: "business",
          label: words("商务", "Business"),
          synonyms: { zh: ["出差", "公务", "会议"], en: ["Business trip", "Work", "Conference"] },
        },
        {
          key: "leisure",
          label: words("旅游", "Leisure"),
          synonyms: { zh: ["观光", "度假", "休闲"], en: ["Tourism", "Holiday", "Vacation"] },
        },
        {
          key: "medical",
          label: words("医疗", "Medical"),
          synonyms: { zh: ["就医", "看病", "康养"], en: ["Health", "Treatment"] },
        },
        {
          key: "private",
          label: words("个人", "Private"),
          synonyms: { zh: ["探亲", "访友", "其他"], en: ["Family visit", "Personal", "Other"] },
        },
      ],
      blank: "unknown",
    },
    {
      key: "agencyGroup",
      label: words("旅行社团队", "Agency group"),
      synonyms: {
        zh: ["是否团队", "团体旅客", "旅行团", "团队客人"],
        en: ["Group by agency", "Is a group", "Tour group", "Group booking"],
      },
      type: "boolean",
      blank: "unknown",
    },
    {
      key: "groupSize",
      label: words("同行人数", "Group size"),
      synonyms: {
        zh: ["团队人数", "人数", "入住人数"],
        en: ["Size of group", "Party size", "Number of guests", "Guests"],
      },
      type: "number",
      unit: people,
      blank: "unknown",
      min: 1,
    },
    {
      key: "age",
      label: words("年龄", "Age"),
      synonyms: { zh: ["客人年龄", "周岁"], en: ["Guest age", "Age in years"] },
      type: "number",
      unit: years,
      blank: "unknown",
      min: 0,
      max: 120,
    },
  ],
  parts: [{ key: "spendLevel", label: words("消费分档", "Spend level"), scheme: spendLevel }],
  derived: [
    {
      kind: "either",
      key: "inGroup",
      label: words("属团体", "Travels in a group"),
      of: "groupSize",
      prefer: "agencyGroup",
      test: ">= groupFrom",
      from: ours("写明的优先，否则看人数", "as stated, otherwise by the number of people"),
    },
  ],
  arguments: [
    {
      type: "number",
      name: "groupFrom",
      label: words("团体最少人数", "Least people of a group"),
      default: 10,
      min: 2,
      from: ours(
        "来源说由旅行社组织，没有人数：没有写明的按满 10 人算团体",
        "the source says organised by an agency, without a number: from 10 people where it is not stated",
      ),
    },
    {
      type: "number",
      name: "seniorAge",
      label: words("老年人起始年龄", "Age of seniors"),
      default: 60,
      min: 0,
      max: 120,
      from: ours(
        "来源没有年龄：老年人权益保障法第二条，年满六十周岁",
        "no age in the source: 60 by article 2 of China's law on the rights of the elderly",
      ),
    },
    luxuryFrom,
    middleFrom,
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { inGroup: "true" },
        tier: "group",
        label: words("团体出行", "Travels in a group"),
        from: said("团体旅客：由旅行社等组织", "groups: organised by an agency or the like"),
      },
      {
        when: { travelPurpose: '"business"' },
        tier: "business",
        label: words("商务出行", "Travels on business"),
        from: said("商务旅客是一类", "business travellers are a type"),
      },
      {
        when: { age: ">= seniorAge" },
        tier: "senior",
        label: words("年满老年人年龄", "Is of senior age"),
        from: said("老年人是重要的客人群体", "seniors are an important group of guests"),
      },
      {
        when: {},
        tier: "individual",
        label: words("其余为个人", "The rest are individuals"),
        from: said("个人消费者是一类", "individual guests are a type"),
      },
    ],
  },
  tiers: [
    {
      key: "group",
      label: words("团体", "Group"),
      name: words("团体旅客", "Group of travellers"),
      policy: {
        actions: [
          action("统一安排交通和住宿", "Arrange transport and rooms for all together", [
            "团体：统一的交通和住宿",
            "groups: common transport and lodging",
          ]),
        ],
      },
    },
    {
      key: "business",
      label: words("商务", "Business"),
      name: words("商务旅客", "Business traveller"),
      policy: {
        actions: [
          action("提供高速网络和商务中心", "Fast internet and a business centre", [
            "商务：高速网络、商务中心",
            "business: fast internet, business centre",
          ]),
        ],
      },
    },
    {
      key: "senior",
      label: words("老年", "Senior"),
      name: words("老年客人", "Senior guest"),
      policy: {
        actions: [
          action("提供无障碍设施和医疗服务", "Barrier-free access and medical help", [
            "老年人：无障碍、医疗",
            "seniors: barrier-free access, medical help",
          ]),
        ],
      },
    },
    {
      key: "individual",
      label: words("个人", "Individual"),
      name: words("个人消费者", "Individual guest"),
    },
  ],
  remarks: [
    {
      key: "alsoBusiness",
      words: words("同时是商务旅客", "Travels on business as well"),
      when: { travelPurpose: '"business"' },
      tiers: ["group"],
    },
    {
      key: "alsoSenior",
      words: words("同时是老年人", "Is a senior as well"),
      when: { age: ">= seniorAge" },
      tiers: ["group", "business"],
    },
    {
      key: "medicalService",
      words: words("需要医疗服务", "Needs medical services"),
      when: { travelPurpose: '"medical"' },
    },
    {
      key: "travelService",
      words: words("需要旅游服务", "Needs travel services"),
      when: { travelPurpose: '"leisure"' },
    },
  ],
  open: [
    {
      question: words(
        "来源没有说多大年龄算老年人，也没有团体的人数。",
        "The source gives neither the age of seniors nor the size of a group.",
      ),
      taken: words(
        "老年人为年满 60 周岁；没有写明团队的，同行满 10 人算团体。",
        "Seniors from 60 years; where it is not stated, 10 people or more are a group.",
      ),
    },
    {
      question: words("各类有重叠，例如老年商务旅客。", "The types overlap: a senior on business."),
      taken: words(
        "依次取：团体、商务、老年、个人；兼有的类型写在备注里。",
        "The first that fits of group, business, senior, individual; remarks tell what else applies.",
      ),
    },
    {
      question: words(
        "来源没有给出高档、中档、经济型的金额。",
        "The source gives no amounts of luxury, middle and economy.",
      ),
      taken: words(
        "写明的优先；否则人均 1000 元及以上为高档，400 元及以上为中档，其余为经济型。",
        "As stated; otherwise luxury from 1,000 yuan a guest, middle from 400, the rest are economy.",
      ),
    },
  ],
  examples: [
    {
      tier: "group",
      row: { travelPurpose: "leisure", agencyGroup: true, groupSize: 26, age: 64, spend: 320 },
    },
    {
      tier: "business",
      row: { travelPurpose: "business", agencyGroup: false, groupSize: 1, age: 42, spend: 1_280 },
    },
    {
      tier: "senior",
      row: { travelPurpose: "leisure", agencyGroup: false, groupSize: 2, age: 68, spend: 560 },
    },
    {
      tier: "individual",
      row: { travelPurpose: "private", groupSize: 3, age: 35, spendClass: "economy" },
    },
  ],
} as const satisfies Scheme;
