import { isCellError, shown } from "../cells";
import type { IndustryMapping, MapOptions, MappedClass } from "../industry";
import { inLocale, type Locale, type Outcome } from "../rules";
import { mappingText } from "../text";
import { toCells } from "./cell/arguments";
import { errorOf } from "./cell/error";
import { languageAsked } from "./cell/language";
import { locale } from "./cell/locale";
import { eachResult, isEmpty, type Result } from "./cell/result";
import { levelAsked, taxonomyAsked } from "./industry/arguments";
import { loadMapper, mapperNow } from "./industry/shelf";
import { notLoaded, resultsOf } from "./parts/results";

const given = (cell: number | string | boolean): number | string =>
  typeof cell === "number" ? cell : shown(cell);

/** The codes of a cell that must hold them all: another reading of an inferred one is left to whoever asks for that code alone. */
const joined = (targets: readonly MappedClass[]): string => {
  const first = targets.filter(({ sureness }) => sureness !== "alternative");
  return (first.length > 0 ? first : targets).map(({ code }) => code).join("/");
};

/** A row a target of one code: code, name, kind. */
const rowsOf = (found: Outcome<IndustryMapping>, spoken: Locale): Result[][] =>
  found.ok
    ? found.value.targets.map((target) => [
        target.code,
        inLocale(target.name, spoken),
        mappingText(target, spoken),
      ])
    : [[errorOf(found.problem)]];

/**
 * Gives what an industry code is in another taxonomy; several codes where one class becomes several.
 * @customfunction INDUSTRYMAP
 * @param code An industry code, as text or number; one cell, or a range for one cell each.
 * @param from The taxonomy of the code: key-account, business-sectors, gbt4754, isic4, naics2022 or nace2.
 * @param to The taxonomy wanted.
 * @param [level] section, division, group, industry or class; that of the code when omitted.
 * @param [language] zh or en, for the names of a single code; the language of the wanted taxonomy's own names when omitted.
 * @returns For one code a row per target: code, name, and how far it is the same. For a range one cell per code, several targets joined by a slash.
 */
export function industryMap(
  code: unknown[][],
  from: string,
  to: string,
  level?: string,
  language?: string,
): unknown[][] {
  const [source, target] = [taxonomyAsked(from), taxonomyAsked(to)];
  const spoken = languageAsked(language) ?? (target.official === "zh" ? "zh-CN" : "en-US");
  const options: MapOptions = { locale: locale(), ...levelAsked(level) };
  const cells = toCells(code);
  const [only = null] = cells.flat();
  const isAlone = cells.flat().length === 1 && only !== null && !isEmpty(only);
  return resultsOf(
    () => mapperNow(source.id, target.id),
    () => loadMapper(source.id, target.id),
    (map) => {
      if (isAlone && !isCellError(only)) return rowsOf(map(given(only), options), spoken);
      return eachResult(code, (cell) => {
        const found = map(given(cell), options);
        return found.ok ? joined(found.value.targets) : errorOf(found.problem);
      });
    },
    () => eachResult(code, notLoaded),
  );
}
