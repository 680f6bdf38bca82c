import { shown } from "../cells";
import { atLevel, findClass, nearestLevel, type IndustryClass, type Taxonomy } from "../industry";
import { fail, inLocale, ok, type Outcome } from "../rules";
import { languageAsked } from "./cell/language";
import { locale } from "./cell/locale";
import { eachCell, eachResult } from "./cell/result";
import { levelAsked, taxonomyAsked } from "./industry/arguments";
import { taxonomies } from "./industry/shelf";
import { notLoaded, resultsOf } from "./parts/results";

/** Classes below that are named where the asked level has several. */
const SOME = 3;

const placed = (
  found: IndustryClass,
  within: Taxonomy,
  { level }: ReturnType<typeof levelAsked>,
): Outcome<IndustryClass> => {
  if (level === undefined) return ok(found);
  const there = atLevel(within, found.code, nearestLevel(within.levels, level));
  if (there) return ok(there);
  const below = (within.below.get(found.code) ?? []).slice(0, SOME);
  return fail({
    code: "no-industry-match",
    text: `${found.code} ${inLocale(found.name, locale())}`,
    candidates: below.map((code) => ({
      code,
      name: inLocale(within.byCode.get(code)!.name, locale()),
    })),
  });
};

/**
 * Gives the name of an industry code, or of the class above it at a level.
 * @customfunction INDUSTRYNAME
 * @param code An industry code, as text or number; one cell or a range.
 * @param [taxonomy] key-account (the default), business-sectors, gbt4754, isic4, naics2022 or nace2.
 * @param [language] zh or en; the language of the taxonomy's own names when omitted.
 * @param [level] section, division, group, industry or class: rolled up to it; that of the code when omitted.
 * @returns One name per cell.
 */
export function industryName(
  code: unknown[][],
  taxonomy?: string,
  language?: string,
  level?: string,
): unknown[][] {
  const head = taxonomyAsked(taxonomy);
  const spoken = languageAsked(language) ?? (head.official === "zh" ? "zh-CN" : "en-US");
  const asked = levelAsked(level);
  return resultsOf(
    () => taxonomies.now(head.id),
    () => taxonomies.load(head.id),
    (within) =>
      eachCell(code, (cell) => {
        const found = findClass(typeof cell === "number" ? cell : shown(cell), within, locale());
        const there = found.ok ? placed(found.value, within, asked) : found;
        return there.ok ? ok(inLocale(there.value.name, spoken)) : there;
      }),
    () => eachResult(code, notLoaded),
  );
}
