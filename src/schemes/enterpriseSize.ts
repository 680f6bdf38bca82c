import type { PlainScheme } from "../rules";
import { ours, source, words } from "./provenance";
import { people, percent, wan } from "./units";

const place = words("企业客户等级六因素", "Six factors of an enterprise customer's grade");
const said = (zh: string, en: string) => source("first", place, words(zh, en));
const figures = ours(
  "来源只说看员工数、年营业额和市场份额；分界参照国家统计的大中型工业企业标准，可改",
  "the source only names staff, turnover and market share; the cuts follow the national statistics for large and medium industry and can be changed",
);
const shareFigures = ours(
  "来源未给市场份额的分界；取两成和半成",
  "the source gives no cut for the market share: 20% and 5%",
);

const level = (key: string, zh: string, en: string, zhs: string[], ens: string[]) => ({
  key,
  label: words(zh, en),
  synonyms: { zh: zhs, en: ens },
});

/** The sizes as an input may have them; the tiers bear the same keys. */
export const large = level("large", "大", "Large", ["大型", "大型企业", "大规模"], ["Big"]);
export const medium = level(
  "medium",
  "中",
  "Medium",
  ["中型", "中型企业", "中等"],
  ["Middle", "Mid"],
);
export const small = level("small", "小", "Small", ["小型", "小型企业", "小微", "微型"], ["Micro"]);

const notGiven = {
  value: null,
  from: ours(
    "没有此数时看下一个：先员工数，再年营业额，再市场份额",
    "without it the next figure decides: staff first, then turnover, then market share",
  ),
} as const;

const number = (
  name: string,
  zh: string,
  en: string,
  value: number,
  from: typeof figures = figures,
) => ({ type: "number", name, label: words(zh, en), default: value, min: 0, from }) as const;

/** From where on an enterprise is large or medium. */
export const sizeCuts = [
  number("employeesLarge", "大型：员工数不少于", "Large from employees", 1000),
  number("employeesMedium", "中型：员工数不少于", "Medium from employees", 300),
  number("turnoverLarge", "大型：年营业额不少于(万元)", "Large from turnover (10k yuan)", 40_000),
  number("turnoverMedium", "中型：年营业额不少于(万元)", "Medium from turnover (10k yuan)", 2000),
  number("shareLarge", "大型：市场份额不少于(%)", "Large from market share (%)", 20, shareFigures),
  number("shareMedium", "中型：市场份额不少于(%)", "Medium from market share (%)", 5, shareFigures),
];

/** The three bands of a figure. */
const sized = (input: string, name: string, zh: string, en: string, from: typeof figures) => [
  {
    when: { [input]: `>= ${name}Large` },
    tier: "large",
    label: words(`按${zh}为大型`, `Large by ${en}`),
    from,
  },
  {
    when: { [input]: `>= ${name}Medium` },
    tier: "medium",
    label: words(`按${zh}为中型`, `Medium by ${en}`),
    from,
  },
  {
    when: { [input]: `< ${name}Medium` },
    tier: "small",
    label: words(`按${zh}为小型`, `Small by ${en}`),
    from,
  },
];

/** The size of an enterprise by its staff, turnover or market share, whichever is known first. */
export const enterpriseSize = {
  id: "enterprise-size",
  version: "1.0",
  name: words("企业规模", "Enterprise size"),
  about: words(
    "按员工数、年营业额或市场份额把企业分为大、中、小。",
    "Sizes enterprises as large, medium or small by staff, turnover or market share.",
  ),
  source: said(
    "规模看员工数、年营业额和市场份额",
    "size is seen from staff, yearly turnover and market share",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    {
      key: "employees",
      label: words("员工数", "Employees"),
      synonyms: {
        zh: ["员工人数", "职工人数", "从业人员", "人数"],
        en: ["Staff", "Headcount", "Number of employees"],
      },
      type: "number",
      unit: people,
      blank: notGiven,
      min: 0,
    },
    {
      key: "turnover",
      label: words("年营业额", "Turnover"),
      synonyms: {
        zh: ["营业额", "营业收入", "年营业收入", "年营收", "年收入"],
        en: ["Annual turnover", "Yearly turnover", "Annual revenue", "Revenue"],
      },
      type: "number",
      unit: wan,
      blank: notGiven,
      min: 0,
    },
    {
      key: "marketShare",
      label: words("市场份额", "Market share"),
      synonyms: {
        zh: ["市场占有率", "市占率", "份额"],
        en: ["Share of market", "Share of the market"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
  ],
  derived: [],
  arguments: sizeCuts,
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [
      ...sized("employees", "employees", "员工数", "staff", figures),
      ...sized("turnover", "turnover", "年营业额", "turnover", figures),
      ...sized("marketShare", "share", "市场份额", "market share", shareFigures),
    ],
  },
  tiers: [
    { key: "large", label: large.label, name: words("大型企业", "Large enterprise") },
    { key: "medium", label: medium.label, name: words("中型企业", "Medium enterprise") },
    { key: "small", label: small.label, name: words("小型企业", "Small enterprise") },
  ],
  remarks: [],
  open: [
    {
      question: words("多大算大、中、小？", "How large is large, medium, small?"),
      taken: words(
        "员工 1000 人、300 人，或年营业额 4 亿元、2000 万元，或市场份额 20%、5%；先看员工数。",
        "1,000 and 300 employees, or 400 and 20 million yuan of turnover, or 20% and 5% of the market; staff first.",
      ),
    },
  ],
  examples: [
    { tier: "large", row: { employees: 1600, turnover: 52_000, marketShare: 12 } },
    { tier: "medium", row: { employees: null, turnover: 3200, marketShare: null } },
    { tier: "small", row: { employees: 85, turnover: 1800, marketShare: 2 } },
  ],
} as const satisfies PlainScheme;
