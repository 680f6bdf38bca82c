import { shown } from "../cells";
import { codeIndustry, findClass, taxonomyNamed } from "../industry";
import { ok } from "../rules";
import { locale } from "./cell/locale";
import { optionNamed } from "./cell/option";
import { eachCell, textOrThrow, valueOrThrow } from "./cell/result";
import { levels } from "./options";

/**
 * Gives the industry code of a description, or #N/A with the best candidates where it would be a guess.
 * @customfunction INDUSTRYCODE
 * @param description What the customer does: a description, an industry's name or code; one cell or a range.
 * @param [taxonomy] key-account (the default) or sector-10.
 * @param [level] section, division or group; the deepest certain one when omitted.
 * @returns One code per cell, as text.
 */
export function industryCode(
  description: unknown[][],
  taxonomy?: string,
  level?: string,
): unknown[][] {
  const within = valueOrThrow(taxonomyNamed(textOrThrow(taxonomy) ?? "key-account"));
  const wanted = textOrThrow(level);
  const at = wanted === null ? {} : { level: valueOrThrow(optionNamed("level", wanted, levels)) };
  return eachCell(description, (cell) => {
    // A number has lost the zeros of its code: only findClass knows which codes it may stand for.
    const coded =
      typeof cell === "number" ? findClass(cell, within, locale()) : ok({ code: shown(cell) });
    if (!coded.ok) return coded;
    const found = codeIndustry(coded.value.code, { taxonomy: within, locale: locale(), ...at });
    return found.ok ? ok(found.value.found.code) : found;
  });
}
