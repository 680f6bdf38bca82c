import type { Input } from "../rules";

import { plain } from "./plain";

/**
 * A unit as a power of ten of something: 万元 is 4 of CNY, % is -2 of a ratio. `bases` holds every word for the something (an input states
 * one in each language); it is empty for a bare scale (万). `per` is the canonical denominator of 元/年, or "".
 */
export interface Unit {
  readonly exponent: number;
  readonly bases: readonly string[];
  readonly per: string;
}

/** The base of percentages, percentage points and per mille. */
export const RATIO = "ratio";

/** Words with a meaning of their own: base, power of ten, the words. */
const WORDS: readonly (readonly [base: string, exponent: number, words: string])[] = [
  [
    RATIO,
    -2,
    "% 百分比 percent pct 百分点 个百分点 个点 percentagepoint percentagepoints pp ppt ppts",
  ],
  [RATIO, -3, "‰ 千分比 permille"],
  ["CNY", 0, "元 圆 块 人民币 人民币元 元人民币 ¥ rmb cny yuan rmb¥ cny¥"],
  ["USD", 0, "usd us$ $ 美元 美金 usd$ dollar dollars"],
  ["EUR", 0, "eur € 欧元 euro euros"],
  ["GBP", 0, "gbp £ 英镑"],
  ["HKD", 0, "hkd hk$ 港币 港元"],
  ["TWD", 0, "twd nt$ 新台币 台币"],
  ["JPY", 0, "jpy 日元 円 日圆"],
  ["KRW", 0, "krw ₩ 韩元"],
];
const KNOWN: ReadonlyMap<string, readonly [base: string, exponent: number]> = new Map(
  WORDS.flatMap(([base, exponent, words]) =>
    words.split(" ").map((word) => [word, [base, exponent]] as const),
  ),
);
export const CURRENCIES: ReadonlySet<string> = new Set([
  "CNY",
  "USD",
  "EUR",
  "GBP",
  "HKD",
  "TWD",
  "JPY",
  "KRW",
]);

/** The words of a base with the power of ten that each is of it. */
export const wordsOfBase = (base: string): readonly (readonly [word: string, exponent: number])[] =>
  [...KNOWN].flatMap(([word, [of, exponent]]) => (of === base ? [[word, exponent] as const] : []));

/** Every word that is a unit by itself. */
export const allUnitWords = (): readonly string[] => [...KNOWN.keys(), ...MEASURES];

/** Measure words that stand for themselves: two different ones do not convert (支 against 箱). */
const MEASURES = new Set(
  (
    "支 件 个 只 台 套 箱 盒 包 瓶 打 条 张 双 辆 卷 批 单 笔 次 人 户 家 位 名 份 组 吨 公斤 千克 斤 克 米 千米 公里 厘米 毫米 升 毫升 平方米 立方米 m2 m3 " +
    "年 月 个月 周 日 天 小时 分钟 分 pcs pc piece pieces units unit boxes box cartons carton ctn sets set tons ton t kg g km cm mm " +
    "years year months month mos weeks week days day hours hour visits visit times orders order points people persons customers"
  ).split(" "),
);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 12],
  [/^千亿/, 11],
  [/^百亿/, 10],
  [/^十亿/, 9],
  [/^亿/, 8],
  [/^千万/, 7],
  [/^百万/, 6],
  [/^十万/, 5],
  [/^万/, 4],
  [/^千/, 3],
  [/^百/, 2],
  [/^十/, 1],
  [/^(?:100million|100m(?![a-z]))/, 8],
  [/^(?:10k|10,?000|10thousand|w(?![a-z]))/, 4],
  [/^(?:billions?|bn)/, 9],
  [/^(?:millions?|mn|mm(?!$)|m(?=$|cny|rmb|usd|eur|pcs))/, 6],
  [/^(?:thousands?|'?000s?|k(?=$|cny|rmb|usd|eur|pcs))/, 3],
];

const PER: Readonly<Record<string, string>> = {
  年: "年",
  每年: "年",
  year: "年",
  yr: "年",
  annum: "年",
  a: "年",
  月: "月",
  每月: "月",
  month: "月",
  mo: "月",
  周: "周",
  week: "周",
  wk: "周",
  日: "日",
  天: "日",
  day: "日",
  d: "日",
};

const compact = (text: string): string => plain(text).toLowerCase().replace(/ /g, "");

const isOneOf = (word: string, own: readonly string[]): string | undefined =>
  own.includes(word) ? word : undefined;

/** Reads the part before "/": a base, a scale, or both in either order; `own` are words that are units whatever the lists say. */
const numerator = (word: string, own: readonly string[]): Omit<Unit, "per"> | null => {
  const known = KNOWN.get(word);
  if (known) return { exponent: known[1], bases: [known[0]] };
  const itself = isOneOf(word, own) ?? (MEASURES.has(word) ? word : undefined);
  if (itself !== undefined) return { exponent: 0, bases: [itself] };
  for (const [pattern, exponent] of SCALES) {
    const scale = pattern.exec(word);
    if (!scale) continue;
    const rest = word.slice(scale[0].length);
    if (rest === "") return { exponent, bases: [] };
    const base = numerator(rest, own);
    if (base && base.bases[0] !== RATIO)
      return { exponent: exponent + base.exponent, bases: base.bases };
  }
  // "RMB 10,000", "CNY thousand": the base in front, then a scale.
  const front = /^(?:rmb|cny|usd|us\$|eur|hkd|¥|\$|€|£|人民币)/.exec(word)?.[0];
  const scaled = front ? numerator(word.slice(front.length), own) : null;
  const base = front ? KNOWN.get(front) : undefined;
  return scaled && base && scaled.bases.length === 0
    ? { exponent: scaled.exponent, bases: [base[0]] }
    : null;
};

/** Reads a unit word ("万元", "k pcs", "RMB 10,000", "支/年"); null for words that are none. `own` holds further words to accept. */
export const parseUnit = (text: string, own: readonly string[] = []): Unit | null => {
  const word = compact(text);
  const whole = isOneOf(word, own);
  if (whole !== undefined && !KNOWN.get(word)) return { exponent: 0, bases: [whole], per: "" };
  const [front = "", ...rest] = word.split("/");
  const unit = numerator(front, own);
  if (!unit || rest.length > 1) return null;
  const denominator = rest[0] ?? "";
  return { ...unit, per: PER[denominator] ?? denominator };
};

/** The unit of an input: its scale is the scheme's, its bases are what its labels in both languages name. Null for an input without one. */
export const unitOf = (input: Pick<Input, "unit">): Unit | null => {
  if (!input.unit) return null;
  const { label, scale } = input.unit;
  const units = [label.zh, label.en].map(
    (words) => parseUnit(words) ?? parseUnit(words, [compact(words)]),
  );
  const bases = units.flatMap((unit) => unit?.bases ?? []);
  const exponent = Math.log10(scale);
  return {
    exponent: Number.isInteger(exponent) ? exponent : 0,
    bases: [...new Set(bases)],
    per: units[0]?.per ?? "",
  };
};

/** Whether a unit is money. */
export const isMoney = (unit: Unit): boolean => unit.bases.some((base) => CURRENCIES.has(base));

/**
 * The power of ten that takes a value in `from` to one in `to` (4 - 0 for 万元 to 元); null where they measure different things. A bare scale
 * takes the other's base; a denominator counts only where both have one.
 */
export const conversion = (from: Unit, to: Unit): number | null => {
  if (from.per !== "" && to.per !== "" && from.per !== to.per) return null;
  if (
    from.bases.length === 0
      ? to.bases.includes(RATIO)
      : !from.bases.some((base) => to.bases.includes(base))
  )
    return null;
  return from.exponent - to.exponent;
};
