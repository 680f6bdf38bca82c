import type { Language } from "../language";

/** An amount short enough for a chart: "1.2万", "3.4M". */
export const compactText = (amount: number, { locale }: Language): string =>
  new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(amount);
