import { cellAddress, type Cell } from "../../src/workbook";
import { createMemoryPort } from "./memoryPort";
import { portContract } from "./portContract";
import type { GivenSheet, Opening, Standing } from "./portContract/harness";

const isFormula = (cell: Standing): cell is Extract<Standing, { formula: string }> =>
  typeof cell === "object" && cell !== null && "formula" in cell;

const sheetOf = ({ name, cells, table }: GivenSheet) => {
  const formulas = new Map<string, string>();
  const rows = cells.map((line, row) =>
    line.map((cell, column): Cell => {
      if (!isFormula(cell)) return cell;
      formulas.set(cellAddress(row, column), cell.formula);
      return cell.value;
    }),
  );
  return { name, rows, formulas, ...(table && { table: table.name }) };
};

const open: Opening = async (sheets) => {
  const port = createMemoryPort(sheets.map(sheetOf));
  const named = (name: string) => port.sheets.find((sheet) => sheet.name === name);
  return {
    port,
    seen: async (name) => {
      const rows = named(name)?.rows ?? [];
      const width = Math.max(...rows.map((row) => row.length));
      return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
    },
    edit: async (name, row, column, value) => {
      named(name)!.rows[row]![column] = value;
    },
    formats: async (name) =>
      [...(named(name)?.colours?.values() ?? [])].flat().flatMap(({ labels }) => labels).length,
    drawn: async (name) => {
      const chart = named(name)?.chart;
      if (chart === undefined) return [];
      return [{ title: chart.title, series: [...chart.series, ...(chart.shares ?? [])] }];
    },
  };
};

portContract("a workbook in memory", open, { totals: true });
