import { problemText, type ValueLifetimeWords } from "../../../text";
import type { LifetimeFound, TimeUnit } from "../../../workbook";
import type { Language } from "../../language";
import { aheadOf, type LifetimeChoices } from "./lifetimeChoices";

/** An amount as a sentence has it: without decimals once there are three digits before them. */
const amountText = (amount: number, { count, number }: Language): string =>
  Math.abs(amount) >= 100 ? count(amount) : number(amount);

/** The result in one sentence. */
export const lifetimeSentence = (
  { totals, names, asOf }: LifetimeFound,
  choices: LifetimeChoices,
  t: ValueLifetimeWords,
  language: Language,
): string => {
  const { count, number, date } = language;
  const { alive, purchases, amount } = totals;
  const said = t.sentence({
    alive: count(alive),
    customers: count(names.length),
    ahead: t.span[choices.unit]({ count: number(aheadOf(choices)) }),
    purchases: amountText(purchases, language),
  });
  const worth = amount === undefined ? "" : t.amount({ amount: amountText(amount, language) });
  return `${asOf === null ? "" : t.asOfDay({ day: date(asOf) })}${said}${worth}${t.end}`;
};

/** The lifetime value of all, or why there is none. */
export const worthSentence = (
  { totals, spending }: LifetimeFound,
  { years, rate }: LifetimeChoices,
  t: ValueLifetimeWords,
  language: Language,
): string => {
  if (totals.value === undefined)
    return spending.ok ? "" : t.noWorth({ why: problemText(spending.problem, language.locale) });
  return t.worth({
    value: amountText(totals.value, language),
    years: language.count(years),
    rate: language.percent(rate / 100),
  });
};

/** A table of figures with a line above it. */
export interface FigureBlock {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const significant = (value: number | undefined, { number }: Language): string => {
  if (value === undefined || !Number.isFinite(value)) return "";
  return Math.abs(value) >= 100 ? number(value) : String(Number(value.toPrecision(4)));
};

const parameterRows = (
  parameters: Readonly<Record<string, number>>,
  errors: Readonly<Record<string, number>> | null,
  language: Language,
): FigureBlock["rows"] =>
  Object.entries(parameters).map(([name, value]) => [
    name,
    significant(value, language),
    significant(errors?.[name], language),
  ]);

/** The parameters of the models with their standard errors. */
export const parameterBlocks = (
  { model, parameters, fit, spending }: LifetimeFound,
  unit: TimeUnit,
  t: ValueLifetimeWords,
  language: Language,
): readonly FigureBlock[] => {
  const headers = [t.parameter, t.value, t.error];
  const value = language.number(fit.logLikelihood);
  const buying = {
    title: t.likelihood({ model: t.models[model], value, unit: t.units[unit] }),
    headers,
    rows: parameterRows(parameters, fit.standardErrors, language),
  };
  if (!spending.ok) return [buying];
  const { p, q, gamma, standardErrors, logLikelihood } = spending.value;
  return [
    buying,
    {
      title: t.spending({ value: language.number(logLikelihood) }),
      headers,
      rows: parameterRows({ p, q, gamma }, standardErrors, language),
    },
  ];
};

/** What was bought in the holdout by customers of equally many repeats, and what was forecast; null without a holdout. */
export const holdoutBlock = (
  { holdout }: LifetimeFound,
  t: ValueLifetimeWords,
  { count, number }: Language,
): FigureBlock | null => {
  if (holdout === undefined) return null;
  return {
    title: t.byRepeats,
    headers: [t.repeats, t.customersColumn, t.actual, t.predicted],
    rows: holdout.check.byRepeats.map(({ repeats, orMore, customers, actual, predicted }) => [
      orMore ? t.orMore({ repeats: count(repeats) }) : count(repeats),
      count(customers),
      number(actual),
      number(predicted),
    ]),
  };
};
