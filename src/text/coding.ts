import { inLocale, type Locale, type Words } from "../rules";
import { coding as enUS } from "./en-US/coding";
import { coding as zhCN } from "./zh-CN/coding";

/** An industry, as what is said needs it. */
interface Named {
  readonly code: string;
  readonly name: Words;
}

/** A text's industry and what decided, as the coder gives it. */
export interface CodingFacts {
  readonly found: Named | null;
  readonly how: "correction" | "code" | "name" | "words" | "model" | "nothing";
  readonly confidence: number;
  readonly candidates: readonly { readonly found: Named; readonly confidence: number }[];
  readonly words: readonly { readonly text: string }[];
}

/** What a mapped class is to its source. */
export interface MappingFacts {
  readonly kind: keyof typeof enUS.kind;
  readonly sureness?: keyof typeof enUS.sureness;
}

const wordsOf = (locale: Locale): typeof enUS => (locale === "zh-CN" ? zhCN : enUS);

/** Words that decided, at most: a description of a page has dozens. */
const MOST = 5;
/** Characters of a word that is quoted. */
const LONG = 40;

/** A text of any length, short enough to be quoted in a sentence. */
export const shortText = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line.slice(0, 4 * LONG)];
  return characters.length > LONG ? `${characters.slice(0, LONG).join("")}…` : line;
};

/** How sure, as a percent; never 100% of what is not certain, nor 0% of what is possible. */
export const surenessText = (confidence: number): string => {
  if (confidence >= 1) return "100%";
  return `${String(Math.min(99, Math.max(1, Math.round(confidence * 100))))}%`;
};

/** A likely class and how sure it is, without its code. */
export const candidateText = (name: Words, confidence: number, locale: Locale): string =>
  wordsOf(locale).candidate({ name: inLocale(name, locale), percent: surenessText(confidence) });

/** Says in one line which industry a text has and why, or why it has none, with what else was likely. */
export const codingText = (facts: CodingFacts, locale: Locale): string => {
  const said = wordsOf(locale);
  const { found, how } = facts;
  const words = facts.words.slice(0, MOST).map(({ text }) => shortText(text));
  const sure = facts.candidates.map(({ found: { code, name }, confidence }) => ({
    code,
    name: inLocale(name, locale),
    percent: surenessText(confidence),
  }));
  if (found === null || how === "nothing")
    return sure.length === 0 ? said.nothing : said.unsure({ candidates: sure, words });
  const behind = sure.filter(({ code }) => code !== found.code);
  const reasons: Readonly<Record<typeof how, string>> = {
    correction: said.correction,
    code: said.code({ words }),
    name: said.name,
    words: said.words({ words }),
    model: said.model({ percent: surenessText(facts.confidence), words, behind }),
  };
  return said.found({ code: found.code, name: inLocale(found.name, locale), how: reasons[how] });
};

/** What a class of another taxonomy is to the one that was asked for: the same, broader ..., and how sure where nobody says so officially. */
export const mappingText = ({ kind, sureness }: MappingFacts, locale: Locale): string => {
  const said = wordsOf(locale);
  return sureness === undefined
    ? said.kind[kind]
    : said.inferred({ kind: said.kind[kind], sureness: said.sureness[sureness] });
};

/** That the tables or models of industries could not be loaded, and what to do. */
export const codingNotLoaded = (locale: Locale): string => wordsOf(locale).notLoaded;
