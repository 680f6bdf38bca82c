import type { Cell } from "../cells";

/** A column of a table to be filled in. */
export interface TableColumn {
  /** With the unit in brackets. */
  readonly header: string;
  /** What is to be entered, in at most 255 characters: it is shown where a cell of the column is selected. */
  readonly note: string;
  /** Number format code of the body; "General" when absent, "@" where what is typed stays text (">= 3", "001", "=x"). */
  readonly format?: string;
  /** What a cell may hold, as a list to choose from; none of them has a comma in it. */
  readonly choices?: readonly string[];
}

/** A sheet of its own with one table, that starts in the sheet's first cell, or below its title. */
export interface TableSheet {
  /** Name of the sheet, as Excel takes it: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Name of the ListObject, as Excel takes it. */
  readonly table: string;
  /** Lines above the table, the first in bold, with an empty row below them; rows down to the header stay in view. */
  readonly title?: readonly string[];
  readonly columns: readonly TableColumn[];
  /** The rows that it starts with, as examples. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Characters that Excel takes for the title of a prompt. */
const LONGEST_TITLE = 32;

/** What is shown where a cell of the column is selected. */
export const promptOf = ({
  header,
  note,
}: TableColumn): { readonly title: string; readonly text: string } => ({
  title: header.length > LONGEST_TITLE ? `${header.slice(0, LONGEST_TITLE - 1)}…` : header,
  text: note,
});

const WIDE = /[\u2e80-\uffff]/g;

/** How many characters wide a text is, those of Chinese counted twice. */
export const textWidth = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Rows above the header: the title and the empty row below it. */
export const titleRows = ({ title = [] }: TableSheet): number =>
  title.length === 0 ? 0 : title.length + 1;

/** The longest content of a column, in characters: header and body, a date as it is shown. */
export const columnCharacters = (sheet: TableSheet, column: number): number => {
  const { header = "", format = "" } = sheet.columns[column] ?? {};
  const cells = sheet.rows.map((row) => {
    const cell = row[column] ?? null;
    return typeof cell === "number" && format.includes("yyyy") ? format : String(cell ?? "");
  });
  return Math.max(...[header, ...cells].map(textWidth));
};
