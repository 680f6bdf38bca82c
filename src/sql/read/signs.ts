import { allUnitWords, BLANK_MARKS, ERROR_NAMES, RATIO, wordsOfBase } from "../../cells";
import { call, type Expr, val } from "../expr";
import type { Step } from "../query";

/** The step that holds what all cells are read by: one row of texts, said once. */
export const SIGNS = "signs";

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, k) => from + k));

// Full-width forms of ASCII stand 0xFEE0 above it.
const ASCII = range(0x21, 0x7e);
const FULL_WIDTH = range(0xff01, 0xff5e);
/** Characters and what each becomes: full-width forms, every dash, every kind of space; those that show nothing go. */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  [FULL_WIDTH, ASCII],
  ["￥￡￦", "¥£₩"],
  ["‐‑‒–—―−﹘﹣➖", "-".repeat(10)],
  ["\u3000\u00a0\u2002\u2003\u2009\u202f", " ".repeat(6)],
];
const INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\ufe0e\ufe0f";

/** A pattern for any of these words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, "[$&]")
        .replace("[^]", "\\^")
        .replace("[\\]", "\\\\"),
    )
    .join("|");

/** Scales before a unit: each word with its power of ten. Letters go with words of letters only, as "5k pcs". */
export const SCALES: readonly (readonly [exponent: number, words: readonly string[]])[] = [
  [12, ["万亿"]],
  [11, ["千亿"]],
  [10, ["百亿"]],
  [9, ["十亿", "billion", "billions", "bn"]],
  [8, ["亿"]],
  [7, ["千万"]],
  [6, ["百万", "million", "millions", "mn", "m"]],
  [5, ["十万"]],
  [4, ["万", "w"]],
  [3, ["千", "thousand", "thousands", "k"]],
  [2, ["百"]],
  [1, ["十"]],
];

/** A pattern for the units of which there may be `words`, with a scale or without, by the year or not. */
export const unitPattern = (words: readonly string[]): string => {
  const scales = SCALES.flatMap(([, each]) => each).filter(
    (word) => !["k", "m", "w"].includes(word),
  );
  const ofLetters = words.filter((word) => ["cny", "rmb", "usd", "eur", "pcs"].includes(word));
  const fractions = wordsOfBase(RATIO).map(([word]) => word);
  // A percent has no scale.
  const ratios = words.filter((word) => fractions.includes(word));
  const counted = words.filter((word) => !fractions.includes(word));
  const ofOthers = counted.filter((word) => !/^[a-z]/.test(word));
  const one = (list: readonly string[]) => (list.length === 0 ? "" : `(?:${anyOf(list)})?`);
  const forms = [
    `(?:${anyOf(scales)})?${one(counted)}`,
    ...(ratios.length === 0 ? [] : [anyOf(ratios)]),
    `[km]${one(ofLetters)}`,
    `w${one(ofOthers)}`,
  ];
  return `^(?:${forms.join("|")})(?:/.*)?$`;
};

/** The step of signs. */
export const signsStep = (): Step => ({
  name: SIGNS,
  notes: [
    "How cells are read: characters that become others, marks of an empty cell, error values, words that are units.",
  ],
  from: "",
  all: false,
  adds: [
    {
      name: "wide",
      note: "the last of these are kinds of spaces, and characters that show nothing",
      is: val(PAIRS.map(([from]) => from).join("") + INVISIBLE),
    },
    { name: "narrow", is: val(PAIRS.map(([, to]) => to).join("")) },
    { name: "blanks", is: val(BLANK_MARKS.source) },
    { name: "errors", is: val(`^(?:${anyOf([...ERROR_NAMES])})$`) },
    { name: "units", is: val(unitPattern(allUnitWords())) },
  ],
});

/** One of the signs. */
export const sign = (column: "wide" | "narrow" | "blanks" | "errors" | "units"): Expr => ({
  op: "only",
  column,
  step: SIGNS,
});

/** A cell as text in one form: full-width characters as ASCII, one kind of space, nothing invisible, ends trimmed; empty for NULL. */
export const plainText = (cell: Expr): Expr => {
  const text = call("translate", cell, sign("wide"), sign("narrow"));
  return call("trim", { op: "replace", term: text, pattern: "\\s+", by: " " });
};
