import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { DATA_FOLDER, taxonomyFiles } from "../../../src/build/taxonomies/write";

const shared = join(__dirname, "../../../../shared/industry");
// The reference tables stand beside the project only where it is developed; the product does not need them.
const withReference = existsSync(shared) ? test : test.skip;

withReference(
  "the committed taxonomies are what npm run taxonomies writes (skipped where the reference tables are absent)",
  () => {
    const files = taxonomyFiles(shared);
    expect(readdirSync(DATA_FOLDER).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files)
      expect(readFileSync(join(DATA_FOLDER, name), "utf8")).toBe(text);
  },
);
