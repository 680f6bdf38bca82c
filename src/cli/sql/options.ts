import { DIALECTS, type Dialect } from "../../sql";
import { sqlWords, type Messages } from "../../text";
import type { Locale } from "../../workbook";
import { Fault } from "../fault";
import { dayOf, pairsOf } from "../gradeOptions";
import type { CommandHelp } from "../help";
import { parseOptions, valueOf } from "../options";

/** The help of `sql`. */
export const sqlHelp = (locale: Locale): CommandHelp => ({
  name: "sql",
  arguments: "--scheme ID --dialect duckdb|clickhouse|postgres --table NAME",
  options: [
    { name: "scheme", value: "ID", words: "scheme" },
    { name: "rules", value: "RULES", words: "rulesFile" },
    { name: "dialect", value: "DIALECT", words: "dialect" },
    { name: "table", value: "NAME", words: "readTable" },
    { name: "map", value: "INPUT=COLUMN", repeatable: true, words: "mapColumn" },
    { name: "key", value: "COLUMN", repeatable: true, words: "carry" },
    { name: "as-of", value: "DATE", words: "asOf" },
    { name: "group-by", value: "COLUMN", words: "groupBy" },
    { name: "arg", value: "NAME=VALUE", repeatable: true, words: "arg" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example: "clientele sql --scheme logistics-abc --dialect duckdb --table customers --key id",
  notes: sqlWords(locale).notes,
});

/** What `sql` was asked to do. */
export interface SqlAsked {
  /** Id of the scheme; it may be left out where the file of the rules holds one only. */
  readonly scheme?: string;
  readonly rules?: string;
  readonly dialect: Dialect;
  readonly table: string;
  /** Input keys as typed, and the column that each is read from; "" for none. */
  readonly map: readonly (readonly [string, string])[];
  readonly keep: readonly string[];
  readonly groupBy?: string;
  readonly typed: readonly (readonly [string, string])[];
  readonly asOf: number;
  readonly asOfGiven: boolean;
}

const dialectOf = (got: string, locale: Locale): Dialect => {
  const dialect = DIALECTS.find((each) => each === got);
  if (dialect === undefined)
    throw new Fault(sqlWords(locale).badDialect({ got, known: DIALECTS.join(", ") }), "sql");
  return dialect;
};

/** Reads the arguments of `sql`; null where only its help is asked for. `today` stands for a day that was not given. Throws a Fault that says what to do. */
export const sqlOptions = (
  args: readonly string[],
  today: string,
  locale: Locale,
  words: Messages,
): SqlAsked | null => {
  const given = parseOptions("sql", args, sqlHelp(locale).options, words);
  if (given.options.has("help")) return null;
  const said = sqlWords(locale);
  const [extra] = given.positionals;
  if (extra !== undefined) throw new Fault(said.noFiles({ got: extra }), "sql");
  const [scheme, rules, groupBy, table] = ["scheme", "rules", "group-by", "table"].map((name) =>
    valueOf(given, name),
  );
  if (scheme === undefined && rules === undefined) throw new Fault(words.cli.fault.noScheme, "sql");
  if (table === undefined) throw new Fault(said.noTable, "sql");
  const day = valueOf(given, "as-of");
  const asOf = dayOf(day ?? today);
  if (asOf === null) throw new Fault(words.cli.fault.badDate({ got: day ?? today }), "sql");
  return {
    dialect: dialectOf(valueOf(given, "dialect") ?? "", locale),
    table,
    map: pairsOf(given, "map", "orderQty=order_qty", words, "sql"),
    keep: given.options.get("key") ?? [],
    typed: pairsOf(given, "arg", "cuts=0.8,0.95", words, "sql"),
    asOf,
    asOfGiven: day !== undefined,
    ...(scheme !== undefined && { scheme }),
    ...(rules !== undefined && { rules }),
    ...(groupBy !== undefined && { groupBy }),
  };
};
