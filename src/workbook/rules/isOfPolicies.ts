import { isPolicyTable } from "../../rulebook";
import type { Region } from "../port";

/** Whether a region is a table of service policies, which holds no customers. */
export const isOfPolicies = ({ table, headers }: Region): boolean =>
  table !== undefined && isPolicyTable(headers);
