import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PAGES = ["security", "privacy", "versioning"].flatMap((name) => [
  `docs/${name}.en-US.md`,
  `docs/${name}.zh-CN.md`,
]);
const ALL = [...PAGES, "docs/dependencies.md"];

/** Files and folders of the project that a page names in code. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|test|docs|\.github)\/[\w./-]+)`/g)].map(([, path = ""]) => path);

const linked = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => path);

test.each(ALL)("every file that %s names or links to is there", (page) => {
  const text = readFileSync(page, "utf8");
  expect(named(text).filter((path) => !existsSync(path))).toEqual([]);
  expect(linked(text).filter((path) => !existsSync(join(dirname(page), path)))).toEqual([]);
});

test.each(["security", "privacy", "versioning"])(
  "%s names the same files in both languages",
  (name) => {
    const files = (locale: string): readonly string[] =>
      [...new Set(named(readFileSync(`docs/${name}.${locale}.md`, "utf8")))].sort();
    expect(files("zh-CN")).toEqual(files("en-US"));
  },
);

test("every test of attacks stands on the page of security", () => {
  const text = readFileSync("docs/security.en-US.md", "utf8");
  for (const name of ["formulas.test.ts", "markup.test.tsx", "keys.test.ts", "slow.test.ts"])
    expect(text).toContain(`test/trust/${name}`);
  for (const name of ["archives.test.ts", "documents.test.ts", "packages.test.ts"])
    expect(text).toContain(`test/trust/${name}`);
});
