import { isOfBacktest } from "./backtest/backtestHeaders";
import { isOfCorrections } from "./correctionColumns";
import { isOfHistory } from "./history/tables";
import { isOfTracking } from "./customerValue/valueHeaders";
import { isOfInsight } from "./insight/insightHeaders";
import { isOfOverdue } from "./overdue/overdueHeaders";
import type { Region } from "./port";
import { isOfPolicies } from "./rules/isOfPolicies";
import { isOfRules } from "./rules/isOfRules";
import { isOfWork } from "./workList/workHeaders";

/** Whether a region may hold customers: not the tables in which we keep rules, policies, corrections and what has been, nor what we have made of them for people: lists of work, answers. */
export const holdsCustomers = (region: Region): boolean =>
  ![
    isOfRules,
    isOfPolicies,
    isOfCorrections,
    isOfHistory,
    isOfWork,
    isOfInsight,
    isOfOverdue,
    isOfBacktest,
    isOfTracking,
  ].some((isOurs) => isOurs(region));
