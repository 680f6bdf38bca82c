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
export { discountedPurchases, TEN_YEARS, type Horizon } from "./clv/lifetime";
export { chooseClusters, type Clusters } from "./cluster/chooseClusters";
export { kMeans, type Starts } from "./cluster/kMeans";
export { inertiaOf, type Partition } from "./cluster/lloyd";
export { pointsOf, type Points } from "./cluster/points";
export {
  componentsFor,
  principalComponents,
  scoresOf,
  type Components,
} from "./cluster/principalComponents";
export { silhouette, silhouettes } from "./cluster/silhouette";
export { standardise, type Standardised } from "./cluster/standardise";
export { learn, winProbability, type Learnt } from "./odds/naiveBayes";

/** What statistics over customers can say, as models of schemes, by name. */
export const statisticalModels = {
  ...clusterModels,
  ...lifetimeModels,
  ...oddsModels,
} satisfies Models;
