import { openXlsx } from "../../src/files";
import type { Cell } from "../../src/workbook";
import { createWorkbook } from "../../src/xlsx";
import { recordContract } from "../workbook/history/recordContract";
import type { GivenSheet, OpenBook, Opening } from "../workbook/portContract/harness";

const bytesOf = (sheets: readonly GivenSheet[]): Uint8Array => {
  const made = createWorkbook({
    sheets: sheets.map(({ name, cells, table }) => ({
      name,
      cells: cells.flatMap((line, row) =>
        line.map((value, column) => ({ row, column, value: value as Cell })),
      ),
      tables: [
        {
          name: table?.name ?? name,
          range: `A1:F${String(cells.length)}`,
          columns: (cells[0] ?? []).map((header) => ({ name: String(header) })),
        },
      ],
    })),
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

/** A file that is saved and opened again before each look: nothing but what is in it counts. */
const open: Opening<OpenBook> = async (sheets) => {
  const file = openXlsx(bytesOf(sheets));
  const table = async (name: string) => {
    const { port } = openXlsx(await file.save());
    const region = (await port.regions()).find(({ area }) => area.sheet === name);
    const read = await port.readTable(region?.table ?? "");
    return read?.cells.map((row) => [...row]) ?? [];
  };
  return {
    port: file.port,
    seen: table,
    edit: async (name, row, column, value) => {
      const region = (await file.port.regions()).find(({ area }) => area.sheet === name);
      const [read] = await file.port.readColumns(region!, [column], row - 1, row);
      const expected = read?.cells[0] ?? null;
      await file.port.writeCells(region!, [{ row: row - 1, column, expected, content: value }]);
    },
  };
};

recordContract("a record in an .xlsx file", open);
