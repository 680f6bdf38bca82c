import type { Messages } from "../text";
import { Fault } from "./fault";
import { checkOut, fileOf, isWorkbook } from "./files";
import type { CommandHelp } from "./help";
import { parseOptions, valueOf } from "./options";

/** The help of `history`. */
export const historyHelp = ({ history: { cli } }: Messages): CommandHelp => ({
  name: "history",
  arguments: "BOOK.xlsx [--from RUN] [--to RUN] [--out OUT.xlsx]",
  options: [
    { name: "from", value: "RUN", words: "from" },
    { name: "to", value: "RUN", words: "to" },
    { name: "out", value: "OUT", words: "changesOut" },
    { name: "json", words: "json" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example: "clientele history customers.xlsx --from 2026-01 --to 2026-02 --out changes.xlsx",
  notes: `${cli.shape}\n\n${cli.exits}`,
});

/** What `history` was asked to do. */
export interface HistoryOptions {
  readonly file: string;
  /** Runs by name or month; absent where the runs are only to be listed. */
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly json: boolean;
}

/** Reads the arguments of `history`; null where only its help is asked for. Throws a Fault that says what to do. */
export const historyOptions = (args: readonly string[], words: Messages): HistoryOptions | null => {
  const given = parseOptions("history", args, historyHelp(words).options, words);
  if (given.options.has("help")) return null;
  const file = fileOf("history", given, words);
  const { fault } = words.history.cli;
  if (!isWorkbook(file)) throw new Fault(fault.onlyWorkbooks, "history");
  const [from, to, out] = ["from", "to", "out"].map((name) => valueOf(given, name));
  if (from === undefined && (to !== undefined || out !== undefined))
    throw new Fault(fault.fromNeeded, "history");
  if (out !== undefined) checkOut("history", file, out, words);
  return {
    file,
    json: given.options.has("json"),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(out !== undefined && { out }),
  };
};
