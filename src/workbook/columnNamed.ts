import type { Cell } from "../cells";
import type { Words } from "../rules";
import { columnLetters } from "./address";
import { cellText } from "./cellText";
import type { Region } from "./port";

/** A header as text, on one line and without blanks around it; "" where there is none. */
export const headerText = (header: Cell): string => cellText(header).replace(/\s+/g, " ").trim();

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/**
 * The columns (indices within the region) that somebody may mean by a header, or by the letters of the sheet column; headers go before letters.
 * Width, case and blanks do not matter. Empty where no column is meant, several where they share the header.
 */
export const columnsNamed = (region: Region, name: string): readonly number[] => {
  const wanted = plain(name);
  if (wanted === "") return [];
  const named = (texts: readonly string[]): readonly number[] =>
    texts.flatMap((text, column) => (text === wanted ? [column] : []));
  const byHeader = named(region.headers.map((header) => plain(headerText(header))));
  if (byHeader.length > 0) return byHeader;
  return named(
    region.headers.map((_, column) => columnLetters(region.area.column + column).toLowerCase()),
  );
};

/** The first column of headers that bears one of the names; null where none does. Width, case and blanks do not matter. */
export const columnHeaded = (headers: readonly Cell[], names: readonly string[]): number | null => {
  const known = names.map(plain);
  const found = headers.findIndex((header) => known.includes(plain(cellText(header))));
  return found < 0 ? null : found;
};

/** Whether a region is a table that has all of these columns, in either language: so the tables are told that we put into workbooks. */
export const isTableWith = ({ table, headers }: Region, names: readonly Words[]): boolean =>
  table !== undefined && names.every(({ zh, en }) => columnHeaded(headers, [zh, en]) !== null);
