import { build } from "../bundle/build";
import { writeWeighing } from "../bundle/compile";
import { localBuild } from "../bundle/options";
import { runScript } from "../project/command";
import { inProject } from "../project/paths";

/** A static check: what it is called, and the script that does it. */
interface Check {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

const checks: readonly Check[] = [
  {
    name: "types",
    script: "node_modules/typescript/bin/tsc",
    args: ["-b", "--pretty", "false"],
  },
  {
    name: "style",
    script: "node_modules/eslint/bin/eslint.js",
    args: [".", "--max-warnings=0", "--cache", "--cache-location=.cache/eslint"],
  },
  {
    name: "format",
    script: "node_modules/prettier/bin/prettier.cjs",
    args: ["--check", ".", "--log-level=warn", "--cache"],
  },
  {
    name: "walls",
    script: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    args: ["src", "--config", ".dependency-cruiser.cjs"],
  },
  { name: "graph", script: "src/build/run.mjs", args: ["docs", "--check"] },
  {
    name: "unused",
    script: "node_modules/knip/bin/knip.js",
    args: ["--no-progress", "--no-config-hints"],
  },
];

const sizes: Check = {
  name: "sizes",
  script: "node_modules/size-limit/bin.js",
  args: [],
};

/** Runs a check and tells how it went; its own words only where it failed, or where they are figures. */
const report = async ({ name, script, args }: Check, show = false): Promise<boolean> => {
  const started = performance.now();
  const { code, output } = await runScript(script, args, true);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (code !== 0 || show) console.log(output.trimEnd());
  return code === 0;
};

/** `npm run check`: all static checks, and the sizes of a build. Arguments name single checks. Gives 0 when all hold. */
export const run = async (args: readonly string[]): Promise<number> => {
  const asked = ({ name }: Check): boolean => args.length === 0 || args.includes(name);
  const results = await Promise.all(checks.filter(asked).map((check) => report(check)));
  if (asked(sizes)) {
    await build(localBuild());
    await writeWeighing(inProject(".cache/sizes"));
    results.push(await report(sizes, true));
  }
  return results.every(Boolean) ? 0 : 1;
};
