import type { Messages } from "../../text";
import { tiersTyped } from "../../workbook";
import { fileOf } from "../files";
import type { CommandHelp } from "../help";
import { parseOptions, valueOf } from "../options";

/** What a hint leads to. */
export const BACKTEST = "models backtest";

/** The help of `models backtest`. */
export const backtestHelp = ({ foresight }: Messages): CommandHelp => ({
  name: BACKTEST,
  arguments: "IN.xlsx|csv --tier HEADER --afterwards HEADER",
  options: [
    { name: "tier", value: "HEADER", words: "backtestTier" },
    { name: "afterwards", value: "HEADER", words: "backtestAfterwards" },
    { name: "best-first", value: "A,B,C", words: "backtestBestFirst" },
    { name: "later", value: "HEADER", words: "backtestLater" },
    { name: "sheet", value: "SHEET", words: "modelSheet" },
    { name: "json", words: "json" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example: "clientele models backtest customers.xlsx --tier 等级 --afterwards 次年销售额",
  notes: [foresight.backtest.cli.jsonShape, foresight.backtest.cli.exits].join("\n\n"),
});

/** What `models backtest` was asked to do; columns are headers or letters. */
export interface BacktestArguments {
  readonly file: string;
  readonly tier?: string;
  readonly afterwards?: string;
  readonly later?: string;
  readonly sheet?: string;
  /** Empty where nothing is stated. */
  readonly bestFirst: readonly string[];
  readonly json: boolean;
}

/** Reads the arguments of `models backtest`; null where only its help is asked for. Throws a Fault that says what to do. */
export const backtestArguments = (
  args: readonly string[],
  words: Messages,
): BacktestArguments | null => {
  const given = parseOptions(BACKTEST, args, backtestHelp(words).options, words);
  if (given.options.has("help")) return null;
  const texts = (["tier", "afterwards", "later", "sheet"] as const).flatMap((name) => {
    const got = valueOf(given, name);
    return got === undefined ? [] : [[name, got] as const];
  });
  return {
    file: fileOf(BACKTEST, given, words),
    ...Object.fromEntries(texts),
    bestFirst: tiersTyped(valueOf(given, "best-first") ?? ""),
    json: given.options.has("json"),
  };
};
