import { problemText, type Messages } from "../text";
import { schemeNamed, serialOf, type ArgumentValue, type Locale, type Scheme } from "../workbook";
import { Fault } from "./fault";
import { checkOut, fileOf } from "./files";
import type { CommandHelp } from "./help";
import { parseOptions, valueOf, type Given } from "./options";

/** The help of `grade`. */
export const gradeHelp = ({ cli }: Messages): CommandHelp => ({
  name: "grade",
  arguments: "IN.xlsx|csv --scheme ID [--out OUT]",
  options: [
    { name: "scheme", value: "ID", words: "scheme" },
    { name: "sheet", value: "SHEET", words: "sheet" },
    { name: "map", value: "INPUT=HEADER", repeatable: true, words: "map" },
    { name: "key", value: "HEADER", words: "key" },
    { name: "as-of", value: "DATE", words: "asOf" },
    { name: "group-by", value: "HEADER", words: "groupBy" },
    { name: "arg", value: "NAME=VALUE", repeatable: true, words: "arg" },
    { name: "out", value: "OUT", words: "out" },
    { name: "why", words: "why" },
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
  readonly scheme: Scheme;
  readonly sheet?: string;
  /** Input keys or labels, and the header or letters that each is read from; "" for none. */
  readonly map: readonly (readonly [string, string])[];
  readonly key?: string;
  readonly groupBy?: string;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  /** Serial of the day; and whether the user gave it. */
  readonly asOf: number;
  readonly asOfGiven: boolean;
  readonly out?: string;
  readonly why: boolean;
  readonly json: boolean;
}

const DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;

/** The serial of a day written as 2026-01-31 or 2026/1/31; null for anything else. */
export const dayOf = (text: string): number | null => {
  const [, year, , month, day] = DAY.exec(text) ?? [];
  return year === undefined ? null : serialOf(Number(year), Number(month), Number(day));
};

const pairsOf = (
  given: Given,
  option: string,
  example: string,
  { cli }: Messages,
): readonly (readonly [string, string])[] =>
  (given.options.get(option) ?? []).map((got) => {
    const at = got.indexOf("=");
    if (at < 1)
      throw new Fault(cli.fault.badPair({ option: `--${option}`, got, example }), "grade");
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

const schemeOf = (given: Given, locale: Locale, words: Messages): Scheme => {
  const name = valueOf(given, "scheme");
  if (name === undefined) throw new Fault(words.cli.fault.noScheme, "grade");
  const found = schemeNamed(name);
  if (!found.ok) throw new Fault(problemText(found.problem, locale), "schemes");
  return found.value;
};

/**
 * Reads the arguments of `grade`; null where only its help is asked for. `today` stands for a day that was not given.
 * Throws a Fault that says what to do.
 */
export const gradeOptions = (
  args: readonly string[],
  today: string,
  locale: Locale,
  words: Messages,
): GradeOptions | null => {
  const given = parseOptions("grade", args, gradeHelp(words).options, words);
  if (given.options.has("help")) return null;
  const file = fileOf("grade", given, words);
  const scheme = schemeOf(given, locale, words);
  const day = valueOf(given, "as-of");
  const asOf = dayOf(day ?? today);
  if (asOf === null) throw new Fault(words.cli.fault.badDate({ got: day ?? today }), "grade");
  const [sheet, key, groupBy, out] = ["sheet", "key", "group-by", "out"].map((name) =>
    valueOf(given, name),
  );
  if (out !== undefined) checkOut("grade", file, out, words);
  const typed = pairsOf(given, "arg", "cuts=0.8,0.95", words);
  return {
    file,
    scheme,
    map: pairsOf(given, "map", "orderQty=订单数量", words),
    arguments: Object.fromEntries(
      typed.map(([name, value]) => [name, argumentValue(scheme, name, value)]),
    ),
    asOf,
    asOfGiven: day !== undefined,
    why: given.options.has("why"),
    json: given.options.has("json"),
    ...(sheet !== undefined && { sheet }),
    ...(key !== undefined && { key }),
    ...(groupBy !== undefined && { groupBy }),
    ...(out !== undefined && { out }),
  };
};
