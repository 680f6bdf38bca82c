import type { Input, PlainScheme } from "../rules";
import { highLow } from "./highLow";
import { ours, source, words } from "./provenance";

const place = words("目标客户矩阵的内层", "The inner grid of the matrix of target customers");
const order = ours(
  "来源的内层四格次序混乱：从好到坏依次取 a、b、c、d",
  "the four inner cells are garbled in the source: a, b, c and d from best to worst",
);

const axis = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  choices: NonNullable<Input["choices"]>,
): Input => ({
  key,
  label,
  synonyms,
  type: "choice",
  choices,
  blank: {
    value: null,
    from: ours("子类可有可无：没有填写就不细分", "the sub-class is optional: not given, not made"),
  },
});

const cell = (
  integrity: string,
  priceSensitivity: string,
  tier: string,
  zh: string,
  en: string,
) => ({
  when: { integrity: `"${integrity}"`, priceSensitivity: `"${priceSensitivity}"` },
  tier,
  label: words(zh, en),
  from: order,
});

const unclassed = (when: Record<string, string>, zh: string, en: string) => ({
  when,
  tier: "none",
  label: words(zh, en),
  from: ours("缺一项就不细分", "with one of the two missing there is no sub-class"),
});

/** Target customers by integrity and price sensitivity: the sub-class within their class. */
export const ctiTargetSubclass = {
  id: "cti-target-subclass",
  version: "1.0",
  name: words("CTI 目标客户子类", "CTI target sub-class"),
  about: words(
    "在目标客户的等级之内，按诚信度和价格敏感度细分 a 到 d；没有填写的不细分。",
    "Within the class of a target customer, a to d by integrity and price sensitivity; none where they are not given.",
  ),
  source: source(
    "second",
    place,
    words(
      "每一类再按诚信度和价格敏感度分四格",
      "each class is divided again in four by integrity and price sensitivity",
    ),
  ),
  topic: "potential",
  scope: "row",
  inputs: [
    axis(
      "integrity",
      words("诚信度", "Integrity"),
      {
        zh: ["诚信", "客户诚信度", "诚信状况"],
        en: ["Customer integrity", "Honesty", "Trustworthiness"],
      },
      highLow({ zh: ["好"], en: ["Good"] }, { zh: ["差"], en: ["Poor"] }),
    ),
    axis(
      "priceSensitivity",
      words("价格敏感度", "Price sensitivity"),
      {
        zh: ["价格敏感", "对价格的敏感度", "价格敏感程度"],
        en: ["Sensitivity to price", "Price-sensitive"],
      },
      highLow({ zh: ["敏感"], en: ["Sensitive"] }, { zh: ["不敏感"], en: ["Not sensitive"] }),
    ),
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      cell("high", "low", "a", "诚信高、对价格不敏感", "High integrity, low price sensitivity"),
      cell("high", "high", "b", "诚信高、对价格敏感", "High integrity, high price sensitivity"),
      cell("low", "low", "c", "诚信低、对价格不敏感", "Low integrity, low price sensitivity"),
      cell("low", "high", "d", "诚信低、对价格敏感", "Low integrity, high price sensitivity"),
      unclassed({ integrity: "null" }, "没有填写诚信度", "Integrity is not given"),
      unclassed(
        { priceSensitivity: "null" },
        "没有填写价格敏感度",
        "Price sensitivity is not given",
      ),
    ],
  },
  tiers: [
    {
      key: "a",
      label: words("a", "a"),
      name: words("诚信高、不敏感", "High integrity, not price-sensitive"),
    },
    {
      key: "b",
      label: words("b", "b"),
      name: words("诚信高、敏感", "High integrity, price-sensitive"),
    },
    {
      key: "c",
      label: words("c", "c"),
      name: words("诚信低、不敏感", "Low integrity, not price-sensitive"),
    },
    {
      key: "d",
      label: words("d", "d"),
      name: words("诚信低、敏感", "Low integrity, price-sensitive"),
    },
    {
      key: "none",
      label: words("未细分", "No sub-class"),
      name: words("没有填写，不细分", "Not given, so not divided"),
      aside: true,
    },
  ],
  remarks: [],
  open: [
    {
      question: words("内层四格的次序是什么", "What is the order of the four inner cells?"),
      taken: words(
        "a 诚信高、不敏感；b 诚信高、敏感；c 诚信低、不敏感；d 诚信低、敏感",
        "a high integrity, not sensitive; b high and sensitive; c low and not sensitive; d low and sensitive",
      ),
    },
  ],
  examples: [
    { tier: "a", row: { integrity: "high", priceSensitivity: "low" } },
    { tier: "b", row: { integrity: "high", priceSensitivity: "high" } },
    { tier: "c", row: { integrity: "low", priceSensitivity: "low" } },
    { tier: "d", row: { integrity: "low", priceSensitivity: "high" } },
    { tier: "none", row: { integrity: null, priceSensitivity: null } },
  ],
} as const satisfies PlainScheme;
