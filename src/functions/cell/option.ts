import { fail, ok, type Outcome, type Words } from "../../rules";

/** One of the texts that an argument takes: its key, and what people may type for it. */
export interface Option<Key extends string> {
  readonly key: Key;
  readonly label: Words;
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/g, "");

/** Whether two texts are the same but for case, width, blanks and hyphens. */
export const alike = (one: string, other: string): boolean => plain(one) === plain(other);

/** Finds the option that a text means by key or by label in either language. */
export const optionNamed = <Key extends string>(
  argument: string,
  text: string,
  options: readonly Option<Key>[],
): Outcome<Key> => {
  const found = options.find(({ key, label }) =>
    [key, label.zh, label.en].some((name) => alike(name, text)),
  );
  const choices = options.map(({ key }) => key);
  return found
    ? ok(found.key)
    : fail({ code: "bad-choice-argument", argument, got: text, choices });
};
