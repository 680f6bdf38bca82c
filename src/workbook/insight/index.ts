export {
  concentrationOf,
  type Concentration,
  type CurvePoint,
  type Unconcentrated,
} from "./concentration";
export {
  amountsFollowed,
  matrixFollowed,
  tiersFollowed,
  type Followed,
  type Unfollowed,
} from "./live";
export { matricesOf, type SourceMatrix } from "./matrices";
export { lastTwoRuns, migrationOf, type Migration } from "./migration";
export { placed, type Placed } from "./placed";
export { qualityOf, type InputQuality, type Quality, type Spot } from "./quality";
export { concentrationSheet } from "./sheets/concentrationSheet";
export { cellWords, matrixSheet } from "./sheets/matrixSheet";
export { migrationSheet } from "./sheets/migrationSheet";
export { qualityRemarks, qualitySheet, spotAddress } from "./sheets/qualitySheet";
export { tiersSheet } from "./sheets/tiersSheet";
export { tierShares, type TierShare, type TierShares } from "./tierShares";
export {
  readWeights,
  usualWeight,
  weightColumns,
  type WeightColumn,
  type Weights,
} from "./weights";
