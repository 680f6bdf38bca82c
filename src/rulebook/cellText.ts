import { shown, type Cell } from "../cells";

/** A cell as text, its ends trimmed. */
export const cellText = (cell: Cell): string =>
  typeof cell === "string" ? cell.trim() : shown(cell);

/** A text that no spreadsheet takes for a formula: "=" becomes its full-width form, which is read as the same. */
export const harmless = (text: string): string => text.replace(/^(\s*)=/, "$1＝");
