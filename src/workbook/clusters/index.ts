export { applyClusters, clusterColumns } from "./clusterColumns";
export { clusterHeader } from "./clusterHeader";
export {
  clusterRegion,
  type ClusterFinder,
  type ClusterRequest,
  type ClusterResult,
  type UnreadNumbers,
} from "./clusterRegion";
export { clusterSheet } from "./clusterSheet";
export { findClusters, type ClustersFound } from "./findClusters";
export { numberColumns } from "./numberColumns";
