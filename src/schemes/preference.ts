import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { percent } from "./units";

const place = words("按购买偏好分类", "Classing customers by what they prefer");
const said = (zh: string, en: string) => source("fourth", place, words(zh, en));
const leads = (zh: string, en: string) =>
  ours(
    `来源没有界限：${zh}占比最大且过半`,
    `no bound in the source: the share ${en} is the greatest, and half or more`,
  );
const absent = ours("没有此列则不看这一偏好", "a preference without a column is not considered");

const share = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  about: Input["label"],
  blank: Input["blank"],
): Input => ({
  key,
  label,
  synonyms,
  about,
  type: "number",
  unit: percent,
  blank,
  min: 0,
  max: 100,
});

/** What a customer prefers above all: a brand, a low price, functions, quality or service. */
export const preference = {
  id: "preference",
  version: "1.0",
  name: words("购买偏好", "Preference"),
  about: words(
    "按各类购买占比中最大且达到界限的一项，分品牌忠诚、价格敏感、功能追求、品质导向、服务至上。",
    "By the greatest share of purchases that reaches its bound: loyal to a brand, price-sensitive, after functions, quality-minded or after service.",
  ),
  source: said(
    "按购买偏好分品牌忠诚、价格敏感、功能追求、品质导向、服务至上",
    "by preference: brand-loyal, price-sensitive, after functions, quality-minded, after service",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    share(
      "brandShare",
      words("第一品牌占比", "Top brand share"),
      {
        zh: ["品牌占比", "最常买品牌占比", "首选品牌占比"],
        en: ["Brand share", "Share of top brand", "Favourite brand share"],
      },
      words("买得最多的一个品牌占全部购买", "Of all purchases, those of the brand bought most"),
      "unknown",
    ),
    share(
      "promoShare",
      words("促销购买占比", "Promotion share"),
      {
        zh: ["促销占比", "促销订单占比", "折扣购买占比"],
        en: ["Share on promotion", "Promo share", "Discounted share"],
      },
      words("促销或打折时的购买占全部购买", "Of all purchases, those on promotion or discount"),
      "unknown",
    ),
    share(
      "functionShare",
      words("功能升级占比", "Function share"),
      {
        zh: ["功能型占比", "高配占比", "新功能产品占比"],
        en: ["Share of advanced functions", "High-spec share", "Feature share"],
      },
      words("为功能选高配、新款占全部购买", "Of all purchases, those chosen for functions"),
      { value: null, from: absent },
    ),
    share(
      "premiumShare",
      words("高端产品占比", "Premium share"),
      {
        zh: ["高品质占比", "高价位占比", "优质品占比"],
        en: ["Share of premium products", "Quality share", "High-end share"],
      },
      words("高端、优质产品占全部购买", "Of all purchases, those of premium quality"),
      { value: null, from: absent },
    ),
    share(
      "serviceShare",
      words("服务购买占比", "Service share"),
      {
        zh: ["服务占比", "增值服务占比", "服务类支出占比"],
        en: ["Share of services", "Share with service", "Service spend share"],
      },
      words("含服务的购买占全部购买", "Of all purchases, those that include service"),
      { value: null, from: absent },
    ),
  ],
  derived: [
    {
      kind: "leading",
      key: "strongest",
      label: words("占比最大的一项", "Greatest share"),
      of: ["brandShare", "promoShare", "functionShare", "premiumShare", "serviceShare"],
      from: ours("并列时按表中先后", "of equals the first in this order"),
    },
    {
      kind: "leading",
      key: "strongestElse",
      label: words("品牌以外占比最大的一项", "Greatest share besides the brand"),
      of: ["promoShare", "functionShare", "premiumShare", "serviceShare"],
      from: ours(
        "第一品牌未达界限时看其余各项",
        "where the brand does not reach its bound the others are considered",
      ),
    },
  ],
  arguments: [
    {
      type: "number",
      name: "brandCut",
      label: words("品牌忠诚界限(%)", "Bound of brand loyalty (%)"),
      default: 70,
      min: 0,
      max: 100,
      from: ours(
        "来源没有界限：七成以上买同一品牌才算忠诚",
        "no bound in the source: loyal is who buys 70% or more of one brand",
      ),
    },
    {
      type: "number",
      name: "shareCut",
      label: words("其他偏好界限(%)", "Bound of the other preferences (%)"),
      default: 50,
      min: 0,
      max: 100,
      from: ours("来源没有界限：取过半", "no bound in the source: half"),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      {
        when: { strongest: '"brandShare"', brandShare: ">= brandCut" },
        tier: "brand",
        label: words("多买同一品牌", "Mostly buys one brand"),
        from: said("品牌忠诚客户：非常忠于某个品牌", "brand-loyal: very loyal to one brand"),
      },
      {
        when: { strongestElse: '"promoShare"', promoShare: ">= shareCut" },
        tier: "price",
        label: words("多在促销时购买", "Mostly buys on promotion"),
        from: said("价格敏感客户：对价格比较敏感", "price-sensitive: minds the price"),
      },
      {
        when: { strongestElse: '"functionShare"', functionShare: ">= shareCut" },
        tier: "function",
        label: words("多为功能购买", "Mostly buys for functions"),
        from: leads("功能购买", "bought for functions"),
      },
      {
        when: { strongestElse: '"premiumShare"', premiumShare: ">= shareCut" },
        tier: "quality",
        label: words("多买高端产品", "Mostly buys premium products"),
        from: leads("高端产品", "of premium products"),
      },
      {
        when: { strongestElse: '"serviceShare"', serviceShare: ">= shareCut" },
        tier: "service",
        label: words("多买服务", "Mostly buys with service"),
        from: leads("服务购买", "with service"),
      },
      {
        when: {},
        tier: "mixed",
        label: words("没有一项达到界限", "No share reaches its bound"),
        from: ours(
          "没有明显偏好的不硬归一类",
          "who shows no clear preference is not forced into a class",
        ),
      },
    ],
  },
  tiers: [
    {
      key: "brand",
      label: words("品牌忠诚", "Brand-loyal"),
      name: words("忠于一个品牌", "Loyal to one brand"),
    },
    {
      key: "quality",
      label: words("品质导向", "Quality-minded"),
      name: words("看重品质", "Wants quality"),
    },
    {
      key: "service",
      label: words("服务至上", "Service-minded"),
      name: words("看重服务", "Wants service"),
    },
    {
      key: "function",
      label: words("功能追求", "Function-minded"),
      name: words("看重功能", "Wants functions"),
    },
    {
      key: "price",
      label: words("价格敏感", "Price-sensitive"),
      name: words("看重价格", "Wants a low price"),
    },
    {
      key: "mixed",
      label: words("不明显", "Unclear"),
      name: words("没有明显偏好", "No clear preference"),
      aside: true,
    },
  ],
  remarks: [
    {
      key: "alsoBrand",
      words: words("同时忠于一个品牌", "Is loyal to one brand as well"),
      when: { brandShare: ">= brandCut" },
      tiers: ["quality", "service", "function", "price"],
    },
    {
      key: "alsoPrice",
      words: words("同时对价格敏感", "Minds the price as well"),
      when: { promoShare: ">= shareCut" },
      tiers: ["brand", "quality", "service", "function"],
    },
  ],
  open: [
    {
      question: words(
        "来源只有五类名称，没有说怎样量出偏好。",
        "The source names the five classes without saying how to measure them.",
      ),
      taken: words(
        "看购买占比：第一品牌 70% 及以上为品牌忠诚，其余各项 50% 及以上；同时达到的取占比最大的一项。",
        "By shares of purchases: brand-loyal from 70% of one brand, the others from 50%; of several the greatest share counts.",
      ),
    },
    {
      question: words(
        "没有功能、高端、服务占比的表怎么办？",
        "What of sheets without shares of functions, premium products and service?",
      ),
      taken: words(
        "只判品牌忠诚和价格敏感，其余为不明显。",
        "They tell the brand-loyal and the price-sensitive alone; the rest are unclear.",
      ),
    },
  ],
  examples: [
    { tier: "brand", row: { brandShare: 85, promoShare: 20, premiumShare: 40 } },
    { tier: "price", row: { brandShare: 30, promoShare: 75, premiumShare: 5 } },
    { tier: "function", row: { brandShare: 45, promoShare: 15, functionShare: 60 } },
    { tier: "quality", row: { brandShare: 50, promoShare: 10, premiumShare: 65 } },
    { tier: "service", row: { brandShare: 40, promoShare: 5, serviceShare: 55 } },
    { tier: "mixed", row: { brandShare: 35, promoShare: 30, premiumShare: 20 } },
  ],
} as const satisfies Scheme;
