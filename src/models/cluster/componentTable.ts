import type { ComponentTable } from "./clustering";
import { principalComponents, scoresOf, type Components } from "./principalComponents";
import type { ScaledColumn } from "./scaled";

/** The principal components of scaled columns, each turned so that its greatest weight is positive: signs are free, and this one repeats. */
export const componentsOf = (columns: readonly ScaledColumn[]): Components => {
  const found = principalComponents(columns.map(({ scaled }) => scaled));
  return {
    ...found,
    components: found.components.map(({ value, vector }) => {
      const greatest = vector.reduce((most, each) =>
        Math.abs(each) > Math.abs(most) + 1e-9 ? each : most,
      );
      return { value, vector: greatest < 0 ? vector.map((each) => -each) : vector };
    }),
  };
};

/** What people see of components: variances, their shares, loadings, and the coordinates of all rows on the first two. */
export const componentTable = (found: Components): ComponentTable => {
  const variances = found.components.map(({ value }) => Math.max(0, value));
  const total = variances.reduce((sum, value) => sum + value, 0);
  const [first, second] = scoresOf(found, 2);
  const none = new Float64Array(found.columns[0]?.length ?? 0);
  return {
    columns: found.kept,
    variances,
    shares: variances.map((value) => value / total),
    loadings: found.components.map(({ vector }) => [...vector]),
    scores: [first ?? none, second ?? none],
  };
};
