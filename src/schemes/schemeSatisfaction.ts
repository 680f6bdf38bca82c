import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { points } from "./units";

const place = words("客户分类管理方案·满意度", "Scheme of customer classes: satisfaction");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const cutoff = ours(
  "来源没有分数线：5 分制下 4 分起为满意，3 分起为一般",
  "the source has no cut-offs: on a scale of 5, satisfied from 4 on, neutral from 3",
);
const aspects = said(
  "看对产品、服务、品牌等的满意度",
  "satisfaction with products, service, brand and the like",
);
const nps = ours(
  "净推荐值的通行分法：9、10 分为推荐者，7、8 分为中立者，其余为贬损者",
  "the usual bands of the net promoter score: 9 and 10 promote, 7 and 8 are passive, the rest detract",
);
const csat = ours(
  "只有一个总体满意度时可直接用它",
  "where there is only one overall score, it may serve",
);

const score = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  min: number,
  max: number,
): Input => ({ key, label, synonyms, type: "number", unit: points, blank: "unknown", min, max });

/** A third of the mean; what was not asked at all is left out. */
const aspect = (input: string) =>
  ({
    input,
    weight: 1 / 3,
    per: 1,
    optional: true,
    only: { argument: "measure", is: "mean" },
    from: aspects,
  }) as const;

const low = (input: string, key: string, zh: string, en: string) => ({
  key,
  words: words(`${zh}满意度低于 3 分`, `Satisfaction with ${en} is below 3`),
  when: { [input]: "< 3" },
  tiers: ["satisfied", "neutral"],
});

const survey = {
  words: words(
    "定期做满意度调查，了解需求和意见",
    "Survey satisfaction regularly and ask for needs",
  ),
  from: said("满意度调查要定期做", "satisfaction is surveyed regularly"),
};
const adjust = {
  words: words("据此调整产品和服务", "Adjust products and service"),
  from: said("根据满意度调整产品和服务", "products and service are adjusted to it"),
};

/** Customers by their satisfaction with products, service and brand. */
export const schemeSatisfaction = {
  id: "scheme-satisfaction",
  version: "1.0",
  name: words("客户满意度", "Satisfaction"),
  about: words(
    "按产品、服务、品牌三项满意度的平均分，把客户分为满意、一般、不满意；也可按净推荐值或总体满意度。",
    "Sorts customers into satisfied, neutral and dissatisfied by the mean of their scores for products, service and brand; or by net promoter score or one overall score.",
  ),
  source: aspects,
  topic: "loyalty",
  scope: "row",
  inputs: [
    score(
      "productScore",
      words("产品满意度", "Product score"),
      {
        zh: ["产品评分", "对产品的满意度", "产品满意度评分"],
        en: ["Product satisfaction", "Satisfaction with product", "Product rating"],
      },
      1,
      5,
    ),
    score(
      "serviceScore",
      words("服务满意度", "Service score"),
      {
        zh: ["服务评分", "对服务的满意度", "服务满意度评分"],
        en: ["Service satisfaction", "Satisfaction with service", "Service rating"],
      },
      1,
      5,
    ),
    score(
      "brandScore",
      words("品牌满意度", "Brand score"),
      {
        zh: ["品牌评分", "对品牌的满意度", "品牌满意度评分"],
        en: ["Brand satisfaction", "Satisfaction with brand", "Brand rating"],
      },
      1,
      5,
    ),
    score(
      "overallScore",
      words("总体满意度", "Overall score"),
      {
        zh: ["满意度", "满意度评分", "综合满意度"],
        en: ["Overall satisfaction", "Satisfaction", "Satisfaction score", "CSAT"],
      },
      1,
      5,
    ),
    score(
      "recommendation",
      words("推荐意愿", "Recommendation"),
      {
        zh: ["推荐分", "推荐意愿评分", "净推荐值打分"],
        en: ["Likelihood to recommend", "Would recommend", "NPS answer"],
      },
      0,
      10,
    ),
  ],
  derived: [],
  arguments: [
    {
      type: "choice",
      name: "measure",
      label: words("按什么评", "Judged by"),
      default: "mean",
      choices: [
        {
          key: "mean",
          label: words("产品、服务、品牌的平均分", "The mean of products, service and brand"),
        },
        { key: "overall", label: words("总体满意度", "The overall score") },
        { key: "nps", label: words("推荐意愿(0–10 分)", "The recommendation (0 to 10)") },
      ],
      from: ours(
        "来源只列产品、服务、品牌，取平均；没有分项时可用另两种",
        "the source names products, service and brand, hence their mean; the other two serve where these were not asked",
      ),
    },
  ],
  method: {
    kind: "scorecard",
    criteria: [
      aspect("productScore"),
      aspect("serviceScore"),
      aspect("brandScore"),
      {
        input: "overallScore",
        weight: 1,
        per: 1,
        only: { argument: "measure", is: "overall" },
        from: csat,
      },
      {
        input: "recommendation",
        weight: 1,
        only: { argument: "measure", is: "nps" },
        bands: [
          { test: ">= 9", points: 5, label: words("推荐者", "Promoter"), from: nps },
          { test: ">= 7", points: 3, label: words("中立者", "Passive"), from: nps },
          { test: "< 7", points: 1, label: words("贬损者", "Detractor"), from: nps },
        ],
        from: nps,
      },
    ],
    multipliers: [],
    cutoffs: [
      { tier: "satisfied", atLeast: 4, from: cutoff },
      { tier: "neutral", atLeast: 3, from: cutoff },
      { tier: "dissatisfied", from: cutoff },
    ],
  },
  tiers: [
    {
      key: "satisfied",
      label: words("满意", "Satisfied"),
      name: words("满意客户", "Satisfied customers"),
      policy: { actions: [survey] },
    },
    {
      key: "neutral",
      label: words("一般", "Neutral"),
      name: words("满意度一般的客户", "Neutral customers"),
      policy: { actions: [survey, adjust] },
    },
    {
      key: "dissatisfied",
      label: words("不满意", "Dissatisfied"),
      name: words("不满意客户", "Dissatisfied customers"),
      policy: { actions: [survey, adjust] },
    },
  ],
  remarks: [
    low("productScore", "lowProduct", "产品", "products"),
    low("serviceScore", "lowService", "服务", "service"),
    low("brandScore", "lowBrand", "品牌", "the brand"),
  ],
  open: [
    {
      question: words(
        "用几分制，多少分算满意？",
        "Which scale is it, and what counts as satisfied?",
      ),
      taken: words(
        "5 分制取平均，4 分起满意，3 分起一般；也可改用 0–10 分的推荐意愿，或一个总体满意度。",
        "The mean on a scale of 5, satisfied from 4, neutral from 3; or the recommendation on a scale of 10, or one overall score.",
      ),
    },
    {
      question: words("有一项没有调查怎么办？", "What if one of the three was not asked?"),
      taken: words(
        "整列都没有的不计，按其余各项平均；有列而空白的要补填。",
        "What has no column is left out and the mean is of the rest; a blank in a column has to be filled.",
      ),
    },
  ],
  examples: [
    { tier: "satisfied", row: { productScore: 5, serviceScore: 4, brandScore: 4 } },
    { tier: "neutral", row: { productScore: 4, serviceScore: 2, brandScore: 4 } },
    { tier: "dissatisfied", row: { productScore: 2, serviceScore: 3, brandScore: 2 } },
  ],
} as const satisfies Scheme;
