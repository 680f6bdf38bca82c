/** The readers of delimited text: each gives all fields of the body as strings, column by column. Neither types what it reads: a field's type is told where it is graded, by its column's. */
import { readFileSync } from "node:fs";
import { openCsv } from "../../../src/files";

/** All fields of a file; null, or nothing, for an empty one. */
type ReadColumns = (path: string) => Promise<readonly (readonly (string | null)[])[]>;

/** Each loads its library first: that is not timed. */
export const CSV_READERS: Readonly<Record<string, () => Promise<ReadColumns>>> = {
  clientele: async () => async (path) => {
    const { port } = openCsv(new Uint8Array(readFileSync(path)), "customers");
    const [region] = await port.regions();
    if (region === undefined) throw new Error("no region");
    const columns = region.headers.map((_, column) => column);
    const read = await port.readColumns(region, columns, 0, region.area.rows - 1);
    return read.map(({ cells }) => cells as (string | null)[]);
  },
  udsv: async () => {
    const { inferSchema, initParser } = await import("udsv" as string);
    return async (path) => {
      const text = readFileSync(path, "utf8");
      return initParser(inferSchema(text)).stringCols(text);
    };
  },
};
