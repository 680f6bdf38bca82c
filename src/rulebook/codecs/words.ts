import type { Provenance, Words } from "../../rules";
import { cellText, harmless } from "../cellText";
import { read, unread, type Codec } from "../codec";
import type { Named } from "../named";
import { OWN, ownSource, ownWords } from "../pools";
import { readTest, writeTest } from "../testCodec";

/** A test of the input of the criterion that the row belongs to. */
export const bandCell: Codec<string> = {
  write: (test, { parent, scope, locale }) => writeTest(test, String(parent?.input), scope, locale),
  read: (cell, { parent, scope, locale }) => {
    const test = readTest(cell, String(parent?.input), scope, locale);
    return test.ok ? read(test.value ?? "-") : test;
  },
  blank: "-",
};

/** A label: the words of both languages where it is known. */
export const labelCell: Codec<Words> = {
  write: (words, { pools, locale }) => pools.words.textOf(words, locale),
  read: (cell, { pools, locale }) => {
    const text = cellText(cell);
    return read(pools.words.find(text, locale) ?? ownWords(text));
  },
};

/** A source: all that is known of it, or the reason that the user gave. */
export const sourceCell: Codec<Provenance> = {
  write: (from, { pools, locale }) => pools.sources.textOf(from, locale),
  read: (cell, { pools, locale }) => {
    const text = cellText(cell);
    return read(pools.sources.find(text, locale) ?? ownSource(text));
  },
  blank: OWN,
};

/** Who gets a share: the label, and the key in brackets. */
export const partyCell: Codec<Named> = {
  write: ({ key, label }, { pools, locale }) =>
    harmless(`${pools.words.textOf(label, locale)} [${key}]`),
  read: (cell, { pools, locale }) => {
    const [, text = "", key = ""] =
      /^(.*?)\s*[[［]([a-z][A-Za-z0-9]*)[\]］]$/.exec(cellText(cell)) ?? [];
    if (text === "") return unread({ code: "bad-party" });
    return read({ key, label: pools.words.find(text, locale) ?? ownWords(text) });
  },
};
