import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { typedColumn, type CellColumn } from "./typedColumn";

/** Rows of a group where nothing else says how many. */
export const GROUP_ROWS = 100_000;

/** The bytes of a new parquet file of these columns, in groups of as many rows as `groups` says. */
export const parquetOf = (
  columns: readonly CellColumn[],
  groups: readonly number[],
): Uint8Array => {
  const typed = columns.map(typedColumn);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: "schema", num_children: typed.length },
      ...typed.map(({ element }) => element),
    ],
    createdBy: "clientele",
  });
  void file.write({
    columnData: typed.map(({ source }) => source),
    rowGroupSize: [...groups],
  });
  void file.finish();
  return writer.getBytes();
};
