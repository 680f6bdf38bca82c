import { shown } from "../cells";
import { findClass, taxonomyNamed } from "../industry";
import { inLocale, ok } from "../rules";
import { locale } from "./cell/locale";
import { optionNamed } from "./cell/option";
import { eachCell, textOrThrow, valueOrThrow } from "./cell/result";
import { languages } from "./options";

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
  const wanted = textOrThrow(language);
  const spoken = wanted === null ? "zh" : valueOrThrow(optionNamed("language", wanted, languages));
  return eachCell(code, (cell) => {
    const found = findClass(typeof cell === "number" ? cell : shown(cell), within, locale());
    return found.ok
      ? ok(inLocale(found.value.name, spoken.startsWith("zh") ? "zh-CN" : "en-US"))
      : found;
  });
}
