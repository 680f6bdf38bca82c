import type { Messages } from "../../text";
import type { Locale } from "../../workbook";
import { Fault } from "../fault";
import type { CommandHelp } from "../help";
import { nearest } from "../nearest";
import { tableLines } from "../table";
import type { ExitCode, Terminal } from "../terminal";
import { runBacktest } from "./backtest";
import { backtestHelp } from "./backtestOptions";
import { runCluster } from "./cluster";
import { clusterHelp } from "./clusterOptions";
import { runClv } from "./clvCommand";
import { clvHelp } from "./clvOptions";
import { runRfm } from "./rfmCommand";
import { overdueHelp, runOverdue } from "./overdue";
import { rfmHelp } from "./rfmOptions";

type Model = (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
) => Promise<ExitCode>;

const MODELS: Readonly<Record<string, Model>> = {
  rfm: runRfm,
  clv: runClv,
  overdue: runOverdue,
  cluster: runCluster,
  backtest: runBacktest,
};

/** The help of each of the models. */
export const modelHelps = (words: Messages): readonly CommandHelp[] => [
  rfmHelp(words),
  clvHelp(words),
  overdueHelp(words),
  clusterHelp(words),
  backtestHelp(words),
];

const overview = (words: Messages): string => {
  const said: Readonly<Record<string, string>> = words.cli.usage;
  const rows = modelHelps(words).map(({ name }) => [`clientele ${name}`, said[name] ?? ""]);
  const examples = modelHelps(words).map(({ example }) => `  ${example}`);
  return [
    ...tableLines([{ title: "" }, { title: "" }], rows),
    "",
    `${words.cli.usage.example}:`,
    ...examples,
    "",
  ].join("\n");
};

/** Runs a statistical model over the purchases or customers of a file. Throws a Fault for a model that is not known. */
export const runModels: Model = async (args, terminal, locale, words) => {
  const [name, ...rest] = args;
  const known = Object.keys(MODELS);
  const { fault } = words.models.cli;
  if (name === "--help") {
    await terminal.out(overview(words));
    return 0;
  }
  const list = known.join(words.cli.listSeparator);
  if (name === undefined) throw new Fault(fault.noModel({ known: list }), "models");
  const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined;
  if (model !== undefined) return model(rest, terminal, locale, words);
  throw new Fault(
    fault.noSuchModel({ got: name, near: nearest(name, known), known: list }),
    "models",
  );
};
