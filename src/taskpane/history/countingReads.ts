import type { WorkbookPort } from "../../workbook";

/** A port that tells how many rows were read through it so far. */
export const countingReads = (port: WorkbookPort, tell: (rows: number) => void): WorkbookPort => {
  let rows = 0;
  return {
    ...port,
    readColumns: async (region, columns, from, to) => {
      const read = await port.readColumns(region, columns, from, to);
      rows += to - from;
      tell(rows);
      return read;
    },
  };
};
