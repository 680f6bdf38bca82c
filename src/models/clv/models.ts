import {
  eachRow,
  inBlocks,
  tidy,
  type Flaw,
  type Known,
  type Model,
  type ModelQuestion,
  type Steps,
} from "../../rules";
import { allOf, rowsWithValue, togetherOf, withProblems } from "../answer";
import { picked } from "../numeric/order";
import { expectedPurchases, fitBgNbdSteps, probabilityAlive, type BgNbd } from "./bgNbd";
import { expectedValue, fitGammaGammaSteps, type GammaGamma } from "./gammaGamma";
import { pooledHistories, type Histories } from "./histories";
import { discountedPurchases, TEN_YEARS } from "./lifetime";
import { remembered } from "./remembered";

/** A year of days: ages in days are what schemes ask about. */
export const HORIZON = 365;

/** Histories that are asked about in one step: each takes long. */
const ASKED = 64;

/** What one of the models found: a number a row, or why there is none. */
interface Found {
  readonly values: Float64Array;
  readonly problems: ReadonlyMap<number, Flaw>;
}

/** A fitted model with the rows that it was fitted on, or the problems. */
interface Fitted<T> {
  readonly model: T | undefined;
  readonly rows: Uint32Array;
  readonly problems: ReadonlyMap<number, Flaw>;
}

interface BuyingFit extends Fitted<BgNbd> {
  readonly histories: Histories;
  /** The history of each of the rows. */
  readonly places: Uint32Array;
}

const negative = (...values: number[]): Flaw | undefined => {
  const of = values.findIndex((each) => each < 0);
  const got = values[of];
  return got === undefined ? undefined : { problem: { code: "out-of-range", got, min: 0 }, of };
};

/** What contradicts itself in a history: something negative, a last purchase later than today, or one after the first where there is none. */
const flaw = (repeats: number, recency: number, age: number): Flaw | undefined => {
  const latest = repeats === 0 ? 0 : age;
  const late = { code: "out-of-range", got: recency, max: latest } as const;
  return (
    negative(repeats, recency, age) ?? (recency > latest ? { problem: late, of: 1 } : undefined)
  );
};

function* flawsOf(
  columns: readonly Known[],
  rows: Uint32Array,
  check: (...values: number[]) => Flaw | undefined,
): Steps<Map<number, Flaw>> {
  const problems = new Map<number, Flaw>();
  yield* eachRow(rows.length, (k) => {
    const row = rows[k] as number;
    const found = check(...columns.map(({ values }) => values[row] as number));
    if (found) problems.set(row, found);
  });
  return problems;
}

const fitBuying = remembered(function* (question): Steps<BuyingFit> {
  const columns = question.columns.slice(0, 3) as [Known, Known, Known];
  const [repeats, recency, age] = columns;
  const known = rowsWithValue(togetherOf(question, columns));
  const problems = yield* flawsOf(columns, known, flaw as () => Flaw | undefined);
  const rows = known.filter((row) => !problems.has(row));
  const pool = yield* pooledHistories(repeats.values, recency.values, age.values, rows);
  const fitted = yield* fitBgNbdSteps(pool.histories);
  if (fitted.ok) return { ...pool, model: fitted.value, rows, problems };
  const all = new Map([...problems, ...allOf(rows, fitted.problem)]);
  return { ...pool, model: undefined, rows, problems: all };
});

const fitSpending = remembered(function* (question): Steps<Fitted<GammaGamma>> {
  const [repeats, average] = question.columns as [Known, Known];
  const known = rowsWithValue(togetherOf(question, question.columns));
  const problems = yield* flawsOf(question.columns, known, negative);
  const rows = known.filter((row) => !problems.has(row));
  yield;
  const fitted = yield* fitGammaGammaSteps({
    repeats: picked(repeats.values, rows),
    average: picked(average.values, rows),
  });
  if (fitted.ok) return { model: fitted.value, rows, problems };
  const all = new Map([...problems, ...allOf(rows, fitted.problem)]);
  return { model: undefined, rows, problems: all };
});

const buying = (question: ModelQuestion): Steps<BuyingFit> =>
  fitBuying({ ...question, columns: question.columns.slice(0, 3) });

/** Computes something of each history once, and gives it to the rows that have it. */
function* perHistory(
  question: ModelQuestion,
  compute: (model: BgNbd, repeats: number, recency: number, age: number) => number,
): Steps<Found> {
  const { model, histories, places, rows, problems } = yield* buying(question);
  const values = new Float64Array(question.rows);
  if (model === undefined) return { values, problems };
  const { repeats, recency, age } = histories;
  const found = new Float64Array(repeats.length);
  yield* inBlocks(
    repeats.length,
    (from, to) => {
      for (let k = from; k < to; k++)
        found[k] = compute(model, repeats[k] as number, recency[k] as number, age[k] as number);
    },
    ASKED,
  );
  yield* eachRow(rows.length, (k) => {
    values[rows[k] as number] = found[places[k] as number] as number;
  });
  return { values, problems };
}

function* perPurchase(question: ModelQuestion): Steps<Found> {
  const [repeats, average] = question.columns as [Known, Known];
  const { model, rows, problems } = yield* fitSpending(question);
  const values = new Float64Array(question.rows);
  if (model === undefined) return { values, problems };
  yield* eachRow(rows.length, (k) => {
    const row = rows[k] as number;
    const [x, z] = [repeats.values[row] as number, average.values[row] as number];
    values[row] = expectedValue(model, x, z);
  });
  return { values, problems };
}

function* worthOf(question: ModelQuestion): Steps<Found> {
  const { columns } = question;
  const purchases = yield* perHistory(question, (model, ...history) =>
    discountedPurchases(model, TEN_YEARS, ...history),
  );
  const amounts = yield* perPurchase({
    ...question,
    columns: [columns[0], columns[3]] as Known[],
  });
  yield;
  const problems = new Map<number, Flaw>();
  // The second column of the two is the fourth of the four.
  for (const [row, { problem, of }] of amounts.problems) problems.set(row, { problem, of: of * 3 });
  for (const [row, found] of purchases.problems) problems.set(row, found);
  const values = purchases.values.map((count, row) => count * (amounts.values[row] as number));
  return { values, problems };
}

const model = (find: (question: ModelQuestion) => Steps<Found>): Model => ({
  scope: "column",
  *answer(question) {
    const knowledge = togetherOf(question, question.columns);
    yield;
    const found = yield* find(question);
    const problems = new Map<number, Flaw>();
    for (const [row, each] of found.problems) if (knowledge[row] === 0) problems.set(row, each);
    const values = new Float64Array(question.rows);
    yield* eachRow(question.rows, (row) => {
      if (knowledge[row] === 0) values[row] = tidy(found.values[row] as number);
    });
    yield;
    return withProblems({ type: "number", values, dictionary: [] }, knowledge, problems);
  },
});

/**
 * What can be said of customers who come back as they please, from repeat purchases, recency and age (in days) and the average amount of a repeat purchase.
 * All of them are asked over all rows that take part, whatever their groups, and share their fits.
 * A row of negative figures, with a recency beyond its age, or with one where nothing was bought again is `out-of-range` and counts for nobody;
 * fewer than 10 customers, or than 3 who bought again, are `too-few-customers` on every row.
 */
export const lifetimeModels = {
  /** The probability, 0 to 1, that a customer still buys: of repeats, recency, age. */
  alive: model((question) => perHistory(question, probabilityAlive)),
  /** Purchases to expect in the next 365 days: of repeats, recency, age. */
  expectedPurchases: model((question) =>
    perHistory(question, (fitted, ...history) => expectedPurchases(fitted, HORIZON, ...history)),
  ),
  /** The amount to expect of a purchase: of repeats and average amount. */
  expectedValue: model(perPurchase),
  /** What a customer is expected to spend in the next ten years, at 10 % a year: of repeats, recency, age, average amount. */
  lifetime: model(worthOf),
} satisfies Readonly<Record<string, Model>>;
