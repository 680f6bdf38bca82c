import { shown } from "../cells";
import { findClass, taxonomyNamed } from "../industry";
import { inLocale, ok } from "../rules";
import { languageAsked } from "./cell/language";
import { locale } from "./cell/locale";
import { eachCell, textOrThrow, valueOrThrow } from "./cell/result";

/**
 * Gives the name of an industry code.
 * @customfunction INDUSTRYNAME
 * @param code An industry code, as text or number; one cell or a range.
 * @param [taxonomy] key-account (the default) or sector-10.
 * @param [language] zh or en; zh, the language of the source, when omitted.
 * @returns One name per cell.
 */
export function industryName(code: unknown[][], taxonomy?: string, language?: string): unknown[][] {
  const within = valueOrThrow(taxonomyNamed(textOrThrow(taxonomy) ?? "key-account"));
  const spoken = languageAsked(language) ?? "zh-CN";
  return eachCell(code, (cell) => {
    const found = findClass(typeof cell === "number" ? cell : shown(cell), within, locale());
    return found.ok ? ok(inLocale(found.value.name, spoken)) : found;
  });
}
