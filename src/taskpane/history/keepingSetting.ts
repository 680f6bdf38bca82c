import type { Access } from "../access";

/** The workbook's setting: false where its grades are not to be kept in history. */
const KEPT = "clientele.history";

/** The setting of this user that says that the name was asked for. */
const ASKED = "whoAsked";

type Settings = Pick<Access, "workbookSetting" | "keepWorkbookSetting">;
type UserSettings = Pick<Access, "userSetting" | "keepUserSetting">;

/** Whether grades go on record in this workbook: yes, unless somebody said no. Never fails: a setting that cannot be read is none. */
export const isKept = async (settings: Settings): Promise<boolean> =>
  (await settings.workbookSetting(KEPT).catch(() => undefined)) !== false;

/** Remembers whether grades go on record; done when grades are written, so that looking never changes a workbook. */
export const rememberKept = async (settings: Settings, kept: boolean): Promise<void> => {
  if ((await isKept(settings)) !== kept) await settings.keepWorkbookSetting(KEPT, kept);
};

/** Whether the user was asked for a name before; it may have stayed blank. */
export const wasAsked = ({ userSetting }: UserSettings): boolean => userSetting(ASKED) === "yes";

/** Remembers that the user was asked. */
export const rememberAsked = ({ keepUserSetting }: UserSettings): void =>
  keepUserSetting(ASKED, "yes");
