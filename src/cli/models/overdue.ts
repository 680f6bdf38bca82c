import { chanceText, numberText, overdueProblemText, type Messages } from "../../text";
import { isoOf, overdue, type Locale, type Overdue, type RhythmOfCustomer } from "../../workbook";
import { Fault } from "../fault";
import { commandHelp, type CommandHelp } from "../help";
import { progressLine } from "../nodeHost";
import { openInput } from "../openInput";
import { parseOptions } from "../options";
import { tableLines } from "../table";
import type { ExitCode, Terminal } from "../terminal";
import {
  findInput,
  inputOptions,
  losesRows,
  modelInput,
  outputOptions,
  type FoundPurchases,
} from "./input";
import { numberOption } from "./numbers";
import { factJson, headLines, jsonPieces, percent } from "./report";

const COMMAND = "models overdue";

/** Customers that a report lists. */
const LISTED = 20;

/** The help of `models overdue`. */
export const overdueHelp = ({ foresight }: Messages): CommandHelp => ({
  name: COMMAND,
  arguments: "IN.xlsx|csv [--as-of DATE] [--share P]",
  options: [
    ...inputOptions,
    { name: "share", value: "P", words: "overdueShare" },
    { name: "least", value: "N", words: "overdueLeast" },
    ...outputOptions.filter(({ name }) => name !== "out"),
  ],
  example: "clientele models overdue purchases.csv --as-of 2026-01-31",
  notes: [foresight.overdue.cli.jsonShape, foresight.overdue.cli.exits].join("\n\n"),
});

const rowJson = (names: readonly string[], one: RhythmOfCustomer) => {
  const { customer, last, dueOn, limitOn, ...rest } = one;
  return {
    customer: names[customer],
    ...rest,
    last: isoOf(last),
    dueOn: isoOf(dueOn),
    limitOn: isoOf(limitOn),
  };
};

const jsonOf = ({ occasions }: FoundPurchases, found: Overdue): Generator<string> =>
  jsonPieces(
    {
      model: "overdue",
      asOf: isoOf(found.asOf),
      share: found.share,
      least: found.least,
      facts: occasions.facts.map(factJson),
    },
    found.customers.length,
    (row) => rowJson(occasions.customers, found.customers[row] as RhythmOfCustomer),
    {
      tooFew: found.tooFew.map(({ customer, purchases }) => ({
        customer: occasions.customers[customer],
        purchases,
      })),
    },
  );

const tableOf = (
  names: readonly string[],
  listed: readonly RhythmOfCustomer[],
  { foresight }: Messages,
): readonly string[] => {
  const { cli, standing } = foresight.overdue;
  const { column } = cli;
  const right = [column.by, column.since, column.usual, column.limit, column.chance];
  return tableLines(
    [
      { title: column.customer },
      { title: column.standing },
      ...right.map((title) => ({ title, right: true })),
    ],
    listed.map((one) => [
      names[one.customer] ?? "",
      standing[one.standing],
      ...[one.overdueBy, one.since, one.median, Math.floor(one.limit)].map((days) =>
        numberText(days, 0),
      ),
      chanceText(one.chance),
    ]),
  );
};

const reportOf = (
  { occasions }: FoundPurchases,
  found: Overdue,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const { cli } = words.foresight.overdue;
  const counts = (standing: RhythmOfCustomer["standing"]): string =>
    numberText(found.customers.filter((one) => one.standing === standing).length, 0);
  const late = found.customers.filter(({ standing }) => standing === "overdue");
  const more = late.length - LISTED;
  return [
    cli.rule({
      share: percent(found.share, locale),
      least: numberText(found.least, 0),
    }),
    cli.counts({
      overdue: counts("overdue"),
      due: counts("due"),
      inTime: counts("in-time"),
      tooFew: numberText(found.tooFew.length, 0),
    }),
    ...(late.length === 0
      ? []
      : ["", ...tableOf(occasions.customers, late.slice(0, LISTED), words)]),
    ...(more > 0 ? [cli.more({ count: numberText(more, 0) })] : []),
  ];
};

/**
 * Says which customers of a list of purchases have been away longer than is usual for them: `--json` or a report on stdout. Gives 1 where rows were left out. Throws a
 * Fault or a PortError where nothing could be done.
 */
export const runOverdue = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const given = parseOptions(COMMAND, args, overdueHelp(words).options, words);
  if (given.options.has("help")) {
    await terminal.out(commandHelp(overdueHelp(words), words));
    return 0;
  }
  const input = modelInput(COMMAND, given, words);
  const share = numberOption(given, "share", 0.95, [0.5, 0.999], COMMAND, words);
  const least = numberOption(given, "least", 4, [3, 1000], COMMAND, words);
  const file = await openInput(input.file, input.sheet, words);
  const progress = progressLine(terminal, words);
  const purchases = await findInput(file, input, () => false, words, COMMAND, progress);
  progress.clear();
  if (purchases.kind !== "purchases") throw new Fault(words.cli.fault.noCustomers);
  const { occasions } = purchases;
  const found = overdue(occasions, { share, least: Math.floor(least) });
  if (!found.ok) throw new Fault(overdueProblemText(found.problem, locale), COMMAND);
  const head = headLines(
    purchases,
    input,
    occasions.customers.length,
    occasions.asOf,
    locale,
    words,
  );
  if (input.json) for (const piece of jsonOf(purchases, found.value)) await terminal.out(piece);
  else
    await terminal.out(
      `${[...head, ...reportOf(purchases, found.value, locale, words)].join("\n")}\n`,
    );
  return losesRows(purchases) ? 1 : 0;
};
