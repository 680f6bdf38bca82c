import { lastRun, type RecordProblem } from "../../history";
import type { Scheme } from "../../rules";
import { bodyRows } from "../address";
import type { Customers } from "../customers";
import type { WorkbookPort } from "../port";
import { keysIn } from "./beforeImage";
import { placeOf } from "./place";
import { readRuns } from "./readHistory";
import { recordRegions } from "./readRecord";
import { TIERS } from "./tables";
import { MOST_ROWS } from "./writeRecord";

/** How many rows the table of tiers still has room for. */
export const recordRoom = async (port: WorkbookPort): Promise<number> => {
  const [region] = await recordRegions(port, TIERS);
  // A title and the row below it stand above the header.
  return MOST_ROWS - 2 - (region === undefined ? 0 : bodyRows(region));
};

/**
 * What is certain before anybody is graded: that a sheet has no room for all customers, where their first run by a scheme must put every one of them on record. Null where it has room, where
 * customers have no keys and so do not go on record, and where a run is there already: how many it will add to is known only when they are graded.
 */
export const recordTooSmall = async (
  port: WorkbookPort,
  { region, key }: Customers,
  { id }: Scheme,
): Promise<RecordProblem | null> => {
  if (key === null) return null;
  const room = await recordRoom(port);
  if (bodyRows(region) <= room) return null;
  const runs = await readRuns(port);
  if (lastRun({ runs }, id, placeOf(region)) !== undefined) return null;
  const keys = await keysIn(port, region, key);
  const rows = keys.filter((each) => each !== null).length;
  return rows > room ? { code: "history-full", rows, room } : null;
};
