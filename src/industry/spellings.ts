import type { TaxonomyId } from "./catalogue";

/** The codes that a spelling may stand for, those tried first in front: the first that exists is meant. */
export type Spelling = readonly string[];

/** What a cell may hold in front of a code: the standard's own name. */
const STANDARD =
  /^(?:GB\/?T?4754(?:-20\d\d)?|ISIC(?:REV\.?4)?|NACE(?:REV\.?2)?|NAICS(?:20\d\d)?)[:.-]?/;

/** Codes as lists in the field spell them, cleaned: half width, upper case, no spaces, one kind of dash. */
export const cleanCode = (code: string): string =>
  code
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s/g, "")
    .replace(/[‐-―−~－]/gu, "-")
    .replace(STANDARD, "");

/** Sections that are written in front of a code: A0111, C10.11. */
const SECTIONED = /^[A-U](?=\d)/;

/** Shorter and shorter without the zeros that lists append to fill up: 8400 is 84 where there is no 8400 and no 840. */
const withoutPadding = (digits: string, shortest: number): readonly string[] => {
  const spelled = [digits];
  for (let code = digits; code.endsWith("0") && code.length > shortest;) {
    code = code.slice(0, -1);
    spelled.push(code);
  }
  return spelled;
};

/**
 * The source prints 20 undivided classes run together with their division (12120 = 12 + 120), and its last class as L99999.
 */
const keyAccount = (code: string): Spelling => {
  const digits = /^[A-L]?(\d{2,5})$/.exec(code)?.[1];
  if (digits === undefined) return [code];
  const runTogether = /^(\d\d)(\1\d)$/.exec(digits);
  if (runTogether) return [runTogether[2]!];
  return digits === "99999" ? ["999"] : [digits];
};

const sector = (code: string): Spelling => [/^0*(\d+)$/.exec(code)?.[1] ?? code];

const fourDigits = (code: string): Spelling => {
  const [, division, rest] = /^(\d\d)[.-]?(\d{0,2})$/.exec(code.replace(SECTIONED, "")) ?? [];
  return division === undefined ? [code] : withoutPadding(division + (rest ?? ""), 2);
};

const dotted = (digits: string): string =>
  digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits;

const nace = (code: string): Spelling => fourDigits(code).map(dotted);

/** Sectors that are a range of two-digit codes: any of these stands for the whole. */
const RANGES: Readonly<Record<string, string>> = {
  "31": "31-33",
  "32": "31-33",
  "33": "31-33",
  "44": "44-45",
  "45": "44-45",
  "48": "48-49",
  "49": "48-49",
};

const naics = (code: string): Spelling => {
  if (!/^\d{2,6}$/.test(code)) return [code];
  return withoutPadding(code, 2).map((digits) => RANGES[digits] ?? digits);
};

const readers: Readonly<Record<TaxonomyId, (code: string) => Spelling>> = {
  "key-account": keyAccount,
  "business-sectors": sector,
  gbt4754: fourDigits,
  isic4: fourDigits,
  nace2: nace,
  naics2022: naics,
};

/** The codes that a cleaned text may stand for. */
export const spellingOf = (id: TaxonomyId, code: string): Spelling => readers[id](code);

/** How many leading zeros a number may have lost in codes of a taxonomy, and how many digits these have at most. */
const LOST: Readonly<Record<TaxonomyId, { readonly zeros: number; readonly digits: number }>> = {
  "key-account": { zeros: 2, digits: 3 },
  "business-sectors": { zeros: 0, digits: 2 },
  gbt4754: { zeros: 1, digits: 4 },
  isic4: { zeros: 1, digits: 4 },
  nace2: { zeros: 1, digits: 4 },
  naics2022: { zeros: 0, digits: 6 },
};

/** What a code was before Excel made a number of it: 111 may have been 111 or 0111, 1.1 may have been 01.1 or 01.10. */
export const textsOfNumber = (id: TaxonomyId, code: number): readonly string[] => {
  const text = String(code);
  if (id === "nace2" && /^\d{1,2}\.\d{1,2}$/.test(text)) {
    const padded = text.padStart(text.length + (text.indexOf(".") === 1 ? 1 : 0), "0");
    return /\.\d$/.test(padded) ? [padded, `${padded}0`] : [padded];
  }
  if (!/^\d+$/.test(text)) return [];
  const { zeros, digits } = LOST[id];
  const texts = text.length === 1 && zeros > 0 ? [] : [text];
  for (let lost = 1; lost <= zeros && text.length + lost <= digits; lost++)
    texts.push("0".repeat(lost) + text);
  return texts;
};
