import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { thrown } from "../functions/host";
import { commissionSplit } from "../../src/functions/commissionSplit";
import { industryMap } from "../../src/functions/industryMap";
import { servicePolicy } from "../../src/functions/servicePolicy";
import { dmnToScheme, readSchemeJson } from "../../src/dmn";
import { readArguments, readReading } from "../../src/history/reading";
import { schemeNamed } from "../../src/workbook";
import { clientele } from "../cli/fakeTerminal";
import { definitions, modelIn, tableXml } from "../dmn/texts";
import { KEYS } from "./payloads";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const names = Object.getOwnPropertyNames(Object.prototype).join();
afterEach(() => {
  // Whatever came in, objects are what they were.
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(names);
  expect((Object.prototype as Record<string, unknown>)["polluted"]).toBeUndefined();
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test("headers, customers and groups of such names are like any other", async () => {
  const head = ["id", "value", "group", ...KEYS].join();
  const lines = KEYS.map((key, at) => [key, String(at * 10 + 1), key, ...KEYS].join());
  const path = file("in.csv", `${[head, ...lines].join("\n")}\n`);
  const out = join(folder, "out.csv");
  const {
    code,
    err,
    out: said,
  } = await clientele([
    ...["grade", path, "--scheme", "abc-share", "--map", "value=value"],
    ...["--group-by", "constructor", "--key", "__proto__", "--why", "--out", out, "--json"],
  ]);
  expect([code, err]).toEqual([0, expect.anything()]);
  const { rows } = JSON.parse(said) as { rows: { key: string; tier: string | null }[] };
  expect(rows).toHaveLength(KEYS.length);
  expect(rows.every(({ tier }) => tier !== null)).toBe(true);
  expect(readFileSync(out, "utf8").split("\n")[1]).toMatch(/^(\uFEFF)?__proto__,1,__proto__,/);
});

test.each(KEYS)(
  "a scheme, a command, an option, a table, a model called %s is none",
  async (key) => {
    const path = file("in.csv", "id,value\nC1,5\n");
    expect(schemeNamed(key)).toMatchObject({ ok: false, problem: { code: "no-such-scheme" } });
    for (const args of [
      [key],
      ["grade", path, "--scheme", key],
      ["grade", path, "--scheme", "abc-share", `--${key}`, "x"],
      ["grade", path, "--scheme", "abc-share", "--map", `${key}=value`],
      ["grade", path, "--scheme", "abc-share", "--map", `value=${key}`],
      ["grade", path, "--scheme", "abc-share", "--arg", `${key}=1`],
      ["industry", path, "--text", "id", "--taxonomy", key],
      ["industry", path, "--text", "id", "--level", key],
      ["models", key, path],
      ["sql", "--scheme", "abc-share", "--table", "t", "--dialect", key],
      ["template", key],
    ])
      expect([args.join(" "), (await clientele(args)).code]).toEqual([args.join(" "), 2]);
  },
);

test.each(KEYS)("functions take %s for no field, case or taxonomy", (key) => {
  expect(String(thrown(() => servicePolicy([["A"]], [["gov-resources"]], key)))).toMatch(/^#/);
  expect(String(thrown(() => industryMap([["1"]], key, "isic4")))).toMatch(/^#/);
  expect(JSON.stringify(commissionSplit([[100]], [[key]]))).not.toMatch(/\[native code\]/);
});

test.each(KEYS)("a line of history that names %s gives an own entry, or none", (key) => {
  for (const text of [`${key}=1`, `${key}={"polluted":1}`]) {
    const read = readReading(text);
    expect(read === null || Object.hasOwn(read, key)).toBe(true);
    const given = readArguments(text);
    expect(given === null || Object.hasOwn(given, key)).toBe(true);
  }
});

test.each(KEYS)(
  "inputs, decisions and results of DMN called %s become a scheme, or are refused",
  (key) => {
    const table = tableXml({
      inputs: [`${key}:number`],
      rules: [
        ["> 1", `"${key}"`],
        ["-", '"x"'],
      ],
    });
    const xml = definitions(`<decision name="${key}">${table}</decision>`);
    const made = dmnToScheme(modelIn(xml));
    if (made.ok)
      for (const { scheme } of made.value)
        for (const { key: own } of [...scheme.inputs, ...scheme.tiers])
          expect(own in Object.prototype).toBe(false);
    else expect(made.faults.length).toBeGreaterThan(0);
  },
);

test("JSON of a scheme that brings a prototype is refused", () => {
  for (const text of [
    '{"__proto__": {"polluted": 1}}',
    '{"constructor": {"prototype": {"polluted": 1}}}',
    '{"method": {"__proto__": {"polluted": 1}}}',
  ])
    expect(readSchemeJson(text).ok).toBe(false);
});
