import type { Input, Scheme } from "../rules";
import { personal } from "./personal";
import { ours, source, words } from "./provenance";
import { years } from "./units";

const place = words("目标客户画像", "Persona of the target customers");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const equal = ours(
  "来源没有权重：四项特征各占四分之一",
  "no weights in the source: a quarter for each of the four traits",
);
const bound = ours(
  "来源没有界限：四项中三项相符为高，两项为中",
  "no bound in the source: three of four traits are high, two are medium",
);
const QUARTER = 25;

/** Whether a trait is that of the persona: people say so, as the trait differs from product to product. */
const trait = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  about: words(
    "画像中的具体要求因产品而异，请填是或否",
    "What the persona asks differs from product to product: say yes or no",
  ),
  type: "boolean",
  blank: "unknown",
});

const fits = (input: string, yes: Input["label"], no: Input["label"], from: typeof equal) =>
  ({
    input,
    weight: QUARTER,
    from: equal,
    bands: [
      { test: "true", points: 1, label: yes, from },
      { test: "false", points: 0, label: no, from },
    ],
  }) as const;

const ageFact = said("年龄集中在 25 到 40 岁", "ages are mostly 25 to 40");
const cityFact = said("所在地为一线和二线城市", "lives in a first- or second-tier city");

/** How well a person matches the persona of the target customers, 0 to 100 percent. */
export const targetPersona = {
  id: "target-persona",
  version: "1.0",
  name: words("目标客户画像", "Target persona"),
  about: words(
    "按年龄、城市等级、职业、兴趣四项与目标画像相符的比例打分：25–40 岁、一二线城市为符合。",
    "The share of four traits that match the persona: age 25 to 40, a first- or second-tier city, occupation and interests.",
  ),
  source: said(
    "目标客户按年龄、所在地、职业和兴趣画像",
    "the target customers are drawn by age, place, occupation and interests",
  ),
  topic: "profile",
  scope: "row",
  personal: personal(
    "年龄、所在城市、职业和兴趣等个人特征",
    "personal attributes: age, city, occupation and interests",
  ),
  inputs: [
    {
      key: "age",
      label: words("年龄", "Age"),
      synonyms: { zh: ["年龄段", "客户年龄", "周岁"], en: ["Customer age", "Age in years"] },
      type: "number",
      unit: years,
      blank: "unknown",
      min: 0,
      max: 120,
    },
    {
      key: "cityTier",
      label: words("城市等级", "City tier"),
      synonyms: {
        zh: ["地理位置", "城市线级", "几线城市", "所在城市等级"],
        en: ["Tier of city", "City level", "Location tier", "Geographic location"],
      },
      type: "choice",
      choices: [
        {
          key: "first",
          label: words("一线", "First tier"),
          synonyms: { zh: ["一线城市", "1线"], en: ["Tier 1", "First-tier city"] },
        },
        {
          key: "newFirst",
          label: words("新一线", "New first tier"),
          synonyms: { zh: ["新一线城市", "准一线"], en: ["New tier 1", "New first-tier city"] },
        },
        {
          key: "second",
          label: words("二线", "Second tier"),
          synonyms: { zh: ["二线城市", "2线"], en: ["Tier 2", "Second-tier city"] },
        },
        {
          key: "third",
          label: words("三线", "Third tier"),
          synonyms: { zh: ["三线城市", "3线"], en: ["Tier 3", "Third-tier city"] },
        },
        {
          key: "lower",
          label: words("四线及以下", "Fourth tier or below"),
          synonyms: {
            zh: ["四线", "五线", "县城", "乡镇"],
            en: ["Tier 4", "Tier 5", "Town", "County town"],
          },
        },
      ],
      blank: "unknown",
    },
    trait("occupation", words("职业相符", "Occupation fits"), {
      zh: ["职业是否相符", "是否目标职业", "职业符合画像"],
      en: ["Fitting occupation", "Occupation matches", "Target occupation"],
    }),
    trait("interests", words("兴趣相符", "Interests fit"), {
      zh: ["兴趣是否相符", "兴趣爱好相符", "兴趣符合画像"],
      en: ["Fitting interests", "Interests match", "Target interests"],
    }),
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "scorecard",
    criteria: [
      {
        input: "age",
        weight: QUARTER,
        from: equal,
        bands: [
          {
            test: "[25..40]",
            points: 1,
            label: words("25 到 40 岁", "Age 25 to 40"),
            from: ageFact,
          },
          {
            test: "not([25..40])",
            points: 0,
            label: words("不在 25 到 40 岁", "Not 25 to 40"),
            from: ageFact,
          },
        ],
      },
      {
        input: "cityTier",
        weight: QUARTER,
        from: equal,
        bands: [
          {
            test: '"first","second"',
            points: 1,
            label: words("一线或二线城市", "First- or second-tier city"),
            from: cityFact,
          },
          {
            test: '"newFirst"',
            points: 1,
            label: words("新一线城市", "New first-tier city"),
            from: ours(
              "来源没有提新一线：介于一线与二线之间，算符合",
              "the source does not speak of them: between first and second tier, they fit",
            ),
          },
          {
            test: '"third","lower"',
            points: 0,
            label: words("三线及以下", "Third tier or below"),
            from: cityFact,
          },
        ],
      },
      fits(
        "occupation",
        words("职业相符", "Occupation fits"),
        words("职业不符", "Occupation does not fit"),
        said("职业是画像的一项", "occupation is a trait of the persona"),
      ),
      fits(
        "interests",
        words("兴趣相符", "Interests fit"),
        words("兴趣不符", "Interests do not fit"),
        said("兴趣是画像的一项", "interests are a trait of the persona"),
      ),
    ],
    multipliers: [],
    cutoffs: [
      { tier: "high", atLeast: 75, from: bound },
      { tier: "medium", atLeast: 50, from: bound },
      { tier: "low", from: bound },
    ],
  },
  tiers: [
    {
      key: "high",
      label: words("高", "High"),
      name: words("与画像高度相符", "Matches the persona closely"),
    },
    {
      key: "medium",
      label: words("中", "Medium"),
      name: words("与画像部分相符", "Matches the persona in part"),
    },
    {
      key: "low",
      label: words("低", "Low"),
      name: words("与画像不符", "Does not match the persona"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words(
        "来源没有给出四项特征的权重，也没有说多少算相符。",
        "The source gives no weights of the four traits, nor how much is a match.",
      ),
      taken: words(
        "各占 25%，两端年龄都算在内；75% 及以上为高，50% 为中，其余为低。",
        "25% each, both ends of the age included; high from 75%, medium from 50%, the rest are low.",
      ),
    },
    {
      question: words(
        "画像的职业和兴趣因产品而异。",
        "Occupation and interests of the persona differ from product to product.",
      ),
      taken: words(
        "由填表人判断职业、兴趣是否相符，填是或否。",
        "Whoever fills in the sheet says yes or no to both.",
      ),
    },
  ],
  examples: [
    {
      tier: "high",
      score: 100,
      row: { age: 31, cityTier: "first", occupation: true, interests: true },
    },
    {
      tier: "medium",
      score: 50,
      row: { age: 38, cityTier: "third", occupation: false, interests: true },
    },
    {
      tier: "low",
      score: 25,
      row: { age: 56, cityTier: "second", occupation: false, interests: false },
    },
  ],
} as const satisfies Scheme;
