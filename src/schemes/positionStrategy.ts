import type { Input, Scheme } from "../rules";
import { ours, source, words } from "./provenance";
import { points } from "./units";

const place = words("市场定位策略", "Market positioning strategies");
const said = (zh: string, en: string) => source("third", place, words(zh, en));

const strength = (key: string, label: Input["label"], synonyms: Input["synonyms"]): Input => ({
  key,
  label,
  synonyms,
  type: "number",
  unit: points,
  blank: "unknown",
  min: 0,
  max: 100,
});

const entry = (key: string, tier: string, zh: string, en: string) => ({
  values: [key],
  tier,
  label: words(`${zh}得分最高`, `${en} scores highest`),
  from: ours(
    "来源只列出四种策略，未说怎样选：取得分最高的一种",
    "the source lists four strategies and not how to choose: the one that scores highest",
  ),
});

const strategy = (key: string, zh: string, en: string, nameZh: string, nameEn: string) => ({
  key,
  label: words(zh, en),
  name: words(nameZh, nameEn),
});

/** Products or businesses by the positioning strategy that they score highest on. */
export const positionStrategy = {
  id: "position-strategy",
  version: "1.0",
  name: words("市场定位策略", "Positioning strategy"),
  about: words(
    "给四种定位各打一个分，得分最高的一种就是建议的市场定位策略。",
    "Each of four positions is given a score; the highest is the positioning strategy that suits.",
  ),
  source: said(
    "常见的定位有市场领导者、差异化、成本领导者和专注四种",
    "common positions are market leader, differentiation, cost leader and focus",
  ),
  topic: "profile",
  scope: "row",
  inputs: [
    strength("leader", words("市场领导得分", "Market leadership score"), {
      zh: ["市场领导者得分", "市场领导者", "领导者得分"],
      en: ["Market leader score", "Market leader", "Leadership score"],
    }),
    strength("differentiation", words("差异化得分", "Differentiation score"), {
      zh: ["差异化", "差异化程度", "独特性得分"],
      en: ["Differentiation", "Uniqueness score"],
    }),
    strength("cost", words("成本领导得分", "Cost leadership score"), {
      zh: ["成本领导者得分", "成本领导者", "成本优势得分", "成本优势"],
      en: ["Cost leader score", "Cost leader", "Cost advantage score"],
    }),
    strength("focus", words("专注得分", "Focus score"), {
      zh: ["专注", "专注程度", "细分市场得分"],
      en: ["Focus", "Niche score"],
    }),
  ],
  derived: [
    {
      kind: "leading",
      key: "strongest",
      label: words("最强的一项", "Strongest position"),
      of: ["leader", "differentiation", "cost", "focus"],
      from: ours(
        "四个得分中最高的一个；并列时取排在前面的",
        "the highest of the four scores; of equals the first in this order",
      ),
    },
    {
      kind: "greatest",
      key: "topScore",
      label: words("最高得分", "Highest score"),
      of: ["leader", "differentiation", "cost", "focus"],
      unit: points,
      from: ours("四个得分中最高的一个", "the highest of the four scores"),
    },
  ],
  arguments: [],
  method: {
    kind: "lookup",
    input: "strongest",
    entries: [
      entry("leader", "leader", "市场领导", "Market leadership"),
      entry("differentiation", "differentiation", "差异化", "Differentiation"),
      entry("cost", "cost", "成本领导", "Cost leadership"),
      entry("focus", "focus", "专注", "Focus"),
    ],
  },
  tiers: [
    strategy(
      "leader",
      "市场领导者",
      "Market leader",
      "以规模和影响领先",
      "Leads by size and influence",
    ),
    strategy(
      "differentiation",
      "差异化",
      "Differentiation",
      "以与众不同取胜",
      "Wins by being different",
    ),
    strategy("cost", "成本领导者", "Cost leader", "以低成本取胜", "Wins by low cost"),
    strategy("focus", "专注", "Focus", "专做一个细分市场", "Serves one niche"),
  ],
  remarks: [],
  open: [
    {
      question: words(
        "怎样从四种策略中选一种？得分并列怎么办？",
        "How is one of the four chosen, and what of equal scores?",
      ),
      taken: words(
        "取得分最高的；并列时按市场领导者、差异化、成本领导者、专注的顺序取先者。",
        "The highest score; of equal ones the first in the order market leader, differentiation, cost leader, focus.",
      ),
    },
    {
      question: words("得分怎样打？", "How are the scores given?"),
      taken: words(
        "由使用者按 0–100 打分，四项用同一尺度。",
        "By the user, from 0 to 100, on one scale for all four.",
      ),
    },
  ],
  shows: ["topScore"],
  examples: [
    { row: { leader: 85, differentiation: 60, cost: 40, focus: 30 }, tier: "leader" },
    { row: { leader: 45, differentiation: 82, cost: 35, focus: 60 }, tier: "differentiation" },
    { row: { leader: 30, differentiation: 40, cost: 78, focus: 25 }, tier: "cost" },
    { row: { leader: 20, differentiation: 65, cost: 40, focus: 90 }, tier: "focus" },
  ],
} as const satisfies Scheme;
