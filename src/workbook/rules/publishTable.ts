import { lastPublished, type RulesVersion } from "../../history";
import { publish, readVersions, type Publishing, type PublishOutcome } from "../history";
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

/**
 * Publishes the rules of a table as a version, and writes its number into the table, if that still shows the one that was read. Rules that cannot be read are not
 * published: gives null.
 */
export const publishTable = async (
  port: WorkbookPort,
  { outcome, region, cells }: RulesInBook,
  publishing: Publishing,
): Promise<PublishOutcome | null> => {
  if (!outcome.ok) return null;
  const { scheme } = outcome.value;
  const version = publishing.version.trim();
  const published = await publish(port, { ...scheme, version }, publishing);
  const place = outcome.value.placeOf(["version"]);
  if (published.ok && place !== null && place.row > 0)
    await port.writeCells(region, [
      {
        row: place.row - 1,
        column: place.column,
        expected: cells[place.row]?.[place.column] ?? null,
        content: version,
      },
    ]);
  return published;
};
