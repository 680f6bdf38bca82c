import { readNumber } from "../cells";
import type { Input } from "../rules";

// What people type is not FEEL: a Chinese input method gives full-width signs, quotes that turn, and numbers in 万.

/** A text in quotes; one that nothing closes goes to the end, where no test is read anyway, so that a cell full of quotes is gone through once. */
const QUOTED = /"(?:[^"\\]|\\[^])*(?:"|\\?$)/g;
const TURNED_QUOTES = /[“”„‟＂「」『』]([^“”„‟＂「」『』"]*)[“”„‟＂「」『』]/g;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[≥≧⩾]|=>/g, ">="],
  [/[≤≦⩽]|=</g, "<="],
  [/≠|<>/g, "!="],
  [/[、;]/g, ","],
  [/[【〔]/g, "["],
  [/[】〕]/g, "]"],
  [/[‐-―−]/g, "-"],
  [/…|‥/g, ".."],
];
/** "30,000" behind a comparison or in an interval, or with a group that no number of a list would be ("000"). */
const THOUSANDS = /(^|[<>=[\](]\s*|\.\.\s*)(\d{1,3}(?:,\d{3})+)(?![\d,])/g;
const NUMBER_WITH_UNIT = /(?<![\p{L}\p{N}_.])\d[\d.]*\s*[\p{L}%‰]+/gu;
const isNumberOfList = (number: string): boolean =>
  number.split(",").every((group, index) => index === 0 || !group.startsWith("0"));

const withoutThousands = (text: string): string =>
  text.replace(THOUSANDS, (all, before: string, number: string) =>
    before === "" && isNumberOfList(number) ? all : before + number.replaceAll(",", ""),
  );

const inUnit = (text: string, unit: Input["unit"]): string =>
  text.replace(NUMBER_WITH_UNIT, (all) => {
    const words = { zh: "-", en: "-" };
    const synonyms = { zh: [], en: [] };
    const input = {
      key: "cell",
      label: words,
      synonyms,
      type: "number",
      blank: "unknown",
    } as const;
    const number = readNumber(all, unit === undefined ? input : { ...input, unit });
    return number.ok && number.value !== null ? String(number.value) : all;
  });

/** Maps the text outside of straight quotes, and what stands between quotes as it is. */
const outsideQuotes = (text: string, map: (part: string) => string): string => {
  let [mapped, end] = ["", 0];
  for (const { 0: quoted, index } of text.matchAll(QUOTED)) {
    mapped += map(text.slice(end, index)) + quoted;
    end = index + quoted.length;
  }
  return mapped + map(text.slice(end));
};

const plainSigns = (text: string): string =>
  SIGNS.reduce((said, [sign, plain]) => said.replace(sign, plain), text.normalize("NFKC"));

/**
 * What was typed into the cell of a rule in FEEL's own signs: full-width forms, ≥ ≤ ≠, quotes that turn, thousands separators where they cannot be a list,
 * numbers with 万, 亿, % or the unit of the input. Texts in straight quotes stay as they are.
 */
export const feelText = (typed: string, unit?: Input["unit"]): string => {
  // NFKC would take an ellipsis for three points.
  const straight = outsideQuotes(typed.replace(/…|‥/g, ".."), (part) =>
    part.replace(TURNED_QUOTES, (_, inside: string) => JSON.stringify(inside)),
  );
  return outsideQuotes(straight, (part) => inUnit(withoutThousands(plainSigns(part)), unit));
};

/** Cuts a list at the commas that stand outside of quotes. */
export const listOf = (text: string): readonly string[] => {
  const items = text.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+|(?<=^|,)(?=,|$)/g) ?? [];
  return items.map((item) => item.trim());
};
