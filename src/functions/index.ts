import { abcTier } from "./abcTier";
import { clientGrade } from "./clientGrade";
import { clientNext } from "./clientNext";
import { clientProbe } from "./clientProbe";
import { clientScore } from "./clientScore";
import { clientTier } from "./clientTier";
import { clientWhy } from "./clientWhy";
import { industryCode } from "./industryCode";
import { industryName } from "./industryName";
import { schemeInputs } from "./schemeInputs";
import { schemeList } from "./schemeList";

export { setLocale } from "./cell/locale";

/** Every custom function by its id, which is also its name in Excel. Ids never change. */
export const functions = {
  ABCTIER: abcTier,
  CLIENTGRADE: clientGrade,
  CLIENTNEXT: clientNext,
  CLIENTPROBE: clientProbe,
  CLIENTSCORE: clientScore,
  CLIENTTIER: clientTier,
  CLIENTWHY: clientWhy,
  INDUSTRYCODE: industryCode,
  INDUSTRYNAME: industryName,
  SCHEMEINPUTS: schemeInputs,
  SCHEMELIST: schemeList,
} as const;
