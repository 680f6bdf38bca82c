import type { Locale } from "../rules";

import { clusters as enUS } from "./en-US/clusters";
import { clusters as zhCN } from "./zh-CN/clusters";

/** The words for clusters of customers. */
export type ClustersWords = typeof enUS;

/** The words for clusters alone, so that the pane does not carry those of the command line with them. */
export const clustersWords = (locale: Locale): ClustersWords => (locale === "zh-CN" ? zhCN : enUS);
