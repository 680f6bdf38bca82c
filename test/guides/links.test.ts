/** What the guides point at is there: pictures, pages, and the headings of pages. */
import { dirname, join } from "node:path";

import { exists, guides, read, readmes } from "./pages";

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !link.startsWith("http"));

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading));

test.each([...guides, ...readmes].map((page) => [`${page.path} (${page.locale})`, page] as const))(
  "every link of %s leads somewhere",
  (_, page) => {
    const broken = linksIn(page.text).filter((link) => {
      const [file = "", anchor] = link.split("#");
      const path = file === "" ? page.path : join(dirname(page.path), file);
      if (!exists(path)) return true;
      return anchor !== undefined && !anchorsIn(read(path)).includes(decodeURI(anchor));
    });
    expect(broken).toEqual([]);
  },
);

test("the guides are there in both languages, and lead to each other", () => {
  for (const { path, text } of guides) {
    const other = path.includes("zh-CN")
      ? path.replace("zh-CN", "en-US")
      : path.replace("en-US", "zh-CN");
    expect(exists(other)).toBe(true);
    expect(text).toContain(`(${other.split("/").at(-1)})`);
  }
});
