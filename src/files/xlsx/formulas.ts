import { displayFormula, storedFormula } from "../../xlsx";
import { OWN_FUNCTIONS } from "../../workbook";

/** Excel puts a prefix before names of add-ins' functions when it saves (https://github.com/OfficeDev/Excel-Custom-Functions/issues/108). */
const OWN: ReadonlySet<string> = new Set(OWN_FUNCTIONS);
const PREFIX = "_xldudf_";

/** Texts, quoted sheets and columns of tables are passed over; what is left with a bracket behind is a call. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

/** A formula of the file as people type it, "=" in front. */
export const typedFormula = (stored: string): string => `=${displayFormula(stored)}`;

/** A formula with "=" in front as the file stores it; `table` is the name of the table that its cell stands in, if it stands in one. */
export const fileFormula = (typed: string, table?: string): string =>
  storedFormula(
    typed
      .replace(/^=/, "")
      .replace(WORDS, (word) => (OWN.has(word.toUpperCase()) ? PREFIX + word : word)),
    table,
  );
