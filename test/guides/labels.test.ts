/** What the guides print in bold is what stands on a button, a field or a heading of the pane, or in the ribbon. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { Locale } from "../../src/rules";
import { guides, read } from "./pages";

const FOLDER = "src/text";

const texts = (locale: Locale): string =>
  readdirSync(join(__dirname, "../..", FOLDER, locale))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => read(`${FOLDER}/${locale}/${name}`))
    .join("\n");

const trimmed = (text: string): string => text.replace(/^[\s.:,]+|[\s:,]+$/g, "");

/** The texts of a file of words, those with places for facts cut at them. */
const literals = (source: string): readonly string[] =>
  [...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].flatMap(([, plain, filled]) =>
    plain === undefined ? (filled ?? "").split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/) : [plain],
  );

const ribbon = (locale: Locale): readonly string[] =>
  [
    ...read("manifest.xml").matchAll(
      locale === "en-US" ? /DefaultValue="([^"]*)"/g : /Locale="zh-CN" Value="([^"]*)"/g,
    ),
  ].map(([, label = ""]) => label);

const LABELS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  "zh-CN": new Set([...literals(texts("zh-CN")), ...ribbon("zh-CN")].map(trimmed)),
  "en-US": new Set([...literals(texts("en-US")), ...ribbon("en-US")].map(trimmed)),
};

const boldIn = (text: string): readonly string[] =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = ""]) => trimmed(label));

test.each(guides.map((page) => [page.path, page] as const))(
  "every label that %s names is one of the pane's in that language",
  (_, { text, locale }) => {
    expect(boldIn(text).filter((label) => !LABELS[locale].has(label))).toEqual([]);
  },
);
