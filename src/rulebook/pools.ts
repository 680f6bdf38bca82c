import { inLocale, type Locale, type Provenance, type Words } from "../rules";
import { harmless } from "./cellText";

/** Things that stand in cells by a text of one language, and are found again by it with all that belongs to them. */
export interface Pool<Item> {
  /** The text of an item; of one that the pool does not have, what it would be. */
  textOf(item: Item, locale: Locale): string;
  /** The item that a text stands for, of the language of the table first. */
  find(text: string, locale: Locale): Item | undefined;
  /** Whether the text of an item leads back to it. */
  has(item: Item): boolean;
}

/** The labels and the sources that a table may show. */
export interface Pools {
  readonly words: Pool<Words>;
  readonly sources: Pool<Provenance>;
}

/** Labels and sources by the numbers that definitions give them. */
export interface PoolItems {
  readonly words: readonly Words[];
  readonly sources: readonly Provenance[];
}

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/** What a new row without a source says: stands in workbooks, and must not change. */
export const OWN: Provenance = {
  kind: "default",
  words: { zh: "自行设定", en: "Set by ourselves" },
};

/** An item as it is compared: the order of keys does not matter. */
const same = (item: unknown): string =>
  JSON.stringify(item, (_, value: unknown) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const poolOf = <Item>(
  items: readonly Item[],
  shortText: (item: Item, locale: Locale) => string,
  own: (text: string) => Item,
): Pool<Item> => {
  const texts = new Map<string, Readonly<Record<Locale, string>>>();
  const found: Record<Locale, Map<string, Item>> = { "zh-CN": new Map(), "en-US": new Map() };
  const add = (item: Item, text: string, locale: Locale): string => {
    let name = text;
    // Two items that read the same in one language are told apart by a number.
    for (let count = 2; found[locale].has(name); count++) name = `${text} (${count})`;
    found[locale].set(name, item);
    return name;
  };
  for (const item of items) {
    if (texts.has(same(item))) continue;
    const [zh, en] = LOCALES.map((locale) => add(item, shortText(item, locale), locale));
    texts.set(same(item), { "zh-CN": zh ?? "", "en-US": en ?? "" });
  }
  const find = (text: string, locale: Locale): Item | undefined =>
    found[locale].get(text) ?? LOCALES.map((each) => found[each].get(text)).find(Boolean);
  return {
    find,
    textOf: (item, locale) => texts.get(same(item))?.[locale] ?? shortText(item, locale),
    has: (item) => {
      if (texts.has(same(item))) return true;
      const text = shortText(item, "zh-CN");
      return find(text, "zh-CN") === undefined && same(own(text)) === same(item);
    },
  };
};

const oneLine = (text: string): string => harmless(text.trim());

/** A label as the user wrote it, the same in both languages. */
export const ownWords = (text: string): Words => ({ zh: text, en: text });

/** The source of what the user wrote. */
export const ownSource = (text: string): Provenance => ({ kind: "default", words: ownWords(text) });

/** A source in short: document, place and words; our own reason as such. */
const sourceText = (from: Provenance, locale: Locale): string => {
  const words = inLocale(from.words, locale);
  // What users write is in one language: it stands as they wrote it.
  if (from.kind === "default" && from.words.zh === from.words.en) return oneLine(words);
  if (from.kind === "default") return locale === "zh-CN" ? `默认：${words}` : `Default: ${words}`;
  const [document, place] = [inLocale(from.document, locale), inLocale(from.place, locale)];
  return locale === "zh-CN" ? `${document}，${place}：${words}` : `${document}, ${place}: ${words}`;
};

/** Makes the pools of a table: what comes first keeps its plain text. */
export const poolsOf = ({ words, sources }: PoolItems): Pools => ({
  words: poolOf(words, (item, locale) => oneLine(inLocale(item, locale)), ownWords),
  sources: poolOf([OWN, ...sources], sourceText, ownSource),
});

const lacking = <Item>(items: readonly Item[], pool: Pool<Item>): readonly Item[] => [
  ...new Map(items.filter((item) => !pool.has(item)).map((item) => [same(item), item])).values(),
];

/** What of the items must be defined in a table, so that all of them are found by their texts; `known` are those that the reader has anyway. */
export const itemsToDefine = (items: PoolItems, known: PoolItems): PoolItems => {
  let defined: PoolItems = { words: [], sources: [] };
  // What is defined may take the text of something that the user wrote: that is defined as well, then.
  for (;;) {
    const pools = poolsOf(together(known, defined));
    const more = {
      words: lacking(items.words, pools.words),
      sources: lacking(items.sources, pools.sources),
    };
    if (more.words.length + more.sources.length === 0) return defined;
    defined = together(defined, more);
  }
};

/** The items of two lists, the first before the second. */
export const together = (one: PoolItems, two: PoolItems): PoolItems => ({
  words: [...one.words, ...two.words],
  sources: [...one.sources, ...two.sources],
});
