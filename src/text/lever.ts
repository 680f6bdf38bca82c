import {
  inLocale,
  schemesWithin,
  type Lever,
  type Locale,
  type PlainScheme,
  type Scheme,
} from "../rules";
import { numberText } from "./figures";
import { paneWhatIfWords } from "./paneWhatIfWords";
import { testsText } from "./reason";
import { unitText } from "./value";

const SIGNS = { "<": "<", "<=": "≤", ">": ">", ">=": "≥", "=": "=", "!=": "≠" } as const;
const DIGITS = 9;

/** A value of a figure as people read it: with its unit, a fraction as a percentage. */
export const leverValue = (
  { form, unit }: Pick<Lever, "form" | "unit">,
  value: number,
  locale: Locale,
): string => {
  if (form === "fraction") return `${numberText(value * 100, 4)}%`;
  return form === "percent" ? `${numberText(value, 4)}%` : unitText(value, DIGITS, unit, locale);
};

const groupText = ({ group, part }: Lever, locale: Locale): string => {
  const words = paneWhatIfWords(locale).group;
  const name =
    group.kind === "input" || group.kind === "argument"
      ? inLocale(group.label, locale)
      : words[group.kind];
  return part === undefined ? name : words.within({ part: inLocale(part, locale), name });
};

const givesText = (
  gives: Extract<Lever["says"], { kind: "bound" }>["gives"],
  locale: Locale,
): string => {
  const words = paneWhatIfWords(locale).line;
  if (gives === null) return "";
  if ("tier" in gives) return inLocale(gives.tier, locale);
  if ("label" in gives) return inLocale(gives.label, locale);
  if ("factor" in gives) return `× ${numberText(gives.factor, 4)}`;
  return words.pointsGiven({ points: numberText(gives.points, 2) });
};

const whenText = ({ says, group }: Lever, scheme: PlainScheme, locale: Locale): string => {
  if (says.kind !== "given") return "";
  const own = group.kind === "input" ? group.key : null;
  return says.when
    .map(({ key, tests }) => {
      const test = testsText(tests, scheme, key, locale);
      const label = [...scheme.inputs, ...scheme.derived, ...(scheme.parts ?? [])].find(
        (one) => one.key === key,
      )?.label;
      return key === own || label === undefined ? test : `${inLocale(label, locale)} ${test}`;
    })
    .join(paneWhatIfWords(locale).line.join);
};

const lineText = (lever: Lever, scheme: PlainScheme, locale: Locale): string => {
  const words = paneWhatIfWords(locale).line;
  const { says, kind } = lever;
  switch (says.kind) {
    case "bound":
      return words.bound({ sign: SIGNS[says.operator], gives: givesText(says.gives, locale) });
    case "name":
      return inLocale(says.label, locale);
    case "given": {
      const when = whenText(lever, scheme, locale);
      if (kind === "portion")
        return words.portion({ party: says.label ? inLocale(says.label, locale) : "", when });
      if (kind === "per") return words.per;
      return kind === "factor" ? words.factor({ when }) : words.points({ when });
    }
  }
};

/** What a figure of a scheme is called: what it stands under, and what it says there. */
export const leverText = (
  scheme: Scheme,
  lever: Lever,
  locale: Locale,
): { readonly group: string; readonly line: string } => {
  const path = lever.within.join("/");
  const within = schemesWithin(scheme).find((one) => one.path.join("/") === path)?.scheme ?? scheme;
  return { group: groupText(lever, locale), line: lineText(lever, within, locale) };
};
