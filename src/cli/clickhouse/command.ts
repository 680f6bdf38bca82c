import { randomUUID } from "node:crypto";
import {
  countedBy,
  gradeInto,
  planOf,
  problemsCounted,
  sendsPasswordOpenly,
  type Server,
} from "../../clickhouse";
import { clickhouseWords, type Messages } from "../../text";
import { isoOf, needsDay, type Locale } from "../../workbook";
import { commandHelp } from "../help";
import type { ExitCode, Terminal } from "../terminal";
import { factsOf, orFault, type Known, type Setting } from "./facts";
import { dryJson, figuresJson } from "./json";
import { runHelp, runOptions } from "./options";
import { runningLine } from "./progress";
import { dryLines, figureLines, headLines, type RunFacts, type RunFigures } from "./report";
import { failedFault } from "./serverFault";

const dryRun = async (facts: RunFacts, setting: Setting): Promise<ExitCode> => {
  const { options, server, terminal, locale, words } = setting;
  const plan = orFault(await planOf(server, facts.statements.select), setting, facts.from);
  const lines = [...headLines(facts, locale, words), ...dryLines(facts.statements, plan, locale)];
  await terminal.out(options.json ? dryJson(facts, plan) : `${lines.join("\n")}\n`);
  return 0;
};

/** What the target holds. */
const figuresOf = async (facts: Known, seconds: number, setting: Setting): Promise<RunFigures> => {
  const { server, locale, terminal } = setting;
  const { results } = facts.statements;
  const columnOf = (key: string): string => results.find((one) => one.key === key)?.name ?? key;
  const [tiers, problems] = [
    await countedBy(server, facts.target, columnOf("tier")),
    await problemsCounted(server, facts.target, columnOf("problems")),
  ];
  if (!tiers.ok || !problems.ok)
    terminal.err(`${clickhouseWords(locale).uncounted({ table: facts.into })}\n`);
  const counted = orFault(tiers, setting, facts.into);
  const rows = counted.reduce((sum, one) => sum + one.rows, 0);
  const hasTiers = facts.scheme.tiers.length > 0;
  return {
    rows,
    seconds,
    tiers: hasTiers ? counted : [],
    problems: orFault(problems, setting, facts.into),
    ungraded: hasTiers ? (counted.find(({ what }) => what === null)?.rows ?? 0) : 0,
  };
};

const gradeAll = async (facts: Known, setting: Setting): Promise<ExitCode> => {
  const { options, server, terminal, locale, words } = setting;
  const stop = new AbortController();
  const line = runningLine(terminal, locale);
  const leave = terminal.onInterrupt(() => {
    line.clear();
    terminal.err(`${clickhouseWords(locale).stopping}\n`);
    stop.abort();
  });
  const query = `clientele-${randomUUID()}`;
  const watcher = { stop: stop.signal, every: terminal.watched ? 500 : 5000, report: line.report };
  const now = (): number => terminal.now();
  const graded = await gradeInto(server, facts.statements, query, watcher, now, options.cluster);
  line.clear();
  leave();
  if (!graded.ok) throw failedFault(graded.fault, graded.left, server, facts.into, query, locale);
  if (!graded.isClear) terminal.err(`${clickhouseWords(locale).uncleared(facts.statements)}\n`);
  const figures = await figuresOf(facts, graded.seconds, setting);
  const lines = [...headLines(facts, locale, words), ...figureLines(facts, figures, locale)];
  await terminal.out(options.json ? figuresJson(facts, figures) : `${lines.join("\n")}\n`);
  return figures.ungraded > 0 ? 1 : 0;
};

/**
 * Grades a table of a ClickHouse server into a new one: `--json` or a report on stdout, progress and messages on stderr. Gives 1 where some rows could not be graded.
 * Throws a Fault that says what went wrong and what is left on the server. The password comes from the environment alone.
 */
export const runClickHouse = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const options = runOptions(args, terminal.today(), locale, words);
  if (options === null) {
    await terminal.out(commandHelp(runHelp(locale), words));
    return 0;
  }
  const { url, user, database } = options;
  const server: Server = {
    url,
    user,
    password: terminal.env("CLICKHOUSE_PASSWORD") ?? "",
    ...(database !== undefined && { database }),
  };
  if (sendsPasswordOpenly(server)) terminal.err(`${clickhouseWords(locale).openPassword}\n`);
  const setting: Setting = { options, server, terminal, locale, words };
  const facts = await factsOf(setting);
  if (!options.asOfGiven && needsDay(facts.scheme))
    terminal.err(`${words.cli.today({ day: isoOf(options.asOf) })}\n`);
  return options.dryRun ? dryRun(facts, setting) : gradeAll(facts, setting);
};
