import { readFileSync } from "node:fs";

import { names } from "./names";

const recorded = readFileSync("test/trust/names.txt", "utf8").trim().split("\n");

test("no name that stands in users' workbooks, formulas or scripts is gone", async () => {
  const standing = new Set(await names());
  expect(recorded.filter((name) => !standing.has(name))).toEqual([]);
});

test("every such name is on record, in test/trust/names.txt, where lines may only be added", async () => {
  expect((await names()).filter((name) => !recorded.includes(name))).toEqual([]);
});
