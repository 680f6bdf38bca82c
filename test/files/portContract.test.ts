import { openXlsx } from "../../src/files";
import type { Cell } from "../../src/workbook";
import { createWorkbook, openWorkbook, scanSheet, type CellSpec } from "../../src/xlsx";
import { pathsOf, textOf } from "../xlsx/fixtures";
import { setTotals } from "./totals";
import { portContract } from "../workbook/portContract";
import type { DrawnChart, GivenSheet, Opening, Standing } from "../workbook/portContract/harness";

const specOf = (row: number, column: number, cell: Standing): CellSpec =>
  typeof cell === "object" && cell !== null && "formula" in cell
    ? { row, column, formula: cell.formula.slice(1), value: cell.value }
    : { row, column, value: cell as Cell };

const bytesOf = (sheets: readonly GivenSheet[]): Uint8Array => {
  const made = createWorkbook({
    sheets: sheets.map(({ name, cells, table }) => ({
      name,
      cells: cells.flatMap((line, row) => line.map((cell, column) => specOf(row, column, cell))),
      ...(table && {
        tables: [
          {
            name: table.name,
            range: `A1:C${String(cells.length)}`,
            columns: (cells[0] ?? []).map((header) => ({ name: String(header) })),
          },
        ],
      }),
    })),
  });
  if (!made.ok) throw new Error(made.problem.code);
  return sheets.some(({ table }) => table?.totals) ? setTotals(made.value) : made.value;
};

/** The cells of a sheet as the saved file has them. */
const seenIn = async (bytes: Uint8Array, name: string): Promise<Cell[][]> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const rows: Cell[][] = [];
  const frame = await scanSheet(opened.value, name, (row, column, value) => {
    if (value === null) return;
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = value;
  });
  if (!frame.ok) throw new Error(frame.problem.code);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
};

/** Charts of a saved file: those whose ranges are on the sheet. */
const drawnIn = (bytes: Uint8Array, name: string): DrawnChart[] =>
  pathsOf(bytes)
    .filter((path) => path.startsWith("xl/charts/"))
    .map((path) => textOf(bytes, path))
    .filter((xml) => xml.includes(`<c:f>'${name}'!`))
    .map((xml) => ({
      title: /<a:t>(.*?)<\/a:t>/.exec(xml)?.[1] ?? "",
      series: [...xml.matchAll(/<c:tx><c:v>(.*?)<\/c:v>/g)].map(([, words = ""]) => words),
    }));

const open: Opening = async (sheets) => {
  const file = openXlsx(bytesOf(sheets));
  const { port } = file;
  return {
    port,
    seen: async (name) => seenIn(await file.save(), name),
    formats: async (name) => {
      const opened = openWorkbook(await file.save());
      const frame = opened.ok ? await scanSheet(opened.value, name, () => undefined) : opened;
      if (!frame.ok) throw new Error(frame.problem.code);
      return frame.value.conditionalFormats.flatMap(({ rules }) => rules).length;
    },
    drawn: async (name) => drawnIn(await file.save(), name),
    edit: async (name, row, column, value) => {
      const region = (await port.regions()).find(({ area }) => area.sheet === name);
      const [read] = await port.readColumns(region!, [column], row - 1, row);
      const expected = read?.cells[0] ?? null;
      await port.writeCells(region!, [{ row: row - 1, column, expected, content: value }]);
    },
  };
};

portContract("an .xlsx file", open);
