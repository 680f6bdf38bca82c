import { policyText, policyTexts, type PolicyField } from "../text";
import type { Locale, Tier } from "../rules";
import { languageAsked } from "./cell/language";
import { optionNamed } from "./cell/option";
import { textOrThrow, valueOrThrow } from "./cell/result";
import { inShape, together } from "./cell/together";
import { fields } from "./options";
import { notLoaded, resultsOf } from "./parts/results";
import { stating } from "./policies/stating";
import { readTiers } from "./policies/tiers";
import { servedBy, type Served } from "./schemes/given";

const served = servedBy();

const hasPolicy = ({ policy }: Tier): boolean => policy !== undefined;

const fieldOf = ({ tiers }: Served, text: string | null): PolicyField | null => {
  const stated = fields.filter(({ key }) =>
    tiers.some(({ policy }) => policy && policyText(policy, key, "zh-CN") !== ""),
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
 * @param [scheme] The scheme of the tiers, by id or name, or their table of policies as a range with headers; logistics-abc when omitted.
 * @param [field] owner, sponsor, coach, liability, cadence, channel, visits, log or actions; all that is stated, in one text, when omitted.
 * @param [language] zh or en; the language that the tier is written in when omitted.
 * @returns One text per cell; empty where the scheme states nothing of the kind for the tier.
 */
export function servicePolicy(
  tier: unknown[][],
  scheme?: unknown[][],
  field?: string,
  language?: string,
): unknown[][] {
  const asked = languageAsked(language);
  const cells = together(tier);
  return resultsOf(
    () => served.now(scheme),
    () => served.load(scheme),
    (found) => {
      const stated = stating(found, hasPolicy);
      const wanted = fieldOf(stated, textOrThrow(field));
      const named = readTiers(stated, cells.lists[0] ?? [], () => true);
      return inShape(cells, (place) => {
        const one = named[place] ?? null;
        if (one === null) return "";
        return "tier" in one ? said(one.tier, wanted, asked ?? one.language) : one;
      });
    },
    () => inShape(cells, notLoaded),
  );
}
