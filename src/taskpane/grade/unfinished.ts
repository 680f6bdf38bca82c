import { PortError, type PortErrorCode } from "../../workbook";
import type { Access } from "../access";

type Settings = Pick<Access, "workbookSetting" | "keepWorkbookSetting">;

/** A write that began and of which nobody has said that it ended: another pane may be at it, or have been closed in the middle. */
export interface Unfinished {
  /** When it began, as a serial. */
  readonly when: number;
  /** The headers of its columns. */
  readonly headers: readonly string[];
}

/** A setting of the workbook for each table, so that two authors who write to two tables do not write over each other's. */
const keyOf = (table: string): string => `clientele.unfinished ${table}`;

/** A host that says this writes no cells either. */
const DEAF: readonly PortErrorCode[] = ["silent", "disconnected"];

/** Says in the workbook that a write begins. Fails only where the host is not there: a workbook that keeps no settings (a protected one) is written to all the same. */
export const noteUnfinished = (
  settings: Settings,
  table: string,
  unfinished: Unfinished,
): Promise<void> =>
  settings.keepWorkbookSetting(keyOf(table), unfinished).catch((error: unknown) => {
    if (error instanceof PortError && DEAF.includes(error.code)) throw error;
  });

/** Says that nothing is half written. Never fails. */
export const forgetUnfinished = (settings: Settings, table: string): Promise<void> =>
  settings.keepWorkbookSetting(keyOf(table), null).catch(() => undefined);

/** The write to a table that nobody has ended; null where there is none. Never fails: a setting that cannot be read is none. */
export async function unfinishedOf(settings: Settings, table: string): Promise<Unfinished | null> {
  const kept: unknown = await settings.workbookSetting(keyOf(table)).catch(() => null);
  if (typeof kept !== "object" || kept === null) return null;
  const { when, headers } = kept as Readonly<Record<string, unknown>>;
  if (typeof when !== "number" || !Array.isArray(headers)) return null;
  return { when, headers: headers.map(String) };
}
