import { mapHeaders, type Cell } from "../cells";
import {
  inLocale,
  inputsOf,
  type Example,
  type Input,
  type Locale,
  type Scheme,
  type Words,
} from "../rules";
import { schemeNamed, tableNamed, tables, type PlainTable } from "../schemes";
import { inputHeader, inputNote, templateWords } from "../text";
import type { TableColumn, TableSheet } from "./tableSheet";

type ExampleCell = Example["row"][string] | Words;

/** What a sheet to be filled in is made of. */
interface Template {
  readonly name: Words;
  readonly inputs: readonly Input[];
  readonly rows: readonly Readonly<Record<string, ExampleCell>>[];
}

/** Characters that Excel takes for the name of a sheet. */
const LONGEST_NAME = 31;

const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^[' ]+|[' ]+$/g, "");

/** Letters and digits only, behind a word that lets no name look like a cell ("RFM5"). */
const tableName = (name: string, locale: Locale): string =>
  templateWords(locale).table({
    name: name.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, ""),
  });

const isPercent = ({ unit }: Input): boolean => unit?.scale === 0.01;

/** The name of a choice for the list: its label, unless a comma would cut it in two. */
const choiceName = (input: Input, key: string, locale: Locale): string => {
  const choice = input.choices?.find((one) => one.key === key);
  if (choice === undefined) return key;
  const { label, synonyms } = choice;
  const names = [inLocale(label, locale), ...synonyms[locale === "zh-CN" ? "zh" : "en"]];
  return names.find((name) => !name.includes(",")) ?? key;
};

const choicesOf = (input: Input, locale: Locale): readonly string[] | undefined => {
  if (input.type === "boolean") {
    const { yes, no } = templateWords(locale);
    return [yes, no];
  }
  return input.choices?.map(({ key }) => choiceName(input, key, locale));
};

/** The number format of a column that holds these values. */
const formatOf = (
  input: Input,
  values: readonly (ExampleCell | undefined)[],
): string | undefined => {
  if (input.type === "date") return "yyyy-mm-dd";
  if (input.type !== "number") return undefined;
  const numbers = values.filter((value) => typeof value === "number");
  const whole = numbers.every(Number.isInteger);
  if (isPercent(input)) return whole ? "0%" : "0.0%";
  return whole && numbers.some((number) => number >= 1000) ? "#,##0" : undefined;
};

/** A value of an example as people have it in a cell: percents as Excel keeps them, as fractions; choices and answers in words. */
const cellOf = (
  input: Input,
  value: ExampleCell | undefined,
  locale: Locale,
  today: number,
): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === "object")
    return "days" in value ? today + value.days : inLocale(value, locale);
  const { yes, no } = templateWords(locale);
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "string")
    return input.type === "choice" ? choiceName(input, value, locale) : value;
  return isPercent(input) ? value / 100 : value;
};

/** Whether one of the inputs is itself the number of the customer. */
const namesCustomer = (inputs: readonly Input[]): boolean =>
  (["zh-CN", "en-US"] as const).some(
    (locale) =>
      Object.keys(mapHeaders(inputs, [templateWords(locale).key.header]).columns).length > 0,
  );

const sheetOf = ({ name, inputs, rows }: Template, locale: Locale, today: number): TableSheet => {
  const title = inLocale(name, locale);
  const made = inputs.map((input) => {
    const values = rows.map((row) => row[input.key]);
    const cells = values.map((value) => cellOf(input, value, locale, today));
    const format = formatOf(input, values);
    const choices = choicesOf(input, locale);
    const column: TableColumn = {
      header: inputHeader(input, locale),
      note: inputNote(input, locale),
      ...(format !== undefined && { format }),
      ...(choices !== undefined && { choices }),
    };
    return { column, cells };
  });
  const key = {
    column: templateWords(locale).key,
    cells: rows.map((_, row) => `C${String(row + 1).padStart(3, "0")}`),
  };
  const all = namesCustomer(inputs) ? made : [key, ...made];
  return {
    name: sheetName(title),
    table: tableName(title, locale),
    columns: all.map(({ column }) => column),
    rows: rows.map((_, row) => all.map(({ cells }) => cells[row] ?? null)),
  };
};

/**
 * A sheet for the customers of a scheme: a column that names the customer, unless an input does, then all inputs, those of its parts and its precondition included, with
 * the scheme's examples as rows. They get the tiers that the scheme says, graded together as of `today` (a serial).
 */
export const templateOf = (scheme: Scheme, locale: Locale, today: number): TableSheet =>
  sheetOf(
    {
      name: scheme.name,
      inputs: inputsOf(scheme),
      rows: scheme.examples.map(({ row }) => row),
    },
    locale,
    today,
  );

const tableSheet = (table: PlainTable, locale: Locale, today: number): TableSheet =>
  sheetOf({ name: table.name, inputs: table.columns, rows: table.rows }, locale, today);

/** The tables of the source documents that are kept beside the customers. */
export const plainTables: readonly {
  readonly id: string;
  readonly name: Words;
  readonly about: Words;
}[] = tables.map(({ id, name, about }) => ({ id, name, about }));

/** The sheet of a plain table. Throws a RangeError for an id that is none. */
export const plainTableSheet = (id: string, locale: Locale, today: number): TableSheet => {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new RangeError(`no table "${id}"`);
  return tableSheet(table, locale, today);
};

/** The sheet of a plain table or of a scheme by its id or its name in either language; undefined where there is none. */
export const templateNamed = (
  name: string,
  locale: Locale,
  today: number,
): TableSheet | undefined => {
  const table = tableNamed(name);
  if (table !== undefined) return tableSheet(table, locale, today);
  const scheme = schemeNamed(name);
  return scheme.ok ? templateOf(scheme.value, locale, today) : undefined;
};
