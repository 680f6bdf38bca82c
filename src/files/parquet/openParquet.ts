import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { PortError, type Cell } from "../../workbook";
import { memorySource, piecesOf, type ByteSource } from "../../xlsx";
import { createCellStore } from "../cellStore";
import type { FilePort } from "../filePort";
import { createOverlay, currentColumn, type WrittenColumn } from "../overlay";
import { plainPort } from "../plainPort";
import { regionOver, usedArea, type SheetCells } from "../sheetCells";
import { readFooter } from "./footer";
import { graft } from "./graft";
import { cellOf, cellParsers, formatOf, unitsADay } from "./values";
import type { CellColumn } from "./typedColumn";
import { parquetOf } from "./writeColumns";

/** A parquet file as one sheet: the names of its columns are the header row. */
export interface ParquetFile {
  readonly port: FilePort;
  /** The file with the columns that were written to the port; all others are copied byte for byte. */
  pieces(): Promise<Iterable<Uint8Array>>;
}

const bufferOf = (source: ByteSource): AsyncBuffer => ({
  byteLength: source.length,
  slice: (start, end = source.length) => {
    const from = start < 0 ? source.length + start : start;
    return Uint8Array.from(source.read(from, end)).buffer;
  },
});

/** Runs the reader, which throws whatever comes to its mind over a file that is broken. */
const reading = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PortError) throw error;
    const isCodec = /codec/i.test(error instanceof Error ? error.message : "");
    throw new PortError("unreadable", isCodec ? "parquet-codec" : "broken-parquet");
  }
};

/** The elements of the schema right below its root: one for each column. */
const columnElements = ({ schema }: FileMetaData): FileMetaData["schema"] => {
  const elements: FileMetaData["schema"] = [];
  const behind = (at: number): number => {
    let next = at + 1;
    for (let child = 0; child < (schema[at]?.num_children ?? 0); child++) next = behind(next);
    return next;
  };
  for (let at = 1; at < schema.length; at = behind(at)) elements.push(schema[at] ?? { name: "" });
  return elements;
};

const readCells = async (source: ByteSource, metadata: FileMetaData): Promise<SheetCells> => {
  const elements = columnElements(metadata);
  const places = new Map(elements.map(({ name }, column) => [name, column]));
  const store = createCellStore();
  elements.forEach(({ name }, column) => store.put(0, column, name));
  await reading(() =>
    parquetRead({
      file: bufferOf(source),
      metadata,
      compressors,
      parsers: cellParsers,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const column = places.get(columnName) ?? 0;
        const units = unitsADay(elements[column] ?? { name: "" });
        for (let row = 0; row < columnData.length; row++) {
          const cell = cellOf(columnData[row]);
          const isTime = units > 0 && typeof cell === "number";
          store.put(1 + rowStart + row, column, isTime ? cell / units : cell);
        }
      },
    }),
  );
  return {
    rows: Math.max(store.rows, 1 + Number(metadata.num_rows)),
    columns: elements.length,
    cell: store.cell,
    format: (_, column) => formatOf(elements[column] ?? { name: "" }),
  };
};

const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
};

/**
 * Opens a parquet file; `name` stands as the name of its one sheet. Rejects with `PortError("unreadable")` and what is wrong with the file.
 */
export const openParquet = async (source: ByteSource, name: string): Promise<ParquetFile> => {
  readFooter(source);
  const metadata = await reading(() => parquetMetadataAsync(bufferOf(source)));
  const cells = once(() => readCells(source, metadata));
  const regions = once(async () => {
    const read = await cells();
    const used = usedArea(name, read);
    // Rows at the end that hold nothing are rows all the same: a new column has a value for each.
    const area = { sheet: name, row: 0, column: 0, rows: read.rows, columns: read.columns };
    return used === null ? [] : [regionOver(area, read)];
  });
  const overlay = createOverlay();
  const columnOf = async (written: WrittenColumn): Promise<CellColumn> => {
    const read = await cells();
    const { column, header, format } = written;
    const names = header ?? read.cell(0, column);
    const at = currentColumn(overlay, read, name, column);
    const body = Array.from({ length: read.rows - 1 }, (_, row): Cell => at(row + 1));
    return { name: String(names), cells: body, format };
  };
  return {
    port: plainPort({ name, cells, regions }, overlay),
    async pieces() {
      const columns: CellColumn[] = [];
      for (const written of overlay.all()) columns.push(await columnOf(written));
      if (columns.length === 0) return piecesOf(source, 0, source.length);
      const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
      return graft(source, memorySource(parquetOf(columns, groups)));
    },
  };
};
