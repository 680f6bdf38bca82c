import { inLocale, type ArgumentValue, type Locale, type Scheme } from "../../workbook";

/** Settings that were changed for a run, by their labels: "有效月数 3, 门槛 80"; "" for none. Of a scheme that is not known, or has them no more, by their names. */
export const settingsText = (
  scheme: Scheme | undefined,
  given: Readonly<Record<string, ArgumentValue>>,
  locale: Locale,
): string =>
  Object.entries(given)
    .map(([name, value]) => {
      const argument = scheme?.arguments.find((one) => one.name === name);
      const label = argument === undefined ? name : inLocale(argument.label, locale);
      const choices = argument?.type === "choice" ? argument.choices : [];
      const choice = choices.find(({ key }) => key === value);
      const text = Array.isArray(value) ? value.join(" ") : String(value);
      return `${label} ${choice === undefined ? text : inLocale(choice.label, locale)}`;
    })
    .join(locale === "zh-CN" ? "，" : ", ");
