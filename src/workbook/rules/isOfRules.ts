import { isRulesTable } from "../../rulebook";
import type { Region } from "../port";

/** Whether a region is a rules table, which holds no customers. */
export const isOfRules = ({ table, headers }: Region): boolean =>
  table !== undefined && isRulesTable(headers);
