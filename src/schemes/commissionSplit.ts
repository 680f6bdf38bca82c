import type { Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { yuan } from "./units";

const place = words("业绩分配", "How sales results are divided");
const said = (zh: string, en: string) => source("first", place, words(zh, en));

const kind = (key: string, zh: string, en: string, zhs: string[], ens: string[]) => ({
  key,
  label: words(zh, en),
  synonyms: { zh: zhs, en: ens },
});

const parties = {
  handingOver: words("移交方", "Handing over"),
  receiving: words("接取方", "Receiving region"),
  company: words("公司", "Company"),
  region: words("每个地区", "Each region"),
  engineering: words("工程部", "Engineering"),
  representative: words("业务代表", "Sales rep"),
};
const part = (party: keyof typeof parties, share: number) => ({
  party,
  label: parties[party],
  share,
});

const first = said(
  "跨区移交的客户初次成交，移交方 60%、接取方 40%",
  "the first deal of a customer handed over to another region: 60% to who hands over, 40% to who receives",
);
const later = ours(
  "来源只规定初次成交；以后由接取方经营，业绩全归接取方",
  "the source only has the first deal: later ones are the work of the receiving region, all of it",
);
const between = said(
  "区域不明显的客户，公司与各地区各 50%",
  "a customer of no clear region: 50% to the company, 50% to the regions",
);
const engineering = said(
  "工程包施工，工程部 70%、业务代表 30%",
  "contracts with construction: 70% to engineering, 30% to the sales representative",
);
const alone = said(
  "业务代表独立完成，业绩全归业务代表",
  "done by the sales representative alone: all of it",
);

/** Sales results divided among those who made them, by case, to the cent. */
export const commissionSplit = {
  id: "commission-split",
  version: "1.0",
  name: words("业绩分配", "Commission split"),
  about: words(
    "按情形把一笔业绩分给各方：跨区移交首单 6:4，区域不明显公司与各地区各半，工程包施工 7:3，独立完成归业务代表；各方相加等于总额，精确到分。",
    "Divides a result by case: 60:40 for the first deal after a handover, half and half with the regions where no region is clear, 70:30 for construction, all of it for work done alone. The parts add up to the cent.",
  ),
  source: said("按情形规定各方的业绩比例", "each case has its shares"),
  topic: "service",
  scope: "row",
  inputs: [
    {
      key: "amount",
      label: words("业绩金额", "Amount"),
      synonyms: {
        zh: ["业绩", "成交金额", "成交额", "销售额", "金额", "合同金额"],
        en: ["Result", "Sales", "Deal amount", "Sales amount", "Contract amount"],
      },
      type: "number",
      unit: yuan,
      blank: "unknown",
      min: 0,
    },
    {
      key: "case",
      label: words("业绩情形", "Case"),
      synonyms: {
        zh: ["情形", "分配情形", "业绩类别", "分配类别", "业绩归属", "分配方式"],
        en: ["Split case", "Kind of result", "Commission case", "Situation"],
      },
      type: "choice",
      choices: [
        kind(
          "handover",
          "跨区移交首单",
          "Handover, first deal",
          ["跨区移交", "跨区", "跨区首单", "移交首单", "跨区移交初次成交"],
          ["Handover", "Cross-region", "Cross-region first deal", "Handed over"],
        ),
        kind(
          "handoverLater",
          "跨区移交后续",
          "Handover, later deal",
          ["跨区后续", "跨区续单", "移交后续成交", "跨区移交续单"],
          ["Later deal", "Cross-region later deal", "Repeat deal after handover"],
        ),
        kind(
          "unclear",
          "区域不明显",
          "No clear region",
          ["区域不明", "多地区共有", "多个地区同有", "区域不明显客户"],
          ["Unclear region", "Several regions", "Region unclear"],
        ),
        kind(
          "construction",
          "工程包施工",
          "Construction",
          ["包施工", "工程", "工程施工", "工程类"],
          ["With construction", "Construction contract", "Engineering contract"],
        ),
        kind(
          "alone",
          "独立完成",
          "Done alone",
          ["独立", "业务代表独立完成", "单独完成"],
          ["Alone", "Independent", "By one rep"],
        ),
      ],
      blank: "unknown",
    },
    {
      key: "firstDeal",
      label: words("初次成交", "First deal"),
      synonyms: {
        zh: ["是否初次成交", "首单", "是否首单", "首次成交"],
        en: ["Is first deal", "First order", "Initial deal"],
      },
      type: "boolean",
      blank: {
        value: true,
        from: ours(
          "来源的跨区移交即指初次成交；后续成交请注明“否”",
          "the source's handover is the first deal: say No where it is a later one",
        ),
      },
    },
    {
      key: "nRegions",
      label: words("地区数", "Regions"),
      synonyms: {
        zh: ["涉及地区数", "区域数", "共有地区数", "地区个数"],
        en: ["Number of regions", "Region count", "How many regions"],
      },
      about: words(
        "只在区域不明显时用：几个地区平分那 50%",
        "only where no region is clear: among how many the 50% is divided",
      ),
      type: "number",
      blank: "unknown",
      min: 1,
      max: 100,
    },
  ],
  derived: [],
  arguments: [],
  method: {
    kind: "split",
    amount: "amount",
    cases: [
      {
        when: { case: '"handover"', firstDeal: "true" },
        tier: "handover",
        shares: [part("handingOver", 0.6), part("receiving", 0.4)],
        label: words("跨区移交，初次成交", "Handover, first deal"),
        from: first,
      },
      {
        when: { case: '"handover"', firstDeal: "false" },
        tier: "receiving",
        shares: [part("receiving", 1)],
        label: words("跨区移交，不是初次成交", "Handover, not the first deal"),
        from: later,
      },
      {
        when: { case: '"handoverLater"' },
        tier: "receiving",
        shares: [part("receiving", 1)],
        label: words("跨区移交后续成交", "Later deal after a handover"),
        from: later,
      },
      {
        when: { case: '"unclear"' },
        tier: "shared",
        shares: [part("company", 0.5), { ...part("region", 0.5), among: "nRegions" }],
        label: words("区域不明显", "No clear region"),
        from: between,
      },
      {
        when: { case: '"construction"' },
        tier: "engineering",
        shares: [part("engineering", 0.7), part("representative", 0.3)],
        label: words("工程包施工", "Construction"),
        from: engineering,
      },
      {
        when: { case: '"alone"' },
        tier: "alone",
        shares: [part("representative", 1)],
        label: words("独立完成", "Done alone"),
        from: alone,
      },
    ],
  },
  tiers: [
    {
      key: "handover",
      label: words("移交 6:4", "Handover 60:40"),
      name: words("移交方 60%，接取方 40%", "60% handing over, 40% receiving"),
    },
    {
      key: "receiving",
      label: words("接取方全额", "Receiver 100%"),
      name: words("接取方 100%", "100% receiving region"),
    },
    {
      key: "shared",
      label: words("公司与地区各半", "Company 50:50"),
      name: words("公司 50%，各地区平分 50%", "50% company, 50% shared by the regions"),
      policy: {
        owner: {
          words: words("公司统一管理", "Managed by the company"),
          from: said(
            "区域不明显的客户由公司统一管理",
            "customers of no clear region are managed by the company",
          ),
        },
        actions: [
          {
            words: words(
              "无法划分的交上一级，直至公司统一管理",
              "What cannot be divided goes up a level, to the company at last",
            ),
            from: said(
              "无法划分的由上一级直至公司管理",
              "what cannot be divided is managed by the level above, up to the company",
            ),
          },
        ],
      },
    },
    {
      key: "engineering",
      label: words("工程 7:3", "Engineering 70:30"),
      name: words("工程部 70%，业务代表 30%", "70% engineering, 30% sales rep"),
    },
    {
      key: "alone",
      label: words("独立全额", "Alone 100%"),
      name: words("业务代表 100%", "100% sales rep"),
    },
  ],
  remarks: [
    {
      key: "oneRegion",
      words: words(
        "只有一个地区：区域应当明显，请核对情形",
        "One region only: it should be clear, check the case",
      ),
      when: { case: '"unclear"', nRegions: "< 2" },
      tiers: ["shared"],
    },
  ],
  open: [
    {
      question: words(
        "跨区移交的客户再次成交怎么分？",
        "How are later deals after a handover divided?",
      ),
      taken: words("全归接取方。", "The receiving region gets all of it."),
    },
    {
      question: words(
        "区域不明显时，地区的 50% 在几个地区之间怎么分？",
        "How do several regions share their 50%?",
      ),
      taken: words("按地区数平分。", "In equal parts, by the number of regions."),
    },
    {
      question: words("分不尽的分怎么办？", "What becomes of odd cents?"),
      taken: words(
        "按最大余数法取整到分，各方相加恰好等于总额。",
        "Rounded to the cent by largest remainder, so that the parts add up to the whole.",
      ),
    },
  ],
  examples: [
    {
      tier: "handover",
      row: { amount: 100_000, case: "handover", firstDeal: true, nRegions: null },
    },
    {
      tier: "receiving",
      row: { amount: 38_500, case: "handover", firstDeal: false, nRegions: null },
    },
    { tier: "shared", row: { amount: 100_000.01, case: "unclear", firstDeal: null, nRegions: 3 } },
    {
      tier: "engineering",
      row: { amount: 268_000, case: "construction", firstDeal: null, nRegions: null },
    },
    { tier: "alone", row: { amount: 12_345.67, case: "alone", firstDeal: null, nRegions: null } },
  ],
} as const satisfies Scheme;
