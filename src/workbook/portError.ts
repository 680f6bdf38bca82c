import type { Area, WriteReceipt } from "./port";

/** Why a host or a file would not do what was asked; words for each are in text/. */
export type PortErrorCode =
  /** A cell is being edited by the user. */
  | "editing"
  /** The payload of one request is over the host's limit: ask for fewer rows. */
  | "too-large"
  /** Cells beside a plain range are not empty; `detail` is their address. */
  | "taken"
  /** The table was moved, resized or renamed since it was read. */
  | "changed"
  /** The sheet or table is gone; `detail` is its name. */
  | "not-found"
  /** The workbook is open for reading only, or the host does not say why it may not be written. */
  | "read-only"
  /** The sheet is protected, and what was to be written is not among what its protection allows; `detail` is its name. */
  | "protected"
  /** Cells to be read or written are merged with others; `detail` is their address. */
  | "merged"
  /** Rows are hidden by a filter, and the host did not write to them; `detail` is the table's or sheet's name. */
  | "filtered"
  /** A text is longer than a cell holds (32,767 characters); `detail` is the cell's address. */
  | "too-long"
  /** The user stopped it; everything is as it was. */
  | "cancelled"
  /** This version of the host cannot do it. */
  | "unsupported"
  /** The host is busy: try again. */
  | "busy"
  /** The session with the host has ended, or the way to it is cut: the page has to be opened anew. */
  | "disconnected"
  /** The host has not answered in time; whether it has done what was asked, or will, is not known. `detail` is how many seconds it was given. */
  | "silent"
  /** The file cannot be read; `detail` says what of it. */
  | "unreadable"
  /** Anything else; `detail` is what the host said. */
  | "unknown";

/** Thrown by a port; nothing else that it throws is expected. */
export class PortError extends Error {
  constructor(
    readonly code: PortErrorCode,
    readonly detail?: string,
  ) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = "PortError";
  }
}

/** How far a write came that did not come to its end. */
export interface Reach {
  /** Body rows, from the first on, that hold what was to be written. */
  readonly rows: number;
  /** What may hold something of the write: cells of rows that were under way are in here too. */
  readonly areas: readonly Area[];
}

/** Thrown where a write has failed and what it has written stands: because the rest can still be written, or because it could not be taken back. */
export class HalfWritten extends PortError {
  constructor(
    cause: PortError,
    /** What was to be written, as if it had been: enough to take it back. */
    readonly receipt: WriteReceipt,
    readonly reach: Reach,
  ) {
    super(cause.code, cause.detail);
    this.name = "HalfWritten";
  }
}
