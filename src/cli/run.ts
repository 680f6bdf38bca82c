import { messages, type Messages } from "../text";
import { PortError, type Locale } from "../workbook";
import { runClickHouse } from "./clickhouse/command";
import { runHelp } from "./clickhouse/options";
import { runConvert } from "./convertCommand";
import { convertHelp } from "./convertOptions";
import { Fault } from "./fault";
import { runGrade } from "./gradeCommand";
import { gradeHelp } from "./gradeOptions";
import { generalHelp } from "./help";
import { runHistory } from "./historyCommand";
import { historyHelp } from "./historyOptions";
import { runIndustry } from "./industryCommand";
import { industryHelp } from "./industryOptions";
import { modelHelps, runModels } from "./models/modelsCommand";
import { nearest } from "./nearest";
import { languageAsked } from "./options";
import { portMessage } from "./portMessage";
import { runSchemes, schemesHelp } from "./schemesCommand";
import { runTemplate, templateHelp } from "./templateCommand";
import { runSql } from "./sql/command";
import { sqlHelp } from "./sql/options";
import type { ExitCode, Terminal } from "./terminal";
import { runVerify } from "./verifyCommand";
import { verifyHelp } from "./verifyOptions";
import { version } from "./version";

type Command = (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  schemes: runSchemes,
  template: runTemplate,
  grade: runGrade,
  industry: runIndustry,
  models: runModels,
  history: runHistory,
  verify: runVerify,
  convert: runConvert,
  sql: runSql,
  run: runClickHouse,
};

const helpOfAll = (locale: Locale, words: Messages): string =>
  generalHelp(
    [
      schemesHelp,
      templateHelp(words),
      gradeHelp(words),
      industryHelp(words),
      ...modelHelps(words),
      historyHelp(words),
      verifyHelp(words),
      convertHelp(words),
      sqlHelp(locale),
      runHelp(locale),
    ],
    words,
  );

/** A message as a sentence: problems come without a capital and a full stop, to stand behind an address. */
const sentence = (message: string): string => {
  const begun = message.charAt(0).toUpperCase() + message.slice(1);
  if (/[.!?。\uff01\uff1f]$/.test(begun)) return begun;
  return /[\u4e00-\u9fff]/.test(begun) ? `${begun}。` : `${begun}.`;
};

const failed = (error: unknown, words: Messages): string => {
  const { fault } = words.cli;
  if (error instanceof PortError) return portMessage(error, words);
  if (!(error instanceof Fault))
    return fault.bug({
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  const message = sentence(error.message);
  const command = `clientele ${error.command}`;
  return error.command === "" ? message : `${message}${fault.hint({ command })}`;
};

const dispatch = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const [name, ...rest] = args;
  const known = Object.keys(COMMANDS);
  if (name === "--version") {
    await terminal.out(`${version}\n`);
    return 0;
  }
  if (name === "--help" || name === "help") {
    await terminal.out(helpOfAll(locale, words));
    return 0;
  }
  if (name === undefined) {
    terminal.err(`${words.cli.fault.noCommand}\n\n${helpOfAll(locale, words)}`);
    return 2;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(rest, terminal, locale, words);
  const near = nearest(name, known);
  throw new Fault(
    words.cli.fault.noSuchCommand({ got: name, near, known: known.join(words.cli.listSeparator) }),
    near,
  );
};

/** Takes `--lang X` out of the arguments in front of the command. */
const withoutLeadingLanguage = (args: readonly string[]): readonly string[] => {
  if (args[0] === "--lang") return args.slice(2);
  return args[0]?.startsWith("--lang=") === true ? args.slice(1) : args;
};

/** Escapes in texts of files are shown and not sent, since a terminal takes orders behind them; our own, which clears a line of progress, stays. */
const withoutOrders = (text: string): string => text.replace(/\x1b(?!\[K)/g, "␛");

const guarded = (terminal: Terminal): Terminal => ({
  ...terminal,
  out: (text) => terminal.out(withoutOrders(text)),
  err: (text) => terminal.err(withoutOrders(text)),
});

/** Runs the command line: `args` without node and script. Gives the exit code; every failure is a message on stderr and code 2. */
export const run = async (args: readonly string[], given: Terminal): Promise<ExitCode> => {
  const terminal = guarded(given);
  const asked = languageAsked(args);
  const locale = asked ?? terminal.locale;
  const words = messages(locale);
  try {
    if (asked === null)
      throw new Fault(words.cli.fault.badLanguage({ got: args[args.indexOf("--lang") + 1] ?? "" }));
    return await dispatch(withoutLeadingLanguage(args), terminal, locale, words);
  } catch (error) {
    terminal.err(`${failed(error, words)}\n`);
    return 2;
  }
};
