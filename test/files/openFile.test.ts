import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kindOf, openFile, writeWhole } from "../../src/files";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

test("the kind of a file is told by its name, whatever its case", () => {
  expect(["a.XLSX", "a.xlsm", "a.csv", "a.TSV", "a.xls", "a"].map(kindOf)).toEqual([
    "xlsx",
    "xlsx",
    "csv",
    "csv",
    undefined,
    undefined,
  ]);
});

test("a delimited text is one sheet named as the file", async () => {
  const path = join(folder, "客户.csv");
  writeFileSync(path, "编号\nC1\n");
  const { port, kind } = await openFile(path);
  expect([kind, port.sheets]).toEqual(["csv", ["客户.csv"]]);
  await expect(openFile(path, "Sheet1")).rejects.toMatchObject({
    code: "not-found",
    detail: "Sheet1",
  });
});

test("a file that is not there and one of another kind are told apart", async () => {
  const missing = join(folder, "no.csv");
  await expect(openFile(missing)).rejects.toMatchObject({ code: "not-found", detail: missing });
  await expect(openFile(join(folder, "a.pdf"))).rejects.toMatchObject({
    code: "unsupported",
    detail: ".pdf",
  });
});

test("a file is written over as a whole, and nothing stays beside it", async () => {
  const path = join(folder, "a.csv");
  writeFileSync(path, "old and longer");
  await writeWhole(path, Buffer.from("new"));
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.csv"]);
});

test("where the last step fails the old file stands and no scraps are left", async () => {
  const path = join(folder, "taken");
  const inside = join(path, "x");
  await writeWhole(join(folder, "other"), Buffer.from("1"));
  await expect(writeWhole(inside, Buffer.from("new"))).rejects.toMatchObject({ code: "read-only" });
  expect(readdirSync(folder)).toEqual(["other"]);
});
