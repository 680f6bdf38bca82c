import { readFileSync } from "node:fs";

const read = (path: string): string => readFileSync(path, "utf8");
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
}

const manifest = json<Manifest>("package.json");
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const { packages } = json<{ packages: Readonly<Record<string, Locked>> }>("package-lock.json");
const locked = Object.entries(packages).filter(([path]) => path !== "");

/** The rows of the list: name, version, licence, last release, why. */
const listed = read("docs/dependencies.md")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );

test("every package is pinned to one version", () => {
  for (const [name, version] of Object.entries(direct))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?$/)]);
});

test("every package of the lock is known by its digest, but for parts that other platforms alone install", () => {
  for (const [path, { version, integrity, link, optional, os }] of locked)
    if (!(optional === true && os !== undefined))
      expect([path, version, link ?? integrity]).toEqual([
        path,
        expect.stringMatching(/^\d/),
        expect.stringMatching(/^sha512-/),
      ]);
});

test("the list names every package that we ask for, with its version and licence, and no other", () => {
  const asked = listed.filter((row) => row.length === 5);
  expect(asked.map(([name]) => name).sort()).toEqual(Object.keys(direct).sort());
  for (const [name = "", version, licence, released, why = ""] of asked) {
    const { license } = json<{ license?: string }>(`node_modules/${name}/package.json`);
    expect([name, version, licence]).toEqual([name, direct[name], license ?? "none"]);
    expect([name, released]).toEqual([name, expect.stringMatching(/^20\d\d-\d\d-\d\d$/)]);
    expect([name, why.length > 10]).toEqual([name, true]);
  }
});

test("no install script of a package runs, and each that would is on the list with what it does", () => {
  expect(read(".npmrc").split("\n")).toContain("ignore-scripts=true");
  const scripts = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")} ${version ?? ""}`);
  const reviewed = listed.filter((row) => row.length === 3);
  expect(reviewed.map(([name, version]) => `${name ?? ""} ${version ?? ""}`).sort()).toEqual(
    scripts.sort(),
  );
  for (const [, , does = ""] of reviewed) expect(does.length).toBeGreaterThan(20);
});
