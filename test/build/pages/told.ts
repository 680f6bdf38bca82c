import type { Scheme, Words } from "../../../src/rules";
import { toMarkdown } from "../../../src/build/pages/markdown";
import { schemePage } from "../../../src/build/pages/scheme";
import { speech } from "../../../src/build/pages/words";
import { from, minimal, type Minimal } from "../../rules/minimal";

/** A page of a scheme as Markdown, in English unless said otherwise. */
export const told = (scheme: Scheme, locale: "zh-CN" | "en-US" = "en-US"): string =>
  toMarkdown(schemePage(scheme, speech(locale)));

/** The page of the least scheme around something. */
export const toldOf = (given: Minimal, locale: "zh-CN" | "en-US" = "en-US"): string =>
  told(minimal(given), locale);

/** Words that are the same in both languages. */
export const both = (text: string): Words => ({ zh: text, en: text });

/** An answer of a choice. */
export const answer = (key: string, text = key) => ({
  key,
  label: both(text),
  synonyms: { zh: [], en: [] },
});

/** A document that says so. */
export const source = {
  kind: "source",
  document: both("Document"),
  place: both("Place"),
  words: both("fact"),
} as const;

/** A method that decides nothing, for pages of something else. */
export const anyone = {
  kind: "decision-table",
  hitPolicy: "F",
  rules: [{ when: {}, tier: "A", from }],
} as const;

/** What a test says of a derived input or a check; the rest is the same for all. */
export type Gist<One> = One extends unknown ? Omit<One, "key" | "label" | "from"> : never;
