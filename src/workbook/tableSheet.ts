import { isFormula, type Content } from "./content";

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
  /**
   * The rows that it starts with. Only `{ formula }` is a formula, and only of our own making; a text stays text, whatever it begins with. A formula means its
   * own table without a name, "=[@数量]/SUM([数量])", since the table's name may get a number.
   */
  readonly rows: readonly (readonly Content[])[];
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

/** Characters that the widest column of Excel shows; a cell may hold a hundred times as many. */
const WIDEST = 255;

/** How many characters wide a text is, as far as a column can show it, those of Chinese counted twice. */
export const textWidth = (text: string): number => {
  const shown = text.slice(0, WIDEST);
  return shown.length + (shown.match(WIDE)?.length ?? 0);
};

/** Rows above the header: the title and the empty row below it. */
export const titleRows = ({ title = [] }: TableSheet): number =>
  title.length === 0 ? 0 : title.length + 1;

/** Characters that a result is given, which is not known yet. */
const RESULT = "0".repeat(8);

/** Rows by which a column's width is told: who scrolls further has wide columns already. */
const LOOKED_AT = 500;

/** The longest content of a column, in characters: header and body as far as it is looked at, a date as it is shown. */
export const columnCharacters = (sheet: TableSheet, column: number): number => {
  const { header = "", format = "" } = sheet.columns[column] ?? {};
  const cells = sheet.rows.slice(0, LOOKED_AT).map((row) => {
    const cell = row[column] ?? null;
    if (isFormula(cell)) return RESULT;
    return typeof cell === "number" && format.includes("yyyy") ? format : String(cell ?? "");
  });
  return Math.max(...[header, ...cells].map(textWidth));
};
