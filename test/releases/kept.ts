/** The last release that was kept by `npm run release:keep`: its programs, and what a day's work with it has left. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { unzipSync } from "fflate";

/** Versions in the order in which they came. */
const byNumber = new Intl.Collator("en", { numeric: true }).compare;

const newest = (): string => {
  const names = readdirSync(__dirname).filter((name) => name.endsWith(".zip"));
  const last = names.sort(byNumber).at(-1);
  if (last === undefined) throw new Error("No release is kept.");
  return last;
};

export interface Kept {
  readonly version: string;
  /** The programs, by their paths from the folder of taskpane.html. */
  readonly programs: ReadonlyMap<string, Buffer>;
  /** The page, before it is filled in for a site. */
  readonly page: string;
  readonly workbook: Buffer;
  /** What the pane kept for its user, by key. */
  readonly settings: Readonly<Record<string, string>>;
}

export const keptRelease = (): Kept => {
  const name = newest();
  const files = Object.entries(unzipSync(readFileSync(join(__dirname, name))));
  const one = (wanted: string): Buffer => {
    const found = files.find(([path]) => path === wanted);
    if (found === undefined) throw new Error(`${name} holds no ${wanted}.`);
    return Buffer.from(found[1]);
  };
  const programs = files.filter(([path]) => path.startsWith("site/"));
  return {
    version: name.slice(0, -".zip".length),
    programs: new Map(programs.map(([path, bytes]) => [path.slice("site/".length), Buffer.from(bytes)])), // prettier-ignore
    page: one("taskpane.html").toString(),
    workbook: one("workbook.xlsx"),
    settings: JSON.parse(one("settings.json").toString()) as Record<string, string>,
  };
};
