import type { OpenFile } from "../../files";
import { problemText, type Messages } from "../../text";
import {
  checkHoldout,
  historiesOf,
  holdoutOf,
  holdsHistories,
  lifetimeValues,
  readHistories,
  track,
  type CustomerHistories,
  type Holdout,
  type HoldoutCheck,
  type LifetimeValues,
  type Locale,
  type Progress,
  type TrackPoint,
  type ValuedHistories,
} from "../../workbook";
import { bodyRowsOf, findInput, type FoundCustomers, type FoundPurchases } from "./input";
import { Fault } from "../fault";
import { CLV, type ClvOptionsAsked } from "./clvOptions";
import { nobodyText } from "./report";

/** What a holdout period has shown. */
export interface HoldoutRun {
  readonly histories: CustomerHistories;
  readonly holdout: Holdout;
  readonly check: HoldoutCheck;
  readonly track: readonly TrackPoint[];
}

/** Everything that a run of `models clv` has found. */
export interface ClvRun {
  readonly found: FoundPurchases | FoundCustomers;
  readonly names: readonly string[];
  readonly histories: ValuedHistories;
  /** The last day that the models have seen; null for a table of customers. */
  readonly asOf: number | null;
  /** Rows of a table of customers that are not whole. */
  readonly leftOut: number;
  readonly values: LifetimeValues;
  readonly holdout?: HoldoutRun;
}

const valuesOf = (
  histories: ValuedHistories,
  { model, ahead, year, years, rate, margin }: ClvOptionsAsked,
  locale: Locale,
): LifetimeValues => {
  const horizon = { step: year, steps: years, rate };
  const outcome = lifetimeValues(histories, { model, ahead, horizon, margin });
  if (outcome.ok) return outcome.value;
  throw new Fault(problemText(outcome.problem, locale), CLV);
};

const ofCustomers = async (
  file: OpenFile,
  found: FoundCustomers,
  options: ClvOptionsAsked,
  locale: Locale,
  words: Messages,
  progress: Progress,
): Promise<ClvRun> => {
  if (options.holdout !== undefined)
    throw new Fault(words.models.cli.fault.holdoutNeedsPurchases, CLV);
  const read = await readHistories(file.port, found.customers, progress);
  return {
    found,
    names: read.names,
    histories: read,
    asOf: null,
    leftOut: bodyRowsOf(found) - read.rows.length,
    values: valuesOf(read, options, locale),
  };
};

const ofPurchases = (
  found: FoundPurchases,
  options: ClvOptionsAsked,
  locale: Locale,
  words: Messages,
): ClvRun => {
  const { occasions, hasAmounts } = found;
  const { unit, holdout: until } = options;
  const histories = historiesOf(occasions, { unit, ...(until !== undefined && { until }) });
  if (histories.customers.length === 0)
    throw new Fault(nobodyText(occasions.facts, locale, words), CLV);
  const { average, ...timed } = histories;
  const values = valuesOf(hasAmounts ? { ...timed, average } : timed, options, locale);
  const common = {
    found,
    names: Array.from(histories.customers, (each) => occasions.customers[each] ?? ""),
    histories: hasAmounts ? histories : timed,
    asOf: histories.until,
    leftOut: 0,
    values,
  };
  if (until === undefined) return common;
  const holdout = holdoutOf(occasions, histories);
  const check = checkHoldout(values.buying, histories, holdout);
  const points = track(values.buying, occasions, histories);
  return { ...common, holdout: { histories, holdout, check, track: points } };
};

/** Reads the file, fits the models and says of each customer what they say. Throws a Fault. */
export const clvRun = async (
  file: OpenFile,
  options: ClvOptionsAsked,
  locale: Locale,
  words: Messages,
  progress: Progress,
): Promise<ClvRun> => {
  const found = await findInput(file, options, holdsHistories, words, CLV, progress);
  return found.kind === "customers"
    ? ofCustomers(file, found, options, locale, words, progress)
    : ofPurchases(found, options, locale, words);
};
