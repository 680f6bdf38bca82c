import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

import { openWorkbook, patchWorkbook, scanSheet, type XlsxProblem } from "../../src/xlsx";
import type { PackedPart } from "../../src/xlsx/zip/pack";
import { clientele } from "../cli/fakeTerminal";
import {
  archiveOf,
  book,
  bookOfRows,
  MAIN,
  opened,
  problemOf,
  relsXml,
  rewritten,
  scanned,
  sheetXml,
  stringsXml,
  stylesXml,
  textOf,
  unwrap,
  valuesOf,
} from "../xlsx/fixtures";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is said of a workbook when it is opened, or its sheet is read; undefined where both go well. */
const problemIn = async (bytes: Uint8Array): Promise<XlsxProblem | undefined> => {
  const found = openWorkbook(bytes);
  return found.ok
    ? problemOf(await scanSheet(found.value, "客户", () => undefined))
    : problemOf(found);
};

/** Changes a field of an entry's record in the directory of a zip. */
const lying = (bytes: Uint8Array, path: string, field: number, value: number): Uint8Array => {
  const { record } = archiveOf(bytes).entries.find((entry) => entry.path === path)!;
  new DataView(record.buffer, record.byteOffset).setUint32(field, value, true);
  return bytes;
};
const PACKED = 20;
const SIZE = 24;
const START = 42;

const SHEET = "xl/worksheets/sheet1.xml";
const plain = (): Uint8Array => bookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');

describe("zip bombs", () => {
  const MILLIONS = 30;
  // Zeros that can stand one behind another in a stream, and the end of the stream.
  const zeros = deflateRawSync(Buffer.alloc(MILLIONS * 1_000_000), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const end = deflateRawSync(Buffer.alloc(0));
  const bomb = (times: number): PackedPart => ({
    crc: 0,
    size: times * MILLIONS * 1_000_000,
    packedSize: times * zeros.length + end.length,
    packed: [...Array.from({ length: times }, () => zeros), end],
  });

  test("a sheet that unpacks to a thousand times its size is refused before it is unpacked", async () => {
    const replaced = new Map([[SHEET, bomb(10)]]);
    const bytes = rewritten(archiveOf(plain()), { replaced, removed: new Set(), added: [] });
    expect(bytes.length).toBeLessThan(500_000);
    expect(await problemIn(bytes)).toMatchObject({ code: "zip-bomb", part: SHEET });
  });

  test("many small bombs are one large one", async () => {
    const added = Array.from({ length: 10 }, (_, at) => ({
      path: `x/${String(at)}`,
      part: bomb(1),
    }));
    const bytes = rewritten(archiveOf(plain()), { replaced: new Map(), removed: new Set(), added });
    expect(await problemIn(bytes)).toMatchObject({ code: "zip-bomb", part: "" });
  });

  test("entries that overlap, so that one packed part counts for many, are refused", async () => {
    const bytes = plain();
    const { start } = archiveOf(bytes).entries.find(({ path }) => path === SHEET)!;
    expect(await problemIn(lying(bytes, "xl/styles.xml", START, start + 10))).toMatchObject({
      code: "truncated",
    });
  });

  test.each([
    ["less than it is", 10, "corrupt-part"],
    ["more than it is", 100_000, "corrupt-part"],
    ["more than there is memory", 0xffff_fff0, "zip-bomb"],
  ])("a part that is said to be %s is refused", async (_, size, code) => {
    expect(await problemIn(lying(plain(), SHEET, SIZE, size))).toMatchObject({ code });
  });

  test("a packed size beyond the file is refused", async () => {
    expect(await problemIn(lying(plain(), SHEET, PACKED, 0x7fff_ffff))).toMatchObject({
      code: "truncated",
    });
  });

  test("a directory that says it has more entries than bytes is refused", async () => {
    const bytes = plain();
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - 12, 0xffff, true);
    expect(await problemIn(bytes)).toMatchObject({ code: "truncated" });
  });

  test("ten thousand entries are read like any other", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`x/${String(at)}`, ""] as const),
    );
    expect(await problemIn(book(many))).toBeUndefined();
  });

  test("a zip inside is bytes to be kept, never opened", async () => {
    const inner = zipSync({ "a.txt": strToU8("=1+1".repeat(1000)) });
    const bytes = book({ "xl/embeddings/inner.zip": inner, [SHEET]: sheetXml("") });
    const cells = [{ row: 0, column: 0, value: "x" }];
    const after = unwrap(await patchWorkbook(bytes, [{ kind: "cells", sheet: "客户", cells }]));
    const kept = archiveOf(after).entries.find(({ path }) => path.endsWith("inner.zip"));
    expect(kept?.size).toBe(inner.length);
  });
});

describe("names and targets that point outside", () => {
  test("no name in a zip makes a file: what is written is what --out names", async () => {
    const name = "../escaped.txt";
    const path = join(folder, "in.xlsx");
    writeFileSync(
      path,
      book({
        [name]: "x",
        "/etc/clientele-escaped": "x",
        "C:\\escaped.txt": "x",
        [SHEET]: sheetXml(
          '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>value</t></is></c></row>' +
            '<row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c><c r="B2"><v>5</v></c></row>',
        ),
      }),
    );
    const out = join(folder, "inside.xlsx");
    const args = ["grade", path, "--scheme", "abc-share", "--map", "value=value"];
    const { code, err } = await clientele([...args, "--out", out]);
    expect([code, err.includes("escaped")]).toEqual([0, false]);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "inside.xlsx"]);
    expect(existsSync(join(folder, name))).toBe(false);
    expect(readFileSync(out).includes(name)).toBe(true);
  });

  test.each(["file:///etc/passwd", "../../../../etc/passwd", "https://evil.example/sheet.xml"])(
    "a sheet that is said to be at %s is a part that is missing",
    async (target) => {
      const bytes = book({
        "xl/_rels/workbook.xml.rels": relsXml([["rId1", "worksheet", target]]),
      });
      expect(await problemIn(bytes)).toMatchObject({ code: "missing-part" });
    },
  );
});

const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from(
  { length: 30 },
  (_, at) => `<!ENTITY a${String(at + 1)} "&a${String(at)};&a${String(at)};">`,
).join("")}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;

/** XML with a document type behind its first line. */
const laughing = (xml: string): string => xml.replace("?>\n", `?>\n${LAUGHS}`);

describe("entities", () => {
  test.each([
    ["xl/workbook.xml", laughing(textOf(plain(), "xl/workbook.xml"))],
    ["xl/_rels/workbook.xml.rels", laughing(textOf(plain(), "xl/_rels/workbook.xml.rels"))],
  ])("a document type in %s is refused", async (path, xml) => {
    expect(await problemIn(book({ [path]: xml }))).toMatchObject({ code: "bad-xml", part: path });
  });

  test.each(["&a30;", "&f;"])(
    "%s in a cell or a shared text stands for nothing",
    async (entity) => {
      const cells =
        `<row r="1"><c r="A1" t="str"><v>${entity}</v></c><c r="B1" t="s"><v>0</v></c>` +
        `<c r="C1" t="inlineStr"><is><t>${entity}</t></is></c></row>`;
      const bytes = book({
        [SHEET]: laughing(sheetXml(cells)),
        "xl/sharedStrings.xml": laughing(stringsXml(`<si><t>${entity}</t></si>`)),
        "xl/styles.xml": laughing(stylesXml()),
      });
      const found = openWorkbook(bytes);
      const values = found.ok ? await valuesOf(bytes).catch(() => []) : [];
      for (const value of values.flat()) expect(String(value)).toBe(entity);
    },
  );
});

describe("sheets that lie", () => {
  const COLUMN = 16_383;
  const ROW = 1_048_575;

  test("a sheet says that it fills all rows and columns, and has two cells", async () => {
    const bytes = book({
      [SHEET]: sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        '<mergeCells count="4000000000"><mergeCell ref="A1:XFD1048576"/></mergeCells><conditionalFormatting sqref="A1:XFD1048576"/>',
        '<dimension ref="A1:XFD1048576"/>',
      ),
    });
    const { cells } = await scanned(bytes);
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [ROW, COLUMN],
    ]);
    const edit = {
      kind: "cells",
      sheet: "客户",
      cells: [{ row: 0, column: 1, value: 3 }],
    } as const;
    const after = unwrap(await patchWorkbook(bytes, [edit]));
    expect((await scanned(after)).cells).toHaveLength(3);
  });

  test.each(["A0", "A1048577", "XFE1", "ZZZZZZZ1", "A99999999999999999999", "1A", "__proto__"])(
    "a cell that says it is %s is read within the sheet, or refused",
    async (ref) => {
      const bytes = bookOfRows(`<row r="1"><c r="${ref}"><v>1</v></c></row>`);
      const found = await scanSheet(opened(bytes), "客户", (row, column) => {
        expect(row >= 0 && row <= ROW && column >= 0 && column <= COLUMN).toBe(true);
      });
      expect(found.ok ? "within" : found.problem.code).toMatch(/^(within|out-of-sheet)$/);
    },
  );

  test.each(["1", "999999999", "4294967296", "18446744073709551616"])(
    "a shared text number %s beyond the last is no text of another cell",
    async (place) => {
      const bytes = bookOfRows(`<row r="1"><c r="A1" t="s"><v>${place}</v></c></row>`, {
        "xl/sharedStrings.xml": stringsXml("<si><t>secret</t></si>"),
      });
      expect((await valuesOf(bytes))[0]?.[0] ?? "").toBe("");
    },
  );

  test("elements in elements without end do not exhaust the stack", async () => {
    const deep = "<a>".repeat(50_000);
    for (const parts of [
      { [SHEET]: sheetXml(deep) },
      { [SHEET]: sheetXml("", deep) },
      { "xl/sharedStrings.xml": stringsXml(`<si>${deep}`) },
      { "xl/styles.xml": stylesXml(deep) },
      { "xl/workbook.xml": `<workbook xmlns="${MAIN}">${deep}` },
    ]) {
      const found = await problemIn(book(parts));
      expect(found === undefined || found.code.length > 0).toBe(true);
    }
  });

  test("a formula over everything, shared with everybody, is text to us", async () => {
    const bytes = bookOfRows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:XFD1048576" si="0">SUM(A1:XFD1048576)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    const { cells } = await scanned(bytes);
    expect(cells.map(({ value }) => value)).toEqual([1, 2]);
  });
});
