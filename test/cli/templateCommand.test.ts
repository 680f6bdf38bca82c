import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { schemes } from "../../src/workbook";
import { hasLibreOffice, throughLibreOffice, valuesIn } from "../e2e/xlsxFile";
import { scanned } from "../xlsx/fixtures";
import { clientele } from "./fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const withLibreOffice = hasLibreOffice ? test : test.skip;

const template = (id: string, ...more: string[]) =>
  clientele(["template", id, "--out", join(folder, "out.xlsx"), ...more]);
const bytes = (): Uint8Array => new Uint8Array(readFileSync(join(folder, "out.xlsx")));

const gradedTiers = async (id: string): Promise<readonly (string | null)[]> => {
  const { out } = await clientele(["grade", join(folder, "out.xlsx"), "--scheme", id, "--json"]);
  const { rows } = JSON.parse(out) as { rows: readonly { tier: string | null }[] };
  return rows.map(({ tier }) => tier);
};

test("the workbook is written, and one sentence says so", async () => {
  const { code, out, err } = await template("logistics-abc");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toBe(
    `Wrote ${join(folder, "out.xlsx")}: “Logistics ABC”, 10 columns, 6 example rows.\n`,
  );
});

test.each(schemes.flatMap(({ id }) => ["zh", "en"].map((language) => [id, language] as const)))(
  "the template of %s in %s is graded as its examples say",
  async (id, language) => {
    await template(id, "--lang", language);
    const { examples } = schemes.find((scheme) => scheme.id === id)!;
    expect(await gradedTiers(id)).toEqual(examples.map(({ tier }) => tier ?? null));
  },
);

test("notes and lists are in the file", async () => {
  await template("logistics-abc", "--lang", "zh");
  const { frame } = await scanned(bytes(), "商务部发货 ABC");
  expect(frame.dataValidations.find(({ type }) => type === "list")).toMatchObject({
    formulas: ['"是,否"'],
    prompt: { title: "首单", text: expect.stringMatching(/^填“是”或“否”/) },
  });
  expect(frame.dataValidations.filter(({ prompt }) => prompt === undefined)).toEqual([]);
  expect(frame.freeze).toEqual({ rows: 1, columns: 0 });
  const xml = strFromU8(unzipSync(bytes())["xl/worksheets/sheet1.xml"]!);
  const lists = xml.match(/<dataValidation type="list"[^>]*>/g) ?? [];
  expect(lists).toHaveLength(5);
  expect(lists.filter((list) => !list.includes('errorStyle="warning"'))).toEqual([]);
});

test("a table of the sources is named by its id or by its name", async () => {
  await template("credit-table", "--lang", "zh");
  const byId = bytes();
  await template("客户信用表", "--lang", "zh");
  expect(bytes()).toEqual(byId);
  expect(await gradedTiers("abc-credit-3")).toEqual(["A", "B", "C"]);
});

withLibreOffice(
  `LibreOffice reads what was written${hasLibreOffice ? "" : " (skipped: no LibreOffice on this machine)"}`,
  async () => {
    await template("gov-score", "--lang", "zh");
    const rounded = (cells: ReadonlyMap<string, unknown>): readonly (readonly unknown[])[] =>
      [...cells].map(([at, value]) => [
        at,
        typeof value === "number" ? Number(value.toPrecision(15)) : value,
      ]);
    const theirs = throughLibreOffice(bytes());
    expect(rounded(await valuesIn(theirs))).toEqual(rounded(await valuesIn(bytes())));
    const { frame } = await scanned(theirs, "政府类评分");
    expect(frame.dataValidations.some(({ type }) => type === "list")).toBe(true);
  },
  60_000,
);

test("a file of that name is replaced, as grade --out does", async () => {
  writeFileSync(join(folder, "out.xlsx"), "old");
  expect((await template("abc-share")).code).toBe(0);
  expect(await gradedTiers("abc-share")).toContain("A");
});

test.each([
  [["template"], "Say of which scheme or table: clientele template ID --out FILE.xlsx."],
  [["template", "logistic-abc", "--out", "x.xlsx"], "Did you mean logistics-abc?"],
  [["template", "credits-table", "--out", "x.xlsx"], "Did you mean credit-table?"],
  [["template", "abc-share", "rfm", "--out", "x.xlsx"], "“rfm” is one too many"],
  [["template", "abc-share"], "Say where to write: --out FILE.xlsx."],
  [["template", "abc-share", "--out", "x.csv"], "must end in .xlsx"],
  [["template", "abc-share", "--out", "/no/such/folder/x.xlsx"], "there is no such folder"],
  [["template", "abc-share", "--to", "x.xlsx"], "There is no option --to."],
])("%j ends with code 2 and says what to do", async (args, message) => {
  const { code, err } = await clientele(args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("the help has an example and names the tables", async () => {
  const { code, out } = await clientele(["template", "--help"]);
  expect(code).toBe(0);
  expect(out).toContain("clientele template logistics-abc --out customers.xlsx");
  expect(out).toContain("credit-table, price-table, delivery-payment-table, follow-up-table");
});
