import { isOfCorrections } from "./correctionColumns";
import { isOfHistory } from "./history/tables";
import type { Region } from "./port";
import { isOfPolicies } from "./rules/isOfPolicies";
import { isOfRules } from "./rules/isOfRules";

/** Whether a region may hold customers: not the tables in which we keep rules, policies, corrections and what has been. */
export const holdsCustomers = (region: Region): boolean =>
  ![isOfRules, isOfPolicies, isOfCorrections, isOfHistory].some((isOurs) => isOurs(region));
