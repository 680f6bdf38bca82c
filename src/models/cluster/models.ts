import { Knowledge, type Known, type Model, type ModelQuestion, type Steps } from "../../rules";
import { allOf, rowsWithValue, togetherOf, withProblems } from "../answer";
import { inOrderSteps, picked } from "../numeric/order";
import { chooseClustersSteps, MOST } from "./chooseClusters";
import { pointsOf } from "./points";
import { componentsFor, principalComponentsSteps, scoresOf } from "./principalComponents";
import { ranksOf } from "./ranks";

/** Customers that clusters need at least. */
const LEAST = 3;

/** The part of the variance that the components must hold. */
const SHARE = 0.9;

const NAMES = Array.from({ length: MOST }, (_, k) => `c${String(k + 1)}`);

/** Whether any row has a value: a column that has none counts as not there. */
const isThere = ({ knowledge }: Known): boolean =>
  knowledge === null || knowledge.some((each) => each === Knowledge.value);

/** The cluster of each row of columns without gaps, 0 for the one with the greatest averages. */
function* clustersOf(columns: readonly Float64Array[]): Steps<Uint32Array> {
  const components = yield* principalComponentsSteps(columns);
  yield;
  const count = componentsFor(components.components, SHARE);
  if (count === 0) return new Uint32Array(columns[0]?.length ?? 0);
  const { assignment } = yield* chooseClustersSteps(pointsOf(scoresOf(components, count)));
  yield;
  const ranks = ranksOf(columns, assignment);
  return assignment.map((cluster) => ranks[cluster] as number);
}

function* answer(question: ModelQuestion): Steps<Known> {
  const there = question.columns.filter(isThere);
  const knowledge = togetherOf(question, there.length > 0 ? there : question.columns);
  const rows = rowsWithValue(knowledge);
  const values = new Uint32Array(question.rows);
  const found = { type: "choice", values, dictionary: NAMES } as const;
  if (rows.length < LEAST) {
    const problem = { code: "too-few-customers", got: rows.length, min: LEAST } as const;
    return withProblems(found, knowledge, allOf(rows, problem));
  }
  // In an order of their own, so that customers get the same clusters however the sheet is sorted.
  const order = yield* inOrderSteps(
    there.map((column) => column.values),
    rows,
  );
  yield;
  const clusters = yield* clustersOf(there.map((column) => picked(column.values, order)));
  order.forEach((row, k) => (values[row] = clusters[k] as number));
  return withProblems(found, knowledge, new Map());
}

/**
 * Customers in 2 to 8 clusters of those who are alike in all columns that there are: standardised, by the principal components that hold 90 % of the variance,
 * k-means with the number of clusters that has the best silhouette; c1 is the cluster with the greatest average of the first column, and so on down.
 * The clusters are of all rows that take part, whatever their groups, since a cluster is a group itself. A row with a gap is unknown, as the engine tells;
 * fewer than 3 rows without are `too-few-customers`. Customers who are all alike are c1.
 */
export const clusterModels = {
  clusters: { scope: "column", answer },
} satisfies Readonly<Record<string, Model>>;
