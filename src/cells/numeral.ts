const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];
const VARIANTS: Readonly<Record<string, string>> = {
  〇: "零",
  两: "二",
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
};

/** One form for the ways to write the same numeral: everyday characters, 十 for 一十. */
const unified = (text: string): string =>
  [...text]
    .map((character) => VARIANTS[character] ?? character)
    .join("")
    .replace(/一十/g, "十");

/** Four digits in words: 1205 is 一千二百零五. */
const spellSection = (value: number): string => {
  let text = "";
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit > 0) text += `${DIGITS.charAt(digit)}${PLACES[place] ?? ""}`;
    else if (text !== "" && !text.endsWith("零") && value % 10 ** place > 0) text += "零";
  }
  return text;
};

/** A whole number in Chinese numerals, in full, below 10^16. */
export const spellNumeral = (value: number): string => {
  if (value === 0) return "零";
  for (const [size, word] of [
    [1e8, "亿"],
    [1e4, "万"],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const low = rest === 0 ? "" : `${rest < size / 10 ? "零" : ""}${spellNumeral(rest)}`;
    return `${spellNumeral(Math.floor(value / size))}${word}${low}`;
  }
  return spellSection(value);
};

/** What the characters add up to, however they are strung together; null for other characters. */
const sum = (text: string): number | null => {
  let [total, section, digit] = [0, 0, 0];
  for (const character of text) {
    const value = DIGITS.indexOf(character);
    const place = PLACES.indexOf(character);
    if (value >= 0) digit = value;
    else if (place > 0) {
      section += (digit === 0 ? 1 : digit) * 10 ** place;
      digit = 0;
    } else if (character === "万" || character === "亿") {
      const high = character === "亿" ? total : 0;
      total = total - high + (high + section + digit) * (character === "万" ? 1e4 : 1e8);
      [section, digit] = [0, 0];
    } else return null;
  }
  return total + section + digit;
};

/**
 * Reads a number in Chinese numerals, everyday or financial: 三万, 一千二百, 两百零五, 壹佰, 一亿二千万. Only those written in full are exact:
 * what a speaker shortens (三万五, 一百二) or leaves open (几万, 三万多, 半) is null, since it does not spell back to itself.
 */
export const parseNumeral = (text: string): number | null => {
  const form = unified(text);
  const value = form === "" ? null : sum(form);
  return value !== null && value < 1e16 && unified(spellNumeral(value)) === form ? value : null;
};

/** The digits one after another, as in 二〇二六 for 2026; null for anything else. */
export const parseDigits = (text: string): string | null => {
  const values = [...text].map((character) =>
    DIGITS.indexOf(character === "〇" ? "零" : character),
  );
  return values.length === 0 || values.includes(-1) ? null : values.join("");
};
