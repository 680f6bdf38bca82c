import { abcTier } from "./abcTier";
import { aliveProbability } from "./aliveProbability";
import { clientGrade } from "./clientGrade";
import { clientNext } from "./clientNext";
import { clientProbe } from "./clientProbe";
import { clientScore } from "./clientScore";
import { clientTier } from "./clientTier";
import { clientWhy } from "./clientWhy";
import { commissionSplit } from "./commissionSplit";
import { expectedPurchases } from "./expectedPurchases";
import { industryCode } from "./industryCode";
import { industryMap } from "./industryMap";
import { industryName } from "./industryName";
import { industryWhy } from "./industryWhy";
import { lifetimeValue } from "./lifetimeValue";
import { nextVisit } from "./nextVisit";
import { rfmScore } from "./rfmScore";
import { rfmSegment } from "./rfmSegment";
import { schemeInputs } from "./schemeInputs";
import { schemeList } from "./schemeList";
import { servicePolicy } from "./servicePolicy";

export { setLocale } from "./cell/locale";
export { fields, languages, levels, modes } from "./options";

/** Every custom function by its id, which is also its name in Excel. Ids never change. */
export const functions = {
  ABCTIER: abcTier,
  ALIVEPROBABILITY: aliveProbability,
  CLIENTGRADE: clientGrade,
  CLIENTNEXT: clientNext,
  CLIENTPROBE: clientProbe,
  CLIENTSCORE: clientScore,
  CLIENTTIER: clientTier,
  CLIENTWHY: clientWhy,
  COMMISSIONSPLIT: commissionSplit,
  EXPECTEDPURCHASES: expectedPurchases,
  INDUSTRYCODE: industryCode,
  INDUSTRYMAP: industryMap,
  INDUSTRYNAME: industryName,
  INDUSTRYWHY: industryWhy,
  LIFETIMEVALUE: lifetimeValue,
  NEXTVISIT: nextVisit,
  RFMSCORE: rfmScore,
  RFMSEGMENT: rfmSegment,
  SCHEMEINPUTS: schemeInputs,
  SCHEMELIST: schemeList,
  SERVICEPOLICY: servicePolicy,
} as const;
