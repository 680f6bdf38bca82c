import {
  clusterCustomers,
  clusterRules,
  type ClusterAnswer,
  type ClusterOptions,
  type ClusterRules,
  type CustomerColumn,
} from "../../models";

/** Clusters of customers, and rules that approximate them: null where there are no clusters. */
export interface ClustersFound {
  readonly answer: ClusterAnswer;
  readonly rules: ClusterRules | null;
}

/** Puts customers into clusters and finds rules for these, in one go: up to seconds for many customers. */
export const findClusters = (
  columns: readonly CustomerColumn[],
  options: ClusterOptions,
): ClustersFound => {
  const answer = clusterCustomers(columns, options);
  return { answer, rules: answer.ok ? clusterRules(answer.value) : null };
};
