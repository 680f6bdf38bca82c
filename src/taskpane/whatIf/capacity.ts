import type { Access } from "../access";

type Settings = Pick<Access, "workbookSetting" | "keepWorkbookSetting">;

/** The workbook's setting: by scheme, how many visits can be made. */
const KEY = "clientele.capacity";

/** How many visits can be made, as the user has said; a number is null before that. */
export interface Capacity {
  readonly people: number | null;
  readonly each: number | null;
  readonly per: "month" | "year";
  /** The role whose visits are counted, by its English words; "" for all together. */
  readonly by: string;
}

/** Before anything was said. */
export const UNSAID: Capacity = { people: null, each: null, per: "month", by: "" };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const amount = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;

/** What was said for a scheme. Never fails: a setting that cannot be read is none. */
export async function recallCapacity(settings: Settings, scheme: string): Promise<Capacity> {
  const all = await settings.workbookSetting(KEY).catch(() => undefined);
  const kept = isRecord(all) ? all[scheme] : undefined;
  if (!isRecord(kept)) return UNSAID;
  const { people, each, per, by } = kept;
  return {
    people: amount(people),
    each: amount(each),
    per: per === "year" ? "year" : "month",
    by: typeof by === "string" ? by : "",
  };
}

/** Remembers what was said for a scheme. */
export async function keepCapacity(
  settings: Settings,
  scheme: string,
  capacity: Capacity,
): Promise<void> {
  const all = await settings.workbookSetting(KEY).catch(() => undefined);
  await settings.keepWorkbookSetting(KEY, { ...(isRecord(all) ? all : {}), [scheme]: capacity });
}
