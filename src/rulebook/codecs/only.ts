import { inLocale, type Argument, type Locale } from "../../rules";
import { cellText, harmless } from "../cellText";
import { read, unread, type Codec, type Context } from "../codec";
import { nameForm, type Named } from "../named";

type ChoiceArgument = Extract<Argument, { type: "choice" }>;
interface Only {
  readonly argument: string;
  readonly is: string;
}

const onlyText = (argument: Named, choice: Named, locale: Locale): string =>
  `${inLocale(argument.label, locale)} = ${inLocale(choice.label, locale)}`;

const choiceArguments = ({ scope }: Context): readonly (ChoiceArgument & Named)[] =>
  scope.scheme.arguments.flatMap((each) =>
    each.type === "choice" ? [{ ...each, key: each.name }] : [],
  );

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

/** A setting and the choice that it must have: "Bonus for history by = Amount". */
export const onlyCell: Codec<Only> = {
  write: ({ argument, is }, context) => {
    const setting = choiceArguments(context).find(({ key }) => key === argument);
    const choice = setting?.choices.find(({ key }) => key === is);
    const keys = `${argument} = ${is}`;
    if (setting === undefined || choice === undefined) return keys;
    const text = harmless(onlyText(setting, choice, context.locale));
    const back = onlyCell.read(text, context);
    return back.ok && back.value?.argument === argument && back.value.is === is ? text : keys;
  },
  read: (cell, context) => {
    const form = nameForm(cellText(cell));
    const every = choiceArguments(context).flatMap((setting) =>
      setting.choices.map((choice) => ({ setting, choice })),
    );
    const keyed = every.find(
      ({ setting, choice }) => nameForm(`${setting.key}=${choice.key}`) === form,
    );
    const found =
      keyed ??
      every.find(({ setting, choice }) =>
        LOCALES.some((locale) => nameForm(onlyText(setting, choice, locale)) === form),
      );
    if (found !== undefined) return read({ argument: found.setting.key, is: found.choice.key });
    const known = every.map(({ setting, choice }) => ({
      zh: onlyText(setting, choice, "zh-CN"),
      en: onlyText(setting, choice, "en-US"),
    }));
    return unread({ code: "not-one-of", known });
  },
};
