import type { Input } from "../rules";

import { plain } from "./plain";

/** Choices by everything that names them, in one form: case, width, spaces and full stops do not matter. */
export type ChoiceNames = ReadonlyMap<string, number>;

const form = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[\s.。]/g, "");

/** The names of an input's choices: key, labels and synonyms in both languages, each with the choice's place in the list. */
export const choiceNames = (input: Pick<Input, "choices">): ChoiceNames => {
  const names = new Map<string, number>();
  for (const [index, { key, label, synonyms }] of (input.choices ?? []).entries()) {
    for (const name of [key, label.zh, label.en, ...synonyms.zh, ...synonyms.en]) {
      if (!names.has(form(name))) names.set(form(name), index);
    }
  }
  return names;
};

/** The place of the choice that plain text names; null where none is. */
export const parseChoice = (text: string, names: ChoiceNames): number | null =>
  names.get(form(text)) ?? null;
