import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { packageFolders } from "../../../src/build/bundle/packageFolders";
import { inProject } from "../../../src/build/project/paths";
import { checksums, filesIn } from "../../../src/build/release/checksums";
import { licencesText } from "../../../src/build/release/licences";
import { readPackages, type Bundled } from "../../../src/build/release/packages";
import { sbomJson } from "../../../src/build/release/sbom";

const bundled = (name: string, more: Partial<Bundled> = {}): Bundled => ({
  name,
  version: "1.0.0",
  licence: "MIT",
  homepage: null,
  texts: ["The text."],
  integrity: null,
  ...more,
});

test("a package is found by the last node_modules of a path, each once, and the project's own files are none", () => {
  const at = (path: string) => inProject(path);
  expect(
    packageFolders([
      at("src/cli/main.ts"),
      at("node_modules/zod/v4/mini/index.js"),
      at("node_modules/zod/v4/core/core.js"),
      at("node_modules/@a/b/node_modules/c/index.js"),
    ]),
  ).toEqual(["node_modules/@a/b/node_modules/c", "node_modules/zod"]);
});

test("packages are read with licence, text and digest", () => {
  const [zod] = readPackages(["node_modules/zod"]);
  expect(zod).toMatchObject({ name: "zod", licence: "MIT" });
  expect(zod?.texts.join()).toMatch(/MIT License/);
  expect(zod?.integrity).toMatch(/^sha512-/);
});

test("a package whose licence is on no list ends the release", () => {
  // Axe is under MPL-2.0: good for tests, and never bundled.
  expect(() => readPackages(["node_modules/axe-core"])).toThrow(/axe-core \(MPL-2\.0\)/);
});

test("packages with one text share it, those without one stand at the end", () => {
  const text = licencesText([bundled("a"), bundled("b"), bundled("c", { texts: [] })]);
  expect(text.match(/The text\./g)).toHaveLength(1);
  expect(text).toMatch(/a 1\.0\.0 \(MIT\)\nb 1\.0\.0 \(MIT\)\n\nThe text\./);
  expect(text).toMatch(/bring no text of it:\n\nc 1\.0\.0 \(MIT\)/);
});

test("the bill of materials names each package by its address, with the digest in hexadecimal", () => {
  const bom = JSON.parse(
    sbomJson("2.0.0", [
      bundled("@a/b", { integrity: "sha512-AAEC", licence: "(MIT OR Apache-2.0)" }),
    ]),
  ) as { components: unknown[]; metadata: unknown };
  expect(bom.components).toEqual([
    {
      type: "library",
      "bom-ref": "pkg:npm/%40a/b@1.0.0",
      name: "@a/b",
      version: "1.0.0",
      purl: "pkg:npm/%40a/b@1.0.0",
      licenses: [{ expression: "(MIT OR Apache-2.0)" }],
      hashes: [{ alg: "SHA-512", content: "000102" }],
    },
  ]);
  expect(bom.metadata).toMatchObject({ component: { version: "2.0.0" } });
});

test("checksums list every file of a folder as sha256sum reads it", () => {
  const folder = mkdtempSync(join(tmpdir(), "clientele-sums-"));
  mkdirSync(join(folder, "b"));
  writeFileSync(join(folder, "b/c.txt"), "abc");
  writeFileSync(join(folder, "a.txt"), "");
  expect(checksums(folder, filesIn(folder))).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n" +
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/c.txt\n",
  );
  rmSync(folder, { recursive: true });
});
