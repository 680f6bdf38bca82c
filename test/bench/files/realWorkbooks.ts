/**
 * Shows on workbooks of others that nothing of them is lost: `npx tsx test/bench/files/realWorkbooks.ts FOLDER`. Beside the first block of each workbook it writes columns of results, as
 * the command line does. Then all other parts must be there byte for byte, every cell of every sheet must have the value, formula and style that it had, and LibreOffice must show in
 * all of its sheets what it showed before. Prints a line a workbook; ends with 1 where something was lost. docs/files.md says which workbooks it was run on.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { openFile, writeWhole, type OpenFile } from "../../../src/files";
import { PortError, unwatched, type ColumnWrite, type Region } from "../../../src/workbook";
import { openWorkbook, scanSheet } from "../../../src/xlsx";
import { lostInCsv, sheetsAsCsv } from "./libreOffice";

/** Parts that a column beside a block may change: its sheet and table, styles, and where the book counts parts and names. */
const CONCERNED =
  /^(?:xl\/worksheets\/[^/]+\.xml|xl\/tables\/[^/]+\.xml|xl\/styles\.xml|xl\/workbook\.xml)$/i;

/** Parts as they stand in the zip, packed. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { source, entries } = opened.value.archive;
  return new Map(
    entries.map(({ path, start, end }) => [
      path,
      Buffer.from(source.read(start, end)).toString("latin1"),
    ]),
  );
};

/** Every cell of every sheet that holds something, as text: value, style and formula. Empty ones may be where the new columns come to stand. */
const cellsOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const cells = new Map<string, string>();
  for (const { name, kind } of opened.value.sheets) {
    if (kind !== "worksheet") continue;
    const scanned = await scanSheet(opened.value, name, (row, column, value, style, formula) => {
      if (value !== null || formula !== undefined)
        cells.set(`${name}!${row},${column}`, JSON.stringify([value, style, formula]));
    });
    if (!scanned.ok) throw new Error(scanned.problem.code);
  }
  return cells;
};

const resultsFor = ({ area }: Region): readonly ColumnWrite[] => {
  const column = (header: string, cell: (row: number) => string | number | null): ColumnWrite => ({
    header,
    cells: Array.from({ length: area.rows - 1 }, (_, row) => cell(row)),
  });
  return [
    column("ABC 等级", (row) => "ABC".charAt(row % 3)),
    column("得分", (row) => row / 4),
    column("依据", (row) => (row % 5 === 0 ? null : `规则 ${row % 20} <&>`)),
  ];
};

/** Writes beside the first block with room to its right; gives where. */
const writeBeside = async ({ port }: OpenFile): Promise<string> => {
  for (const region of await port.regions()) {
    if (region.area.rows < 2) continue;
    try {
      await port.writeColumns(region, resultsFor(region), unwatched);
      return `${region.area.sheet}${region.table === undefined ? "" : ` (${region.table})`}`;
    } catch (error) {
      if (!(error instanceof PortError) || error.code !== "taken") throw error;
    }
  }
  throw new Error("no block with room beside it");
};

const differing = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...before].flatMap(([place, was]) => (after.get(place) === was ? [] : [place]));

/** What LibreOffice no longer shows; what it shows anew at every opening (the time of now, chance) does not count. */
const lostToSee = (path: string, out: string, folder: string) => {
  const none: ReadonlyMap<string, string> = new Map();
  const shown = sheetsAsCsv(path, join(folder, "before")) ?? none;
  if (shown.size === 0) return { sheets: 0, lost: [] };
  const lost = lostInCsv(shown, sheetsAsCsv(out, join(folder, "after")) ?? none);
  if (lost.length === 0) return { sheets: shown.size, lost };
  const restless = new Set(lostInCsv(shown, sheetsAsCsv(path, join(folder, "again")) ?? none));
  return { sheets: shown.size, lost: lost.filter((one) => !restless.has(one)) };
};

/** What a workbook lost, one line each; and what was looked at. */
const examine = async (path: string, folder: string) => {
  const file = await openFile(path);
  const place = await writeBeside(file);
  const out = join(folder, `after${extname(path)}`);
  await writeWhole(out, await file.save(out));
  const [before, after] = [path, out].map((one) => new Uint8Array(readFileSync(one)));
  const parts = partsOf(before!);
  const changed = differing(parts, partsOf(after!));
  const cells = await cellsOf(before!);
  const seen = lostToSee(path, out, folder);
  const lost = [
    ...changed.filter((part) => !CONCERNED.test(part)).map((part) => `part ${part}`),
    ...differing(cells, await cellsOf(after!)).map((cell) => `cell ${cell}`),
    ...seen.lost,
  ];
  return { place, lost, changed, parts: parts.size, cells: cells.size, sheets: seen.sheets };
};

const main = async (): Promise<void> => {
  const [from = "."] = process.argv.slice(2);
  let failed = 0;
  for (const name of readdirSync(from)
    .filter((one) => /\.xls[xm]$/i.test(one))
    .sort()) {
    const folder = mkdtempSync(join(tmpdir(), "clientele-real-"));
    try {
      const { place, lost, changed, parts, cells, sheets } = await examine(
        join(from, name),
        folder,
      );
      failed += lost.length > 0 ? 1 : 0;
      const verdict = lost.length > 0 ? `LOST ${lost.slice(0, 3).join("; ")}` : "nothing lost";
      console.log(
        `${name} | ${place} | ${changed.length} of ${parts} parts changed | ${cells} cells, ${sheets === 0 ? "LibreOffice does not open the original" : `${sheets} sheets in LibreOffice`} | ${verdict}`,
      );
    } catch (error) {
      failed++;
      console.log(`${name} | FAILED: ${(error as Error).message}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  process.exitCode = failed > 0 ? 1 : 0;
};

await main();
