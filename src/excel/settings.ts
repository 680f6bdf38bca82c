import { inWorkbook } from "./inWorkbook";

/** A setting that travels in the workbook, for this add-in only; undefined where there is none. The caller judges its shape: any version may have written it. */
export const workbookSetting = (key: string): Promise<unknown> =>
  inWorkbook(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });

/** Keeps a setting in the workbook; it is saved with the file. */
export const keepWorkbookSetting = (key: string, value: unknown): Promise<void> =>
  inWorkbook(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });

/** Where the browser keeps nothing (storage blocked by policy), for as long as the pane lives. */
const fallback = new Map<string, string>();

/** Storage is shared by all sites that embed the add-in unless its key carries Office's partition. */
const partitioned = (key: string): string => {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}clientele.${key}`;
};

/** A setting of this user on this machine; undefined where there is none. */
export function userSetting(key: string): string | undefined {
  const name = partitioned(key);
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return fallback.get(name);
  }
}

/** Keeps a setting of this user; undefined forgets it. */
export function keepUserSetting(key: string, value: string | undefined): void {
  const name = partitioned(key);
  if (value === undefined) fallback.delete(name);
  else fallback.set(name, value);
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Kept in memory above.
  }
}
