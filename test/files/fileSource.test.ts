import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileSource } from "../../src/files/fileSource";

const folder = mkdtempSync(join(tmpdir(), "clientele-source-"));
const path = join(folder, "a.bin");
beforeEach(() => writeFileSync(path, "abcdef"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test("a file is read where it is asked, and not beyond its end", () => {
  const source = fileSource(path);
  expect([source.length, text(source.read(1, 3)), text(source.read(4, 99))]).toEqual([
    6,
    "bc",
    "ef",
  ]);
  expect(source.read(7, 9)).toHaveLength(0);
  source.release();
});

test("a file that was let go of is read again", () => {
  const source = fileSource(path);
  source.release();
  expect(text(source.read(0, 2))).toBe("ab");
  source.release();
});

test("a file that has become another one meanwhile is not read on", () => {
  const source = fileSource(path);
  source.release();
  writeFileSync(path, "other and longer");
  expect(() => source.read(0, 2)).toThrow("changed-on-disk");
});

test("a file that is not there, and a folder, are told apart", () => {
  expect(() => fileSource(join(folder, "none"))).toThrow("not-found");
  expect(() => fileSource(folder).read(0, 1)).toThrow("EISDIR");
});
