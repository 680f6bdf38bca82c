import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemes } from "../../src/workbook";
import { decision, definitions, data, tableXml } from "../dmn/texts";
import { clientele } from "./fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);
const file = (name: string, text: string): string => {
  writeFileSync(path(name), text);
  return path(name);
};
const convert = (...args: string[]) => clientele(["convert", ...args]);
const rohs = schemes.find(({ id }) => id === "rohs-abcd");

test("a scheme of the menu is printed as JSON", async () => {
  const { code, out, err } = await convert("rohs-abcd", "--to", "json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual(rohs);
});

test("a scheme goes to a DMN file and comes back as it was", async () => {
  const { code, out, err } = await convert("rohs-abcd", "--out", path("rohs.dmn"), "--lang", "zh");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toBe(`已把“RoHS 潜在客户 A–D”写入 ${path("rohs.dmn")}。\n`);
  expect(readFileSync(path("rohs.dmn"), "utf8")).toContain(
    'xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"',
  );
  const back = await convert(path("rohs.dmn"), "--to", "json");
  expect(back.err).toBe("");
  expect(JSON.parse(back.out)).toEqual(rohs);
});

test("a scheme goes to a workbook of rules and comes back as it was", async () => {
  const { code } = await convert("rohs-abcd", "--out", path("rules.xlsx"));
  expect(code).toBe(0);
  const back = await convert(path("rules.xlsx"), "--to", "json");
  expect(back.err).toBe("");
  expect(JSON.parse(back.out)).toEqual(rohs);
});

test("a JSON file goes to DMN and comes back as it was", async () => {
  const json = file("rohs.json", JSON.stringify(rohs));
  const dmn = file("rohs.dmn", (await convert(json, "--to", "dmn")).out);
  expect(JSON.parse((await convert(dmn, "--to", "json")).out)).toEqual(rohs);
});

const twoDecisions = definitions(
  data("age", "number") +
    ["One", "Two"]
      .map((name) => decision(name, tableXml({ inputs: ["age:number"], rules: [["> 1", '"a"']] })))
      .join(""),
);

test("of a file with several decisions one is named", async () => {
  const dmn = file("two.dmn", twoDecisions);
  const { code, err } = await convert(dmn, "--to", "json");
  expect(code).toBe(2);
  expect(err).toContain("Say which, as --decision NAME: One, Two.");
  const named = await convert(dmn, "--to", "json", "--decision", "Two");
  expect(JSON.parse(named.out)).toMatchObject({ id: "two", version: "1" });
});

test("what is lost with a file that was changed elsewhere is said", async () => {
  const { out } = await convert("rohs-abcd", "--to", "dmn");
  const changed = file("rohs.dmn", out.replace(/hitPolicy="[A-Z]+"/, 'hitPolicy="ANY"'));
  const { code, err } = await convert(changed, "--to", "json");
  expect(code).toBe(0);
  expect(err).toContain("Only its tables were taken over");
});

test("everything that is wrong with a file is told, a line each, in the language asked for", async () => {
  const bad = file("bad.dmn", twoDecisions.replaceAll('"a"', "a + 1"));
  const { code, err } = await convert(bad, "--to", "json", "--lang", "zh");
  expect(code).toBe(2);
  expect(err).toContain("不能由 bad.dmn 得到方案：");
  expect(err).toContain(
    "  “One”的第 1 条规则给出“a + 1”。结果只能是数字、带引号的文字、true 或 false。",
  );
  expect(err).toContain("  “Two”的第 1 条规则");
});

test("what is wrong with a scheme is told with its place", async () => {
  const { inputs: _, ...rest } = rohs!;
  const json = file("bad.json", JSON.stringify({ ...rest, topic: "music" }));
  const { code, err } = await convert(json, "--to", "dmn");
  expect(code).toBe(2);
  expect(err).toContain("  inputs: this is missing.");
  expect(err).toContain("  topic: this must be one of: value, potential");
});

test("JSON that cannot be read is told with line and column", async () => {
  const json = file("bad.json", '{\n  "id": "x",\n}');
  expect((await convert(json, "--to", "dmn")).err).toContain(
    "This is not JSON, from line 3, column 1 on.",
  );
});

test("a scheme that no tables say is refused with the reason", async () => {
  const { code, err, out } = await convert("abc-share", "--to", "dmn");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(
    "“abc-share” has no form as decision tables: it grades by shares of all customers together.",
  );
});

test.each([
  [["convert"], "Say what to convert"],
  [["convert", "rohs-abcd"], "Say what to write: --to dmn, json or xlsx."],
  [["convert", "rohs-abcd", "--to", "yaml"], "“yaml” is no format that schemes have."],
  [["convert", "rohs-abcd", "--to", "dmn", "--out", "x.json"], "does not end as --to dmn says"],
  [["convert", "rohs-abcd", "--to", "xlsx"], "A workbook needs a file: --out RULES.xlsx."],
  [["convert", "rohs-abc", "--to", "dmn"], "rohs-abcd"],
  [["convert", "/no/such.dmn", "--to", "json"], "There is no file /no/such.dmn."],
  [["convert", "/no/such.xlsx", "--to", "json"], "There is no file /no/such.xlsx."],
  [["convert", "rohs-abcd", "--to", "dmn", "--out", "/no/such/x.dmn"], "there is no such folder"],
  [["convert", "a", "b", "--to", "dmn"], "“b” is one too many"],
])("%j ends with code 2 and says what to do", async (args, message) => {
  const { code, err } = await clientele(args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("the help has an example", async () => {
  const { code, out } = await convert("--help");
  expect(code).toBe(0);
  expect(out).toContain("clientele convert rohs-abcd --to dmn --out rohs.dmn");
});
