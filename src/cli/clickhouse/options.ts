import { readAddress } from "../../clickhouse";
import { clickhouseWords, type Messages } from "../../text";
import type { Locale } from "../../workbook";
import { Fault } from "../fault";
import { dayOf, pairsOf } from "../gradeOptions";
import type { CommandHelp } from "../help";
import { parseOptions, valueOf, type Given } from "../options";

/** What a hint leads to. */
export const RUN = "run";

/** The help of `run`. */
export const runHelp = (locale: Locale): CommandHelp => {
  const words = clickhouseWords(locale);
  return {
    name: RUN,
    arguments: "--scheme ID --clickhouse URL --table NAME --into NAME",
    options: [
      { name: "scheme", value: "ID", words: "scheme" },
      { name: "rules", value: "RULES", words: "rulesFile" },
      { name: "clickhouse", value: "URL", words: "clickhouse" },
      { name: "table", value: "NAME", words: "sourceTable" },
      { name: "into", value: "NAME", words: "into" },
      { name: "map", value: "INPUT=COLUMN", repeatable: true, words: "mapColumn" },
      { name: "as-of", value: "DATE", words: "asOf" },
      { name: "group-by", value: "COLUMN", words: "groupBy" },
      { name: "arg", value: "NAME=VALUE", repeatable: true, words: "arg" },
      { name: "user", value: "USER", words: "user" },
      { name: "database", value: "DATABASE", words: "database" },
      { name: "cluster", value: "CLUSTER", words: "cluster" },
      { name: "dry-run", words: "dryRun" },
      { name: "json", words: "json" },
      { name: "lang", value: "zh|en", words: "lang" },
      { name: "help", words: "help" },
    ],
    example:
      "clientele run --scheme logistics-abc --clickhouse http://localhost:8123 --table customers --into customers_graded --dry-run",
    notes: `${words.jsonShape}\n\n${words.exits}`,
  };
};

/** What `run` was asked to do. */
export interface RunOptions {
  /** Id of the scheme; it may be left out where the file of the rules holds one only. */
  readonly scheme?: string;
  readonly rules?: string;
  readonly url: URL;
  readonly user: string;
  readonly database?: string;
  readonly cluster?: string;
  /** Names as typed. */
  readonly table: string;
  readonly into: string;
  /** Input keys or labels, and the column that each is read from; "" for none. */
  readonly map: readonly (readonly [string, string])[];
  readonly groupBy?: string;
  readonly typed: readonly (readonly [string, string])[];
  /** Serial of the day; and whether the user gave it. */
  readonly asOf: number;
  readonly asOfGiven: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const addressOf = (given: Given, locale: Locale): URL => {
  const { fault } = clickhouseWords(locale);
  const got = valueOf(given, "clickhouse");
  if (got === undefined) throw new Fault(fault.noAddress, RUN);
  const address = readAddress(got);
  // What holds a password is not repeated.
  if (typeof address === "string") throw new Fault(fault.badAddress[address]({ got }), RUN);
  return address;
};

const needed = (given: Given, name: string, otherwise: string): string => {
  const got = valueOf(given, name);
  if (got === undefined) throw new Fault(otherwise, RUN);
  return got;
};

/** Reads the arguments of `run`; null where only its help is asked for. `today` stands for a day that was not given. Throws a Fault that says what to do. */
export const runOptions = (
  args: readonly string[],
  today: string,
  locale: Locale,
  words: Messages,
): RunOptions | null => {
  const given = parseOptions(RUN, args, runHelp(locale).options, words);
  if (given.options.has("help")) return null;
  const { fault } = clickhouseWords(locale);
  const [extra] = given.positionals;
  if (extra !== undefined) throw new Fault(fault.noFiles({ got: extra }), RUN);
  const day = valueOf(given, "as-of");
  const asOf = dayOf(day ?? today);
  if (asOf === null) throw new Fault(words.cli.fault.badDate({ got: day ?? today }), RUN);
  const [scheme, rules, database, cluster, groupBy] = [
    "scheme",
    "rules",
    "database",
    "cluster",
    "group-by",
  ].map((name) => valueOf(given, name));
  if (scheme === undefined && rules === undefined) throw new Fault(words.cli.fault.noScheme, RUN);
  return {
    url: addressOf(given, locale),
    table: needed(given, "table", fault.noTable),
    into: needed(given, "into", fault.noTarget),
    user: valueOf(given, "user") ?? "default",
    map: pairsOf(given, "map", "orderQty=order_qty", words, RUN),
    typed: pairsOf(given, "arg", "cuts=0.8,0.95", words, RUN),
    asOf,
    asOfGiven: day !== undefined,
    dryRun: given.options.has("dry-run"),
    json: given.options.has("json"),
    ...(scheme !== undefined && { scheme }),
    ...(rules !== undefined && { rules }),
    ...(database !== undefined && { database }),
    ...(cluster !== undefined && { cluster }),
    ...(groupBy !== undefined && { groupBy }),
  };
};
