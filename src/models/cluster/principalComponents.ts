import { atOnce, type Steps } from "../../rules";
import { eigenOf, type Eigen } from "./eigen";
import { standardiseSteps, type Standardised } from "./standardise";

/** Principal components of columns. */
export interface Components extends Standardised {
  /** The components, from the one with the most variance down: its variance, and the weight of each kept column in it. */
  readonly components: readonly Eigen[];
}

const correlation = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, row) => sum + value * (other[row] as number), 0) / (one.length - 1);

/**
 * The principal components of columns, by Jacobi's rotations of their correlation matrix; constant columns are left out.
 * As R's `prcomp(scale. = TRUE)`; signs are free. Pearson (1901), Hotelling (1933).
 */
export function* principalComponentsSteps(columns: readonly Float64Array[]): Steps<Components> {
  const standardised = yield* standardiseSteps(columns);
  const matrix: Float64Array[] = [];
  for (const one of standardised.columns) {
    yield;
    matrix.push(Float64Array.from(standardised.columns, (other) => correlation(one, other)));
  }
  return { ...standardised, components: eigenOf(matrix) };
}

/** The same components at once. */
export const principalComponents = (columns: readonly Float64Array[]): Components =>
  atOnce(principalComponentsSteps(columns));

/** How many of the components hold at least this share (0 to 1) of the variance. */
export const componentsFor = (components: readonly Eigen[], share: number): number => {
  const total = components.reduce((sum, { value }) => sum + value, 0);
  let held = 0;
  const found = components.findIndex(({ value }) => {
    held += value;
    // Without the noise taken off, two equal components of two would not hold half each.
    return held >= total * share - 1e-12;
  });
  return found < 0 ? components.length : found + 1;
};

/** The coordinates of each row on the first so many components, as columns. */
export const scoresOf = ({ columns, components }: Components, count: number): Float64Array[] =>
  components.slice(0, count).map(({ vector }) => {
    const scores = new Float64Array(columns[0]?.length ?? 0);
    columns.forEach((column, k) => {
      const weight = vector[k] as number;
      for (let row = 0; row < scores.length; row++)
        scores[row] = (scores[row] as number) + weight * (column[row] as number);
    });
    return scores;
  });
