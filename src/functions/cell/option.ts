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

/** Finds the option that a text means by key or by label in either language. */
export const optionNamed = <Key extends string>(
  argument: string,
  text: string,
  options: readonly Option<Key>[],
): Outcome<Key> => {
  const wanted = plain(text);
  const found = options.find(({ key, label }) =>
    [key, label.zh, label.en].some((name) => plain(name) === wanted),
  );
  const choices = options.map(({ key }) => key);
  return found
    ? ok(found.key)
    : fail({ code: "bad-choice-argument", argument, got: text, choices });
};
