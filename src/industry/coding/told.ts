import type { Locale } from "../../rules";
import { codeIndustry } from "../coder";
import { findClass } from "../code";
import { isAbove, type Level } from "../level";
import type { Word } from "../model";
import { normalise } from "../normalise";
import { atLevel, type IndustryClass, type Taxonomy } from "../taxonomy";
import type { Likely } from "./spread";

/** What told a text's class: a correction that somebody kept, a code or an exact name in it, words that leave no doubt, or the model. */
export type How = "correction" | "code" | "name" | "words" | "model" | "nothing";

/** A text coded, or left blank for want of certainty. */
export interface Coding {
  readonly found: IndustryClass | null;
  /** How sure it is, from 0 to 1: of so sure answers, so many are right. Of the best candidate where there is no answer. */
  readonly confidence: number;
  readonly how: How;
  /** The likely classes, best first, three at most; also where there is an answer. */
  readonly candidates: readonly Likely[];
  /** What decided, strongest first, with its part in the decision. */
  readonly words: readonly Word[];
}

/** Into what to code, and when to rather say nothing. */
export interface CodingOptions {
  readonly taxonomy: Taxonomy;
  /** The deepest level wanted; that of the taxonomy when absent. */
  readonly level?: Level;
  /** The least confidence of an answer. */
  readonly threshold?: number;
  readonly locale: Locale;
  /** Codes that people have set right, by `correctionKey` of the text. */
  readonly corrections?: ReadonlyMap<string, string>;
  /** Whether the words that decided are wanted of the model. */
  readonly explain?: boolean;
}

/** A text of which nothing is known. */
export const NOTHING: Coding = {
  found: null,
  confidence: 0,
  how: "nothing",
  candidates: [],
  words: [],
};

/** What two texts have in common that one correction is for: width, case, blanks and punctuation do not matter. */
export const correctionKey = (text: string): string => normalise(text);

const certain = (found: IndustryClass, how: How, words: readonly string[]): Coding => ({
  found,
  confidence: 1,
  how,
  candidates: [{ found, confidence: 1 }],
  words: words.map((text) => ({ text, weight: 1 / words.length })),
});

/** A class at the wanted level or above it: a code that stands higher is no reason for a blank. */
const noDeeper = (within: Taxonomy, code: string, level: Level | undefined) => {
  const found = within.byCode.get(code);
  if (found === undefined || level === undefined || !isAbove(level, found.level)) return found;
  return atLevel(within, code, level) ?? found;
};

const corrected = (text: string, { taxonomy, level, locale, corrections }: CodingOptions) => {
  const code = corrections?.get(correctionKey(text));
  const coded = code === undefined ? undefined : findClass(code, taxonomy, locale);
  const found = coded?.ok ? noDeeper(taxonomy, coded.value.code, level) : undefined;
  return found && certain(found, "correction", [text.trim()]);
};

/** What needs no model: a code, an exact name, and in the tables of the source documents words that all point to one class. */
const told = (text: string, { taxonomy, level, locale }: CodingOptions): Coding | undefined => {
  const options = { taxonomy, locale };
  const deep = codeIndustry(text, options);
  if (!deep.ok) return undefined;
  const { found, how, words } = deep.value;
  const placed = noDeeper(taxonomy, found.code, level);
  return placed && certain(placed, how, words);
};

/** Codes a text by what needs no model: a correction, a code, an exact name, words that leave no doubt; undefined where only the model can tell. */
export const codeTold = (text: string, options: CodingOptions): Coding | undefined =>
  text.trim() === "" ? NOTHING : (corrected(text, options) ?? told(text, options));
