import { columnHeaded } from "../columnNamed";
import type { Region } from "../port";

// These words stand in workbooks: src/rulebook writes them.
const TIER = ["等级", "Tier"];
const SOURCE = ["出处", "Source"];

/** Whether a region is a table of service policies, a row a tier, which holds no customers: it begins with the tier and ends with the source. */
export const isOfPolicies = ({ table, headers }: Region): boolean =>
  table !== undefined &&
  columnHeaded(headers.slice(0, 1), TIER) === 0 &&
  columnHeaded(headers.slice(-1), SOURCE) === 0;
