import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import type { Locale } from "../../src/rules";

const ROOT = join(__dirname, "../..");
const FOLDER = "docs/guides";

/** A page that people follow line by line. */
export interface Page {
  /** From the top of the project. */
  readonly path: string;
  readonly locale: Locale;
  readonly text: string;
}

export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

export const exists = (path: string): boolean => existsSync(join(ROOT, path));

/** The pages of docs/guides. */
export const guides: readonly Page[] = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({
    path: `${FOLDER}/${name}`,
    locale: name.includes("zh-CN") ? "zh-CN" : "en-US",
    text: read(`${FOLDER}/${name}`),
  }));

const readme = read("README.md");
const chinese = readme.indexOf("\n## 中文说明");

/** The two halves of the README. */
export const readmes: readonly Page[] = [
  { path: "README.md", locale: "en-US", text: readme.slice(0, chinese) },
  { path: "README.md", locale: "zh-CN", text: readme.slice(chinese) },
];

/** The blocks of code of a text, line by line. */
export const blocks = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, code = ""]) => code.trimEnd().split("\n"));

/** The formulas of a text, in order: lines of its blocks that begin with "=". */
export const formulasIn = (text: string): readonly string[] =>
  blocks(text)
    .flat()
    .filter((line) => line.startsWith("="));

/** The parts of a page under its headings of the second order. */
export const sections = (text: string): readonly string[] => text.split(/^(?=## )/m).slice(1);
