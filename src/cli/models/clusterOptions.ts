import type { Messages } from "../../text";
import type { ClusterMethod, ClusterOptions } from "../../workbook";
import { formatOf } from "../convertOptions";
import { Fault } from "../fault";
import { checkOut, fileOf } from "../files";
import type { CommandHelp } from "../help";
import { nearest } from "../nearest";
import { parseOptions, valueOf, type Given } from "../options";

const COMMAND = "models cluster";

/** The help of `models cluster`. */
export const clusterHelp = ({ clusters: { cli } }: Messages): CommandHelp => ({
  name: COMMAND,
  arguments: "IN.xlsx|csv [--columns A,B,C] [--out OUT]",
  options: [
    { name: "columns", value: "A,B,C", words: "clusterColumns" },
    { name: "log", words: "clusterLog" },
    { name: "method", value: "M", words: "clusterMethod" },
    { name: "k", value: "N", words: "clusterK" },
    { name: "share", value: "P", words: "clusterShare" },
    { name: "sheet", value: "SHEET", words: "clusterSheet" },
    { name: "out", value: "OUT", words: "clustersOut" },
    { name: "rules", value: "FILE", words: "clusterRules" },
    { name: "json", words: "json" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example:
    "clientele models cluster customers.xlsx --columns 消费金额,购买次数 --log --out clustered.xlsx --rules rules.xlsx",
  notes: [cli.jsonShape, cli.exits].join("\n\n"),
});

/** What `models cluster` was asked to do. */
export interface ClusterArguments {
  readonly file: string;
  readonly sheet?: string;
  /** Headers or letters; empty where all columns of numbers are meant. */
  readonly columns: readonly string[];
  readonly options: ClusterOptions;
  readonly out?: string;
  readonly rules?: string;
  readonly json: boolean;
}

const METHODS: readonly ClusterMethod[] = ["kmeans", "ward", "single", "complete", "average"];

const methodOf = (given: Given, words: Messages): ClusterMethod => {
  const got = valueOf(given, "method");
  const plain = got?.toLowerCase().replaceAll("-", "") ?? "kmeans";
  const found = METHODS.find((method) => method === plain);
  if (found !== undefined) return found;
  const near = nearest(plain, METHODS);
  const known = METHODS.join(words.cli.listSeparator);
  throw new Fault(words.clusters.cli.method({ got: got ?? "", near, known }), COMMAND);
};

const kOf = (given: Given, { clusters: { cli } }: Messages): number | undefined => {
  const got = valueOf(given, "k")?.trim() ?? "auto";
  if (got.toLowerCase() === "auto") return undefined;
  if (!/^\d+$/.test(got)) throw new Fault(cli.k({ got }), COMMAND);
  return Number(got);
};

const shareOf = (given: Given, { clusters: { cli } }: Messages): number | undefined => {
  const got = valueOf(given, "share");
  if (got === undefined) return undefined;
  const text = got.trim();
  const share = Number(text.endsWith("%") ? `${text.slice(0, -1).trim()}e-2` : text);
  if (text !== "" && share > 0 && share <= 1) return share;
  throw new Fault(cli.share({ got }), COMMAND);
};

/** Reads the arguments of `models cluster`; null where only its help is asked for. Throws a Fault that says what to do. */
export const clusterArguments = (
  args: readonly string[],
  words: Messages,
): ClusterArguments | null => {
  const given = parseOptions(COMMAND, args, clusterHelp(words).options, words);
  if (given.options.has("help")) return null;
  const file = fileOf(COMMAND, given, words);
  const [sheet, out, rules] = ["sheet", "out", "rules"].map((name) => valueOf(given, name));
  if (out !== undefined) checkOut(COMMAND, file, out, words);
  if (rules !== undefined && formatOf(rules) === undefined)
    throw new Fault(words.clusters.cli.rulesOut({ got: rules }), COMMAND);
  const [k, share] = [kOf(given, words), shareOf(given, words)];
  return {
    file,
    columns: (valueOf(given, "columns") ?? "")
      .split(/[,\uff0c\u3001]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    options: {
      method: methodOf(given, words),
      log: given.options.has("log"),
      ...(k !== undefined && { k }),
      ...(share !== undefined && { share }),
    },
    ...(sheet !== undefined && { sheet }),
    ...(out !== undefined && { out }),
    ...(rules !== undefined && { rules }),
    json: given.options.has("json"),
  };
};
