import { shown, type Cell } from "../../cells";
import type { Problem } from "../../rules";
import { cellAddress } from "../address";
import { cellText } from "../cellText";
import { dueReader, type Due } from "../due";
import { dueColumns } from "../dueColumns";
import { keyOf } from "../explainRow";
import type { GradeResult } from "../gradeResult";
import { nameColumnOf } from "../keyColumn";
import { sliceSize, type Host } from "../pace";
import type { Progress, WorkbookPort } from "../port";
import { PortError } from "../portError";
import { readBlocks } from "../readBlocks";
import { lastDayOf, type Period } from "./period";

/** A customer who is to be seen or called. */
export interface WorkItem {
  /** Body row, from 0. */
  readonly row: number;
  /** The customer's key as it stands in the sheet; "" without a key column. */
  readonly key: string;
  /** His name, where a column beside the key has it; "" otherwise. */
  readonly name: string;
  /** Place of his tier in the scheme. */
  readonly tier: number;
  /** Without a day of the last contact he was never seen. */
  readonly due: Due;
}

/** A cell with the day of the last contact of which something must be said. */
export interface ContactRemark {
  readonly row: number;
  readonly column: number;
  /** A1 text. */
  readonly address: string;
  /** What stands in the cell. */
  readonly content: string;
  /** The day that lies ahead, or why what stands there cannot be read as one. */
  readonly says: { readonly day: number } | { readonly problem: Problem };
}

/** Who is to be seen when. */
export interface WorkList {
  /** The day by which it was made. */
  readonly asOf: number;
  /** Those who are due within the longest period or were never seen: these first, then the longest overdue. */
  readonly items: readonly WorkItem[];
  /** Days of last contacts that cannot be read: nobody knows when these customers are due. */
  readonly unreadable: readonly ContactRemark[];
  /** Days of last contacts that lie ahead. */
  readonly ahead: readonly ContactRemark[];
}

/** The longest period: what is due later is on no list. */
const LONGEST: Period = "30-days";

/** Customers by day and tier, as they are met: most share both with many others, so that nothing has to be compared but these. */
type Days = Map<number, WorkItem[]>;

/** More tiers than any scheme has. */
const TIERS = 1000;

/** Puts a customer behind those of his day and tier; who was never seen stands before all days. */
const put = (days: Days, item: WorkItem): void => {
  const place = (item.due.due ?? 0) * TIERS + item.tier;
  const day = days.get(place);
  if (day === undefined) days.set(place, [item]);
  else day.push(item);
};

const inOrder = (days: Days): readonly WorkItem[] =>
  [...days].sort(([one], [other]) => one - other).flatMap(([, items]) => items);

const remarkOf = (
  { request, cells }: GradeResult,
  row: number,
  column: number,
  says: ContactRemark["says"],
): ContactRemark => {
  const { area } = request.customers.region;
  return {
    row,
    column,
    address: cellAddress(area.row + 1 + row, area.column + column),
    content: shown(cells.get(column)?.[row] ?? null),
    says,
  };
};

interface Collected {
  readonly days: Days;
  readonly unreadable: ContactRemark[];
  readonly ahead: ContactRemark[];
}

/** Looks at one row after the other; gives what takes a row. */
const collector = (result: GradeResult, asOf: number, names: readonly Cell[], found: Collected) => {
  const read = dueReader(result, asOf);
  const last = lastDayOf(LONGEST, asOf);
  return (row: number): void => {
    const due = result.blank[row] === 1 ? null : read(row);
    if (due === null || due.column === null) return;
    if (due.problem !== undefined) {
      found.unreadable.push(remarkOf(result, row, due.column, { problem: due.problem }));
      return;
    }
    if (due.last !== null && due.last > asOf)
      found.ahead.push(remarkOf(result, row, due.column, { day: due.last }));
    if (due.due !== null && due.due > last) return;
    const key = keyOf(result, row);
    const name = cellText(names[row] ?? null).trim();
    put(found.days, { row, key, name, tier: result.grades.tier[row] ?? -1, due });
  };
};

/** The cells of the column with the customers' names; none where it is the key, or is not there. */
const namesOf = async (port: WorkbookPort, result: GradeResult): Promise<readonly Cell[]> => {
  const { region, key } = result.request.customers;
  const column = nameColumnOf(region.headers);
  if (column === null || column === key) return [];
  const known = result.cells.get(column);
  if (known !== undefined) return known;
  const cells: Cell[] = [];
  for await (const block of readBlocks(port, region, [column]))
    for (const cell of block.columns[0]?.cells ?? []) cells.push(cell);
  return cells;
};

/**
 * Makes the list of who is to be seen, by the policies of the tiers and the days of the last contacts, in pieces short enough for the screen; null where no column says when
 * customers were seen last. Rejects with `PortError("cancelled")`, and with the port's error.
 */
export const workListOf = async (
  port: WorkbookPort,
  result: GradeResult,
  asOf: number,
  host: Host,
  progress: Progress,
): Promise<WorkList | null> => {
  if (dueColumns(result.request).last === null) return null;
  const found: Collected = { days: new Map(), unreadable: [], ahead: [] };
  const take = collector(result, asOf, await namesOf(port, result), found);
  let size = sliceSize();
  for (let from = 0; from < result.rows;) {
    if (progress.cancelled) throw new PortError("cancelled");
    const to = Math.min(result.rows, from + size.rows);
    const began = host.now();
    for (let row = from; row < to; row++) take(row);
    size = size.after(to - from, host.now() - began);
    from = to;
    await host.yieldToHost();
  }
  const { days, unreadable, ahead } = found;
  return { asOf, items: inOrder(days), unreadable, ahead };
};
