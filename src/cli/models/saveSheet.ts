import { newWorkbook, type OpenFile } from "../../files";
import type { Messages } from "../../text";
import type { Locale, TableSheet } from "../../workbook";
import { saveFile } from "../saveFile";
import type { Terminal } from "../terminal";

/** Writes results as a sheet of their own: into the workbook that was read, all else in it as it was, or where a text was read into a new one. Says so on stderr. Throws a Fault. */
export const saveSheet = async (
  file: OpenFile,
  sheet: TableSheet,
  out: string,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<void> => {
  const inBook = file.kind === "xlsx";
  const name = inBook ? (await file.port.insertTable(sheet, "behind")).area.sheet : sheet.name;
  await saveFile(out, inBook ? await file.save(out) : newWorkbook(sheet), words);
  const rows = sheet.rows.length.toLocaleString(locale);
  terminal.err(`${words.models.cli.written({ file: out, sheet: name, rows })}\n`);
};
