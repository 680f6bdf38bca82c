import type { PlainScheme, Scheme, Words } from "../rules";
import { ctiCoop } from "./ctiCoop";
import { ctiStage } from "./ctiStage";
import { ctiTargetMatrix } from "./ctiTargetMatrix";
import { source, words } from "./provenance";
import { rohsAbcd } from "./rohsAbcd";

const place = words("客户三阶段", "Three stages of customers");

const stages = {
  potential: words("潜在客户", "Potential customers"),
  target: words("目标客户", "Target customers"),
  cooperating: words("合作客户", "Cooperating customers"),
};

const taken = (stage: keyof typeof stages, take: string, zh: string, en: string) => ({
  when: { stage: `"${stage}"` },
  take,
  label: words(`${stages[stage].zh}按${zh}`, `${stages[stage].en} by ${en}`),
  from: source(
    "second",
    place,
    words(
      `${stages[stage].zh}按${zh}分类`,
      `${stages[stage].en.toLowerCase()} are classed by ${en}`,
    ),
  ),
});

/** What a part has done for a letter, said to be for its stage. */
const doneIn = ({ tiers }: PlainScheme, letter: string, { zh, en }: Words) =>
  (tiers.find(({ key }) => key === letter)?.policy?.actions ?? []).map((action) => ({
    words: words(`${zh}：${action.words.zh}`, `${en}: ${action.words.en}`),
    from: action.from,
  }));

const tier = (letter: string, name: Words) => ({
  key: letter,
  label: words(letter, letter),
  name,
  policy: {
    actions: [
      ...doneIn(rohsAbcd, letter, stages.potential),
      ...doneIn(ctiTargetMatrix, letter, stages.target),
      ...doneIn(ctiCoop, letter, stages.cooperating),
    ],
  },
});

/** All customers in one sheet: first the stage that the business has come to, then the class by the measure of that stage. */
export const cti = {
  id: "cti",
  version: "1.0",
  name: words("CTI 客户分类", "CTI customer classes"),
  about: words(
    "先分潜在、目标、合作三个阶段，再各按各的办法定 A 到 D：潜在客户按 RoHS 三问，目标客户按需求与障碍，合作客户按两张矩阵。",
    "First the stage, potential, target or cooperating; then A to D by the measure of that stage: the RoHS questions, demand and barrier, or the two matrices of cooperating customers.",
  ),
  source: source(
    "second",
    place,
    words(
      "客户先分三个阶段，各阶段用各自的变量分类",
      "customers are in one of three stages, each classed by variables of its own",
    ),
  ),
  topic: "pipeline",
  scope: "row",
  inputs: [],
  derived: [],
  arguments: [...rohsAbcd.arguments, ...ctiTargetMatrix.arguments, ...ctiCoop.arguments],
  parts: [
    { key: "stage", label: words("阶段", "Stage"), scheme: ctiStage },
    { key: "potential", label: words("潜在客户等级", "Potential class"), scheme: rohsAbcd },
    { key: "target", label: words("目标客户等级", "Target class"), scheme: ctiTargetMatrix },
    { key: "cooperating", label: words("合作客户等级", "Cooperating class"), scheme: ctiCoop },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      taken(
        "potential",
        "potential",
        "需求大小（RoHS 三问）",
        "size of need, here the RoHS questions",
      ),
      taken("target", "target", "需求大小与成交难度", "size of need and difficulty of the deal"),
      taken("cooperating", "cooperating", "四个变量", "four variables"),
    ],
  },
  tiers: [
    tier("A", words("重点投入", "First priority")),
    tier("B", words("积极争取", "Second priority")),
    tier("C", words("适度投入", "Moderate effort")),
    tier("D", words("放弃", "Given up")),
  ],
  remarks: [],
  open: [
    {
      question: words(
        "潜在客户除 RoHS 项目外按什么分",
        "By what are potential customers classed outside RoHS projects?",
      ),
      taken: words(
        "来源只有 RoHS 项目的表，一律按它",
        "The source only has the table of RoHS projects: by that",
      ),
    },
    {
      question: words(
        "合作客户的两张矩阵怎样合成一个等级",
        "How do the two matrices of cooperating customers make one class?",
      ),
      taken: words("取较低的字母；可改", "The lower letter; it can be changed"),
    },
    {
      question: words(
        "三个阶段的 A 到 D 能不能相互比较",
        "Can A to D of one stage be compared with those of another?",
      ),
      taken: words(
        "字母只在同一阶段之内排先后，所以同时列出阶段",
        "Letters rank within a stage only, which is why the stage is shown besides",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      row: {
        contacted: false,
        needConfirmed: null,
        dealCount: 0,
        inRohsChain: true,
        soldToRegulatedRegion: true,
        manyNewProducts: true,
      },
    },
    {
      tier: "D",
      row: { contacted: true, needConfirmed: false, dealCount: 0, inRohsChain: false },
    },
    {
      tier: "B",
      row: {
        contacted: true,
        needConfirmed: true,
        dealCount: 0,
        testDemand: null,
        annualTesting: 50_000,
        barrierDifficulty: "high",
        integrity: "high",
        priceSensitivity: "low",
      },
    },
    {
      tier: "A",
      row: {
        contacted: true,
        needConfirmed: true,
        dealCount: 8,
        dealPrice: "high",
        paymentCredit: "high",
        totalTestingSpend: 120_000,
        ourShare: 70,
        lastVisit: { days: -20 },
      },
    },
    {
      tier: "C",
      row: {
        contacted: true,
        needConfirmed: true,
        dealCount: 3,
        priceIndex: 1.1,
        onTimeRate: 60,
        totalTestingSpend: 40_000,
        ourShare: 55,
        lastVisit: { days: -70 },
      },
    },
  ],
} as const satisfies Scheme;
