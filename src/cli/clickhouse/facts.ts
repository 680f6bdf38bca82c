import {
  copiesIn,
  exists,
  greet,
  lookAt,
  mapTable,
  readTableName,
  statementsOf,
  type Asked,
  type Server,
  type SourceTable,
  type Stated,
  type TableName,
  type Target,
} from "../../clickhouse";
import { clickhouseWords, namesOf, problemText, type Messages } from "../../text";
import { inputsOf, isoOf, type Locale, type Mapping, type Scheme } from "../../workbook";
import { Fault } from "../fault";
import { argumentsTyped } from "../gradeOptions";
import { schemeOf } from "../schemeSource";
import type { Terminal } from "../terminal";
import { chosenColumns, tableColumn } from "./chooseTableColumns";
import { RUN, type RunOptions } from "./options";
import type { RunFacts } from "./report";
import { serverFaultText } from "./serverFault";

/** What a command runs in: who is asked, who watches, in which language. */
export interface Setting {
  readonly options: RunOptions;
  readonly server: Server;
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly words: Messages;
}

/** An answer, or a Fault with the words for why there is none; `table` is the one that the question was about. */
export const orFault = <T>(found: Asked<T>, { server, locale }: Setting, table: string): T => {
  if (found.ok) return found.value;
  throw new Fault(serverFaultText(found.fault, server, table, locale));
};

const said = ({ database, table }: TableName): string => `${database}.${table}`;

const tableNamed = (typed: string, option: string, database: string, locale: Locale): TableName => {
  const name = readTableName(typed, database);
  if (name !== null) return name;
  throw new Fault(clickhouseWords(locale).fault.badTable({ option, got: typed }), RUN);
};

/** Refuses a table on which nothing could be graded, or not what the user means. */
const checkMapping = (
  scheme: Scheme,
  source: SourceTable,
  mapping: Mapping,
  { locale, words }: Setting,
): void => {
  const { fault } = clickhouseWords(locale);
  const [double] = mapping.problems.filter(({ problem }) => problem.code === "duplicate-header");
  if (double?.problem.code === "duplicate-header") {
    const { input, header } = double.problem;
    throw new Fault(fault.doubleColumn({ input, column: header }), RUN);
  }
  if (Object.keys(mapping.columns).length > 0) return;
  const known = source.columns.map(({ name }) => name).join(words.cli.listSeparator);
  throw new Fault(fault.noInputs({ input: inputsOf(scheme)[0]?.key ?? "", known }), RUN);
};

const orUnsaid = (stated: Stated, scheme: Scheme, { locale }: Setting) => {
  if (stated.ok) return stated.value;
  const { problem } = stated;
  if (problem.code !== "asks-model")
    throw new Fault(problemText(problem, locale, namesOf(inputsOf(scheme), locale)), RUN);
  const models = problem.asks.map(({ model }) => model).join(", ");
  throw new Fault(clickhouseWords(locale).fault.modelAsked({ scheme: scheme.id, models }), RUN);
};

/** The scheme that is meant: of the file of rules, or of the menu. */
const schemeAsked = async ({ options, locale, words }: Setting): Promise<Scheme> => {
  const { rules, scheme: id } = options;
  const wanted = { source: rules ?? id ?? "", ...(id !== undefined && { scheme: id }) };
  return (await schemeOf(wanted, locale, words)).scheme;
};

/** The target, which must not be there yet. */
const targetOf = async (
  name: TableName,
  source: TableName,
  scheme: Scheme,
  setting: Setting,
): Promise<Target> => {
  const { options, server, locale } = setting;
  const { fault } = clickhouseWords(locale);
  const table = said(name);
  if (table === said(source)) throw new Fault(fault.sameTable, RUN);
  if (orFault(await exists(server, name), setting, table)) throw new Fault(fault.exists({ table }));
  const comment = `Clientele: ${scheme.id} ${scheme.version}, ${isoOf(options.asOf)}`;
  const { cluster } = options;
  if (cluster === undefined) return { name, copies: 1, comment };
  return {
    name,
    cluster,
    copies: orFault(await copiesIn(server, cluster), setting, table),
    comment,
  };
};

/** What is known before anything is written. */
export type Known = RunFacts & { readonly target: TableName };

/** Asks the server all that has to be known. Throws a Fault for what stands in the way. */
export const factsOf = async (setting: Setting): Promise<Known> => {
  const { options, server, locale, words } = setting;
  const { asOf, groupBy } = options;
  const scheme = await schemeAsked(setting);
  const { version, database } = orFault(await greet(server), setting, options.table);
  const name = tableNamed(options.table, "--table", database, locale);
  const into = tableNamed(options.into, "--into", database, locale);
  const source = orFault(await lookAt(server, name), setting, said(name));
  const mapping = mapTable(scheme, source, chosenColumns(scheme, source, options.map, words));
  checkMapping(scheme, source, mapping, setting);
  const target = await targetOf(into, name, scheme, setting);
  const group =
    groupBy === undefined ? undefined : source.columns[tableColumn(source, groupBy, words)];
  const stated = statementsOf({
    ...{ scheme, source, mapping, target, asOf },
    arguments: argumentsTyped(scheme, options.typed),
    ...(group !== undefined && { groupBy: group.name }),
  });
  return {
    ...{ scheme, source, mapping, asOf, version },
    from: said(name),
    into: said(into),
    host: server.url.host,
    statements: orUnsaid(stated, scheme, setting),
    target: into,
  };
};
