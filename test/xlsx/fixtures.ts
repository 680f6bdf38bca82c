/** Workbooks by hand, as real programs write them; the zip is fflate's, so that our own writer is not its own witness. */
import { strToU8, zipSync } from "fflate";
import {
  type CellFormula,
  type CellValue,
  type Edit,
  openWorkbook,
  patchWorkbook,
  type ScanOptions,
  scanSheet,
  type SheetFrame,
  type Workbook,
  type XlsxProblem,
  type XlsxResult,
} from "../../src/xlsx";
import type { Archive } from "../../src/xlsx/zip/archive";
import { webCodec } from "../../src/xlsx/zip/codec";
import { openArchive } from "../../src/xlsx/zip/openArchive";
import { joined, memorySource } from "../../src/xlsx/zip/source";
import { unpack } from "../../src/xlsx/zip/unpack";
import { type ArchiveChanges, rewriteArchive } from "../../src/xlsx/zip/writeArchive";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text parts by path; those given replace or join the ones of a plain book. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A worksheet around rows. */
export const sheetXml = (rows: string, tail = "", head = ""): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

export const stylesXml = (
  formats = "",
  xfs = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  dxfs = "",
): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}">${formats}<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs>${xfs}</cellXfs><dxfs>${dxfs}</dxfs>` +
  '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>';

export const stringsXml = (items: string): string => `${HEAD}<sst xmlns="${MAIN}">${items}</sst>`;

export const relsXml = (
  list: readonly (readonly [id: string, type: string, target: string])[],
): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const plainParts: Parts = {
  "[Content_Types].xml":
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
    `<Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.calcChain+xml"/></Types>`,
  "_rels/.rels": relsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="客户" sheetId="7" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "sharedStrings", "sharedStrings.xml"],
  ]),
  "xl/worksheets/sheet1.xml": sheetXml(""),
  "xl/styles.xml": stylesXml(),
  "xl/sharedStrings.xml": stringsXml(""),
};

/** A zip of a plain book's parts with the given ones in their place; null leaves a part out. */
export const book = (parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array => {
  const all = Object.entries({ ...plainParts, ...parts }).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  return zipSync(
    Object.fromEntries(
      all.map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    {
      mtime: new Date(2024, 1, 3, 4, 5, 6),
    },
  );
};

/** A plain book whose one sheet has these rows. */
export const bookOfRows = (rows: string, parts: Parts = {}): Uint8Array =>
  book({ "xl/worksheets/sheet1.xml": sheetXml(rows), ...parts });

export const unwrap = <T>(result: XlsxResult<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

export const problemOf = (result: XlsxResult<unknown>): XlsxProblem | undefined =>
  result.ok ? undefined : result.problem;

export const opened = (bytes: Uint8Array): Workbook => unwrap(openWorkbook(bytes));

/** A cell as a scan gives it. */
export interface Seen {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: number;
  readonly formula: CellFormula | undefined;
}

export const scanned = async (
  bytes: Uint8Array,
  sheet = "客户",
  options?: ScanOptions,
): Promise<{ cells: Seen[]; frame: SheetFrame }> => {
  const cells: Seen[] = [];
  const visit = (
    row: number,
    column: number,
    value: CellValue,
    style: number,
    formula: CellFormula | undefined,
  ): void => void cells.push({ row, column, value, style, formula });
  const frame = unwrap(await scanSheet(opened(bytes), sheet, visit, options));
  return { cells, frame };
};

/** Values by row, holes as undefined. */
export const valuesOf = async (
  bytes: Uint8Array,
  sheet?: string,
): Promise<(CellValue | undefined)[][]> => {
  const rows: (CellValue | undefined)[][] = [];
  for (const { row, column, value } of (await scanned(bytes, sheet)).cells)
    (rows[row] ??= [])[column] = value;
  return rows;
};

export const patched = async (bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> =>
  unwrap(await patchWorkbook(bytes, edits));

/** A zip in memory, opened. */
export const archiveOf = (bytes: Uint8Array): Archive => openArchive(memorySource(bytes), webCodec);

/** The bytes of a zip after changes. */
export const rewritten = (archive: Archive, changes: ArchiveChanges): Uint8Array =>
  joined(rewriteArchive(archive, changes));

/** The text of a part. */
export const textOf = (bytes: Uint8Array, path: string): string => {
  const archive = archiveOf(bytes);
  const entry = archive.entries.find((one) => one.path === path);
  if (!entry) throw new Error(`no part ${path}`);
  return new TextDecoder().decode(unpack(archive, entry));
};

export const pathsOf = (bytes: Uint8Array): string[] =>
  archiveOf(bytes).entries.map(({ path }) => path);

/** Paths of parts whose bytes in the zip (local header and packed bytes) differ, came or went. */
export const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const raw = (bytes: Uint8Array): Map<string, string> => {
    const archive = archiveOf(bytes);
    return new Map(
      archive.entries.map((entry) => [
        entry.path,
        Buffer.from(bytes.subarray(entry.start, entry.end)).toString("latin1"),
      ]),
    );
  };
  const [old, fresh] = [raw(before), raw(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (path) => old.get(path) !== fresh.get(path),
  );
};
