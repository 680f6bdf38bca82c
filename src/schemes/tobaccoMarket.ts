import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("卷烟市场类型", "Types of the tobacco market");

/** A type with the words that people use for it, and the share that the source prints. */
const market = (
  tier: string,
  values: readonly string[],
  share: string,
  zh: string,
  en: string,
) => ({
  values,
  tier,
  label: words(zh, en),
  from: source("fourth", place, words(`${zh}：占比 ${share}%`, `${en}: ${share}% of the market`)),
});

/** Tobacco retailers by the type of their market, with the shares of the types to compare with. */
export const tobaccoMarket = {
  id: "tobacco-market",
  version: "1.0",
  name: words("卷烟市场类型", "Tobacco market"),
  about: words(
    "把零售户按所在市场归为城区、城郊、乡镇、行政村及边远地区和其它，并与来源的占比比较，看客户分布是否偏移。",
    "Sorts retailers by market into city, suburb, township, village and remote, and other; compares the spread with the source's shares to see whether it has drifted.",
  ),
  source: source(
    "fourth",
    place,
    words("卷烟市场分五类，各有占比", "five types of market, each with its share"),
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "marketType",
      label: words("市场类型", "Market type"),
      synonyms: {
        zh: ["市场类别", "市场", "所在市场", "区域类型", "地区类型"],
        en: ["Market", "Type of market", "Market class", "Area type"],
      },
      type: "text",
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "lookup",
    input: "marketType",
    contains: true,
    entries: [
      market(
        "city",
        ["城区", "市区", "城市", "city", "urban", "downtown"],
        "15.76",
        "城区市场",
        "City",
      ),
      market(
        "suburb",
        ["城郊", "郊区", "近郊", "城乡结合部", "suburb"],
        "3.02",
        "城郊市场",
        "Suburb",
      ),
      market("township", ["乡镇", "镇区", "集镇", "township"], "17.29", "乡镇市场", "Township"),
      market(
        "village",
        ["行政村", "边远", "农村", "乡村", "village", "remote", "rural"],
        "60.78",
        "行政村及边远地区",
        "Village and remote",
      ),
      market("other", ["其它", "其他", "other"], "3.14", "其它类别", "Other"),
    ],
  },
  tiers: [
    { key: "city", label: words("城区", "City"), name: words("城区市场", "City market") },
    { key: "suburb", label: words("城郊", "Suburb"), name: words("城郊市场", "Suburban market") },
    {
      key: "township",
      label: words("乡镇", "Township"),
      name: words("乡镇市场", "Township market"),
    },
    {
      key: "village",
      label: words("行政村及边远", "Village"),
      name: words("行政村及边远行政地区", "Villages and remote areas"),
    },
    { key: "other", label: words("其它", "Other"), name: words("其它类别", "Other kinds") },
  ],
  remarks: [],
  checks: [
    {
      kind: "distribution",
      key: "shares",
      label: words("分布与来源占比相近", "Spread as in the source"),
      expected: { city: 0.1576, suburb: 0.0302, township: 0.1729, village: 0.6078, other: 0.0314 },
      max: 0.25,
      from: ours(
        "占比照来源文档四的印刷值，合计 99.99%（四舍五入所致），比较前按合计折算为 100%；来源没有界限，群体稳定性指数(PSI)超过 0.25 按通行的经验值视为明显偏移",
        "the shares are those printed in source document 4; they add up to 99.99% by rounding and are scaled to 100% before the comparison. The source has no limit: by the common rule of thumb a population stability index above 0.25 is a clear drift",
      ),
    },
  ],
  open: [
    {
      question: words("哪些写法算哪一类？", "Which words stand for which type?"),
      taken: words(
        "单元格含有类名或其常见说法即归该类，含有几个时以最长的为准；认不出的不归入“其它”，而是报告出来。",
        "A cell that contains the name of a type or a common word for it belongs there, the longest word counts; what is not recognised is not put under Other, but reported.",
      ),
    },
    {
      question: words("占比合计只有 99.99%", "The shares add up to 99.99%"),
      taken: words(
        "照印刷值列出，比较分布时按合计折算为 100%。",
        "They stand as printed and are scaled to 100% when spreads are compared.",
      ),
    },
  ],
  examples: [
    { tier: "city", row: { marketType: words("城区", "Urban") } },
    { tier: "township", row: { marketType: words("乡镇市场", "Township market") } },
    { tier: "village", row: { marketType: words("行政村", "Administrative village") } },
    { tier: "village", row: { marketType: words("边远地区", "Remote area") } },
  ],
} as const satisfies Scheme;
