import { pinyin } from "pinyin-pro";

import { schemes } from "../../schemes";
import { messages } from "../../text";

/** A name as it is typed: one syllable a Chinese character, letters and digits one by one, all else left out: "发货 ABC" -> "fa huo a b c". */
export const syllablesOf = (name: string): string =>
  pinyin(name, { toneType: "none", type: "array" })
    .map((syllable) => syllable.normalize("NFKC").toLowerCase())
    // As keyboards have it: lüe is typed lue, nü is typed nv.
    .map((syllable) => syllable.replace("üe", "ue").replace("ü", "v"))
    .filter((syllable) => /^[a-z\d]+$/.test(syllable))
    .join(" ");

const entry = ([key, name]: readonly [string, string]): string =>
  `  [${JSON.stringify(key)}, ${JSON.stringify(syllablesOf(name))}],`;

/** The source of src/taskpane/search/pinyin.ts: the Chinese names of schemes and topics in syllables, so that nothing of pinyin-pro reaches a bundle. */
export const pinyinTable = (): string =>
  [
    "// Written by npm run docs, from the names of the schemes and topics: not to be edited.",
    "",
    "/** How the Chinese names of schemes and topics are typed, by id or topic: a syllable a character, letters and digits one by one. */",
    "export const pinyin: ReadonlyMap<string, string> = new Map([",
    ...schemes.map(({ id, name }): [string, string] => [id, name.zh]).map(entry),
    ...Object.entries(messages("zh-CN").topics).map(entry),
    "]);",
    "",
  ].join("\n");
