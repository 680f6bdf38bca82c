import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { dataTexts, type DataFile } from "../../src/industry";

const WEIGHTS = join(__dirname, "../../src/industry/model/weights");

/** What was asked of the add-in's site, in order. */
export const asked: string[] = [];

let broken = false;

/** Lets the site fail, or answer again. */
export const breakSite = (fails: boolean): void => {
  broken = fails;
};

const answer = (path: string) => {
  const name = basename(path);
  const text = dataTexts[name.replace(".txt", "") as DataFile];
  return {
    ok: !broken,
    text: async () => text,
    arrayBuffer: async () => new Uint8Array(readFileSync(join(WEIGHTS, name))).buffer,
  };
};

Object.assign(globalThis, {
  fetch: async (path: string) => {
    asked.push(path);
    return answer(path);
  },
});
