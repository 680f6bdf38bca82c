import { serialOf, type Explanation, type Reason, type Scheme } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import { explanationLines, nextText, whyText } from "../../src/text";

const scheme = (id: string): Scheme => {
  const found = schemeNamed(id);
  if (!found.ok) throw new Error(id);
  return found.value;
};

const bare: Explanation = {
  scheme: "logistics-abc",
  version: "1.0",
  tier: 1,
  score: NaN,
  because: [],
  also: [],
  read: [],
  better: null,
  worse: null,
  ahead: [],
  remarks: [],
  problems: [],
};

const number = (value: number) => ({ kind: "number", value }) as const;
const orderQty: Reason = {
  rule: 6,
  facts: [
    {
      input: "orderQty",
      test: ">= 10000",
      tests: {
        kind: "tests",
        negated: false,
        parts: [{ kind: "compare", operator: ">=", operand: number(10_000) }],
      },
      value: 23_500,
    },
  ],
  from: { kind: "default", words: { zh: "理由", en: "reason" } },
};
const sensitive: Reason = {
  rule: 9,
  facts: [
    {
      input: "logisticsSensitive",
      test: "true",
      tests: {
        kind: "tests",
        negated: false,
        parts: [{ kind: "compare", operator: "=", operand: { kind: "boolean", value: true } }],
      },
      value: true,
    },
  ],
};

const logistics = scheme("logistics-abc");

describe("why", () => {
  test("a value just short of a boundary shows as many digits as it takes to see it", () => {
    const because = [{ ...orderQty, facts: [{ ...orderQty.facts[0]!, value: 9999.9999999 }] }];
    expect(whyText(logistics, { ...bare, because }, "en-US")).toContain("9,999.9999999 pcs");
  });

  const explanation = { ...bare, because: [orderQty], also: [sensitive], remarks: [0] };

  test("names the value, the threshold and what else holds", () => {
    expect(whyText(logistics, explanation, "zh-CN")).toBe(
      "单次订单量 23,500 支 ≥ 10,000 支；还符合：物流敏感；严重投诉日期晚于分级日，未计入",
    );
    expect(whyText(logistics, explanation, "en-US")).toBe(
      "Order quantity 23,500 pcs ≥ 10,000 pcs; also: Logistics-sensitive; Severe complaint is dated after the day of grading and was not counted",
    );
  });

  test("a rule without conditions says its label", () => {
    const rest: Reason = { rule: 11, label: { zh: "其余客户", en: "All others" }, facts: [] };
    expect(whyText(logistics, { ...bare, because: [rest] }, "zh-CN")).toBe("其余客户");
  });

  test("a setting that a test names stands with the value that it had", () => {
    const named: Reason = {
      rule: 1,
      facts: [
        {
          input: "totalTestingSpend",
          test: ">= volumeCut",
          tests: {
            kind: "tests",
            negated: false,
            parts: [
              { kind: "compare", operator: ">=", operand: { kind: "name", name: "volumeCut" } },
            ],
          },
          named: { volumeCut: 12_000 },
          value: 80_000,
        },
      ],
    };
    const text = whyText(scheme("cti-coop-share-volume"), { ...bare, because: [named] }, "zh-CN");
    expect(text).toBe("总检测额 80,000 元 ≥ 总检测额高的年金额(元) 12,000 元");
  });

  test("a factor stands apart from the range before it", () => {
    const because = [{ ...orderQty, factor: 1.05 }];
    expect(whyText(logistics, { ...bare, because }, "en-US")).toMatch(/pcs → × 1\.05$/);
  });

  test("an interval says both ends and what is included", () => {
    const interval = {
      kind: "interval",
      low: number(300),
      high: number(500),
      lowIncluded: true,
      highIncluded: false,
    } as const;
    const band: Reason = {
      rule: 2,
      facts: [
        {
          input: "expectedSales",
          test: "[300..500)",
          tests: { kind: "tests", negated: false, parts: [interval] },
          value: 400,
        },
      ],
      points: 45,
      raw: 90,
      weight: 0.5,
    };
    const explanation = {
      ...bare,
      tier: 1,
      score: 84,
      because: [band, { rule: 3, facts: [], label: { zh: "加成", en: "bonus" }, factor: 1.05 }],
    };
    expect(whyText(scheme("gov-score"), explanation, "zh-CN")).toBe(
      "预计销售额 400 万元 ≥ 300 万元 且 < 500 万元 → 90 分 × 50% = 45；加成 × 1.05",
    );
  });

  test("a row that could not be graded says what stood in the way", () => {
    const problems = [
      { input: "orderQty", problem: { code: "not-a-number", got: "约三万" } as const },
    ];
    expect(whyText(logistics, { ...bare, tier: -1, problems }, "zh-CN")).toContain("“约三万”");
  });
});

describe("what comes next", () => {
  const explanation: Explanation = {
    ...bare,
    better: {
      tier: 0,
      steps: [
        { input: "orderQty", to: 30_000, by: 6_500, inclusive: true },
        { input: "isFirstOrder", to: true, inclusive: true },
      ],
    },
    worse: {
      tier: 2,
      steps: [
        {
          input: "lastGeneralComplaint",
          to: serialOf(2026, 1, 1),
          inclusive: true,
          on: serialOf(2026, 3, 15),
        },
      ],
    },
  };

  test("names the ways up and what would drop it", () => {
    expect(nextText(logistics, explanation, "zh-CN")).toBe(
      "升 A：单次订单量达到 30,000 支（还差 6,500 支），或首单为“是”；降 C：2026-03-15 起（最近一般投诉）",
    );
    expect(nextText(logistics, explanation, "en-US")).toBe(
      "Up to A: Order quantity reaches 30,000 pcs (6,500 pcs more), or First order: yes; Down to C: from 2026-03-15 (Last general complaint)",
    );
  });

  test("the best tier says so", () =>
    expect(nextText(logistics, { ...bare, tier: 0 }, "zh-CN")).toBe("已是最高等级"));

  test("a customer set aside without a way has no next tier", () =>
    expect(nextText(scheme("pyramid-4"), { ...bare, tier: 4 }, "zh-CN")).toBe(""));

  test("a customer set aside is told what would get it graded, the same on one line as line by line", () => {
    const step = { input: "budgetFitsPricing", to: true, inclusive: true };
    const aside = { ...bare, tier: 4, better: { tier: 1, steps: [step] } };
    const lines = explanationLines(scheme("gov-score"), aside, "en-US");
    const [up] = lines.filter(({ kind }) => kind === "better");
    expect(up?.label).toBe("Up to B");
    expect(nextText(scheme("gov-score"), aside, "en-US")).toBe(`${up?.label}: ${up?.text}`);
  });
});

test("the lines of the pane come in the order in which people ask, with provenance and service", () => {
  const read = [{ input: "orderQty", state: 0, value: 23_500, derived: false }];
  const lines = explanationLines(
    logistics,
    { ...bare, because: [orderQty], also: [sensitive], read },
    "zh-CN",
  );
  expect(lines.map(({ kind }) => kind)).toEqual([
    "because",
    "also",
    "read",
    "source",
    "policy",
    "policy",
  ]);
  expect(lines.find(({ kind }) => kind === "source")?.text).toBe("默认：理由");
});
