import { policyText, policyTexts, type PolicyField } from "../text";
import type { Locale, Scheme, Tier } from "../rules";
import { languageAsked } from "./cell/language";
import { optionNamed } from "./cell/option";
import { textOrThrow, valueOrThrow } from "./cell/result";
import { inShape, together } from "./cell/together";
import { DEFAULT_SCHEME } from "./clients/graders";
import { fields } from "./options";
import { schemeStating } from "./policies/stating";
import { readTiers } from "./policies/tiers";

const hasPolicy = ({ policy }: Tier): boolean => policy !== undefined;

const fieldOf = (scheme: Scheme, text: string | null): PolicyField | null => {
  const stated = fields.filter(({ key }) =>
    scheme.tiers.some(({ policy }) => policy && policyText(policy, key, "zh-CN") !== ""),
  );
  return text === null ? null : valueOrThrow(optionNamed("field", text, stated));
};

const said = ({ policy }: Tier, field: PolicyField | null, spoken: Locale): string => {
  if (!policy) return "";
  if (field !== null) return policyText(policy, field, spoken);
  return policyTexts(policy, spoken).join(spoken === "zh-CN" ? "；" : "; ");
};

/**
 * Says how customers of a tier are served: who looks after them, how often and how, and what is done.
 * @customfunction SERVICEPOLICY
 * @param tier Tiers as CLIENTTIER gives them; one cell or a range.
 * @param [scheme] The scheme of the tiers, by id or name; logistics-abc when omitted.
 * @param [field] owner, sponsor, coach, liability, cadence, channel, visits, log or actions; all that is stated, in one text, when omitted.
 * @param [language] zh or en; the language that the tier is written in when omitted.
 * @returns One text per cell; empty where the scheme states nothing of the kind for the tier.
 */
export function servicePolicy(
  tier: unknown[][],
  scheme?: string,
  field?: string,
  language?: string,
): unknown[][] {
  const stated = schemeStating(textOrThrow(scheme) ?? DEFAULT_SCHEME, hasPolicy);
  const wanted = fieldOf(stated, textOrThrow(field));
  const asked = languageAsked(language);
  const cells = together(tier);
  const named = readTiers(stated, cells.lists[0] ?? [], () => true);
  return inShape(cells, (place) => {
    const found = named[place] ?? null;
    if (found === null) return "";
    return "tier" in found ? said(found.tier, wanted, asked ?? found.language) : found;
  });
}
