import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { inProject } from "../project/paths";

/** The benches that hold ours against others, by what they are asked besides the rows. */
const BENCHES: readonly (readonly [file: string, ...asked: readonly string[]])[] = [
  ["engine/engine.bench.ts"],
  ["files/xlsx.bench.ts", "--peers"],
  ["files/csv.bench.ts"],
];

/** Runs a command in a folder of the project, its output shown; gives the exit code. */
const shown = (folder: string, command: string, args: readonly string[]): number =>
  spawnSync(command, args, { cwd: inProject(folder), stdio: "inherit", shell: command === "npm" })
    .status ?? 1;

/**
 * `npm run bench [-- rows]`: holds grading, reading and writing against the packages that others use for it, at a whole sheet of rows where no number is given. Installs those packages where they
 * are not there. Gives the exit code of the first bench that failed: contestants must agree before they are timed.
 */
export const run = (rows: readonly string[]): Promise<number> => {
  const isThere = existsSync(inProject("test/bench/node_modules"));
  const installed = isThere ? 0 : shown("test/bench", "npm", ["ci", "--no-progress"]);
  if (installed !== 0) return Promise.resolve(installed);
  const codes = BENCHES.map(([file, ...asked]) =>
    shown(".", process.execPath, ["--import", "tsx", `test/bench/${file}`, ...rows, ...asked]),
  );
  return Promise.resolve(codes.find((code) => code !== 0) ?? 0);
};
