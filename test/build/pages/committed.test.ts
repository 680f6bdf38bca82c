import { readFileSync } from "node:fs";

import { committedReference, reference } from "../../../src/build/pages/write";

describe("docs/functions and docs/schemes", () => {
  test("are what npm run docs writes", async () => {
    const pages = await reference();
    expect(committedReference().sort()).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) expect(readFileSync(`docs/${path}`, "utf8")).toBe(text);
  });
});
