/** One reader of a workbook a process, so that its memory can be told: `tsx readers.ts NAME FILE` prints seconds, memory before and at its peak, and a checksum of all cells as JSON. */
import { readFileSync } from "node:fs";
import { resourceUsage } from "node:process";

/** What a checksum takes in: the count of cells, the sum of the numbers and the lengths of the texts. */
const checksum = () => {
  let [cells, numbers, letters] = [0, 0, 0];
  return {
    take: (value: unknown): void => {
      if (value === null || value === undefined || value === "") return;
      cells++;
      if (typeof value === "number") numbers += value;
      else if (typeof value === "string") letters += value.length;
    },
    told: () => ({ cells, numbers, letters }),
  };
};

type Take = (value: unknown) => void;

const serial = (value: unknown): unknown =>
  value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;

type Read = (path: string, take: Take) => Promise<void>;

/** Each loads its library first: that is not timed. */
const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  clientele: async () => {
    const { openFile } = await import("../../../src/files");
    return async (path, take) => {
      const { port } = await openFile(path);
      const [region] = await port.regions();
      if (region === undefined) throw new Error("no cells");
      region.headers.forEach(take);
      const columns = region.headers.map((_, column) => column);
      const rows = region.area.rows - 1;
      const BLOCK = 20_000;
      for (let from = 0; from < rows; from += BLOCK)
        for (const { cells } of await port.readColumns(
          region,
          columns,
          from,
          Math.min(rows, from + BLOCK),
        ))
          cells.forEach(take);
    };
  },
  hucre: async () => {
    const { streamXlsxRows } = await import("hucre/xlsx" as string);
    return async (path, take) => {
      for await (const row of streamXlsxRows(new Uint8Array(readFileSync(path))))
        for (const value of row.values ?? row) take(serial(value));
    };
  },
  exceljs: async () => {
    const { default: exceljs } = await import("exceljs" as string);
    return async (path, take) => {
      const options = { sharedStrings: "cache", styles: "cache", worksheets: "emit" };
      for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(path, options))
        for await (const row of sheet) for (const value of row.values.slice(1)) take(serial(value));
    };
  },
  sheetjs: async () => {
    const { read } = await import("@e965/xlsx" as string);
    return async (path, take) => {
      const book = read(readFileSync(path), {
        dense: true,
        cellHTML: false,
        cellText: false,
        cellFormula: false,
      });
      for (const row of book.Sheets[book.SheetNames[0]]["!data"])
        for (const cell of row ?? []) take(cell?.v);
    };
  },
};

const [name = "", path = ""] = process.argv.slice(2);
const load = READERS[name];
if (load === undefined) throw new Error(`no reader ${name}`);
const read = await load();
const { take, told } = checksum();
const stood = resourceUsage().maxRSS / 1000;
const began = performance.now();
await read(path, take);
const seconds = (performance.now() - began) / 1000;
console.log(
  JSON.stringify({ seconds, stood, megabytes: resourceUsage().maxRSS / 1000, ...told() }),
);
