import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { everyElement, parseXml } from "../../src/build/manifest/element";

const BASE = "https://localhost:3000/addin/";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-dist-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a program in a folder that holds nothing of the project but the files put there. */
const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });

describe("dist/cli/clientele.mjs", () => {
  test("runs alone, with no other file of the project", () => {
    copyFileSync("dist/cli/clientele.mjs", join(folder, "clientele.mjs"));
    const { length } = JSON.parse(run("clientele.mjs", "schemes", "--json")).schemes as unknown[];
    expect(length).toBeGreaterThanOrEqual(6);
  });
});

describe("dist/engine/index.mjs", () => {
  test("grades alone, with no other file of the project", () => {
    copyFileSync("dist/engine/index.mjs", join(folder, "engine.mjs"));
    const program = `
      import { compile, schemes } from "./engine.mjs";
      const grader = compile(schemes.find(({ id }) => id === "clv-1000"));
      const state = new Uint8Array(1);
      const of = (value) => ({ type: "number", state, problems: new Map(), values: Float64Array.of(value) });
      const columns = { amountPerVisit: of(1000), visitsPerMonth: of(1), years: of(10) };
      console.log(grader.grade({ rows: 1, columns }, {}).score[0]);
    `;
    writeFileSync(join(folder, "grade.mjs"), program);
    expect(run("grade.mjs").trim()).toBe("120000");
  });
});

describe("dist/addin", () => {
  const manifest = readFileSync("dist/addin/manifest.xml", "utf8");
  const files = everyElement(parseXml(manifest))
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .flatMap((value) => (value?.startsWith(BASE) ? [value.slice(BASE.length)] : []));

  test.each([...new Set(files)])("holds %s, which the manifest names", (file) => {
    expect(existsSync(join("dist/addin", file))).toBe(true);
  });

  test("holds a help page in both languages for every function", () => {
    for (const name of ["functions.json", "functions-zh-CN.json"]) {
      const { functions } = JSON.parse(readFileSync(join("dist/addin", name), "utf8")) as {
        functions: { helpUrl?: string }[];
      };
      const urls = functions.flatMap(({ helpUrl }) => helpUrl ?? []);
      expect(urls.length).toBeGreaterThanOrEqual(10);
      for (const url of urls) {
        expect(existsSync(join("dist/addin", url.slice(BASE.length)))).toBe(true);
      }
    }
  });

  test("names functions.js as it is, and every other script by its content", () => {
    const page = readFileSync("dist/addin/taskpane.html", "utf8");
    const scripts = [...page.matchAll(/src="([^"/]+\.js)"/g)].map(([, name]) => name ?? "");
    expect(scripts).toContain("functions.js");
    const others = scripts.filter((name) => !["functions.js", "after-office.js"].includes(name));
    expect(others.length).toBeGreaterThan(0);
    for (const name of others) expect(name).toMatch(/\.[0-9a-f]{8}\.js$/);
  });
});
