import { kindOf } from "../files";
import type { Messages } from "../text";
import type { PortError } from "../workbook";

const unreadable = ({ cli }: Messages, detail: string): string => {
  const [code = "", fact = ""] = detail.split(" ");
  if (code === "unclosed-quote")
    return cli.fault.unreadable({ detail: cli.unclosedQuote({ line: fact }) });
  return cli.fault.unreadable({ detail: cli.unreadable[code] ?? detail });
};

/** What a file does not take, by whether it is a text or a workbook; `detail` is the file's name, or what it was. */
const unsupported = ({ cli: { fault } }: Messages, detail: string): string =>
  ["csv", "parquet"].includes(kindOf(detail) ?? "")
    ? fault.notInText({ file: detail })
    : fault.notInFile({ what: detail });

/** What a port says, in words for the command line. */
export const portMessage = ({ code, detail = "" }: PortError, words: Messages): string => {
  const { fault } = words.cli;
  switch (code) {
    case "unsupported":
      return unsupported(words, detail);
    case "taken":
      return fault.taken({ where: detail });
    case "too-long":
      return fault.tooLong({ where: detail });
    case "too-large":
      return fault.tooManyRows({ rows: Number(detail).toLocaleString("en-US") });
    case "changed":
      return fault.changed({ header: detail });
    case "unreadable":
      return unreadable(words, detail);
    default:
      return fault.bug({ detail: `${code} ${detail}` });
  }
};
