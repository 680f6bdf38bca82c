/**
 * Writes the made-up customers as Excel would (shared strings, `spans`, a style for dates), as CSV and as one piece of text a row: by hand, so that what is measured
 * has no part in making it.
 */
import { createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import { crc32, deflateRawSync, createDeflateRaw } from "node:zlib";
import { customers, DATE_COLUMNS, HEADERS, type MadeCell } from "./customers";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

function* allRows(rows: number): Generator<readonly MadeCell[]> {
  yield HEADERS;
  yield* customers(rows - 1);
}

interface Entry {
  readonly name: string;
  readonly crc: number;
  readonly packed: readonly Uint8Array[];
  readonly size: number;
}

const deflated = async (name: string, pieces: Iterable<string>): Promise<Entry> => {
  const packed: Uint8Array[] = [];
  const stream = createDeflateRaw({ level: 6, chunkSize: 1 << 18 });
  stream.on("data", (piece: Uint8Array) => void packed.push(piece));
  let [crc, size, text] = [0, 0, ""];
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(text);
    text = "";
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!stream.write(bytes)) await once(stream, "drain");
  };
  for (const piece of pieces) {
    text += piece;
    if (text.length > 1 << 18) await flush();
  }
  await flush();
  stream.end();
  await once(stream, "end");
  return { name, crc, size, packed };
};

const whole = (name: string, text: string): Entry => {
  const bytes = Buffer.from(text);
  return { name, crc: crc32(bytes), size: bytes.length, packed: [deflateRawSync(bytes)] };
};

const fields = (entry: Entry, packedSize: number): Buffer => {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(8, 4);
  bytes.writeUInt16LE(0x21, 8);
  bytes.writeUInt32LE(entry.crc, 10);
  bytes.writeUInt32LE(packedSize, 14);
  bytes.writeUInt32LE(entry.size, 18);
  bytes.writeUInt16LE(entry.name.length, 22);
  return bytes;
};

const signed = (signature: number, ...rest: readonly Uint8Array[]): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, ...rest]);
};

const writeZip = async (path: string, entries: readonly Entry[]): Promise<void> => {
  const out = createWriteStream(path);
  const records: Buffer[] = [];
  let at = 0;
  const push = (bytes: Uint8Array): void => {
    at += bytes.length;
    out.write(bytes);
  };
  for (const entry of entries) {
    const packedSize = entry.packed.reduce((sum, piece) => sum + piece.length, 0);
    const [shared, name] = [fields(entry, packedSize), Buffer.from(entry.name)];
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    records.push(signed(0x02014b50, Buffer.from([20, 0]), shared, tail, name));
    push(signed(0x04034b50, shared, name));
    entry.packed.forEach(push);
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  push(directory);
  push(signed(0x06054b50, end));
  out.end();
  await once(out, "finish");
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const SMALL: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="客户" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`,
};

const letterOf = (column: number): string => String.fromCharCode(65 + column);

function* sheetXml(rows: number, codes: Map<string, number>): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${letterOf(HEADERS.length - 1)}${rows}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
  let number = 0;
  for (const row of allRows(rows)) {
    number++;
    let text = `<row r="${number}" spans="1:${HEADERS.length}">`;
    row.forEach((cell, column) => {
      if (cell === null) return;
      const place = `${letterOf(column)}${number}`;
      if (typeof cell === "number") {
        text += `<c r="${place}"${DATE_COLUMNS.has(column) ? ' s="1"' : ""}><v>${cell}</v></c>`;
        return;
      }
      const code = codes.get(cell) ?? codes.size;
      codes.set(cell, code);
      text += `<c r="${place}" t="s"><v>${code}</v></c>`;
    });
    yield `${text}</row>`;
  }
  yield '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
}

function* stringsXml(codes: ReadonlyMap<string, number>): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${codes.size}">`;
  for (const text of codes.keys())
    yield text === text.trim()
      ? `<si><t>${escaped(text)}</t></si>`
      : `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
  yield "</sst>";
}

/** Writes `rows` rows, the header among them, as an .xlsx. */
export const makeXlsx = async (path: string, rows: number): Promise<void> => {
  const codes = new Map<string, number>();
  const sheet = await deflated("xl/worksheets/sheet1.xml", sheetXml(rows, codes));
  const strings = await deflated("xl/sharedStrings.xml", stringsXml(codes));
  const small = Object.entries(SMALL).map(([name, text]) => whole(name, text));
  await writeZip(path, [...small, sheet, strings]);
};

const field = (cell: MadeCell): string => {
  const text = cell === null ? "" : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes `rows` rows, the header among them, as a .csv in UTF-8. */
export const makeCsv = async (path: string, rows: number): Promise<void> => {
  const out: WriteStream = createWriteStream(path);
  let text = "";
  for (const row of allRows(rows)) {
    text += `${row.map(field).join(",")}\r\n`;
    if (text.length < 1 << 18) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "finish");
};
