import type { Held } from "../history";
import type { Locale, PlainScheme } from "../rules";
import { held as heldEn } from "./en-US/held";
import { explanationWords } from "./explanationWords";
import { numberText } from "./figures";
import { tierLabel } from "./move";
import { held as heldZh } from "./zh-CN/held";

const heldWords = (locale: Locale): typeof heldEn => (locale === "zh-CN" ? heldZh : heldEn);

/** Why a customer keeps a tier (by its label): "stays A: 82 points are not below 80". */
export const heldText = (held: Held, tier: string, locale: Locale): string => {
  const words = heldWords(locale);
  switch (held.code) {
    case "in-band":
      return words.band({
        tier,
        keepAbove: numberText(held.keepAbove, 2),
        score: numberText(held.score, 2),
      });
    case "too-few-runs":
      return words.runs({ tier, runs: held.runs, of: held.of });
    case "dwell":
      return words.dwell({ tier, days: held.days, of: held.of });
  }
};

/** Why a customer has his tier (an index) where he is kept in it: that, then what the rules alone say and why. */
export const heldWhyText = (
  scheme: PlainScheme,
  held: Held,
  { tier, plain, why }: { readonly tier: number; readonly plain: number; readonly why: string },
  locale: Locale,
): string => {
  const kept = heldText(held, tierLabel(scheme, tier, locale), locale);
  const byRules = heldWords(locale).byRules({
    tier: tierLabel(scheme, plain, locale),
    why,
  });
  return [kept, byRules].join(explanationWords(locale).join);
};
