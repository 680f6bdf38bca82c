import type { Messages } from "../../text";
import { Fault } from "../fault";
import { dayOf } from "../gradeOptions";
import { valueOf, type Given } from "../options";

/** A number as typed, a percent as its fraction; NaN for anything else. */
const numberTyped = (typed: string): number => {
  const text = typed.trim();
  if (text === "") return NaN;
  return text.endsWith("%") ? Number(`${text.slice(0, -1).trim()}e-2`) : Number(text);
};

/** The number that an option gives, within bounds; `otherwise` where it was not given. Throws a Fault. */
export const numberOption = (
  given: Given,
  option: string,
  otherwise: number,
  [min, max]: readonly [number, number],
  command: string,
  words: Messages,
): number => {
  const typed = valueOf(given, option);
  if (typed === undefined) return otherwise;
  const number = numberTyped(typed);
  if (number >= min && number <= max) return number;
  const facts = { option: `--${option}`, got: typed, min: String(min), max: String(max) };
  throw new Fault(words.models.cli.fault.notNumber(facts), command);
};

/** Which of a few words an option gives; the first where it was not given. Throws a Fault. */
export const choiceOption = <Choice extends string>(
  given: Given,
  option: string,
  choices: readonly [Choice, ...Choice[]],
  command: string,
  words: Messages,
): Choice => {
  const got = valueOf(given, option);
  if (got === undefined) return choices[0];
  const found = choices.find((choice) => choice.toLowerCase() === got.toLowerCase());
  if (found !== undefined) return found;
  const known = choices.join(words.cli.listSeparator);
  throw new Fault(words.models.cli.fault.notOneOf({ option: `--${option}`, got, known }), command);
};

/** The day that an option gives; undefined where it was not given. Throws a Fault. */
export const dayOption = (
  given: Given,
  option: string,
  command: string,
  { cli }: Messages,
): number | undefined => {
  const typed = valueOf(given, option);
  if (typed === undefined) return undefined;
  const day = dayOf(typed);
  if (day === null) throw new Fault(cli.fault.badDate({ got: typed }), command);
  return day;
};
