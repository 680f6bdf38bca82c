export {
  BUYING_MODELS,
  checkHoldout,
  DAYS,
  historiesOf,
  holdoutOf,
  lifetimeValues,
  occasionsOf,
  rfm,
  rfmMap,
  segmenter,
  SIDES,
  standingsOf,
  track,
  type Binning,
  type Bins,
  type BuyingModel,
  type CustomerHistories,
  type FitFact,
  type Holdout,
  type HoldoutCheck,
  type Horizon,
  type LifetimeRequest,
  type LifetimeValues,
  type MapCell,
  type Mode,
  type Occasions,
  type PurchaseFact,
  type PurchaseRules,
  type Purchases,
  type Rfm,
  type RfmFact,
  type RfmOptions,
  type Segmented,
  type Segments,
  type Side,
  type Standings,
  type TimeUnit,
  type TrackPoint,
  type Trend,
  type ValuedHistories,
} from "../../models";
export { purchaseInputs } from "./purchaseInputs";
export { purchaseColumns, purchaseMapping, readPurchases } from "./readPurchases";
export { handedOver } from "./handedOver";
export {
  findRfm,
  type Nobody,
  type RfmFound,
  type RfmRequest,
  type RfmSource,
  type ValueAnswer,
} from "./findRfm";
export {
  findLifetime,
  type HoldoutFound,
  type LifetimeAsked,
  type LifetimeFound,
  type LifetimeSource,
  type LifetimeTotals,
} from "./findLifetime";
export type { AliveMap } from "./aliveMap";
export { rfmSheet, segmentsSheet } from "./rfmSheets";
export { lifetimeSheet, trackSheet } from "./lifetimeSheets";
export { isOfLifetime, isOfRfm, rfmRecords, type RfmRecord } from "./valueRecords";
export { readRfmRecord } from "./readRfmRecord";
export {
  historyMapping,
  holdsHistories,
  holdsStandings,
  readHistories,
  readStandings,
  standingMapping,
  type NamedRows,
} from "./readCustomers";
export { valueSheet, type ValueColumn } from "./valueSheet";
export {
  historyColumns,
  holdoutColumns,
  lifetimeColumns,
  namesColumn,
  rfmColumns,
  standingColumns,
} from "./valueColumns";
export { VALUE_TITLES } from "./valueHeaders";
export { fitFactText, purchaseFactText, rfmFactText } from "./factTexts";
