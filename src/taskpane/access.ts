import { createContext, useContext } from "react";

import type { Answer, Area, FormulaPort, Host, OwnFunction, WorkbookPort } from "../workbook";

/** Ends a subscription. */
type Stop = () => void;

/** All that the pane needs of whoever holds the workbook: Excel (main.tsx), or a test's memory. */
export interface Access extends Host {
  readonly port: WorkbookPort;
  readonly formulas: FormulaPort;
  /** What stands before the names of our functions in this installation; "" for nothing. */
  readonly namespace: string;
  /** A function of ours as Excel would call it; undefined while functions.js is not there, or is an older one (Excel may keep it for a day). */
  ownFunction(name: string): OwnFunction | undefined;
  activeCell(): Promise<Area>;
  /** Calls back with the active cell whenever the user selects another. */
  onSelection(listener: (cell: Area) => void): Promise<Stop>;
  /** Calls back after cells were edited by the user or by a co-author (`remote`), not by us. */
  onEdit(listener: (edit: { readonly remote: boolean }) => void): Promise<Stop>;
  /** Settings that travel in the workbook. */
  workbookSetting(key: string): Promise<unknown>;
  keepWorkbookSetting(key: string, value: unknown): Promise<void>;
  /** Settings of this user on this machine. */
  userSetting(key: string): string | undefined;
  keepUserSetting(key: string, value: string | undefined): void;
  /** Asks for a file of the add-in's own folder, by its path there. */
  asset(path: string): Promise<Answer>;
  /** Today's date as "2026-01-31": the pane has a clock, the rooms below have none. */
  today(): string;
  /** Date and time of the wall clock as a serial. */
  moment(): number;
  /** Letters and digits that nobody else is given. */
  chance(): string;
}

const AccessContext = createContext<Access | null>(null);

/** Hands the workbook down. */
export const AccessProvider = AccessContext.Provider;

/** The workbook. Throws outside an AccessProvider. */
export function useAccess(): Access {
  const access = useContext(AccessContext);
  if (access === null) throw new Error("no AccessProvider above");
  return access;
}
