import type { Choice, Input, PlainScheme, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { yuan } from "./units";

const place = words("银行客户 A–D 分类", "Bank customers A to D");
const said = (zh: string, en: string) => source("third", place, words(zh, en));
const letters = ["A", "B", "C", "D"] as const;

const cuts = {
  type: "numbers",
  name: "assetCuts",
  label: words("资产各级累计占比", "Cumulative shares of the asset grades"),
  default: [0.01, 0.1, 0.4],
  from: ours(
    "来源只说最大、大、较大、较小，没有数：取前 1%、10%、40%，越大的级越少",
    "the source only says largest, large, fairly large and fairly small: the top 1%, 10% and 40%, so that the better grades are the rarer ones",
  ),
} as const;

/** Bank customers by the rank of their assets alone. */
const assetGrade = {
  id: "bank-ad-assets",
  version: "1.0",
  name: words("银行客户资产等级", "Bank customers by assets"),
  about: words(
    "把客户按资产从大到小排队：前 1% 为 A，到 10% 为 B，到 40% 为 C，其余为 D。",
    "Ranks customers by assets: the top 1% are A, up to 10% B, up to 40% C, the rest D.",
  ),
  source: said("资产规模由大到小分四级", "four grades by the size of assets"),
  topic: "risk",
  scope: "column",
  inputs: [
    {
      key: "assets",
      label: words("资产规模", "Assets"),
      synonyms: {
        zh: ["资产", "资产总额", "总资产", "金融资产", "管理资产", "客户资产"],
        en: ["Total assets", "Asset size", "Assets under management", "AUM"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
  ],
  derived: [],
  arguments: [cuts],
  method: { kind: "rank", input: "assets", cuts: "assetCuts", tiers: letters },
  tiers: [
    { key: "A", label: words("A", "A"), name: words("资产最大", "Largest assets") },
    { key: "B", label: words("B", "B"), name: words("资产大", "Large assets") },
    { key: "C", label: words("C", "C"), name: words("资产较大", "Fairly large assets") },
    { key: "D", label: words("D", "D"), name: words("资产较小", "Fairly small assets") },
  ],
  remarks: [],
  open: [],
  examples: [],
} as const satisfies PlainScheme;

/** A question with three answers, best first. */
const question = (
  key: string,
  label: Input["label"],
  synonyms: Input["synonyms"],
  choices: readonly Choice[],
): Input => ({ key, label, synonyms, type: "choice", choices, blank: "unknown" });

const rule = (
  input: string,
  answer: string,
  tier: "C" | "D",
  label: Input["label"],
  from: ReturnType<typeof said>,
) => ({ when: { [input]: `"${answer}"` }, tier, label, from });

const sound = { creditRecord: '"good"', statements: '"complete"', riskProcess: '"complete"' };

/** Bank customers by their assets, credit record, statements and risk process: the weakest of the four decides. */
export const bankAd = {
  id: "bank-ad",
  version: "1.0",
  name: words("银行客户 A–D", "Bank customers A–D"),
  about: words(
    "按资产规模、信用记录、财务报表和风险控制流程把银行客户分为 A 到 D 四级，四项中最弱的一项决定等级。",
    "Grades bank customers A to D by assets, credit record, statements and risk process; the weakest of the four decides.",
  ),
  source: said(
    "按资产、信用、报表和风险流程分 A–D 四类",
    "four classes A to D by assets, credit, statements and risk process",
  ),
  topic: "risk",
  scope: "column",
  parts: [{ key: "assetGrade", label: words("资产等级", "Asset grade"), scheme: assetGrade }],
  inputs: [
    question(
      "creditRecord",
      words("信用记录", "Credit record"),
      {
        zh: ["信用", "信用状况", "信用情况", "征信记录"],
        en: ["Credit", "Credit history", "Credit standing"],
      },
      [
        {
          key: "good",
          label: words("良好", "Good"),
          synonyms: { zh: ["好", "优良", "信用良好"], en: ["Sound", "Clean"] },
        },
        {
          key: "fair",
          label: words("一定", "Fair"),
          synonyms: { zh: ["有一定信用", "一般", "尚可"], en: ["Some", "Average"] },
        },
        {
          key: "poor",
          label: words("不佳", "Poor"),
          synonyms: { zh: ["差", "不良", "信用不佳"], en: ["Bad", "Weak"] },
        },
      ],
    ),
    question(
      "statements",
      words("财务报表", "Statements"),
      {
        zh: ["报表", "报表情况", "报表完备程度"],
        en: ["Financial statements", "Accounts", "Financial reports"],
      },
      [
        {
          key: "complete",
          label: words("完备", "Complete"),
          synonyms: { zh: ["良好", "完整", "齐全"], en: ["Full", "Good"] },
        },
        {
          key: "partial",
          label: words("一定", "Partial"),
          synonyms: { zh: ["有一定报表", "部分", "基本完整"], en: ["Some", "Fair"] },
        },
        {
          key: "incomplete",
          label: words("不完整", "Incomplete"),
          synonyms: { zh: ["不全", "缺失", "无"], en: ["Missing", "None"] },
        },
      ],
    ),
    question(
      "riskProcess",
      words("风险控制流程", "Risk process"),
      {
        zh: ["风险流程", "风险管理流程", "风控流程"],
        en: ["Risk control process", "Risk management", "Risk controls"],
      },
      [
        {
          key: "complete",
          label: words("完备", "Complete"),
          synonyms: { zh: ["完善", "健全"], en: ["Full", "Sound"] },
        },
        {
          key: "vague",
          label: words("模糊", "Vague"),
          synonyms: { zh: ["不清晰", "较模糊"], en: ["Unclear", "Partial"] },
        },
        {
          key: "lacking",
          label: words("不足", "Lacking"),
          synonyms: { zh: ["欠缺", "缺失", "无"], en: ["Insufficient", "None"] },
        },
      ],
    ),
  ],
  derived: [],
  arguments: [cuts],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      rule(
        "creditRecord",
        "poor",
        "D",
        words("信用不佳", "Poor credit"),
        said("D 类：信用不佳", "class D: poor credit"),
      ),
      rule(
        "statements",
        "incomplete",
        "D",
        words("报表不完整", "Incomplete statements"),
        said("D 类：报表不完整", "class D: incomplete statements"),
      ),
      rule(
        "riskProcess",
        "lacking",
        "D",
        words("风险流程不足", "Lacking risk process"),
        said("D 类：风险控制流程不足", "class D: the risk process is lacking"),
      ),
      rule(
        "assetGrade",
        "D",
        "D",
        words("资产较小", "Fairly small assets"),
        said("D 类：资产规模较小", "class D: fairly small assets"),
      ),
      rule(
        "assetGrade",
        "C",
        "C",
        words("资产较大", "Fairly large assets"),
        said("C 类：资产规模较大", "class C: fairly large assets"),
      ),
      rule(
        "creditRecord",
        "fair",
        "C",
        words("有一定信用", "Fair credit"),
        said("C 类：有一定信用", "class C: some credit record"),
      ),
      rule(
        "statements",
        "partial",
        "C",
        words("有一定报表", "Partial statements"),
        said("C 类：有一定报表", "class C: some statements"),
      ),
      rule(
        "riskProcess",
        "vague",
        "C",
        words("风险流程模糊", "Vague risk process"),
        said("C 类：风险控制流程模糊", "class C: the risk process is vague"),
      ),
      {
        when: { assetGrade: '"B"', ...sound },
        tier: "B",
        label: words("资产大，信用、报表、流程俱佳", "Large assets, everything else sound"),
        from: said(
          "B 类：资产大，信用和报表良好，风险流程完备",
          "class B: large assets, good credit and statements, a complete risk process",
        ),
      },
      {
        when: { assetGrade: '"A"', ...sound },
        tier: "A",
        label: words("资产最大，财务稳定", "Largest assets, stable finances"),
        from: said("A 类：资产最大，财务稳定", "class A: the largest assets and stable finances"),
      },
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("最重要的客户", "Most important customers"),
      policy: {
        actions: [
          {
            words: words("提供优质的专属服务", "Premium service of their own"),
            from: said("A 类享受优质专属服务", "class A gets premium dedicated service"),
          },
        ],
      },
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("优良客户", "Sound customers"),
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("一般客户", "Ordinary customers"),
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("风险最大的客户", "Customers of the greatest risk"),
      policy: {
        actions: [
          {
            words: words("按风险最大的客户管控", "Controlled as the greatest risk"),
            from: said("D 类被视为风险最大", "class D counts as the greatest risk"),
          },
        ],
      },
    },
  ],
  remarks: [
    {
      key: "heldBack",
      words: words(
        "资产居前，但信用、报表或风险流程拉低了等级",
        "Among the largest assets, but held back by credit, statements or risk process",
      ),
      when: { assetGrade: '"A","B"' },
      tiers: ["C", "D"],
    },
  ],
  open: [
    {
      question: words(
        "多少资产算最大、大、较大？",
        "How many assets are the largest, large, fairly large?",
      ),
      taken: words(
        "在同一张表内排队：前 1% 为 A，到 10% 为 B，到 40% 为 C，其余为 D；并列者从优，比例可改。客户少时，第一名总是 A。",
        "Ranked within the table: the top 1% are A, up to 10% B, up to 40% C, the rest D; ties get the better grade, and the shares can be changed. In a small table the first is always A.",
      ),
    },
    {
      question: words("四项证据不一致时怎么定级？", "What if the four kinds of evidence disagree?"),
      taken: words(
        "以最弱的一项为准：例如资产最大但信用不佳，仍为 D。",
        "The weakest decides: the largest assets with poor credit are still D.",
      ),
    },
    {
      question: words("A 类的“财务稳定”怎么看？", "What are the stable finances of class A?"),
      taken: words(
        "信用良好、报表完备、风险流程完备即视为财务稳定。",
        "Good credit, complete statements and a complete risk process count as stable.",
      ),
    },
  ],
  examples: [
    {
      tier: "A",
      row: {
        assets: 86_000_000,
        creditRecord: "good",
        statements: "complete",
        riskProcess: "complete",
      },
    },
    {
      tier: "C",
      row: {
        assets: 24_000_000,
        creditRecord: "good",
        statements: "complete",
        riskProcess: "vague",
      },
    },
    {
      tier: "D",
      row: {
        assets: 9_500_000,
        creditRecord: "poor",
        statements: "partial",
        riskProcess: "vague",
      },
    },
    {
      tier: "D",
      row: {
        assets: 1_200_000,
        creditRecord: "good",
        statements: "complete",
        riskProcess: "complete",
      },
    },
  ],
} as const satisfies Scheme;
