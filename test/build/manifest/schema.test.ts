import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { writeManifest } from "../../../src/build/manifest/write";

const SCHEMA = "../shared/office/xsd/OfficeAppManifestV1_1.xsd";
const able = existsSync(SCHEMA) && spawnSync("xmllint", ["--version"]).error === undefined;
// Skipped where the schemas of the workplace or xmllint are absent: neither comes with the project.
const testWithSchema = able ? test : test.skip;

const source = readFileSync("manifest.xml", "utf8");

/** The element for shortcuts is newer than the schemas: all that stands around it is checked. */
const withoutShortcuts = (xml: string): string =>
  xml.replace(/ *<ExtendedOverrides[\s\S]*<\/ExtendedOverrides>\n/, "");

const validate = (xml: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  const file = join(folder, "manifest.xml");
  writeFileSync(file, xml);
  const { status, stderr } = spawnSync(
    "xmllint",
    ["--nonet", "--noout", "--schema", SCHEMA, file],
    { encoding: "utf8" },
  );
  rmSync(folder, { recursive: true });
  return status === 0 ? "valid" : stderr;
};

describe("Office's XML schemas", () => {
  testWithSchema.each(["", "KH"])("accept the manifest with the namespace '%s'", (namespace) => {
    const site = { base: "https://grades.example.com", namespace, production: true };
    expect(validate(withoutShortcuts(writeManifest(source, site)))).toBe("valid");
  });

  testWithSchema("reject a manifest without its id", () => {
    expect(validate(source.replace(/<Id>.*<\/Id>/, ""))).not.toBe("valid");
  });
});
