import type { FitFact, PurchaseFact, RfmFact } from "../../models";
import type { Locale } from "../../rules";
import { modelWords, numberText } from "../../text";

const listed = (items: readonly (string | number)[], locale: Locale): string =>
  items.map(String).join(locale === "zh-CN" ? "、" : ", ");

const count = (value: number, locale: Locale): string => value.toLocaleString(locale);

/** What was found about rows of purchases, as a sentence without its end. */
export const purchaseFactText = (fact: PurchaseFact, locale: Locale): string => {
  const { purchase } = modelWords(locale);
  const rows = count(fact.rows.length, locale);
  if (fact.code === "refund-without-purchase")
    return purchase[fact.code]({ rows, amount: numberText(fact.amount, 2) });
  return purchase[fact.code]({ rows });
};

/** What a reader of RFM scores should know, likewise. */
export const rfmFactText = (fact: RfmFact, locale: Locale): string => {
  const { rfm, side } = modelWords(locale);
  switch (fact.code) {
    case "without-score":
      return rfm[fact.code]({ rows: count(fact.rows.length, locale) });
    case "fewer-than-bins":
      return rfm[fact.code]({
        customers: count(fact.customers, locale),
        bins: String(fact.bins),
      });
    case "all-equal":
      return rfm[fact.code]({ side: side[fact.side], value: numberText(fact.value, 2) });
    default:
      return rfm[fact.code]({ side: side[fact.side], scores: listed(fact.scores, locale) });
  }
};

/** What to know of a fit, likewise. */
export const fitFactText = (fact: FitFact, locale: Locale): string => {
  const { fit } = modelWords(locale);
  switch (fact.code) {
    case "few-customers":
      return fit[fact.code]({
        customers: count(fact.customers, locale),
        repeaters: count(fact.repeaters, locale),
      });
    case "not-converged":
      return fit[fact.code]({ gain: fact.gain.toPrecision(2) });
    case "at-limit":
      return fit[fact.code]({ parameters: listed(fact.parameters, locale) });
    case "amounts-follow-frequency":
      return fit[fact.code]({ correlation: fact.correlation.toFixed(2) });
    default:
      return fit[fact.code];
  }
};
