// The one bootstrap behind every npm script: makes sure that the packages are installed, then runs a task of src/build/tasks.
// Plain JavaScript without dependencies, since it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const NODE_FLOOR = 20;

/** The packages of a lock file by path, without the project itself. */
const packagesOf = (file) => {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(packages).filter(([path]) => path !== "");
};

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it installed to node_modules/.package-lock.json;
 * comparing versions instead of dates is right also after a checkout of an older commit. Optional packages (binaries of other
 * platforms) may be missing.
 */
const installed = () => {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const have = new Map(packagesOf(record));
  return packagesOf(join(root, "package-lock.json")).every(
    ([path, wanted]) =>
      have.get(path)?.version === wanted.version ||
      wanted.optional === true ||
      wanted.devOptional === true,
  );
};

const install = () => {
  console.error("Installing the packages of package-lock.json (once, one to three minutes) ...");
  const started = Date.now();
  // npm is a script on some platforms and a .cmd on others; a shell finds both.
  const { status } = spawnSync("npm ci --no-progress --loglevel=error", {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: true,
  });
  if (status !== 0) {
    console.error("The packages could not be installed: see npm's message above.");
    process.exit(status ?? 1);
  }
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
};

const [task = "", ...args] = process.argv.slice(2);
if (Number(process.versions.node.split(".")[0]) < NODE_FLOOR) {
  console.error(`Clientele needs Node ${NODE_FLOOR} or newer; this is ${process.version}.`);
  process.exit(1);
}
if (!existsSync(join(root, "src/build/tasks", `${task}.ts`))) {
  console.error(`There is no task "${task}": see src/build/tasks.`);
  process.exit(2);
}
process.chdir(root);
if (!installed()) install();
const { register } = await import("tsx/esm/api");
register();
const { run } = await import(new URL(`./tasks/${task}.ts`, import.meta.url).href);
const code = await run(args);
if (typeof code === "number") process.exitCode = code;
