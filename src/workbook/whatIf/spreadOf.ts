import {
  CellState,
  compile,
  schemesWithin,
  type Column,
  type ColumnSet,
  type Scheme,
  type SchemePath,
  type Spread,
  type Within,
} from "../../rules";
import type { GradeResult } from "../gradeResult";
import { models } from "../models";
import type { Host } from "../pace";
import { turns } from "../turns";

/** Customers who are looked at for the ranges of figures: enough for a quantile, few enough to be quick. */
const SAMPLE = 2_000;

/** Body rows of customers, evenly over all of them. */
const sampled = ({ rows, blank }: GradeResult): readonly number[] => {
  const customers = Array.from({ length: rows }, (_, row) => row).filter((row) => blank[row] !== 1);
  const step = Math.max(1, customers.length / SAMPLE);
  return Array.from(
    { length: Math.min(SAMPLE, customers.length) },
    (_, at) => customers[Math.floor(at * step)] ?? 0,
  );
};

/** A column of some rows; what cannot be read counts as blank. */
const picked = (column: Column, rows: readonly number[]): Column => {
  const state = Uint8Array.from(rows, (row) =>
    column.state[row] === CellState.value ? CellState.value : CellState.blank,
  );
  const shared = { state, problems: new Map<number, never>() };
  switch (column.type) {
    case "number":
    case "date":
      return {
        type: column.type,
        ...shared,
        values: Float64Array.from(rows, (row) => column.values[row] ?? NaN),
      };
    case "boolean":
      return {
        type: "boolean",
        ...shared,
        values: Uint8Array.from(rows, (row) => column.values[row] ?? 0),
      };
    default:
      return {
        ...column,
        ...shared,
        values: Uint32Array.from(rows, (row) => column.values[row] ?? 0),
      };
  }
};

/** The sampled rows of each slice, as columns. */
const samplesOf = (result: GradeResult): readonly ColumnSet[] => {
  const rows = sampled(result);
  return result.slices.map(({ from, columns }) => {
    const own = rows
      .filter((row) => row >= from && row < from + columns.rows)
      .map((row) => row - from);
    return {
      rows: own.length,
      columns: Object.fromEntries(
        Object.entries(columns.columns).map(([key, column]) => [key, picked(column, own)]),
      ),
    };
  });
};

/** The numbers that a scheme knows of a customer: its inputs and what it derives from them. */
const numbersOf = ({ scheme }: Within): readonly string[] => [
  ...scheme.inputs.flatMap(({ key, type }) => (type === "number" ? [key] : [])),
  ...scheme.derived.map(({ key }) => key),
];

/** A scheme within another by itself, showing all that it knows. */
const showing = (within: Within, shows: readonly string[]): Scheme => {
  const { contact: _contact, checks: _checks, ...scheme } = within.scheme;
  return { ...scheme, shows };
};

const known = (values: Iterable<number>): Float64Array =>
  Float64Array.from([...values].filter((value) => !Number.isNaN(value))).sort();

const valuesIn = async (
  within: Within,
  samples: readonly ColumnSet[],
  asOf: number | undefined,
  turn: () => Promise<void>,
): Promise<ReadonlyMap<string, Float64Array>> => {
  const grader = compile(showing(within, numbersOf(within)), { models, arguments: within.values });
  const found = new Map<string, number[]>();
  const add = (key: string, values: Iterable<number>): unknown =>
    found.set(key, [...(found.get(key) ?? []), ...values]);
  for (const columns of samples) {
    if (columns.rows === 0) continue;
    await turn();
    const { score, outputs } = grader.grade(columns, asOf === undefined ? {} : { asOf });
    add("score", score);
    for (const { key, type, values } of outputs) if (type === "number") add(key, values);
  }
  return new Map([...found].map(([key, values]) => [key, known(values)]));
};

const NOBODY = new Float64Array(0);

/**
 * What the customers of a result have of every number that a scheme and the schemes within it know, and their scores, out of a sample of them. A scheme at a time, with a moment
 * for the screen between.
 */
export const spreadOf = async (
  result: GradeResult,
  scheme: Scheme,
  host: Host,
): Promise<Spread> => {
  const turn = turns(host);
  const samples = samplesOf(result);
  const found = new Map<string, ReadonlyMap<string, Float64Array>>();
  for (const within of schemesWithin(scheme)) {
    const values = await valuesIn(within, samples, result.context.asOf, turn);
    found.set(within.path.join("/"), values);
  }
  return (path: SchemePath, key: string) => found.get(path.join("/"))?.get(key) ?? NOBODY;
};
