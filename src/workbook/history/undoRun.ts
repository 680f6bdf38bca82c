import type { Run } from "../../history";
import { cellText, sameCell } from "../cellText";
import { columnHeaded } from "../columnNamed";
import type { Cell } from "../../cells";
import type { CellWrite, Region, WorkbookPort } from "../port";
import { PortError } from "../portError";
import { readBlocks } from "../readBlocks";
import { sheetRow } from "../address";
import { regionGraded } from "./cellStamp";
import { keysOf, readBeforeImage, type BeforePart } from "./beforeImage";
import { readRuns, runIn } from "./readHistory";
import { readRecord, recordRegions, type RecordRow } from "./readRecord";
import { placesOf } from "./recordTable";
import { changeField, replaceRecord } from "./writeRecord";
import { RUNS, UNDO, type RunField } from "./tables";
import type { Locale } from "../../rules";

/** A cell that holds something else than the run wrote, and keeps it. */
export interface LeftCell {
  readonly header: string;
  readonly key: string;
  /** The row as the user sees it, from 1. */
  readonly sheetRow: number;
}

/** What taking a run back has done. */
export interface UndoneRun {
  readonly run: Run;
  /** Cells that hold what they held before the run; those of columns that went with it too. */
  readonly restored: number;
  readonly left: readonly LeftCell[];
  /** Headers of columns that were added and are gone now. */
  readonly removed: readonly string[];
}

interface LastRun {
  readonly run: Run;
  readonly row: RecordRow<RunField>;
  readonly parts: readonly BeforePart[];
}

const lastRunOf = async (port: WorkbookPort): Promise<LastRun | null> => {
  const [{ rows }, image] = await Promise.all([readRecord(port, RUNS), readBeforeImage(port)]);
  const kept = new Set(image.parts.map(({ run }) => run));
  let last: LastRun | null = null;
  for (const row of rows) {
    const run = runIn(row);
    if (run === null || run.undone !== null || !kept.has(run.id)) continue;
    if (last === null || run.when >= last.run.when)
      last = { run, row, parts: image.parts.filter((part) => part.run === run.id) };
  }
  return last;
};

/** The runs of which is kept what was there before, without reading what that was. */
const runsKept = async (port: WorkbookPort): Promise<ReadonlySet<string>> => {
  const kept = new Set<string>();
  for (const region of await recordRegions(port, UNDO)) {
    const column = placesOf(UNDO, region.headers)?.run;
    if (column === undefined) continue;
    for await (const { columns } of readBlocks(port, region, [column]))
      for (const cell of columns[0]?.cells ?? []) kept.add(cellText(cell).trim());
  }
  return kept;
};

/** The run that can be taken back; null where there is none. */
export const undoableRun = async (port: WorkbookPort): Promise<Run | null> => {
  const kept = await runsKept(port);
  if (kept.size === 0) return null;
  const runs = await readRuns(port);
  return runs.filter(({ id, undone }) => undone === null && kept.has(id)).at(-1) ?? null;
};

/** The body row of each customer now; of two with the same key the first. */
const rowsByKey = (keys: readonly (string | null)[]): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  keys.forEach((key, row) => {
    if (key !== null && !rows.has(key)) rows.set(key, row);
  });
  return rows;
};

const columnNow = async (port: WorkbookPort, region: Region, column: number) => {
  const cells: Cell[] = [];
  for await (const { columns } of readBlocks(port, region, [column]))
    cells.push(...(columns[0]?.cells ?? []));
  return cells;
};

interface ColumnPlan {
  readonly header: string;
  readonly added: boolean;
  readonly writes: readonly CellWrite[];
  readonly left: readonly LeftCell[];
}

/** Which row of the body a cell of a part stands in now: by its key, or in its place where it has none or shares it. */
const placer = (parts: readonly BeforePart[], keys: readonly (string | null)[]) => {
  const now = rowsByKey(keys);
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of parts.flatMap((part) => part.keys)) {
    if (key === null) continue;
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return (key: string | null, row: number): number | undefined =>
    key === null || twice.has(key) ? row : now.get(key);
};

const planColumn = (
  region: Region,
  column: number,
  parts: readonly BeforePart[],
  cells: readonly Cell[],
  keys: readonly (string | null)[],
): ColumnPlan => {
  const writes: CellWrite[] = [];
  const left: LeftCell[] = [];
  const placeNow = placer(parts, keys);
  const { header = "", added = false } = parts[0] ?? {};
  for (const { from, keys: named, before, written } of parts)
    written.forEach((expected, at) => {
      const key = named[at] ?? null;
      const row = placeNow(key, from + at);
      // A customer who went took his cells along.
      if (row === undefined || row >= cells.length) return;
      if (!sameCell(cells[row] ?? null, expected))
        left.push({ header, key: key ?? "", sheetRow: sheetRow(region, row) });
      else writes.push({ row, column, expected, content: added ? null : (before[at] ?? null) });
    });
  return { header, added, writes, left };
};

const regionOf = async (port: WorkbookPort, run: Run): Promise<Region> => {
  const region = await regionGraded(port, run);
  if (region === null) throw new PortError("not-found", run.place);
  return region;
};

const plansOf = async (
  port: WorkbookPort,
  region: Region,
  { run, parts }: LastRun,
): Promise<readonly ColumnPlan[]> => {
  const keys = await keysOf(port, region, run.keyHeader);
  const plans: ColumnPlan[] = [];
  for (const header of new Set(parts.map((part) => part.header))) {
    const column = columnHeaded(region.headers, [header]);
    if (column === null) continue;
    const own = parts.filter((part) => part.header === header);
    plans.push(planColumn(region, column, own, await columnNow(port, region, column), keys));
  }
  return plans;
};

/** Writes back, and takes away the added columns in which nobody has changed anything. */
const takeBack = async (port: WorkbookPort, region: Region, plans: readonly ColumnPlan[]) => {
  const whole = plans.filter(({ added, left }) => added && left.length === 0);
  const writes = plans.filter((plan) => !whole.includes(plan)).flatMap((plan) => plan.writes);
  const refused = writes.length === 0 ? [] : await port.writeCells(region, writes);
  const removed = whole.map(({ header }) => header);
  const missing = removed.length === 0 ? [] : await port.deleteColumns(region, removed);
  const gone = whole.reduce((sum, plan) => sum + plan.writes.length, 0);
  return {
    restored: writes.length - refused.length + gone,
    refused,
    removed: removed.filter((header) => !missing.includes(header)),
  };
};

/**
 * Takes back the last run from what the workbook has kept of it, also in another session: columns that it added go, overwritten ones hold again what they held, formulas as formulas.
 * Customers are found by their key wherever they stand now; a cell that holds something else than the run wrote stays as it is and is told. The run stays on record, marked as
 * taken back at `when` (a serial). Null where there is nothing to take back. Rejects with `PortError`: "not-found" where the customers' table is gone.
 */
export const undoRun = async (
  port: WorkbookPort,
  when: number,
  locale: Locale,
): Promise<UndoneRun | null> => {
  const last = await lastRunOf(port);
  if (last === null) return null;
  const region = await regionOf(port, last.run);
  const plans = await plansOf(port, region, last);
  const { restored, refused, removed } = await takeBack(port, region, plans);
  await changeField(port, RUNS, last.row, "undone", when);
  await forget(port, last.run, locale);
  const late = refused.map(({ row, column }) => ({
    header: cellText(region.headers[column] ?? null),
    key: "",
    sheetRow: sheetRow(region, row),
  }));
  const left = [...plans.flatMap((plan) => plan.left), ...late];
  return { run: { ...last.run, undone: when }, restored, left, removed };
};

/** What was kept to take the run back has done its work. */
const forget = async (
  port: WorkbookPort,
  { id }: Pick<Run, "id">,
  locale: Locale,
): Promise<void> => {
  const { rows } = await readRecord(port, UNDO);
  const done = rows.filter(({ fields }) => cellText(fields.run) === id);
  if (done.length > 0) await replaceRecord(port, UNDO, done, [], locale);
};

/** Marks a run as taken back at `when` (a serial) that was taken back by other means, such as the receipt of its own session; nothing where it is not on record. */
export const noteUndone = async (
  port: WorkbookPort,
  id: string,
  when: number,
  locale: Locale,
): Promise<void> => {
  const { rows } = await readRecord(port, RUNS);
  const row = rows.find((one) => runIn(one)?.id === id);
  if (row === undefined) return;
  await changeField(port, RUNS, row, "undone", when);
  await forget(port, { id }, locale);
};
