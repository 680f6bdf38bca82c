import { abcTier } from "./abcTier";
import { clientGrade } from "./clientGrade";
import { clientNext } from "./clientNext";
import { clientProbe } from "./clientProbe";
import { clientScore } from "./clientScore";
import { clientTier } from "./clientTier";
import { clientWhy } from "./clientWhy";
import { commissionSplit } from "./commissionSplit";
import { industryCode } from "./industryCode";
import { industryMap } from "./industryMap";
import { industryName } from "./industryName";
import { industryWhy } from "./industryWhy";
import { lifetimeValue } from "./lifetimeValue";
import { nextVisit } from "./nextVisit";
import { schemeInputs } from "./schemeInputs";
import { schemeList } from "./schemeList";
import { servicePolicy } from "./servicePolicy";

export { setLocale } from "./cell/locale";
export { fields, languages, levels } from "./options";

/** Every custom function by its id, which is also its name in Excel. Ids never change. */
export const functions = {
  ABCTIER: abcTier,
  CLIENTGRADE: clientGrade,
  CLIENTNEXT: clientNext,
  CLIENTPROBE: clientProbe,
  CLIENTSCORE: clientScore,
  CLIENTTIER: clientTier,
  CLIENTWHY: clientWhy,
  COMMISSIONSPLIT: commissionSplit,
  INDUSTRYCODE: industryCode,
  INDUSTRYMAP: industryMap,
  INDUSTRYNAME: industryName,
  INDUSTRYWHY: industryWhy,
  LIFETIMEVALUE: lifetimeValue,
  NEXTVISIT: nextVisit,
  SCHEMEINPUTS: schemeInputs,
  SCHEMELIST: schemeList,
  SERVICEPOLICY: servicePolicy,
} as const;
