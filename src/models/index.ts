import type { Models } from "../rules";
import { clusterModels } from "./cluster/models";
import { lifetimeModels } from "./clv/models";
import { oddsModels } from "./odds/models";

export {
  expectedPurchases,
  fitBgNbd,
  probabilityAlive,
  purchasesProbability,
  type BgNbd,
} from "./clv/bgNbd";
export type { BuyingParameters } from "./clv/likelihood";
export type { Histories } from "./clv/histories";
export {
  expectedValue,
  fitGammaGamma,
  type GammaGamma,
  type Spending,
  type SpendingParameters,
} from "./clv/gammaGamma";
export { discounted, discountedPurchases, TEN_YEARS, type Horizon } from "./clv/lifetime";
export type { Fit, FitFact } from "./clv/assess";
export {
  bgNbdOf,
  BUYING_MODELS,
  fitBuying,
  paretoNbdOf,
  type Buying,
  type BuyingModel,
  type FittedBuying,
} from "./clv/buying";
export type { ParetoParameters } from "./clv/paretoLikelihood";
export {
  fitParetoNbd,
  paretoAlive,
  paretoProbability,
  paretoPurchases,
  paretoResidual,
  type ParetoNbd,
} from "./clv/paretoNbd";
export {
  checkHoldout,
  track,
  type FrequencyRow,
  type HoldoutCheck,
  type TrackPoint,
} from "./clv/holdout";
export {
  lifetimeValues,
  type LifetimeRequest,
  type LifetimeValues,
  type ValuedHistories,
} from "./clv/lifetimeValues";
export {
  backtest,
  type Backtest,
  type BacktestAnswer,
  type BacktestNote,
  type BacktestProblem,
  type Outcome as BacktestOutcome,
} from "./backtest/backtest";
export {
  inputDrift,
  tierDrift,
  type Drift,
  type DriftAnswer,
  type DriftClass,
  type DriftVerdict,
} from "./backtest/drift";
export type { TierGain } from "./backtest/gains";
export type { TierStep } from "./backtest/steps";
export { chooseClusters, type Clusters } from "./cluster/chooseClusters";
export { clusterCustomers } from "./cluster/clusterCustomers";
export {
  MOST_ASKED,
  type Cluster,
  type ClusterAnswer,
  type Clustering,
  type ClusterMethod,
  type ClusterNote,
  type ClusterOptions,
  type ClusterProblem,
  type ComponentTable,
  type Trait,
  type Trial,
} from "./cluster/clustering";
export { hierarchy, MOST_POINTS, type Hierarchy, type TooManyPoints } from "./cluster/hierarchy";
export { kMeans, type Starts } from "./cluster/kMeans";
export { cutTree, orderOf, type Linkage, type Merge, type Tree } from "./cluster/linkage/tree";
export { inertiaOf, type Partition } from "./cluster/lloyd";
export { pointsOf, type Points } from "./cluster/points";
export {
  componentsFor,
  principalComponents,
  scoresOf,
  type Components,
} from "./cluster/principalComponents";
export {
  clusterRules,
  type Bounds,
  type ClusterRule,
  type ClusterRules,
} from "./cluster/rules/clusterRules";
export { clusterScheme, tierKey, type ClusterNaming } from "./cluster/rules/clusterScheme";
export type { CustomerColumn, NoLogarithm, ScaledColumn } from "./cluster/scaled";
export { silhouette, silhouettes } from "./cluster/silhouette";
export { standardise, type Standardised } from "./cluster/standardise";
export { likelihoodOf, type Factor, type Likelihood } from "./odds/likelihood";
export type { LikelihoodCheck, LikelihoodClass } from "./odds/likelihoodCheck";
export { learn, winProbability, type Learnt } from "./odds/naiveBayes";
export {
  overdue,
  type Overdue,
  type OverdueAnswer,
  type OverdueOptions,
  type OverdueProblem,
  type RhythmOfCustomer,
  type Standing,
} from "./overdue/overdue";
export type { Rhythm, RhythmRule } from "./overdue/rhythm";
export { occasionsOf } from "./purchases/occasions";
export type { Occasions, PurchaseFact, PurchaseRules, Purchases } from "./purchases/purchases";
export {
  historiesOf,
  holdoutOf,
  type Counting,
  type CustomerHistories,
  type Holdout,
} from "./purchases/histories";
export { standingsOf, type Standings } from "./purchases/standings";
export { DAYS, type Periods, type TimeUnit } from "./purchases/unit";
export { binsOf, quantileOf, type Binning, type Bins, type Mode } from "./rfm/bins";
export { rfmMap, type MapCell } from "./rfm/map";
export {
  MOST_BINS,
  rfm,
  SIDES,
  type Rfm,
  type RfmFact,
  type RfmOptions,
  type Side,
} from "./rfm/rfm";
export { segmenter, type Segmenter, type Segments } from "./rfm/segments";
export { trendOf, type Segmented, type Trend } from "./rfm/trend";

/** What statistics over customers can say, as models of schemes, by name. */
export const statisticalModels = {
  ...clusterModels,
  ...lifetimeModels,
  ...oddsModels,
} satisfies Models;
