import { fail } from "../../rules";
import { readNumber } from "../../cells";
import { toCells } from "../cell/arguments";
import { errorOf } from "../cell/error";
import { isEmpty, valueOrThrow, type Result } from "../cell/result";
import { inShape, together } from "../cell/together";
import { figuresOf } from "../lifetime/figures";
import { notLoaded, resultsOf } from "../parts/results";
import { figure } from "./figure";
import { statistics } from "./part";
import type * as statisticsModule from "./statistics";

type Buying = ReturnType<(typeof statisticsModule)["bgNbdOf"]>;

/** What is asked of a model about one customer. */
export type Asked = (buying: Buying, history: readonly [number, number, number]) => number;

const history = [
  { input: figure("frequency", "回购次数", "Repeat purchases", { min: 0 }) },
  { input: figure("recency", "首末次间隔", "First to last purchase", { min: 0 }) },
  { input: figure("age", "客龄", "Customer age", { min: 0 }) },
];

const PARAMETERS = ["r", "alpha", "a", "b"] as const;

/** The four parameters as numbers above 0; null where none are given. Throws the error of others. */
const parametersIn = (argument: unknown): readonly number[] | null => {
  const cells = toCells(argument)
    .flat()
    .filter((cell) => !isEmpty(cell));
  if (cells.length === 0) return null;
  if (cells.length !== PARAMETERS.length)
    throw errorOf({
      code: "shape-mismatch",
      rows: 1,
      columns: cells.length,
      wantRows: 1,
      wantColumns: PARAMETERS.length,
    });
  return cells.map((cell) => {
    const value = valueOrThrow(readNumber(cell)) ?? NaN;
    return value > 0 ? value : valueOrThrow(fail({ code: "out-of-range", got: value, min: 0 }));
  });
};

type Row = ReturnType<ReturnType<typeof figuresOf>>;

/** A history that contradicts itself becomes an error: a last purchase later than today, or one after the first where there is none. */
const consistent = (row: Row): Row => {
  if (!("map" in row)) return row;
  const [repeats = NaN, recency = NaN, age = NaN] = row;
  const max = repeats === 0 ? 0 : age;
  return recency > max ? errorOf({ code: "out-of-range", got: recency, max }) : row;
};

const fitted = (models: typeof statisticsModule, rows: readonly Row[]): Buying => {
  const whole = rows.flatMap((row) => ("map" in row ? [row] : []));
  const column = (k: number): Float64Array => Float64Array.from(whole, (row) => row[k] ?? NaN);
  return models.bgNbdOf(
    valueOrThrow(models.fitBgNbd({ repeats: column(0), recency: column(1), age: column(2) })),
  );
};

/**
 * Asks a BG/NBD model about customers: one of given parameters (r, alpha, a, b) or, where they are left out, one that is fitted on the customers themselves.
 * Throws the error of bad parameters and of too few customers.
 */
export const askOfHistories = (
  ranges: readonly [frequency: unknown, recency: unknown, age: unknown],
  parameters: unknown,
  ask: Asked,
): Result[][] => {
  const given = parametersIn(parameters);
  const cells = together(...ranges);
  const isBlank = (place: number): boolean =>
    cells.lists.every((list) => isEmpty(list[place] ?? null));
  const figures = figuresOf(history, cells.lists);
  const rows = (cells.lists[0] ?? []).map((_, place) => consistent(figures(place)));
  return resultsOf(
    statistics.now,
    statistics.load,
    (models) => {
      const [r = NaN, alpha = NaN, a = NaN, b = NaN] = given ?? [];
      const buying = given ? models.bgNbdOf({ r, alpha, a, b }) : fitted(models, rows);
      return inShape(cells, (place) => {
        if (isBlank(place)) return "";
        const row = rows[place] ?? [];
        if (!("map" in row)) return row;
        const [repeats = NaN, recency = NaN, age = NaN] = row;
        return ask(buying, [repeats, recency, age]);
      });
    },
    () => inShape(cells, notLoaded),
  );
};
