import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";

const place = words("潜在客户分类：RoHS 项目", "Classes of potential customers: RoHS projects");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const sequence = ours(
  "来源有五列条件、四个类名：按顺序一列对一类，多出的一列归 D",
  "the source has five columns of conditions for four class names: one column a class in order, the one left over is D",
);

const question = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "boolean",
  blank: "unknown",
});

const answers = (inRohsChain: string, soldToRegulatedRegion: string, manyNewProducts: string) => ({
  inRohsChain,
  soldToRegulatedRegion,
  manyNewProducts,
});

const notManyNew = {
  when: answers("true", "false", "false"),
  label: words(
    "受管控，但不销往法规地区，新产品不多",
    "Regulated, but not sold to the region, few new products",
  ),
  from: sequence,
};

const served = (words: Input["label"], days: number, goal: Input["label"]) => {
  const from = said(`${words.zh}，${goal.zh}`, `${words.en}: ${goal.en.toLowerCase()}`);
  return {
    cadence: { days, from },
    channel: { words, from },
    actions: [{ words: goal, from }],
  };
};

/** Potential customers of RoHS testing by three questions: regulated, sold where the rules hold, many new products. */
export const rohsAbcd = {
  id: "rohs-abcd",
  version: "1.0",
  name: words("RoHS 潜在客户 A–D", "RoHS prospects A–D"),
  about: words(
    "按产品是否受 RoHS 管控、最终是否销往法规所在地、新产品或产品种类是否多，把潜在客户分为 A 到 D，并规定各类怎样电话跟进。",
    "Grades potential customers A to D by whether their products are in the RoHS chain, end up where the rules hold, and are many or new; says how each is followed up by phone.",
  ),
  source: said(
    "潜在客户按三个问题的回答分 A–D",
    "potential customers are classed A to D by the answers to three questions",
  ),
  topic: "potential",
  scope: "row",
  inputs: [
    question("inRohsChain", words("在 RoHS 管控产业链", "In RoHS chain"), {
      zh: [
        "是否在RoHS法规管控的产品产业链",
        "RoHS产业链",
        "是否受RoHS管控",
        "RoHS管控",
        "受法规管控",
      ],
      en: ["RoHS regulated", "In the RoHS supply chain", "Regulated by RoHS"],
    }),
    question("soldToRegulatedRegion", words("销往法规所在地", "Sold to regulated region"), {
      zh: ["产品最终是否销往法规所在地", "是否销往法规地区", "销往法规地区", "销往欧盟"],
      en: ["Sold where the rules hold", "Exports to regulated region", "Sold to the EU"],
    }),
    question("manyNewProducts", words("新产品或种类多", "Many new products"), {
      zh: ["新产品或产品种类多寡", "新产品多", "产品种类多", "新产品种类多"],
      en: ["Many or new products", "Many product types", "Many new items"],
    }),
  ],
  derived: [],
  arguments: [
    {
      type: "choice",
      name: "yesNoNo",
      label: words(
        "受管控、不销往法规地区、新产品不多的归类",
        "Class of the regulated, not sold to the region, with few new products",
      ),
      default: "d",
      choices: [
        { key: "c", label: words("C", "C") },
        { key: "d", label: words("D", "D") },
      ],
      from: sequence,
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      {
        when: answers("true", "true", "true"),
        tier: "A",
        label: words("三项都是", "All three hold"),
        from: said("A 类：三项都是", "class A: all three hold"),
      },
      {
        when: answers("true", "true", "false"),
        tier: "B",
        label: words(
          "受管控且销往法规地区，新产品不多",
          "Regulated and sold there, few new products",
        ),
        from: said("B 类：前两项是，第三项否", "class B: the first two hold, the third does not"),
      },
      {
        when: answers("true", "false", "true"),
        tier: "C",
        label: words(
          "受管控且新产品多，不销往法规地区",
          "Regulated with many new products, not sold there",
        ),
        from: said(
          "C 类：第一、三项是，第二项否",
          "class C: the first and third hold, the second does not",
        ),
      },
      { ...notManyNew, tier: "C", only: { argument: "yesNoNo", is: "c" } },
      { ...notManyNew, tier: "D", only: { argument: "yesNoNo", is: "d" } },
      {
        when: { inRohsChain: "false" },
        tier: "D",
        label: words("不受管控", "Not regulated"),
        from: said("最后一列：第一项否，归 D", "the last column: the first does not hold, class D"),
      },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("争取约访", "Get an appointment"),
      policy: served(
        words("每周电话跟进 1 次", "One phone call a week"),
        7,
        words("争取约访", "Get an appointment"),
      ),
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("争取电话成交", "Close by phone"),
      policy: served(
        words("每周电话跟进 1 次", "One phone call a week"),
        7,
        words("争取在电话中成交", "Close on the phone"),
      ),
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("保持联系", "Keep in touch"),
      policy: served(
        words("每半月电话跟进 1 次", "One phone call every half month"),
        15,
        words("保持联系", "Keep in touch"),
      ),
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("放弃", "Give up"),
      policy: {
        actions: [
          { words: words("放弃", "Give up"), from: said("D 类放弃", "class D is given up") },
        ],
      },
    },
  ],
  remarks: [],
  open: [
    {
      question: words(
        "条件有五列、类名只有四个：受管控、不销往法规地区、新产品不多的归哪一类",
        "Five columns of conditions for four classes: where do the regulated belong that are not sold to the region and have few new products?",
      ),
      taken: words(
        "按顺序归 D；可改为 C",
        "To D, by the order of the columns; C can be chosen instead",
      ),
    },
    {
      question: words("半月是多少天", "How many days are half a month?"),
      taken: words("15 天", "15"),
    },
  ],
  examples: [
    {
      tier: "A",
      row: { inRohsChain: true, soldToRegulatedRegion: true, manyNewProducts: true },
    },
    {
      tier: "B",
      row: { inRohsChain: true, soldToRegulatedRegion: true, manyNewProducts: false },
    },
    {
      tier: "C",
      row: { inRohsChain: true, soldToRegulatedRegion: false, manyNewProducts: true },
    },
    {
      tier: "D",
      row: { inRohsChain: true, soldToRegulatedRegion: false, manyNewProducts: false },
    },
    { tier: "D", row: { inRohsChain: false, soldToRegulatedRegion: null, manyNewProducts: null } },
  ],
} as const satisfies Scheme;
