import type { Manifest } from "./manifest";
import type { LogEntry } from "./protocol";
import type { Locale } from "./words";

/** The page's own choices. */
export interface Settings {
  readonly locale: Locale;
  readonly theme: "light" | "dark";
  readonly paneWidth: number;
  /** Open workbooks to look at only. */
  readonly readOnly: boolean;
}

/** What the page shows; replaced as a whole when something changes. */
export interface View extends Settings {
  readonly manifest: Manifest | undefined;
  readonly fileName: string;
  readonly changed: boolean;
  readonly undoable: boolean;
  readonly redoable: boolean;
  readonly calculating: boolean;
  readonly paneVisible: boolean;
  /** How many have the workbook open. */
  readonly authors: number;
  /** The last thing that happened, in words. */
  readonly notice: string;
  /** The error of the active cell, with its message. */
  readonly cellError: string;
  readonly log: readonly LogEntry[];
}
