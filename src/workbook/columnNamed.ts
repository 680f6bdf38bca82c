import type { Cell } from "../cells";
import { columnLetters } from "./address";
import { cellText } from "./cellText";
import type { Region } from "./port";

/** A header as text, on one line and without blanks around it; "" where there is none. */
export const headerText = (header: Cell): string => cellText(header).replace(/\s+/g, " ").trim();

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/**
 * The column (index within the region) that somebody means by a header, or by the letters of the sheet column; a header goes before letters.
 * Width, case and blanks do not matter. Null where no column is meant.
 */
export const columnNamed = (region: Region, name: string): number | null => {
  const wanted = plain(name);
  if (wanted === "") return null;
  const byHeader = region.headers.findIndex((header) => plain(headerText(header)) === wanted);
  if (byHeader >= 0) return byHeader;
  const byLetters = region.headers.findIndex(
    (_, column) => columnLetters(region.area.column + column).toLowerCase() === wanted,
  );
  return byLetters < 0 ? null : byLetters;
};
