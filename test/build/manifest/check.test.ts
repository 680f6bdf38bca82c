import { readFileSync } from "node:fs";

import { checkManifest } from "../../../src/build/manifest/check";
import { writeManifest } from "../../../src/build/manifest/write";

const source = readFileSync("manifest.xml", "utf8");
const product = writeManifest(source, {
  base: "https://grades.example.com/clientele",
  namespace: "",
  production: true,
});

const checksOf = (xml: string, production = true): string[] =>
  checkManifest(xml, production).map(({ check }) => check);

/** The product's manifest with one thing broken; fails where there is nothing to break. */
const broken = (from: string | RegExp, to: string): string => {
  const result = product.replace(from, to);
  if (result === product) throw new Error(`Nothing to break: ${String(from)}`);
  return result;
};

describe("checkManifest", () => {
  test("finds nothing wrong with the manifest on localhost", () => {
    expect(checkManifest(source, false)).toEqual([]);
  });

  test("finds nothing wrong with a production manifest", () => {
    expect(checkManifest(product, true)).toEqual([]);
  });

  test("refuses the manifest on localhost as a product", () => {
    expect(new Set(checksOf(source))).toEqual(new Set(["no-localhost"]));
  });

  test.each([
    [
      "a resid that is defined nowhere",
      "dangling-resid",
      /<Title resid="GetStarted.Title"/,
      '<Title resid="Nowhere"',
    ],
    ["a resid of 33 characters", "overlong-resid", /"Help.Url"/g, `"${"H".repeat(33)}"`],
    [
      "a short string of 126 characters",
      "overlong-text",
      'DefaultValue="Self-test"',
      `DefaultValue="${"x".repeat(126)}"`,
    ],
    [
      "an overlong override of a long string",
      "overlong-text",
      /Value="检查[^"]*"/,
      `Value="${"检".repeat(251)}"`,
    ],
    [
      "an overlong description",
      "overlong-text",
      /<Description DefaultValue="[^"]*"/,
      `<Description DefaultValue="${"x".repeat(251)}"`,
    ],
    ["no runtime", "one-runtime", /<Runtime resid="Taskpane.Url" lifetime="long" \/>/, ""],
    [
      "two runtimes",
      "one-runtime",
      "</Runtimes>",
      '<Runtime resid="Taskpane.Url" lifetime="long" /></Runtimes>',
    ],
    ["a runtime that ends with the pane", "one-runtime", 'lifetime="long"', 'lifetime="short"'],
    [
      "another page for the commands",
      "same-page",
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Help.Url"',
    ],
    [
      "another page for the pane",
      "same-page",
      /(ShowTaskpane">\s*<SourceLocation resid=)"Taskpane.Url"/,
      '$1"Help.Url"',
    ],
    [
      "another page for the functions",
      "same-page",
      /(<Page>\s*<SourceLocation resid=)"Taskpane.Url"/,
      '$1"Help.Url"',
    ],
    [
      "a string in one language only",
      "override-pairs",
      /\s*<bt:Override Locale="zh-CN" Value="自检" \/>/,
      "",
    ],
    [
      "an override of the default language",
      "override-pairs",
      'Locale="zh-CN" Value="自检"',
      'Locale="en-US" Value="Self-test"',
    ],
    [
      "a display name in one language only",
      "override-pairs",
      /<Override Locale="zh-CN" Value="客户分级" \/>/,
      "",
    ],
    ["a resource defined twice", "unique-ids", /String id="Help.Tip"/, 'String id="Grade.Tip"'],
    ["two buttons of one id", "unique-ids", /id="Clientele.SelfTest"/, 'id="Clientele.Help"'],
    ["an address without encryption", "https-only", /https:\/\/(\S*functions\.js)"/, 'http://$1"'],
    [
      "shortcuts without encryption",
      "https-only",
      /Url="https:\/\/(\S*shortcuts\.json)"/,
      'Url="http://$1"',
    ],
    [
      "an address of this machine",
      "no-localhost",
      /https:\/\/grades.example.com(\S*functions\.js)"/,
      'https://localhost$1"',
    ],
  ] as const)("finds %s", (_what, check, from, to) => {
    expect(checksOf(broken(from, to))).toContain(check);
  });

  test("throws on a text that is not well-formed", () => {
    expect(() => checkManifest("<OfficeApp><Id></OfficeApp>", true)).toThrow();
  });
});
