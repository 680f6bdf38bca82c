import { problemText, type Messages } from "../../text";
import { fitFactText, isoOf, purchaseFactText, type Locale } from "../../workbook";
import { tableLines } from "../table";
import type { ClvOptionsAsked } from "./clvOptions";
import type { ClvRun, HoldoutRun } from "./clvRun";
import { count, figure, headLines, notedLines, percent } from "./report";

/** Customers that a report names. */
const MOST = 10;

const MODEL_NAMES = { "bg-nbd": "BG/NBD", "pareto-nbd": "Pareto/NBD" } as const;

type Parameters = Readonly<Record<string, number>>;

const parameterLines = (
  parameters: Parameters,
  errors: Parameters | null,
  locale: Locale,
  { models }: Messages,
): readonly string[] => {
  const { column } = models.cli;
  return tableLines(
    [
      { title: column.parameter },
      { title: column.value, right: true },
      { title: column.error, right: true },
    ],
    Object.entries(parameters).map(([name, value]) => [
      name,
      figure(value, locale, 4),
      figure(errors?.[name] ?? NaN, locale, 4),
    ]),
  );
};

const fitLines = (
  { values: { buying, spending } }: ClvRun,
  { unit }: ClvOptionsAsked,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const { cli } = words.models;
  const value = figure(buying.fit.logLikelihood, locale);
  const model = MODEL_NAMES[buying.model];
  const head = ["", cli.likelihood({ model, value, unit: cli.unit[unit] })];
  const lines = [
    ...head,
    ...parameterLines(buying.parameters, buying.fit.standardErrors, locale, words),
    "",
  ];
  if (!spending.ok)
    return [...lines, cli.noSpending({ why: problemText(spending.problem, locale) })];
  const { p, q, gamma, standardErrors } = spending.value;
  return [
    ...lines,
    cli.spending,
    ...parameterLines({ p, q, gamma }, standardErrors, locale, words),
  ];
};

const sum = (values: Float64Array): number => values.reduce((all, each) => all + each, 0);

const totalLines = (
  { values, names }: ClvRun,
  { ahead, unit, years, rate }: ClvOptionsAsked,
  locale: Locale,
  { models }: Messages,
): readonly string[] => {
  const { cli } = models;
  const time = `${figure(ahead, locale, 1)} ${cli.unit[unit]}`;
  const facts = { customers: count(names.length, locale), ahead: time };
  const total = cli.total({ ...facts, purchases: figure(sum(values.purchases), locale, 1) });
  if (values.values === undefined) return ["", total];
  const worth = figure(sum(values.values), locale);
  const term = { years: String(years), rate: percent(rate, locale) };
  return ["", total, cli.worth({ value: worth, ...term })];
};

const bestLines = (
  { values, names }: ClvRun,
  locale: Locale,
  { models }: Messages,
): readonly string[] => {
  const { best, column } = models.cli;
  const worth = values.values ?? values.discounted;
  const rows = [...names.keys()]
    .sort((one, other) => (worth[other] as number) - (worth[one] as number) || one - other)
    .slice(0, MOST);
  return [
    "",
    best,
    ...tableLines(
      [
        { title: column.customer },
        { title: column.alive, right: true },
        { title: column.purchases, right: true },
        { title: column.worth, right: true },
      ],
      rows.map((row) => [
        names[row] ?? "",
        percent(values.alive[row] as number, locale),
        figure(values.purchases[row] as number, locale),
        figure(values.values?.[row] ?? NaN, locale),
      ]),
    ),
  ];
};

const holdoutLines = (
  { histories, holdout, check }: HoldoutRun,
  locale: Locale,
  { models }: Messages,
): readonly string[] => {
  const { cli } = models;
  const { actualTotal, predictedTotal, meanError, rootError, byRepeats } = check;
  const facts = {
    from: isoOf(histories.until + 1),
    to: isoOf(holdout.until),
    actual: count(actualTotal, locale),
    predicted: figure(predictedTotal, locale, 1),
    off: percent(predictedTotal / actualTotal - 1, locale),
  };
  return [
    "",
    cli.holdout(facts),
    cli.errors({ mean: figure(meanError, locale, 3), root: figure(rootError, locale, 3) }),
    ...tableLines(
      [
        { title: cli.column.repeats },
        { title: cli.column.customers, right: true },
        { title: cli.column.actual, right: true },
        { title: cli.column.predicted, right: true },
      ],
      byRepeats.map(({ repeats, orMore, customers, actual, predicted }) => [
        `${repeats}${orMore ? "+" : ""}`,
        count(customers, locale),
        figure(actual, locale, 3),
        figure(predicted, locale, 3),
      ]),
    ),
  ];
};

/** What a run found, for people: the fits with their errors, what to expect of all and of the best customers, how the holdout went, and what to note. */
export const clvReport = (
  run: ClvRun,
  options: ClvOptionsAsked,
  locale: Locale,
  words: Messages,
): readonly string[] => {
  const { found, names, asOf, values, holdout, leftOut } = run;
  const facts = found.kind === "purchases" ? found.occasions.facts : [];
  const rows = words.models.cli.leftOut({ rows: count(leftOut, locale) });
  return [
    ...headLines(found, options, names.length, asOf, locale, words),
    ...fitLines(run, options, locale, words),
    ...totalLines(run, options, locale, words),
    ...bestLines(run, locale, words),
    ...(holdout === undefined ? [] : holdoutLines(holdout, locale, words)),
    ...notedLines(
      [
        ...facts.map((fact) => purchaseFactText(fact, locale)),
        ...(leftOut > 0 ? [rows] : []),
        ...values.facts.map((fact) => fitFactText(fact, locale)),
      ],
      words,
    ),
  ];
};
