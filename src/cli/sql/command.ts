import { compileSql, readsOf, type SourceColumn, type SqlProblem } from "../../sql";
import { namesOf, problemText, sqlWords, type Messages } from "../../text";
import { inputsOf, isoOf, needsDay, type Locale, type Scheme } from "../../workbook";
import { Fault } from "../fault";
import { argumentsTyped } from "../gradeOptions";
import { commandHelp } from "../help";
import { schemeOf } from "../schemeSource";
import type { ExitCode, Terminal } from "../terminal";
import { sqlHelp, sqlOptions, type SqlAsked } from "./options";

/** The column of each input: the one that it is mapped to, otherwise the one under its key; answers of models only where they are mapped. */
const columnsOf = (
  scheme: Scheme,
  { map }: SqlAsked,
  locale: Locale,
): Readonly<Record<string, SourceColumn>> => {
  const readable = readsOf(scheme);
  const stranger = map.find(([key]) => !readable.some((input) => input.key === key));
  if (stranger !== undefined) {
    const known = readable.map(({ key }) => key).join(", ");
    throw new Fault(sqlWords(locale).noInput({ got: stranger[0], known }), "sql");
  }
  const chosen = new Map(map);
  const named = [
    ...inputsOf(scheme).map(({ key }) => [key, chosen.get(key) ?? key] as const),
    ...chosen,
  ];
  return Object.fromEntries(
    named.flatMap(([key, name]) => (name === "" ? [] : [[key, { name }] as const])),
  );
};

const refused = (problem: SqlProblem, scheme: Scheme, locale: Locale): Fault => {
  if (problem.code !== "asks-model")
    return new Fault(problemText(problem, locale, namesOf(inputsOf(scheme), locale)), "sql");
  const asks = problem.asks.map(({ key, model }) => `${key} (${model})`).join(", ");
  const example = problem.asks[0]?.key ?? "";
  return new Fault(sqlWords(locale).modelAsked({ scheme: scheme.id, asks, example }), "sql");
};

/** Prints a scheme as SQL on stdout; says on stderr which day it is for, where none was given. Throws a Fault for a scheme that SQL cannot say. */
export const runSql = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const asked = sqlOptions(args, terminal.today(), locale, words);
  if (asked === null) {
    await terminal.out(commandHelp(sqlHelp(locale), words));
    return 0;
  }
  const { scheme: id, rules, dialect, table, keep, groupBy, asOf } = asked;
  const source = rules ?? id ?? "";
  const wanted = { source, ...(id !== undefined && { scheme: id }) };
  const { scheme } = await schemeOf(wanted, locale, words);
  const compiled = compileSql(scheme, {
    dialect,
    table,
    keep,
    asOf,
    columns: columnsOf(scheme, asked, locale),
    arguments: argumentsTyped(scheme, asked.typed),
    ...(groupBy !== undefined && { groupBy }),
  });
  if (!compiled.ok) throw refused(compiled.problem, scheme, locale);
  if (!asked.asOfGiven && needsDay(scheme))
    terminal.err(`${words.cli.today({ day: isoOf(asOf) })}\n`);
  await terminal.out(`${compiled.value.statement};\n`);
  return 0;
};
