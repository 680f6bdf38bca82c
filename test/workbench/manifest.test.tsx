import { readFileSync } from "node:fs";
import { ManifestError, readManifest } from "../../src/workbench/manifest";

const xml = readFileSync("manifest.xml", "utf8");

test("the manifest's buttons have the words of the language", () => {
  const zh = readManifest(xml, "zh-CN");
  const en = readManifest(xml, "en-US");
  expect(zh.groups[0]?.buttons.map(({ id }) => id)).toEqual(
    en.groups[0]?.buttons.map(({ id }) => id),
  );
  expect(zh.groups[0]?.buttons[0]?.label).toMatch(/\p{Script=Han}/u);
  expect(en.groups[0]?.buttons[0]?.label).toMatch(/^[\x20-\x7e]+$/);
});

test("a button shows the pane or runs a function", () => {
  const { groups, cellMenu } = readManifest(xml, "en-US");
  const actions = groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  expect(actions).toContainEqual({ kind: "show-pane" });
  expect(actions).toContainEqual({ kind: "run", name: "gradeSelection" });
  expect(cellMenu.map(({ action }) => action)).toEqual([
    { kind: "run", name: "gradeSelection" },
    { kind: "run", name: "whyTier" },
    { kind: "run", name: "whichRules" },
  ]);
});

test("the page and functions.json are those that the manifest names for the language", () => {
  const { pageUrl, functionsUrl, namespace } = readManifest(xml, "zh-CN");
  expect(pageUrl).toMatch(/\/addin\/taskpane\.html$/);
  expect(functionsUrl).toMatch(/\/functions-zh-CN\.json$/);
  expect(namespace).toBe("");
});

test("the files of shortcuts have the language in their address, and a manifest without them has none", () => {
  const extended = xml.replace(
    "</VersionOverrides>",
    `$&<ExtendedOverrides Url="https://a.example/s.json" ResourcesUrl="https://a.example/s-\${token.locale}.json"><Tokens>
      <Token Name="locale" DefaultValue="en-US"><Override Locale="zh-CN" Value="zh-CN" /></Token></Tokens></ExtendedOverrides>`,
  );
  expect(readManifest(extended, "zh-CN").shortcuts).toEqual({
    url: "https://a.example/s.json",
    wordsUrl: "https://a.example/s-zh-CN.json",
  });
  expect(readManifest(extended, "en-US").shortcuts?.wordsUrl).toBe(
    "https://a.example/s-en-US.json",
  );
  expect(readManifest(xml, "en-US").shortcuts).toBeUndefined();
});

test("other XML is refused", () => {
  expect(() => readManifest("<a/>", "en-US")).toThrow(ManifestError);
});
