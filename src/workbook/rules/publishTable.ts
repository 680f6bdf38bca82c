import type { Cell } from "../../cells";
import { lastPublished, type RulesVersion } from "../../history";
import {
  problemOfPublishing,
  publish,
  readVersions,
  type Publishing,
  type PublishOutcome,
} from "../history";
import type { WorkbookPort } from "../port";
import type { RulesInBook } from "./rulesInBook";

/** The version after another: its last number is one higher, "1.0" is followed by "1.1". One without a number gets one. */
export const nextVersion = (version: string): string =>
  /\d/.test(version)
    ? version.replace(/\d+(?=\D*$)/, (number) => String(Number(number) + 1))
    : `${version.trim()} 1.0`.trim();

/** What was published of a scheme last; null before the first time. */
export const publishedOf = async (
  port: WorkbookPort,
  scheme: string,
): Promise<RulesVersion | null> => lastPublished(await readVersions(port), scheme) ?? null;

/** Writes a number of a version into the table, if that still shows the other. */
const restate = async (
  port: WorkbookPort,
  { outcome, region }: RulesInBook,
  expected: Cell,
  content: Cell,
): Promise<void> => {
  const place = outcome.ok ? outcome.value.placeOf(["version"]) : null;
  if (place === null || place.row === 0) return;
  const { row, column } = place;
  await port.writeCells(region, [{ row: row - 1, column, expected, content }]);
};

/**
 * Publishes the rules of a table as a version, and writes its number into the table, if that still shows the one that was read. The number comes first: a table that
 * cannot be written to is not published, and one that was not published has its old number. Rules that cannot be read are not published: gives null.
 */
export const publishTable = async (
  port: WorkbookPort,
  table: RulesInBook,
  publishing: Publishing,
): Promise<PublishOutcome | null> => {
  const { outcome, cells } = table;
  if (!outcome.ok) return null;
  const version = publishing.version.trim();
  const scheme = { ...outcome.value.scheme, version };
  const problem = await problemOfPublishing(port, scheme, version);
  if (problem !== null) return { ok: false, problem };
  const place = outcome.value.placeOf(["version"]);
  const before = place === null ? null : (cells[place.row]?.[place.column] ?? null);
  await restate(port, table, before, version);
  try {
    return await publish(port, scheme, publishing);
  } catch (error) {
    await restate(port, table, version, before);
    throw error;
  }
};
