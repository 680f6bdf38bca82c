import type { Input, Words } from "../../rules";
import type { Figure } from "./figures";

const figure = (
  key: string,
  [zh, en]: readonly [string, string],
  more: Pick<Input, "unit" | "min" | "max"> = {},
): Input => ({
  key,
  label: { zh, en },
  synonyms: { zh: [], en: [] },
  type: "number",
  blank: "unknown",
  ...more,
});

const unit = (
  zh: string,
  en: string,
  scale = 1,
): { readonly label: Words; readonly scale: number } => ({
  label: { zh, en },
  scale,
});
const percent = { unit: unit("%", "%", 0.01), min: 0, max: 100 };

/** What LIFETIMEVALUE takes, in the order of its arguments: percents where it says percent, as schemes read them. */
export const lifetimeFigures: readonly Figure[] = [
  { input: figure("amount", ["每次金额", "Amount"]) },
  { input: figure("perYear", ["每年次数", "Times a year"], { unit: unit("次", "times"), min: 0 }) },
  { input: figure("years", ["年数", "Years"], { unit: unit("年", "years"), min: 0, max: 100 }) },
  { input: figure("rate", ["贴现率", "Discount rate"], percent), otherwise: 0 },
  { input: figure("retention", ["留存率", "Retention"], percent), otherwise: 100 },
  { input: figure("margin", ["毛利率", "Margin"], percent), otherwise: 100 },
];
