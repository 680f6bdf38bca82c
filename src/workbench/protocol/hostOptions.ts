import type { Book } from "../model";
import type { Faults } from "./faults";
import type { FunctionCall, FunctionResult } from "./functionCalls";
import type { Gate } from "./gate";
import type { LogEntry } from "./log";

/** What a host is started with. */
export interface HostOptions {
  /** The frame that the add-in is loaded into; it must be empty so far. */
  readonly iframe: HTMLIFrameElement;
  /**
   * The add-in's page, with https, on the same host name as this page (ports may differ): Office.js trusts no other host outside of Microsoft's.
   */
  readonly addinUrl: string;
  readonly book: Book;
  /** Language of Excel's words: "zh-CN" or "en-US". */
  readonly displayLanguage: string;
  /** Language of dates and numbers; the display language when left out. */
  readonly contentLanguage?: string;
  /** Who works at this screen; "Author" when left out. */
  readonly author?: string;
  /** Does anybody else have the workbook open? Nobody when left out. */
  readonly isShared?: () => boolean;
  /** How the add-in calls itself. */
  readonly addinName?: string;
  /** Requirement sets of this Excel; `REQUIREMENT_SETS` when left out. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Is the pane open when the add-in starts? True when left out. */
  readonly visible?: boolean;
  /** Hears of every log entry as it is written. */
  readonly onLog?: (entry: LogEntry) => void;
  /** The add-in asks for its pane to be shown (true) or hidden. */
  readonly onVisibility?: (visible: boolean) => void;
}

/** A running host. */
export interface Host {
  /** Resolves when the add-in's custom functions can be called: its page is loaded and Office is ready. */
  readonly functionsReady: Promise<void>;
  /** Calls custom functions of the add-in: see FunctionCalls.call. */
  readonly callFunctions: (
    calls: readonly FunctionCall[],
    answer: (index: number, result: FunctionResult) => void,
  ) => () => void;
  /** Runs a function of the ribbon or the context menu as its button does; resolves when the add-in says that it is completed. */
  readonly runCommand: (actionName: string, controlId: string) => Promise<void>;
  /** Runs an action as its keyboard shortcut does. */
  readonly runShortcut: (actionName: string) => void;
  /** The person opens or closes the pane. */
  readonly setVisible: (visible: boolean) => void;
  readonly isVisible: () => boolean;
  /** Did the add-in ask to be loaded with the document (Office.addin.setStartupBehavior)? */
  readonly startsWithDocument: () => boolean;
  /** While the person edits a cell, batches are refused with InvalidOperationInCellEditMode, as in Excel. */
  readonly setCellEditing: (editing: boolean) => void;
  /** Holds batches between two of which a test wants to do something. */
  readonly gate: Gate;
  /** Lets batches fail that a test wants to. */
  readonly faults: Faults;
  /** What was refused, failed and noted since the start, oldest first. */
  readonly log: readonly LogEntry[];
  /** Ends the conversation. The frame stays as it is. */
  readonly stop: () => void;
}

/**
 * The sets that this Excel claims. ExcelApi ends at 1.18, the last set that the model has some of every used part of; members of these sets that are not
 * modelled are refused when they are called.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.18",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  Settings: "1.1",
  DocumentEvents: "1.1",
};
