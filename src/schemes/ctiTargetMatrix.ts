import type { Scheme, Words } from "../rules";
import { ctiTargetSubclass } from "./ctiTargetSubclass";
import { highLow } from "./highLow";
import { ours, source, words } from "./provenance";
import { yuan } from "./units";

const place = words("目标客户矩阵", "Matrix of target customers");
const said = (zh: string, en: string) => source("second", place, words(zh, en));
const unlabelled = ours(
  "来源此格没有字母，只写暂时放弃：按顺序为 D",
  "the cell bears no letter in the source, only that it is given up for now: D, by the order",
);

/** One class of the matrix, twice: by the demand as it was told, and by the yearly amount where it was not. */
const cell = (
  [demand, test, barrier]: readonly ["high" | "low", string, "high" | "low"],
  tier: string,
  label: Words,
  from: ReturnType<typeof said>,
) =>
  [{ testDemand: `"${demand}"` }, { testDemand: "null", annualTesting: test }].map((when) => ({
    when: { ...when, barrierDifficulty: `"${barrier}"` },
    tier,
    label,
    from,
  }));

const LARGE = ">= demandCut";
const SMALL = "< demandCut";

const tier = (key: string, name: Words, actions: readonly Words[]) => ({
  key,
  label: words(key, key),
  name,
  policy: {
    actions: actions.map((action) => ({
      words: action,
      from: said(`${key} 类：${action.zh}`, `class ${key}: ${action.en.toLowerCase()}`),
    })),
  },
});

/** Target customers by how much testing they need and how hard the deal is: a matrix of four classes, each with its sub-class. */
export const ctiTargetMatrix = {
  id: "cti-target-matrix",
  version: "1.0",
  name: words("CTI 目标客户矩阵", "CTI target matrix"),
  about: words(
    "按目前测试需求量的大小和成交障碍的难易，把目标客户分为 A 到 D；填写了诚信度和价格敏感度的，另给子类 a 到 d。",
    "Grades target customers A to D by how much testing they need now and how hard the barrier to a deal is; with integrity and price sensitivity it gives a sub-class a to d besides.",
  ),
  source: said(
    "目标客户按测试需求量和成交障碍分四格",
    "target customers are divided in four by testing demand and barrier to the deal",
  ),
  topic: "potential",
  scope: "row",
  inputs: [
    {
      key: "testDemand",
      label: words("测试需求量", "Testing demand"),
      synonyms: {
        zh: ["目前测试需求量", "需求量", "需求大小", "测试需求大小"],
        en: ["Test demand", "Current testing demand", "Size of need"],
      },
      type: "choice",
      choices: highLow({ zh: ["大", "多"], en: ["Large"] }, { zh: ["小", "少"], en: ["Small"] }),
      blank: {
        value: null,
        from: ours(
          "没有填写高低就看年测试需求金额",
          "where high or low is not given, the yearly amount decides",
        ),
      },
    },
    {
      key: "annualTesting",
      label: words("年测试需求金额", "Yearly testing need"),
      synonyms: {
        zh: ["测试需求金额", "预计年测试金额", "年需求额", "预计年检测额"],
        en: ["Annual testing need", "Testing need per year", "Expected yearly testing"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "barrierDifficulty",
      label: words("成交障碍难度", "Barrier to the deal"),
      synonyms: {
        zh: ["成交障碍", "障碍难度", "成交难度", "关键障碍难度"],
        en: ["Barrier difficulty", "Difficulty of the deal", "Deal difficulty"],
      },
      type: "choice",
      choices: highLow({ zh: ["大", "难"], en: ["Hard"] }, { zh: ["小", "易"], en: ["Easy"] }),
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [
    {
      type: "number",
      name: "demandCut",
      label: words("需求量高的年金额(元)", "Yearly amount that counts as high demand (yuan)"),
      default: 12_000,
      min: 0,
      from: ours(
        "来源未给分界：取其算例中一般客户一年的检测额，1000 元 × 12 个月",
        "the source gives no cut: a year of the ordinary customer of its worked example, 1,000 yuan × 12 months",
      ),
    },
  ],
  parts: [{ key: "subclass", label: words("子类", "Sub-class"), scheme: ctiTargetSubclass }],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      ...cell(
        ["high", LARGE, "low"],
        "A",
        words("需求高、障碍小", "High demand, low barrier"),
        said("需求高、障碍小为 A", "high demand and a low barrier are A"),
      ),
      ...cell(
        ["high", LARGE, "high"],
        "B",
        words("需求高、障碍大", "High demand, high barrier"),
        said("需求高、障碍大为 B", "high demand and a high barrier are B"),
      ),
      ...cell(
        ["low", SMALL, "low"],
        "C",
        words("需求低、障碍小", "Low demand, low barrier"),
        said("需求低、障碍小为 C", "low demand and a low barrier are C"),
      ),
      ...cell(
        ["low", SMALL, "high"],
        "D",
        words("需求低、障碍大", "Low demand, high barrier"),
        unlabelled,
      ),
    ],
  },
  tiers: [
    tier("A", words("重点攻关", "Concentrate on it"), [
      words("增加跟进密度，重点攻关", "Follow up more closely, concentrate on the deal"),
    ]),
    tier("B", words("消除障碍", "Remove the barrier"), [
      words("找出关键障碍所在", "Find where the key barrier lies"),
      words("集中内部资源消除障碍", "Concentrate our own resources on removing it"),
    ]),
    tier("C", words("快速成交", "Close quickly"), [
      words("投入适度，快速成交", "Moderate effort, close quickly"),
    ]),
    {
      key: "D",
      label: words("D", "D"),
      name: words("暂时放弃", "Given up for now"),
      policy: {
        actions: [
          {
            words: words("暂时放弃", "Give up for now"),
            from: said("需求低、障碍大：暂时放弃", "low demand, high barrier: given up for now"),
          },
        ],
      },
    },
  ],
  remarks: [],
  open: [
    {
      question: words("需求量多大算高", "How much demand is high?"),
      taken: words(
        "填了高低按高低，否则年金额达到 1.2 万元；可改为自己客户的中位数",
        "High or low where it is given, otherwise 12,000 yuan a year; the median of your own customers can be put in its place",
      ),
    },
    {
      question: words("成交障碍怎样算大", "When is the barrier high?"),
      taken: words("由使用者填高或低", "Whoever keeps the sheet says high or low"),
    },
    {
      question: words("没有字母的一格是哪一类", "What is the cell without a letter?"),
      taken: words("暂时放弃的一格为 D", "The one that is given up for now is D"),
    },
    {
      question: words("内层四格的次序是什么", "What is the order of the four inner cells?"),
      taken: words(
        "a 诚信高、不敏感；b 诚信高、敏感；c 诚信低、不敏感；d 诚信低、敏感；不填就不细分",
        "a high integrity, not price-sensitive; b high and sensitive; c low and not sensitive; d low and sensitive; none where they are not given",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      row: {
        testDemand: "high",
        annualTesting: null,
        barrierDifficulty: "low",
        integrity: "high",
        priceSensitivity: "high",
      },
    },
    {
      tier: "B",
      row: {
        testDemand: null,
        annualTesting: 60_000,
        barrierDifficulty: "high",
        integrity: "high",
        priceSensitivity: "low",
      },
    },
    {
      tier: "C",
      row: {
        testDemand: null,
        annualTesting: 8000,
        barrierDifficulty: "low",
        integrity: "low",
        priceSensitivity: "low",
      },
    },
    {
      tier: "D",
      row: {
        testDemand: "low",
        annualTesting: null,
        barrierDifficulty: "high",
        integrity: null,
        priceSensitivity: null,
      },
    },
  ],
} as const satisfies Scheme;
