import { problemText } from "../../text";
import { isoOf, type Locale } from "../../workbook";
import type { ClvOptionsAsked } from "./clvOptions";
import type { ClvRun, HoldoutRun } from "./clvRun";
import { factJson, jsonPieces, numberJson } from "./report";

const holdoutJson = ({ histories, holdout, check, track }: HoldoutRun) => {
  const { actualTotal, predictedTotal, meanError, rootError, byRepeats } = check;
  return {
    from: isoOf(histories.until + 1),
    to: isoOf(holdout.until),
    length: holdout.length,
    ...{ actualTotal, predictedTotal, meanError, rootError, byRepeats },
    track: track.map(({ until, ...point }) => ({ until: isoOf(until), ...point })),
  };
};

const spendingJson = ({ values: { spending } }: ClvRun, locale: Locale) => {
  if (!spending.ok)
    return { problem: spending.problem, message: problemText(spending.problem, locale) };
  const { p, q, gamma, mean, logLikelihood, standardErrors } = spending.value;
  return { parameters: { p, q, gamma }, standardErrors, logLikelihood, mean };
};

const rowJson = ({ names, histories, values, holdout }: ClvRun, row: number) => ({
  customer: names[row] ?? "",
  frequency: numberJson(histories.repeats[row]),
  recency: numberJson(histories.recency[row]),
  age: numberJson(histories.age[row]),
  average: numberJson(histories.average?.[row]),
  alive: numberJson(values.alive[row]),
  purchases: numberJson(values.purchases[row]),
  discounted: numberJson(values.discounted[row]),
  amount: numberJson(values.amounts?.[row]),
  value: numberJson(values.values?.[row]),
  ...(holdout && {
    predicted: numberJson(holdout.check.predicted[row]),
    actual: numberJson(holdout.holdout.purchases[row]),
  }),
});

/** The run as one JSON object in pieces, one line a row. */
export const clvJson = (
  run: ClvRun,
  { unit, ahead, years, rate, margin }: ClvOptionsAsked,
  locale: Locale,
): Generator<string> => {
  const { found, asOf, values, holdout, names, leftOut } = run;
  const { model, parameters, fit } = values.buying;
  const purchases = found.kind === "purchases" ? found.occasions.facts : [];
  return jsonPieces(
    {
      model,
      asOf: asOf === null ? null : isoOf(asOf),
      unit,
      ahead,
      horizon: { years, rate, margin },
      parameters,
      standardErrors: fit.standardErrors,
      logLikelihood: fit.logLikelihood,
      spending: spendingJson(run, locale),
      facts: [...purchases, ...values.facts].map(factJson),
      ...(holdout && { holdout: holdoutJson(holdout) }),
    },
    names.length,
    (row) => rowJson(run, row),
    { summary: { customers: names.length, leftOut } },
  );
};
