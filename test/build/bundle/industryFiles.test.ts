import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { writeIndustry } from "../../../src/build/bundle/industryFiles";
import { catalogue, fileReaders, openCoder, openTaxonomies } from "../../../src/industry";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
  writeIndustry(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A page's request for a file of the folder. */
const get = async (path: string) => {
  const file = join(folder, path);
  return {
    ok: existsSync(file),
    text: async () => readFileSync(file, "utf8"),
    arrayBuffer: async () => new Uint8Array(readFileSync(file)).buffer,
  };
};

test("what is written is what pages ask for: every taxonomy can be coded into", async () => {
  const { readData, readModel } = fileReaders(get);
  const coder = openCoder(openTaxonomies(readData), readModel);
  for (const { id } of catalogue) expect((await coder.load(id)).taxonomy.id).toBe(id);
});

test("all together is at most 3 MB compressed", () => {
  const files = readdirSync(join(folder, "industry")).map((name) => join(folder, "industry", name));
  expect(files).toHaveLength(7);
  const sizes = files.map((path) => gzipSync(readFileSync(path), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
});
