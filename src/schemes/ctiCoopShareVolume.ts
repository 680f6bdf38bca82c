import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { percent, yuan } from "./units";

const place = words(
  "合作客户矩阵：总检测额与内部份额",
  "Matrix of cooperating customers: testing spend and our share",
);
const said = (zh: string, en: string) => source("second", place, words(zh, en));

const cell = (volume: string, share: string, tier: string, zh: string, en: string) => ({
  when: { totalTestingSpend: `${volume} volumeCut`, shareWithUs: `${share} shareCut` },
  tier,
  label: words(zh, en),
  from: said(`${zh}为 ${tier}`, `${en.toLowerCase()}: ${tier}`),
});

const served = (key: string, zh: string, en: string) => ({
  words: words(zh, en),
  from: said(`${key} 类：${zh}`, `class ${key}: ${en.toLowerCase()}`),
});

/** Cooperating customers by how much testing they buy anywhere and how much of it from us. */
export const ctiCoopShareVolume = {
  id: "cti-coop-share-volume",
  version: "1.0",
  name: words("CTI 合作客户：总额与份额", "CTI volume and share"),
  about: words(
    "按客户外送检测的总额和我方所占份额，把合作客户分为 A 到 D，并给出各类的做法。",
    "Grades cooperating customers A to D by their whole spend on outside testing and our share of it, and says how each is served.",
  ),
  source: said(
    "合作客户按总检测额和我方占其内部份额分四格",
    "cooperating customers are divided in four by testing spend and our share of it",
  ),
  topic: "value",
  scope: "row",
  inputs: [
    {
      key: "totalTestingSpend",
      label: words("总检测额", "Total testing spend"),
      synonyms: {
        zh: ["年总检测额", "外送检测总额", "检测总额", "客户总检测额"],
        en: ["Total spend on testing", "Testing spend", "Yearly testing spend"],
      },
      about: words(
        "客户一年外送检测的全部金额",
        "All that the customer spends on outside testing in a year",
      ),
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "ourShare",
      label: words("内部份额", "Our share"),
      synonyms: {
        zh: ["CTI占内部份额", "占内部份额", "我方份额", "合作份额", "我司占比"],
        en: ["Share of wallet", "Our share of testing", "CTI share"],
      },
      type: "number",
      unit: percent,
      blank: "unknown",
      min: 0,
      max: 100,
    },
    {
      key: "ourAmount",
      label: words("在我方检测额", "Testing spend with us"),
      synonyms: {
        zh: ["我方检测额", "在我司检测额", "在CTI检测额", "本公司检测额"],
        en: ["Spend with us", "Our testing amount", "Amount with us"],
      },
      type: "number",
      unit: yuan,
      blank: {
        value: null,
        from: ours(
          "没有这项金额就只看填写的份额",
          "without this amount the share counts as it is given",
        ),
      },
      min: 0,
    },
  ],
  derived: [
    {
      kind: "ratio",
      key: "amountByTotal",
      label: words("我方检测额 ÷ 总检测额", "Spend with us by total"),
      of: "ourAmount",
      by: "totalTestingSpend",
      from: said("份额是我方检测额与总检测额之比", "the share is our amount by the total"),
    },
    {
      kind: "sum",
      key: "shareOfAmount",
      label: words("按金额算的份额(%)", "Share by amounts (%)"),
      terms: [{ input: "amountByTotal", times: 100 }],
      unit: percent,
      from: said("份额以百分数计", "the share is a percentage"),
    },
    {
      kind: "first",
      key: "shareWithUs",
      label: words("我方所占份额(%)", "Share with us (%)"),
      of: ["ourShare", "shareOfAmount"],
      unit: percent,
      from: ours(
        "填了份额按份额，否则由两项金额相除",
        "the share where it is given, otherwise by the two amounts",
      ),
    },
  ],
  arguments: [
    {
      type: "number",
      name: "volumeCut",
      label: words("总检测额高的年金额(元)", "Yearly spend that counts as high (yuan)"),
      default: 12_000,
      min: 0,
      from: ours(
        "来源未给分界：取其算例中一般客户一年的检测额，1000 元 × 12 个月",
        "the source gives no cut: a year of the ordinary customer of its worked example, 1,000 yuan × 12 months",
      ),
    },
    {
      type: "number",
      name: "shareCut",
      label: words("份额高的百分数(%)", "Share that counts as high (%)"),
      default: 50,
      min: 0,
      max: 100,
      from: ours(
        "来源未给分界：占到一半即为高",
        "the source gives no cut: high is half of it and more",
      ),
    },
  ],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: [
      cell(">=", ">=", "A", "总额高、份额高", "High spend, high share"),
      cell(">=", "<", "B", "总额高、份额低", "High spend, low share"),
      cell("<", ">=", "C", "总额低、份额高", "Low spend, high share"),
      cell("<", "<", "D", "总额低、份额低", "Low spend, low share"),
    ],
  },
  tiers: [
    {
      key: "A",
      label: words("A", "A"),
      name: words("保持维护", "Keep and cultivate"),
      policy: {
        actions: [
          served("A", "以保持、维护关系为主", "Keep and cultivate the relation"),
          served("A", "频繁拜访，赠送礼品", "Visit frequently, give presents"),
          served("A", "免费邀请参加活动", "Invite to events free of charge"),
        ],
      },
    },
    {
      key: "B",
      label: words("B", "B"),
      name: words("提升份额", "Raise our share"),
      policy: {
        actions: [
          served(
            "B",
            "集中投入营销资源，提升合作份额",
            "Concentrate marketing on raising our share",
          ),
        ],
      },
    },
    {
      key: "C",
      label: words("C", "C"),
      name: words("培养拓宽", "Develop and broaden"),
      policy: {
        channel: served("C", "定期电话沟通跟进", "Regular calls by phone"),
        actions: [served("C", "以培养、拓宽为主", "Develop and broaden the business")],
      },
    },
    {
      key: "D",
      label: words("D", "D"),
      name: words("逐步放弃", "Phase out"),
      policy: { actions: [served("D", "逐步淘汰放弃", "Phase out")] },
    },
  ],
  remarks: [
    {
      key: "moreThanAll",
      words: words(
        "在我方检测额大于总检测额，请核对",
        "The spend with us is more than the total: check it",
      ),
      when: { shareOfAmount: "> 100" },
    },
  ],
  open: [
    {
      question: words(
        "总检测额多大算高，份额多大算高",
        "How much spend, and how large a share, is high?",
      ),
      taken: words(
        "一年 1.2 万元、份额 50%；可改，例如改为自己客户的中位数",
        "12,000 yuan a year and 50%; both can be changed, for example to the median of your own customers",
      ),
    },
    {
      question: words("总检测额按月还是按年", "Is the spend that of a month or of a year?"),
      taken: words("按年", "Of a year"),
    },
    {
      question: words(
        "合作客户的两张矩阵怎样合成一个等级",
        "How do the two matrices of cooperating customers make one class?",
      ),
      taken: words(
        "此处只评这一张；合成见“CTI 合作客户”",
        "This is the one matrix; “CTI cooperating customers” combines them",
      ),
    },
  ],
  examples: [
    { tier: "A", row: { totalTestingSpend: 80_000, ourShare: 65, ourAmount: null } },
    { tier: "B", row: { totalTestingSpend: 150_000, ourShare: null, ourAmount: 18_000 } },
    { tier: "C", row: { totalTestingSpend: 9000, ourShare: 100, ourAmount: null } },
    { tier: "D", row: { totalTestingSpend: 6000, ourShare: 20, ourAmount: 1200 } },
  ],
  shows: ["shareWithUs"],
} as const satisfies Scheme;
