import type { Messages } from "../text";
import { serialOf, type ArgumentValue, type Scheme } from "../workbook";
import { Fault } from "./fault";
import { checkOut, fileOf, isWorkbook } from "./files";
import type { CommandHelp } from "./help";
import { parseOptions, valueOf, type Given } from "./options";

/** The help of `grade`. */
export const gradeHelp = ({ cli }: Messages): CommandHelp => ({
  name: "grade",
  arguments: "IN.xlsx|csv|parquet --scheme ID [--rules RULES.xlsx|json|dmn] [--out OUT]",
  options: [
    { name: "scheme", value: "ID", words: "scheme" },
    { name: "rules", value: "RULES", words: "rules" },
    { name: "sheet", value: "SHEET", words: "sheet" },
    { name: "map", value: "INPUT=HEADER", repeatable: true, words: "map" },
    { name: "key", value: "HEADER", words: "key" },
    { name: "as-of", value: "DATE", words: "asOf" },
    { name: "group-by", value: "HEADER", words: "groupBy" },
    { name: "arg", value: "NAME=VALUE", repeatable: true, words: "arg" },
    { name: "out", value: "OUT", words: "out" },
    { name: "why", words: "why" },
    { name: "record", words: "record" },
    { name: "who", value: "NAME", words: "who" },
    { name: "json", words: "json" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example:
    "clientele grade customers.xlsx --scheme logistics-abc --as-of 2026-01-31 --out graded.xlsx --why",
  notes: `${cli.jsonShape}\n\n${cli.usage.exits}`,
});

/** What `grade` was asked to do. */
export interface GradeOptions {
  readonly file: string;
  /** Name of the scheme; it may be left out where the file of the rules holds one only. */
  readonly scheme?: string;
  /** The file that holds the rules. */
  readonly rules?: string;
  readonly sheet?: string;
  /** Input keys or labels, and the header or letters that each is read from; "" for none. */
  readonly map: readonly (readonly [string, string])[];
  readonly key?: string;
  readonly groupBy?: string;
  /** Arguments of the scheme, as typed. */
  readonly typed: readonly (readonly [string, string])[];
  /** Serial of the day; and whether the user gave it. */
  readonly asOf: number;
  readonly asOfGiven: boolean;
  readonly out?: string;
  readonly why: boolean;
  /** Whether the run goes on record in the workbook, and who graded ("" where it is not said). */
  readonly record: boolean;
  readonly who: string;
  readonly json: boolean;
}

const DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;

/** The serial of a day written as 2026-01-31 or 2026/1/31; null for anything else. */
export const dayOf = (text: string): number | null => {
  const [, year, , month, day] = DAY.exec(text) ?? [];
  return year === undefined ? null : serialOf(Number(year), Number(month), Number(day));
};

/** The pairs NAME=VALUE that an option gives; `command` is the one whose help a Fault names. */
export const pairsOf = (
  given: Given,
  option: string,
  example: string,
  { cli }: Messages,
  command: string,
): readonly (readonly [string, string])[] =>
  (given.options.get(option) ?? []).map((got) => {
    const at = got.indexOf("=");
    if (at < 1)
      throw new Fault(cli.fault.badPair({ option: `--${option}`, got, example }), command);
    return [got.slice(0, at).trim(), got.slice(at + 1).trim()];
  });

/** A number as typed, a percent as its fraction; NaN for anything else. */
const numberTyped = (typed: string): number => {
  const text = typed.trim();
  if (text === "") return NaN;
  return text.endsWith("%") ? Number(`${text.slice(0, -1).trim()}e-2`) : Number(text);
};

/** The value of an argument from what was typed, by the type that the scheme gives it; texts stay texts where nothing else fits. */
const argumentValue = (scheme: Scheme, name: string, typed: string): ArgumentValue => {
  const type = scheme.arguments.find((argument) => argument.name === name)?.type;
  if (type === "number" && Number.isFinite(numberTyped(typed))) return numberTyped(typed);
  if (type === "boolean" && /^(true|false)$/i.test(typed)) return /^true$/i.test(typed);
  if (type === "numbers") {
    const numbers = typed
      .normalize("NFKC")
      .split(/[\s,;/\uff0c\u3001]+/)
      .map(numberTyped);
    if (numbers.every(Number.isFinite)) return numbers;
  }
  return typed;
};

/** The arguments of a scheme from what was typed. */
export const argumentsTyped = (
  scheme: Scheme,
  typed: GradeOptions["typed"],
): Readonly<Record<string, ArgumentValue>> =>
  Object.fromEntries(typed.map(([name, value]) => [name, argumentValue(scheme, name, value)]));

/**
 * Reads the arguments of `grade`; null where only its help is asked for. `today` stands for a day that was not given.
 * Throws a Fault that says what to do.
 */
export const gradeOptions = (
  args: readonly string[],
  today: string,
  words: Messages,
): GradeOptions | null => {
  const given = parseOptions("grade", args, gradeHelp(words).options, words);
  if (given.options.has("help")) return null;
  const file = fileOf("grade", given, words);
  const day = valueOf(given, "as-of");
  const asOf = dayOf(day ?? today);
  if (asOf === null) throw new Fault(words.cli.fault.badDate({ got: day ?? today }), "grade");
  const [scheme, rules, sheet, key, groupBy, out] = [
    "scheme",
    "rules",
    "sheet",
    "key",
    "group-by",
    "out",
  ].map((name) => valueOf(given, name));
  if (scheme === undefined && rules === undefined)
    throw new Fault(words.cli.fault.noScheme, "grade");
  if (out !== undefined) checkOut("grade", file, out, words);
  const record = given.options.has("record");
  if (record && (out === undefined || !isWorkbook(out)))
    throw new Fault(words.history.cli.fault.recordNeedsOut, "grade");
  return {
    file,
    map: pairsOf(given, "map", "orderQty=订单数量", words, "grade"),
    typed: pairsOf(given, "arg", "cuts=0.8,0.95", words, "grade"),
    asOf,
    asOfGiven: day !== undefined,
    why: given.options.has("why"),
    record,
    who: valueOf(given, "who") ?? "",
    json: given.options.has("json"),
    ...(scheme !== undefined && { scheme }),
    ...(rules !== undefined && { rules }),
    ...(sheet !== undefined && { sheet }),
    ...(key !== undefined && { key }),
    ...(groupBy !== undefined && { groupBy }),
    ...(out !== undefined && { out }),
  };
};
