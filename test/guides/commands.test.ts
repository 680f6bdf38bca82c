/** Every command of the guides and of the README, run as its reader would: one after the other, in one folder. */
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readReleaseOptions } from "../../src/build/bundle/options";
import { clientele } from "../cli/fakeTerminal";
import { blocks, guides, read, readmes, type Page } from "./pages";

jest.setTimeout(120_000);

const CLI = "node dist/cli/clientele.mjs ";

const linesIn = ({ text }: Page): readonly string[] => blocks(text).flat();

/** The words of a command line, quotes taken off. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ""));

const pages = [...guides, ...readmes].filter((page) =>
  linesIn(page).some((line) => line.startsWith(CLI)),
);

const home = process.cwd();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-guides-"));
  symlinkSync(join(__dirname, "../../assets"), join(folder, "assets"));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

test.each(pages.map((page) => [`${page.path} (${page.locale})`, page] as const))(
  "every command of %s does what it says",
  async (_, page) => {
    for (const line of linesIn(page).filter((one) => one.startsWith(CLI))) {
      const { code, err } = await clientele(wordsOf(line.slice(CLI.length)), {
        locale: page.locale,
      });
      // 1 says that some rows of the sample could not be graded, as is meant.
      expect([line, code === 2 ? err : "ran"]).toEqual([line, "ran"]);
    }
  },
);

const scripts = (JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> })
  .scripts;

const npmLines = [...guides, ...readmes]
  .flatMap(linesIn)
  .filter((line) => line.startsWith("npm "))
  .map((line) => line.split(/\s+#/)[0]!.trim());

test.each([...new Set(npmLines)])("%s is a task, with options that it takes", (line) => {
  const [, verb = "", ...rest] = wordsOf(line);
  const task = verb === "run" ? (rest[0] ?? "") : verb;
  expect(Object.keys(scripts)).toContain(task);
  if (task !== "release") return;
  const [, options = ""] = line.split(" -- ");
  expect(readReleaseOptions(wordsOf(options), {}).production).toBe(true);
});
