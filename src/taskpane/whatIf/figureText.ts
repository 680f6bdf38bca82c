import { leverValue, type PaneWhatIfWords } from "../../text";
import type { Lever } from "../../workbook";
import type { Locale } from "../language";

/** What is typed for a fraction is a percentage. */
const times = ({ form }: Lever): number => (form === "fraction" ? 100 : 1);

const plain = (value: number): string =>
  value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 7 });

/** A value as it stands in the field of a figure. */
export const typedOf = (lever: Lever, value: number): string => plain(value * times(lever));

/** What was typed, as a value of the figure; null where it is no number. */
export const valueTyped = (lever: Lever, typed: string): number | null => {
  const text = typed.normalize("NFKC").replace(/[\s,，%]/g, "");
  const ten = /^(-?[\d.]+)([万亿])$/.exec(text);
  const scale = ten?.[2] === "万" ? 1e4 : ten?.[2] === "亿" ? 1e8 : 1;
  const digits = ten?.[1] ?? text;
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(digits)) return null;
  return Number(((Number(digits) * scale) / times(lever)).toPrecision(15));
};

/** Between which numbers a figure must lie, in words. */
export const limitsText = (lever: Lever, t: PaneWhatIfWords, locale: Locale): string => {
  const { low, high, lowIncluded, highIncluded } = lever.limits;
  const show = (value: number): string => leverValue(lever, value, locale);
  const least = (lowIncluded ? t.limits.atLeast : t.limits.above)({ value: show(low) });
  const most = (highIncluded ? t.limits.atMost : t.limits.below)({ value: show(high) });
  const limits =
    low === -Infinity
      ? most
      : high === Infinity
        ? least
        : t.limits.between({ low: least, high: most });
  return t.limits.must({ limits });
};
