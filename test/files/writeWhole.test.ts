import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile, writeWhole } from "../../src/files";
import { PortError, unwatched } from "../../src/workbook";
import { bytesOf, sheetOf } from "./xlsx/customerTable";

const folder = mkdtempSync(join(tmpdir(), "clientele-write-"));
const path = join(folder, "a.xlsx");
beforeEach(() => writeFileSync(path, bytesOf(sheetOf())));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function* failing(): Generator<Uint8Array> {
  yield Buffer.from("half");
  throw new PortError("unreadable", "changed-on-disk");
}

test("pieces that end in a failure leave the old file and nothing beside it", async () => {
  const before = readFileSync(path);
  const content = { pieces: failing(), release: () => undefined };
  await expect(writeWhole(path, content)).rejects.toMatchObject({ detail: "changed-on-disk" });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("a workbook is written over itself, though it is read while it is written", async () => {
  const file = await openFile(path);
  const [region] = await file.port.regions();
  const cells = Array.from({ length: region!.area.rows - 1 }, () => "A");
  await file.port.writeColumns(region!, [{ header: "级", cells }], unwatched);
  await writeWhole(path, await file.save(path));
  const again = await openFile(path);
  const [grown] = await again.port.regions();
  expect(grown?.headers.at(-1)).toBe("级");
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("a file that another program changes meanwhile is not mixed with the new one", async () => {
  const file = await openFile(path);
  const content = await file.save(path);
  content.release();
  writeFileSync(path, "something else altogether");
  await expect(writeWhole(path, content)).rejects.toMatchObject({ detail: "changed-on-disk" });
  expect(readFileSync(path, "utf8")).toBe("something else altogether");
});
