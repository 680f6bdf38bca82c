import { readFileSync } from "node:fs";

import { pinyinTable, syllablesOf } from "../../../src/build/pinyin/table";
import { PINYIN_FILE } from "../../../src/build/pinyin/write";

test.each([
  ["商务部发货 ABC", "shang wu bu fa huo a b c"],
  ["终身价值(贴现)", "zhong shen jia zhi tie xian"],
  ["生命周期价值 1000×12×10", "sheng ming zhou qi jia zhi 1 0 0 0 1 2 1 0"],
  ["市场定位策略", "shi chang ding wei ce lue"],
  // Characters that are read in more ways than one.
  ["重点行业长期调整", "zhong dian hang ye chang qi tiao zheng"],
])("%s is typed %s", (name, syllables) => expect(syllablesOf(name)).toBe(syllables));

test("the pane's table is the one that the names of now give: npm run docs writes it", () => {
  expect(readFileSync(PINYIN_FILE, "utf8")).toBe(pinyinTable());
});
