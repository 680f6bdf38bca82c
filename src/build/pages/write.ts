import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { inProject } from "../project/paths";
import { allPages } from "./all";
import { toHtml } from "./html";
import { toMarkdown } from "./markdown";

/** The Markdown reference by path under docs/. */
export const reference = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await allPages()).map(({ path, blocks }) => [`${path}.md`, toMarkdown(blocks)]));

/** The files that docs/functions and docs/schemes hold now, by path under docs/. */
export const committedReference = (): string[] =>
  ["functions", "schemes"].flatMap((folder) => {
    mkdirSync(inProject("docs", folder), { recursive: true });
    return readdirSync(inProject("docs", folder)).map((name) => `${folder}/${name}`);
  });

/** Writes docs/functions and docs/schemes, and removes pages of what is gone. */
export const writeReference = async (): Promise<void> => {
  const pages = await reference();
  for (const path of committedReference().filter((path) => !pages.has(path)))
    rmSync(inProject("docs", path));
  for (const [path, text] of pages) {
    mkdirSync(dirname(inProject("docs", path)), { recursive: true });
    writeFileSync(inProject("docs", path), text);
  }
};

/** Writes the same pages as HTML into the add-in's help folder: what helpUrl and the pane show. */
export const writeHelp = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const { path, locale, title, blocks } of await allPages()) {
    writeFileSync(join(folder, `${basename(path)}.html`), toHtml(title, blocks, locale));
  }
  cpSync(inProject("src/build/page/help.css"), join(folder, "help.css"));
};
