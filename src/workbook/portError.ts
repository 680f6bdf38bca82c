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
