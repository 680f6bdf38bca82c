import { isFormula, PortError, sameCell, type CellWrite, type Region } from "../../workbook";
import { createColumnPort, type ColumnPort, type FilePort } from "../filePort";
import { createOverlay, type Overlay } from "../overlay";
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

/** Writes single cells where they hold what was expected, as whole columns of the overlay; a text has no formulas. */
const createCellWriter =
  ({ readColumns }: ColumnPort, overlay: Overlay, name: string) =>
  async (region: Region, writes: readonly CellWrite[]): Promise<readonly CellWrite[]> => {
    const { area } = region;
    const left: CellWrite[] = [];
    if (writes.some(({ content }) => isFormula(content))) throw new PortError("unsupported", name);
    for (const column of new Set(writes.map((write) => write.column))) {
      const [read] = await readColumns(region, [column], 0, area.rows - 1);
      const place = { region, column: area.column + column };
      const before = overlay.get(area.sheet, place.column) ?? place;
      const cells = Array.from({ length: area.rows - 1 }, (_, row) =>
        "cells" in before ? before.cells[row] : undefined,
      );
      for (const write of writes.filter((one) => one.column === column)) {
        const isOurs = sameCell(read?.cells[write.row] ?? null, write.expected);
        if (!isOurs) left.push(write);
        else if (!isFormula(write.content)) cells[write.row] = write.content;
      }
      overlay.put({ ...before, cells });
    }
    return writes.filter((write) => left.includes(write));
  };

/** A delimited text is cells and nothing else: it has no tables, and columns come and go as results only. */
const textPort = (columns: ColumnPort, overlay: Overlay, name: string): FilePort => {
  const { undoUnsaved, ...port } = columns;
  const refuse = async (): Promise<never> => {
    throw new PortError("unsupported", name);
  };
  return {
    ...port,
    sheets: [name],
    undo: async (receipt) => undoUnsaved(receipt) ?? { restored: 0, left: [] },
    insertTable: refuse,
    insertChart: refuse,
    tierColours: refuse,
    hasTierColours: async () => false,
    writeTableRows: refuse,
    deleteColumns: refuse,
    readTable: async () => null,
    writeCells: createCellWriter(columns, overlay, name),
  };
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
  const overlay = createOverlay();
  const sheet = { name, cells: async () => cells, regions: async () => regions };
  return {
    port: textPort(
      createColumnPort(() => [sheet], name, overlay),
      overlay,
      name,
    ),
    async save() {
      const patches = overlay
        .all()
        .map(({ region, column, header, cells: body }) =>
          header === undefined
            ? { column, from: region.area.row + 1, cells: body }
            : { column, from: region.area.row, cells: [header, ...body] },
        );
      return encodeText(patchFields(fields, patches), encoding);
    },
  };
};
