import type { Scheme } from "../rules";
import { customerType } from "./abcCredit3";
import { ours, source, words } from "./provenance";

const place = words("客户单价系数确认表", "Table of price coefficients");
const said = (zh: string, en: string) => source("second", place, words(zh, en));

/** A coefficient: the source has the table's name alone, so each number is ours. */
const coefficient = (
  when: Readonly<Record<string, string>>,
  tier: string,
  value: number,
  zh: string,
  en: string,
  why: ReturnType<typeof words>,
) => ({
  when,
  tier,
  value,
  label: words(zh, en),
  from: ours(
    `来源只有表名，没有系数：取 ${value.toFixed(2)}，${why.zh}`,
    `the source has the name of the table without numbers: ${value.toFixed(2)}, ${why.en}`,
  ),
});

const treatment = (zh: string, en: string) => ({
  actions: [{ words: words(zh, en), from: said(zh, en) }],
});

/** What the list price of a customer is multiplied by, from the type and the grade. */
export const abPriceCoeff = {
  id: "ab-price-coeff",
  version: "1.0",
  name: words("客户单价系数", "Price coefficient"),
  about: words(
    "按客户类型和等级查单价系数：运营中心 0.90，建筑工程 0.95，贸易公司 A 级 0.95、其余 0.98，零售 1.00；系数都是默认值，可改。",
    "The coefficient of a customer's price by type and grade: operations centres 0.90, construction 0.95, trading companies 0.95 for A and 0.98 otherwise, retail 1.00; all are defaults to be changed.",
  ),
  source: said("客户单价按系数表确定", "the prices of customers follow a table of coefficients"),
  topic: "value",
  scope: "row",
  inputs: [
    customerType,
    {
      key: "grade",
      label: words("客户等级", "Customer grade"),
      synonyms: {
        zh: ["等级", "客户级别", "分级", "客户分级", "ABC 等级"],
        en: ["Grade", "ABC grade", "Customer rating", "Rating"],
      },
      type: "choice",
      choices: [
        { key: "a", label: words("A", "A"), synonyms: { zh: ["A 级", "A 类"], en: ["Grade A"] } },
        { key: "b", label: words("B", "B"), synonyms: { zh: ["B 级", "B 类"], en: ["Grade B"] } },
        { key: "c", label: words("C", "C"), synonyms: { zh: ["C 级", "C 类"], en: ["Grade C"] } },
      ],
      blank: "unknown",
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      coefficient(
        { type: '"operations"' },
        "special",
        0.9,
        "运营中心",
        "Operations centre",
        words("特供单价，优惠最大", "special prices, the greatest reduction"),
      ),
      coefficient(
        { type: '"construction"' },
        "agreement",
        0.95,
        "建筑工程公司",
        "Construction company",
        words("按战略合作协议", "by the strategic agreement"),
      ),
      coefficient(
        { type: '"trading"', grade: '"a"' },
        "partial",
        0.95,
        "A 级贸易公司",
        "Trading company of grade A",
        words("合作紧密，部分特供", "close business, special prices in part"),
      ),
      coefficient(
        { type: '"trading"', grade: '"b","c"' },
        "partial",
        0.98,
        "B、C 级贸易公司",
        "Trading company of grade B or C",
        words("合作较松，少量优惠", "looser business, a small reduction"),
      ),
      coefficient(
        { type: '"retail"' },
        "standard",
        1,
        "工程方零售",
        "Retail to contractors",
        words("一般单价，不打折", "standard prices, no reduction"),
      ),
    ],
  },
  tiers: [
    {
      key: "special",
      label: words("特供单价", "Special price"),
      name: words("运营中心价格", "Prices of operations centres"),
      policy: treatment("运营中心享受特供单价", "Operations centres get special prices"),
    },
    {
      key: "agreement",
      label: words("协议单价", "Agreed price"),
      name: words("建筑工程公司价格", "Prices of construction companies"),
      policy: treatment(
        "建筑工程公司签订战略合作协议",
        "Construction companies get a strategic agreement",
      ),
    },
    {
      key: "partial",
      label: words("部分特供", "Partly special"),
      name: words("贸易公司价格", "Prices of trading companies"),
      policy: treatment(
        "贸易公司按合作紧密程度部分特供",
        "Trading companies get special prices in part, by how close the business is",
      ),
    },
    {
      key: "standard",
      label: words("一般单价", "Standard price"),
      name: words("零售价格", "Retail prices"),
      policy: treatment("工程方零售按一般单价", "Retail to contractors is at standard prices"),
    },
  ],
  remarks: [],
  open: [
    {
      question: words("系数表的数是多少？", "What are the numbers in the table?"),
      taken: words(
        "来源只有表名。运营中心 0.90，建筑工程 0.95，贸易公司 A 级 0.95、B 和 C 级 0.98，零售 1.00，可在规则表中改。",
        "The source has its name alone. Operations centres 0.90, construction 0.95, trading companies 0.95 for A and 0.98 for B and C, retail 1.00; they can be changed on the rules sheet.",
      ),
    },
  ],
  examples: [
    { tier: "special", score: 0.9, row: { type: "operations", grade: "b" } },
    { tier: "agreement", score: 0.95, row: { type: "construction", grade: "c" } },
    { tier: "partial", score: 0.95, row: { type: "trading", grade: "a" } },
    { tier: "partial", score: 0.98, row: { type: "trading", grade: "c" } },
    { tier: "standard", score: 1, row: { type: "retail", grade: null } },
  ],
} as const satisfies Scheme;
