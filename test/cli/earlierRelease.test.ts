/** A workbook that an earlier release has worked on, in the hands of this one's command line. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { keptRelease } from "../releases/kept";
import { clientele } from "./fakeTerminal";

let folder = "";
let file = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-earlier-"));
  file = join(folder, "workbook.xlsx");
  writeFileSync(file, keptRelease().workbook);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ran = async (...args: string[]) => {
  const { code, out } = await clientele(args, { today: () => "2026-12-31" });
  return { code, said: out };
};

test("its rules table is read and has no error", async () => {
  expect(await ran("verify", file, "--lang", "en")).toMatchObject({ code: 0 });
});

test("customers are graded by its rules, and the run goes on record after those that it kept", async () => {
  const next = join(folder, "next.xlsx");
  const graded = await ran("grade", file, "--rules", file, "--as-of", "2026-12-31", "--out", next, "--record", "--who", "Li", "--lang", "en"); // prettier-ignore
  expect(graded.code).toBe(0);
  const { said } = await ran("history", next, "--lang", "en");
  const hashes = [...said.matchAll(/Logistics ABC +1\.0 ([0-9a-f]{8})/g)].map(([, hash]) => hash);
  expect(hashes).toHaveLength(3);
  // The same table of rules is known as the same rules: else all grades would be shown as out of date.
  expect(hashes[2]).toBe(hashes[1]);
});
