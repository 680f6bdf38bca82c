import { PortError, type Region } from "../../workbook";
import { createFilePort, type FilePort } from "../filePort";
import { regionOver, usedArea, type SheetCells } from "../sheetCells";
import { decodeText, encodeText, encodingOf } from "./encoding";
import { delimiterOf } from "./delimiter";
import { scanFields, type Fields } from "./fields";
import { patchFields } from "./patch";

/** A delimited text file as one sheet: every cell is text, an empty field is a blank cell. */
export interface CsvFile {
  readonly port: FilePort;
  /** The file with what was written to the port: encoding, delimiter, line ends and all other fields as they were. */
  save(): Promise<Uint8Array>;
}

const cellsOf = (fields: Fields): SheetCells => ({
  rows: fields.records,
  columns: fields.widest,
  cell: (row, column) => {
    if (row >= fields.records) return null;
    const value = fields.value(row, column);
    return value === "" ? null : value;
  },
});

/** The whole width belongs to the customers: a new column stands behind the widest record. */
const regionsOf = (name: string, fields: Fields, cells: SheetCells): Region[] => {
  const used = usedArea(name, cells);
  if (used === null) return [];
  return [regionOver({ ...used, column: 0, columns: fields.widest }, cells)];
};

/**
 * Opens the bytes of a .csv: UTF-8, UTF-16 or GB18030, delimited by comma, semicolon, tab or bar. `name` stands as the name of its one sheet.
 * Throws `PortError("unreadable")` for bytes that are no text, and for a quote that is closed nowhere ("unclosed-quote" and its line).
 */
export const openCsv = (bytes: Uint8Array, name: string): CsvFile => {
  const encoding = encodingOf(bytes);
  if (encoding === null) throw new PortError("unreadable", "encoding");
  const text = decodeText(bytes, encoding);
  const fields = scanFields(text, delimiterOf(text));
  if (fields.unclosed !== null)
    throw new PortError("unreadable", `unclosed-quote ${String(fields.unclosed)}`);
  const cells = cellsOf(fields);
  const regions = regionsOf(name, fields, cells);
  const port = createFilePort(
    [{ name, cells: async () => cells, regions: async () => regions }],
    name,
  );
  return {
    port,
    async save() {
      const patches = port
        .written()
        .map(({ region, column, header, cells: body }) =>
          header === undefined
            ? { column, from: region.area.row + 1, cells: body }
            : { column, from: region.area.row, cells: [header, ...body] },
        );
      return encodeText(patchFields(fields, patches), encoding);
    },
  };
};
