import type { Scheme } from "../rules";
import { abPriceCoeff } from "./abPriceCoeff";
import { abcCredit3 } from "./abcCredit3";
import { abcShare } from "./abcShare";
import { attr3views } from "./attr3views";
import { bankAd } from "./bankAd";
import { bankHmlActivity } from "./bankHmlActivity";
import { bankValueExample } from "./bankValueExample";
import { behaviour4 } from "./behaviour4";
import { closeDateAe } from "./closeDateAe";
import { clustering } from "./clustering";
import { clv1000 } from "./clv1000";
import { clvDiscounted } from "./clvDiscounted";
import { clvModel } from "./clvModel";
import { commissionSplit } from "./commissionSplit";
import { consumptionFreq } from "./consumptionFreq";
import { crmIntegration } from "./crmIntegration";
import { crmSize } from "./crmSize";
import { cti } from "./cti";
import { ctiCallback } from "./ctiCallback";
import { ctiCoop } from "./ctiCoop";
import { ctiCoopCreditPrice } from "./ctiCoopCreditPrice";
import { ctiCoopFactors } from "./ctiCoopFactors";
import { ctiCoopShareVolume } from "./ctiCoopShareVolume";
import { ctiStage } from "./ctiStage";
import { ctiTargetMatrix } from "./ctiTargetMatrix";
import { dealState } from "./dealState";
import { demandState } from "./demandState";
import { ecommerce5 } from "./ecommerce5";
import { ecommerceSite } from "./ecommerceSite";
import { enterprise6 } from "./enterprise6";
import { enterpriseLayering } from "./enterpriseLayering";
import { formDiscipline } from "./formDiscipline";
import { fourLayerSummary } from "./fourLayerSummary";
import { geo3 } from "./geo3";
import { geoEcon } from "./geoEcon";
import { govCycle } from "./govCycle";
import { govEligibility } from "./govEligibility";
import { govProductClass } from "./govProductClass";
import { govResources } from "./govResources";
import { govScore } from "./govScore";
import { govVisits } from "./govVisits";
import { grade3d } from "./grade3d";
import { guestTypes } from "./guestTypes";
import { importance2 } from "./importance2";
import { industry10 } from "./industry10";
import { industry3 } from "./industry3";
import { industryBig } from "./industryBig";
import { jiaYiBing } from "./jiaYiBing";
import { keyGeneralPotential } from "./keyGeneralPotential";
import { layers5 } from "./layers5";
import { lifecycle } from "./lifecycle";
import { logisticsAbc } from "./logisticsAbc";
import { loyalty3 } from "./loyalty3";
import { loyaltySignals } from "./loyaltySignals";
import { orgNature } from "./orgNature";
import { ownership } from "./ownership";
import { pareto8020 } from "./pareto8020";
import { positionStrategy } from "./positionStrategy";
import { preference } from "./preference";
import { purchaseLikelihood } from "./purchaseLikelihood";
import { pyramid4 } from "./pyramid4";
import { regime4d } from "./regime4d";
import { relationAbcd } from "./relationAbcd";
import { rfm } from "./rfm";
import { rohsAbcd } from "./rohsAbcd";
import { schemeSatisfaction } from "./schemeSatisfaction";
import { segmentation5Principles } from "./segmentation5Principles";
import { segmentation7Rules } from "./segmentation7Rules";
import { targetPersona } from "./targetPersona";
import { telecomVars } from "./telecomVars";
import { tobaccoLicence } from "./tobaccoLicence";
import { tobaccoMarket } from "./tobaccoMarket";
import { trackingLog } from "./trackingLog";
import { trade4 } from "./trade4";
import { typesVip } from "./typesVip";
import { urgencyWindow } from "./urgencyWindow";
import { valueHml } from "./valueHml";

/** The built-in schemes, in the order of the menu: by what a user wants (the topics), then as the source documents have them. */
export const schemes: readonly Scheme[] = [
  importance2,
  ctiCoopCreditPrice,
  ctiCoopShareVolume,
  ctiCoop,
  ctiCoopFactors,
  clv1000,
  pyramid4,
  abcShare,
  clvDiscounted,
  clvModel,
  rfm,
  telecomVars,
  valueHml,
  grade3d,
  enterprise6,
  bankHmlActivity,
  bankValueExample,
  abcCredit3,
  regime4d,
  consumptionFreq,
  fourLayerSummary,
  keyGeneralPotential,
  pareto8020,
  abPriceCoeff,
  govScore,
  rohsAbcd,
  ctiTargetMatrix,
  enterpriseLayering,
  jiaYiBing,
  closeDateAe,
  urgencyWindow,
  demandState,
  dealState,
  govEligibility,
  ctiStage,
  cti,
  relationAbcd,
  purchaseLikelihood,
  loyaltySignals,
  schemeSatisfaction,
  lifecycle,
  behaviour4,
  trade4,
  loyalty3,
  bankAd,
  trackingLog,
  govCycle,
  govResources,
  govVisits,
  ctiCallback,
  commissionSplit,
  ownership,
  logisticsAbc,
  tobaccoLicence,
  tobaccoMarket,
  crmSize,
  crmIntegration,
  preference,
  typesVip,
  geo3,
  geoEcon,
  targetPersona,
  ecommerce5,
  ecommerceSite,
  guestTypes,
  clustering,
  positionStrategy,
  orgNature,
  govProductClass,
  industry3,
  industry10,
  industryBig,
  segmentation7Rules,
  segmentation5Principles,
  formDiscipline,
  layers5,
  attr3views,
];
