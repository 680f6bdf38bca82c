import { areaAddress, cellAddress, PortError, type Region } from "../workbook";
import { toHost, toHostName } from "./cell";
import { grownError } from "./hostError";
import { patiently } from "./inWorkbook";
import type { Located } from "./locate";
import { standing, type Standing } from "./standing";
import type { PlannedColumn } from "./writePlan";

/** A planned column that has its place in the workbook. */
export interface ClaimedColumn extends PlannedColumn {
  readonly column: Standing;
}

/** The columns of a plan by the headers that they have or are to have. */
export const wantedColumns = (
  located: Located,
  region: Region,
  plan: readonly PlannedColumn[],
): readonly ClaimedColumn[] =>
  plan.map((planned) => {
    const { at, added, write } = planned;
    const header = added ? write.header : String(region.headers[at] ?? "");
    return { ...planned, column: standing(located, region, { at, header }) };
  });

/**
 * Takes the places of new columns by their headers, in one sync and before anything else is written, so that two authors who add columns at the same time each
 * see the other's. Gives all columns as they are found from now on. Throws PortError "taken" where another author was first, with his header as it was.
 */
export async function claimColumns(
  context: Excel.RequestContext,
  located: Located,
  region: Region,
  columns: readonly ClaimedColumn[],
): Promise<readonly ClaimedColumn[]> {
  const added = columns.filter((column) => column.added);
  if (added.length === 0) return columns;
  if (located.table === undefined) {
    await claimCells(context, region, added);
    return columns;
  }
  const names = await addColumns(context, located.table, region, added);
  return columns.map((column) => {
    const header = names.get(column);
    if (header === undefined) return column;
    return { ...column, column: standing(located, region, { at: column.at, header }) };
  });
}

/** Adds columns to a table; gives the names that they have, which a host may make different from others. */
async function addColumns(
  context: Excel.RequestContext,
  table: Excel.Table,
  { area }: Region,
  added: readonly ClaimedColumn[],
): Promise<ReadonlyMap<ClaimedColumn, string>> {
  const made = added.map((claimed) => {
    const column = table.columns.add(undefined, undefined, toHostName(claimed.write.header));
    column.load("name");
    return [claimed, column] as const;
  });
  const room = { ...area, column: area.column + area.columns, columns: added.length };
  try {
    await context.sync();
  } catch (error) {
    throw grownError(error, areaAddress(room));
  }
  return new Map(made.map(([claimed, { name }]) => [claimed, name]));
}

/** Writes headers beside a plain range. What stood there just before is read in the same request: another author may have come since the ground was found free. */
async function claimCells(
  context: Excel.RequestContext,
  { area }: Region,
  added: readonly ClaimedColumn[],
): Promise<void> {
  const before = added.map(({ column }) => {
    const head = column.head();
    head.load("formulas");
    return head;
  });
  for (const { column, write } of added) column.head().values = [[toHost(write.header)]];
  await context.sync();
  const held = before.map(({ formulas }) => formulas as (string | number | boolean)[][]);
  const taken = held.findIndex((formulas) => formulas[0]?.[0] !== "");
  if (taken < 0) return;
  await patiently(context, () =>
    added.forEach(({ column }, index) => (column.head().formulas = held[index] ?? [[""]])),
  ).catch(() => undefined);
  // Whether the host has put his header back or not: this is where to look.
  throw new PortError(
    "taken",
    cellAddress(area.row, area.column + (added[taken]?.at ?? area.columns)),
  );
}
