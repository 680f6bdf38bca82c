import { readFileSync } from "node:fs";

import { elementsNamed, parseXml } from "../../../src/build/manifest/element";
import { checkManifest } from "../../../src/build/manifest/check";
import { writeManifest, type Site } from "../../../src/build/manifest/write";

const source = readFileSync("manifest.xml", "utf8");
const site: Site = { base: "https://grades.example.com/c", namespace: "", production: true };
const values = (xml: string, name: string, attribute: string): (string | undefined)[] =>
  elementsNamed(parseXml(xml), name).map(({ attributes }) => attributes[attribute]);
const idOf = (xml: string) => elementsNamed(parseXml(xml), "Id")[0]?.text;

describe("writeManifest", () => {
  test("moves every address to the site", () => {
    const xml = writeManifest(source, site);
    expect(xml).not.toContain("localhost");
    expect(values(xml, "bt:Url", "DefaultValue")).toContain(
      "https://grades.example.com/c/functions.js",
    );
    expect(elementsNamed(parseXml(xml), "AppDomain").map(({ text }) => text)).toEqual([
      "https://grades.example.com",
    ]);
  });

  test("names the shortcuts behind the version's overrides, with their words by language", () => {
    const root = parseXml(writeManifest(source, site));
    expect(root.children.at(-1)).toMatchObject({
      name: "ExtendedOverrides",
      attributes: {
        Url: "https://grades.example.com/c/shortcuts.json",
        ResourcesUrl: "https://grades.example.com/c/shortcuts-${token.locale}.json",
      },
    });
  });

  test("gives the product another id than a build on localhost", () => {
    expect(idOf(writeManifest(source, site))).not.toBe(idOf(source));
    expect(idOf(writeManifest(source, { ...site, production: false }))).toBe(idOf(source));
  });

  test("leaves the functions without a namespace unless one is asked for", () => {
    expect(elementsNamed(parseXml(writeManifest(source, site)), "Namespace")).toEqual([]);
  });

  test("adds the namespace that is asked for, the same in all languages", () => {
    const xml = writeManifest(source, { ...site, namespace: "KH" });
    expect(values(xml, "Namespace", "resid")).toEqual(["Functions.Namespace"]);
    expect(xml).toContain('<bt:String id="Functions.Namespace" DefaultValue="KH" />');
    expect(checkManifest(xml, true)).toEqual([]);
  });

  test.each(["http://grades.example.com", "grades.example.com", "https://"])(
    "refuses to serve an add-in from %s",
    (base) => {
      expect(() => writeManifest(source, { ...site, base })).toThrow(/https/);
    },
  );

  test.each(["1A", "K H", 'K"', "客户"])("refuses the namespace %s", (namespace) => {
    expect(() => writeManifest(source, { ...site, namespace })).toThrow(/namespace/);
  });
});
