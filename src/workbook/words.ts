import { inLocale, type Explanation, type Locale, type Scheme } from "../rules";

const labels = (explanation: Explanation, locale: Locale): string =>
  explanation.because.flatMap(({ label }) => (label ? [inLocale(label, locale)] : [])).join("; ");

/** Why a row has its grade, in one line. */
export const whyText = (_scheme: Scheme, explanation: Explanation, locale: Locale): string =>
  labels(explanation, locale);

/** What would move a row up or down, in one line. */
export const nextText = (scheme: Scheme, { better }: Explanation, locale: Locale): string => {
  const tier = scheme.tiers[better?.tier ?? -1];
  return tier === undefined ? "" : inLocale(tier.label, locale);
};
