import type { functions as keys } from "../en-US/functions";
import { amountsFunctions as amounts } from "./functions/amounts";
import { clientsFunctions as clients } from "./functions/clients";
import { industryFunctions as industry } from "./functions/industry";
import { modelsFunctions as models } from "./functions/models";

/** Words of the functions area in Chinese. */
export const functions: typeof keys = {
  ABCTIER: amounts.ABCTIER,
  ALIVEPROBABILITY: models.ALIVEPROBABILITY,
  CLIENTGRADE: clients.CLIENTGRADE,
  CLIENTNEXT: clients.CLIENTNEXT,
  CLIENTPROBE: clients.CLIENTPROBE,
  CLIENTSCORE: clients.CLIENTSCORE,
  CLIENTTIER: clients.CLIENTTIER,
  CLIENTWHY: clients.CLIENTWHY,
  COMMISSIONSPLIT: amounts.COMMISSIONSPLIT,
  EXPECTEDPURCHASES: models.EXPECTEDPURCHASES,
  INDUSTRYCODE: industry.INDUSTRYCODE,
  INDUSTRYMAP: industry.INDUSTRYMAP,
  INDUSTRYNAME: industry.INDUSTRYNAME,
  INDUSTRYWHY: industry.INDUSTRYWHY,
  LIFETIMEVALUE: amounts.LIFETIMEVALUE,
  NEXTVISIT: clients.NEXTVISIT,
  RFMSCORE: models.RFMSCORE,
  RFMSEGMENT: models.RFMSEGMENT,
  SCHEMEINPUTS: clients.SCHEMEINPUTS,
  SCHEMELIST: clients.SCHEMELIST,
  SERVICEPOLICY: clients.SERVICEPOLICY,
};
