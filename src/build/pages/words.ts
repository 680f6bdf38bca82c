import { inLocale, type Locale, type Topic, type Words } from "../../rules";
import { topicText } from "../../text";
import { joined, type Piece, type Text } from "./block";
import { derived } from "./phrases/derived";
import { method } from "./phrases/method";
import { page } from "./phrases/page";
import { scheme } from "./phrases/scheme";
import { tiers } from "./phrases/tiers";

/** The headings and set phrases of the reference pages; what is said of a function or a scheme comes from its own data. */
const phrases = { ...page, ...scheme, ...method, ...derived, ...tiers } as const;

/** A phrase of the pages by its name. */
export type PhraseName = keyof typeof phrases;

/** What stands in the places of a phrase. */
type Places = Readonly<Record<string, Text | string>>;

/** Tells phrases and the data's own words in one language. */
export interface Speech {
  readonly locale: Locale;
  readonly say: (name: PhraseName) => string;
  /** A phrase with its places filled. */
  readonly tell: (name: PhraseName, places: Places) => Text;
  readonly topic: (topic: Topic) => string;
  readonly of: (words: Words) => string;
  /** Between a label and what it labels. */
  readonly colon: string;
  /** Things one after another: "a, b, c". */
  readonly all: (texts: readonly Text[]) => Text;
  /** Alternatives or whole statements one after another: "a; b". */
  readonly apart: (texts: readonly Text[]) => Text;
  /** Behind something of the same kind: "number, at least 0". */
  readonly then: (texts: readonly Text[]) => Text;
  /** Sentences one after another. */
  readonly sentences: (texts: readonly Text[]) => Text;
  /** Said in parentheses behind something else. */
  readonly aside: (text: Text) => Text;
}

const PLACE = /\{([a-z]+)\}/i;

/** The places of a phrase stand at every other piece of its split. */
const filled = (phrase: string, places: Places): Text =>
  phrase.split(PLACE).flatMap((piece, at): readonly Piece[] => {
    const text = at % 2 === 0 ? piece : (places[piece] ?? `{${piece}}`);
    return typeof text === "string" ? (text === "" ? [] : [text]) : text;
  });

/** The speech of a language. */
export const speech = (locale: Locale): Speech => {
  const of = (words: Words): string => inLocale(words, locale);
  const chinese = locale === "zh-CN";
  return {
    locale,
    of,
    say: (name) => of(phrases[name]),
    tell: (name, places) => filled(of(phrases[name]), places),
    topic: (topic) => topicText(topic, locale),
    colon: chinese ? "：" : ": ",
    all: (texts) => joined(texts, chinese ? "、" : ", "),
    apart: (texts) => joined(texts, chinese ? "；" : "; "),
    then: (texts) => joined(texts, chinese ? "，" : ", "),
    sentences: (texts) => joined(texts, chinese ? "" : " "),
    aside: (text) => (chinese ? ["（", ...text, "）"] : [" (", ...text, ")"]),
  };
};
