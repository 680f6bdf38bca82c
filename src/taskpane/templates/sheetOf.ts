import { plainTableSheet, templateOf, type Locale, type TableSheet } from "../../workbook";
import { loadEngine } from "../grade/loadEngine";

/** A sheet that can be inserted: for the customers of a scheme, or a plain table. */
export interface Wanted {
  readonly kind: "scheme" | "table";
  readonly id: string;
}

/** The sheet as of today (a serial), in a language. Throws a RangeError for an id that is none. */
export async function sheetOf(
  { kind, id }: Wanted,
  locale: Locale,
  today: number,
): Promise<TableSheet> {
  if (kind === "table") return plainTableSheet(id, locale, today);
  const { schemes } = await loadEngine();
  const scheme = schemes.find((one) => one.id === id);
  if (scheme === undefined) throw new RangeError(`no scheme "${id}"`);
  return templateOf(scheme, locale, today);
}
