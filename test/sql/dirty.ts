import { isoOf } from "../../src/cells";
import type { Input, PlainScheme, Scheme } from "../../src/rules";

type Random = () => number;
const pick = <Item>(random: Random, list: readonly Item[]): Item =>
  list[Math.floor(random() * list.length)] as Item;

const EMPTY = [null, "", " ", "-", "—", "N/A", "null", "(空白)", "/"] as const;
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** All numbers that a scheme speaks of: the bounds of its rules, its cuts and what its arguments say. */
export const boundsOf = (scheme: PlainScheme & Pick<Scheme, "precondition">): readonly number[] => {
  const texts = JSON.stringify([
    scheme.method,
    scheme.arguments.map((each) => each.default),
    scheme.derived,
    scheme.inputs.map(({ min, max }) => [min, max]),
  ]);
  const own = [...texts.matchAll(/-?\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  const within = [
    ...(scheme.parts ?? []).map((part) => part.scheme),
    ...(scheme.precondition ? [scheme.precondition.scheme] : []),
  ];
  return [...new Set([...own, ...within.flatMap(boundsOf)])];
};

const amounts = (random: Random, bounds: readonly number[]): number => {
  const kind = random();
  const near = pick(random, bounds.length === 0 ? [0] : bounds);
  if (kind < 0.45) return near;
  if (kind < 0.65) return Number((near + pick(random, [-1, 1, -0.01, 0.01, 0.5])).toFixed(6));
  if (kind < 0.8) return Math.floor(random() * 100);
  if (kind < 0.9) return Number((random() * 10 ** Math.floor(random() * 8)).toFixed(2));
  return Math.floor(random() * 1e6);
};

const grouped = (value: number): string =>
  value.toLocaleString("en-US", { maximumFractionDigits: 6 });

const asNumber = (random: Random, value: number, unit: string): string => {
  const text = String(value);
  const forms = [
    () => text,
    () => text,
    () => text,
    () => text,
    () => grouped(value),
    () => wide(grouped(value)),
    () => ` ${text} `,
    () => `${text}${unit}`,
    () => `${text} ${unit}`,
    () =>
      Number.isInteger(value * 1e4)
        ? `${Number((value / 1e4).toFixed(8))}万${unit === "万元" ? "元" : unit}`
        : text,
    () => `¥${grouped(value)}`,
    () => `${text}%`,
    () => (value > 0 ? `(${grouped(value)})` : text),
    () => `${text}-`,
    () => `+${text}`,
    () => `${text} (${unit === "" ? "元" : unit})`,
    () => `${text}k`,
    () => `${text}亿`,
    () => `$${text}`,
    () => `${text} 箱`,
  ];
  return pick(random, forms)();
};

const NO_NUMBERS = [
  "待定",
  "约三万",
  "3-5万",
  "#N/A",
  "#DIV/0!",
  "abc",
  "1,20",
  "12,3456",
  "--5",
  "1 2",
  "无",
  "暂无",
  "none",
  "1.2.3",
  "12元整",
  "1e3",
  "0.5",
  "1/2",
  "是",
] as const;

const dates = (random: Random, asOf: number): number => {
  const kind = random();
  if (kind < 0.4) return asOf - Math.floor(random() * 1200);
  if (kind < 0.6) return asOf + Math.floor(random() * 800);
  // Around so many months from today.
  const months = Math.floor(random() * 30) - 6;
  return Math.max(61, Math.round(asOf - months * 30.4375) + Math.floor(random() * 7) - 3);
};

const MONTHS = [
  "Jan",
  "Feb",
  "March",
  "apr",
  "May",
  "June",
  "Jul",
  "Aug",
  "Sept",
  "Oct",
  "Nov",
  "December",
];

const asDate = (random: Random, serial: number): string => {
  const iso = isoOf(serial);
  const [year = "", month = "", day = ""] = iso.split("-");
  const [m, d] = [Number(month), Number(day)];
  const forms = [
    iso,
    iso,
    iso,
    `${year}/${m}/${d}`,
    `${year}.${month}.${day}`,
    `${year}年${m}月${d}日`,
    `${year} 年 ${m} 月 ${d} 日`,
    `${year}${month}${day}`,
    String(serial),
    `${iso} 12:30`,
    `${iso}T08:15:30Z`,
    `${year}年${m}月${d}日 下午3:20`,
    `${iso} 星期三`,
    `${d}/${m}/${year}`,
    `${MONTHS[m - 1] ?? ""} ${d}, ${year}`,
    `${d} ${MONTHS[m - 1] ?? ""} ${year}`,
    wide(iso),
    `${year}-${month}`,
    `${year}年${m}月`,
    `${m}月${d}日`,
  ];
  return pick(random, forms);
};

const NO_DATES = [
  "待定",
  "2026-02-30",
  "2025-13-01",
  "#REF!",
  "明年",
  "31/2/2026",
  "1899-12-31",
  "2026",
  "0",
  "12",
  "99999",
  "无",
] as const;

const BOOLEANS = [
  "是",
  "否",
  "有",
  "无",
  "Y",
  "n",
  "YES",
  "No",
  "true",
  "FALSE",
  "✓",
  "×",
  "1",
  "0",
  "Ｙ",
  " 是 ",
  "对",
  "没有",
] as const;
const NO_BOOLEANS = ["也许", "x", "2", "#N/A", "待定"] as const;

const wordsOf = ({ choices = [] }: Input): readonly string[] =>
  choices.flatMap(({ key, label, synonyms }) => [
    key,
    label.zh,
    label.en,
    label.zh,
    wide(key),
    ` ${label.zh} `,
    label.en.toUpperCase(),
    ...synonyms.zh,
    ...synonyms.en,
  ]);

const textsOf = (scheme: PlainScheme): readonly string[] => {
  const { method } = scheme;
  const own = method.kind === "lookup" ? method.entries.flatMap(({ values }) => values) : [];
  return [...own, ...(scheme.parts ?? []).flatMap((part) => textsOf(part.scheme))];
};

const TEXTS = [
  "上海",
  "上海市浦东",
  "北京",
  "ABC",
  "ａｂｃ",
  "abc ",
  "A B C",
  "无",
  "#1 店",
  "张三",
  "李四",
  "#N/A",
  "O'Brien",
  "100%",
] as const;

/** Makes cells of an input as real sheets have them: bounds and what lies beside them, in many spellings, with blanks and slips. */
export const cellMaker = (
  scheme: Scheme,
  input: Input,
  random: Random,
  asOf: number,
): (() => string | null) => {
  const bounds = boundsOf(scheme);
  const unit = input.unit?.label.zh ?? "";
  const words = wordsOf(input);
  const texts = [...textsOf(scheme), ...TEXTS];
  const value = (): string => {
    const slip = random() < 0.06;
    switch (input.type) {
      case "number":
        return slip ? pick(random, NO_NUMBERS) : asNumber(random, amounts(random, bounds), unit);
      case "date":
        return slip ? pick(random, NO_DATES) : asDate(random, dates(random, asOf));
      case "boolean":
        return slip ? pick(random, NO_BOOLEANS) : pick(random, BOOLEANS);
      case "choice":
        return slip || words.length === 0
          ? pick(random, ["待定", "？", "#N/A", "zzz"])
          : pick(random, words);
      case "text":
        return pick(random, texts);
    }
  };
  return () => (random() < 0.1 ? pick(random, EMPTY) : value());
};
