import { PortError, type Region } from "../../workbook";
import { joined, memorySource, type ByteSource } from "../../xlsx";
import type { FilePort } from "../filePort";
import { createOverlay } from "../overlay";
import { plainPort } from "../plainPort";
import { regionOver, usedArea, type SheetCells } from "../sheetCells";
import { scanBlocks, type Blocks } from "./blocks";
import { encodeText, markOf, readText } from "./encoding";
import { patchFields } from "./patch";

/** A delimited text file as one sheet: every cell is text, an empty field is a blank cell. */
export interface CsvFile {
  readonly port: FilePort;
  /** The file with what was written to the port, piece by piece: encoding, delimiter, line ends and all other fields as they were. */
  pieces(): Iterable<Uint8Array>;
  /** `pieces` as one array. */
  save(): Promise<Uint8Array>;
}

const cellsOf = ({ records, widest, value, column }: Blocks): SheetCells => ({
  rows: records,
  columns: widest,
  cell: (row, field) => (row < records ? value(row, field) || null : null),
  column: (field) => {
    const text = column(field);
    return (row) => (row < records ? text(row) || null : null);
  },
});

/** The whole width belongs to the customers: a new column stands behind the widest record. */
const regionsOf = (name: string, { widest }: Blocks, cells: SheetCells): Region[] => {
  const used = usedArea(name, cells);
  if (used === null) return [];
  return [regionOver({ ...used, column: 0, columns: widest }, cells)];
};

/**
 * Opens a .csv: UTF-8, UTF-16 or GB18030, delimited by comma, semicolon, tab or bar. `name` stands as the name of its one sheet. Its bytes are read once, here.
 * Throws `PortError("unreadable")` for bytes that are no text, and for a quote that is closed nowhere ("unclosed-quote" and its line).
 */
export const openCsv = (file: Uint8Array | ByteSource, name: string): CsvFile => {
  const text = readText(file instanceof Uint8Array ? memorySource(file) : file);
  if (text === null) throw new PortError("unreadable", "encoding");
  const { encoding } = text;
  const read = scanBlocks(text.pieces);
  const cells = cellsOf(read);
  const regions = regionsOf(name, read, cells);
  const overlay = createOverlay();
  function* pieces(): Generator<Uint8Array, void, undefined> {
    const patches = overlay
      .all()
      .map(({ region, column, header, cells: body }) =>
        header === undefined
          ? { column, from: region.area.row + 1, cells: body }
          : { column, from: region.area.row, cells: [header, ...body] },
      );
    yield markOf(encoding);
    for (const { first, fields } of read.blocks) {
      const here = patches.map((patch) => ({ ...patch, from: patch.from - first }));
      yield encodeText(patchFields(fields, here), encoding);
    }
  }
  return {
    port: plainPort({ name, cells: async () => cells, regions: async () => regions }, overlay),
    pieces,
    save: async () => joined(pieces()),
  };
};
