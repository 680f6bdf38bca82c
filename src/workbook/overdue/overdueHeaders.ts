import type { Words } from "../../rules";
import { isTableWith } from "../columnNamed";
import type { Region } from "../port";

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** Columns of a list of overdue customers in a sheet, in their order. */
export const OVERDUE_HEADERS = {
  customer: { zh: "客户", en: "Customer" },
  last: { zh: "上次购买", en: "Last purchase" },
  since: { zh: "距今天数", en: "Days since" },
  usual: { zh: "惯常间隔(天)", en: "Usual pause (days)" },
  limit: { zh: "最长间隔(天)", en: "Longest pause (days)" },
  by: { zh: "逾期天数", en: "Days overdue" },
  chance: { zh: "如此久的可能", en: "Chance of so long a pause" },
} as const satisfies Readonly<Record<string, Words>>;

/** A column of a list of overdue customers. */
export type OverdueField = keyof typeof OVERDUE_HEADERS;

/** Whether a region is a list of overdue customers that was put into a sheet. */
export const isOfOverdue = (region: Region): boolean =>
  isTableWith(region, [
    OVERDUE_HEADERS.usual,
    OVERDUE_HEADERS.limit,
    OVERDUE_HEADERS.by,
    OVERDUE_HEADERS.chance,
  ]);
