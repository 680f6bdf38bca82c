import { inLocale, type Locale, type Words } from "../rules";

/** Something that people call by its label, and rules by its key. */
export interface Named {
  readonly key: string;
  readonly label: Words;
  readonly synonyms?: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

/** A name as it is compared: width, case and blanks do not matter. */
export const nameForm = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

const other = (locale: Locale): Locale => (locale === "zh-CN" ? "en-US" : "zh-CN");

/** The label with the key behind it: "Class B quantity [classB]". */
export const keyedName = ({ key, label }: Named, locale: Locale): string =>
  `${inLocale(label, locale)} [${key}]`;

/** What stands for an item in a cell: its label, with the key behind it where the label alone would not do. */
export const nameOf = (item: Named, items: readonly Named[], locale: Locale): string => {
  const label = inLocale(item.label, locale);
  const form = nameForm(label);
  const shared = items.some(
    (each) =>
      each.key !== item.key &&
      [each.key, inLocale(each.label, locale)].some((name) => nameForm(name) === form),
  );
  return shared ? keyedName(item, locale) : label;
};

const unique = (items: readonly Named[], fits: (item: Named) => boolean): Named | undefined => {
  const [first, second] = items.filter(fits);
  return second === undefined ? first : undefined;
};

/** The item that a cell names: as `nameOf` writes it in either language, by its key, or by a label or synonym that only one of them has. */
export const findNamed = <Item extends Named>(
  text: string,
  items: readonly Item[],
  locale: Locale,
): Item | undefined => {
  const form = nameForm(text);
  const called = (names: (item: Named) => readonly string[]) =>
    unique(items, (item) => names(item).some((name) => nameForm(name) === form));
  const found =
    called((item) => [keyedName(item, locale), keyedName(item, other(locale))]) ??
    called(({ key }) => [key]) ??
    called(({ label }) => [inLocale(label, locale)]) ??
    called(({ label }) => [inLocale(label, other(locale))]) ??
    called(({ synonyms }) => [...(synonyms?.zh ?? []), ...(synonyms?.en ?? [])]);
  return found as Item | undefined;
};

/** The labels of items, for a fault that lists them. */
export const labelsOf = (items: readonly Named[]): readonly Words[] =>
  items.map(({ label }) => label);
