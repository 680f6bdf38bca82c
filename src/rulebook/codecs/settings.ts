import type { Argument } from "../../rules";
import { cellText, harmless } from "../cellText";
import { read, unread, type Codec, type Context } from "../codec";
import { findNamed, keyedName, labelsOf, type Named } from "../named";
import { namedCell } from "./named";
import { numberCell, yesNoCell } from "./plain";
import { several } from "./several";

/** The settings of a scheme by name; those that are handed on to it stand with the scheme around it. */
export const settingsOf = ({ scheme, handedOn }: Context["scope"]): readonly Named[] =>
  scheme.arguments
    .filter(({ name }) => !handedOn.has(name))
    .map(({ name, label }) => ({ key: name, label }));

/** The name of a setting, with its name in FEEL behind it. */
export const settingCell: Codec<string> = {
  write: (name, { scope, locale }) => {
    const setting = settingsOf(scope).find(({ key }) => key === name);
    return setting ? harmless(keyedName(setting, locale)) : name;
  },
  read: (cell, { scope, locale }) => {
    const settings = settingsOf(scope);
    const found = findNamed(cellText(cell), settings, locale);
    return found ? read(found.key) : unread({ code: "unknown-setting", known: labelsOf(settings) });
  },
};

const numbersCell = several(numberCell);

/** How the value of a setting stands in a cell, by its type. */
const valueCodec = (argument: Argument): Codec<unknown> => {
  switch (argument.type) {
    case "number":
      return numberCell;
    case "numbers":
      return numbersCell;
    case "boolean":
      return yesNoCell;
    case "choice":
      return namedCell(() => argument.choices, "unknown-choice");
  }
};

/** The value of the setting that the row names. */
export const settingValueCell: Codec<unknown> = {
  write: (value, context) => codecOfSetting(context).write(value, context),
  read: (cell, context) => codecOfSetting(context).read(cell, context),
};

const codecOfSetting = ({ scope, entry }: Context): Codec<unknown> => {
  const argument = scope.scheme.arguments.find(({ name }) => name === entry.name);
  return argument === undefined ? numberCell : valueCodec(argument);
};
