import { inLocale, type ArgumentValue, type Scheme } from "../../workbook";
import type { Language } from "../language";
import type { GradeState } from "./gradeEvent";
import type { ArgumentLine } from "./views";

type Argument = Scheme["arguments"][number];

/** The arguments of a scheme with their values as they are typed. */
export const argumentLines = (
  scheme: Scheme,
  state: GradeState,
  { locale }: Language,
): ArgumentLine[] =>
  scheme.arguments.map((argument) => {
    const { name, label, type, from } = argument;
    const typed = state.badArguments[name];
    const value = state.arguments[name] ?? argument.default;
    return {
      name,
      label: inLocale(label, locale),
      type,
      value: typed ?? shown(value),
      choices:
        argument.type === "choice"
          ? argument.choices.map((one) => ({ key: one.key, label: inLocale(one.label, locale) }))
          : [],
      from: inLocale(from.words, locale),
      fromSource: from.kind === "source",
      bad: typed !== undefined,
      changed: typed !== undefined || name in state.arguments,
    };
  });

const shown = (value: ArgumentValue): string =>
  typeof value === "object" ? value.join(", ") : String(value);

/** What was typed for an argument as its value; undefined where it is none. Whether it lies within bounds is the engine's to say. */
export function argumentValue(argument: Argument, typed: string): ArgumentValue | undefined {
  const plain = typed.normalize("NFKC").trim();
  switch (argument.type) {
    case "boolean":
      return plain === "true";
    case "choice":
      return plain;
    case "number":
      return numberOf(plain, argument);
    case "numbers": {
      const numbers = plain
        .split(/[,;、\s]+/)
        .filter((part) => part !== "")
        .map((part) => numberOf(part));
      return numbers.length > 0 && numbers.every((number) => number !== undefined)
        ? numbers
        : undefined;
    }
  }
}

/** A number, or a percentage as its fraction, within the bounds that the argument states. */
function numberOf(
  typed: string,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number } = {},
): number | undefined {
  const percent = typed.endsWith("%");
  const digits = percent ? typed.slice(0, -1) : typed;
  if (digits.trim() === "") return undefined;
  const number = Number(digits) / (percent ? 100 : 1);
  return Number.isFinite(number) && number >= min && number <= max ? number : undefined;
}
