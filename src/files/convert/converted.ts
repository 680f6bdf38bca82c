import { extname } from "node:path";
import { PortError } from "../../workbook";
import type { FilePort } from "../filePort";
import { kindOf } from "../kind";
import { GROUP_ROWS, parquetOf } from "../parquet/writeColumns";
import type { FileBytes } from "../writeWhole";
import { csvPieces } from "./csvPieces";
import { plainTable, type PlainTable } from "./plainTable";
import { xlsxPieces } from "./xlsxPieces";

const piecesAs = async (table: PlainTable, path: string): Promise<FileBytes["pieces"]> => {
  switch (kindOf(path)) {
    case "xlsx":
      return xlsxPieces(table);
    case "csv":
      return csvPieces(table, extname(path).toLowerCase() === ".tsv" ? "\t" : ",");
    case "parquet":
      return [parquetOf(table.columns, [GROUP_ROWS])];
    default:
      throw new PortError("unsupported", extname(path));
  }
};

/** The customers of a file, with what was written beside them, as a new file of the kind that a path names. Rejects with `PortError`. */
export const converted = async (port: FilePort, path: string): Promise<FileBytes> => ({
  pieces: await piecesAs(await plainTable(port), path),
  release: () => undefined,
});
