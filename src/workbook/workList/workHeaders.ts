import type { Words } from "../../rules";
import { isTableWith } from "../columnNamed";
import type { Region } from "../port";

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** Columns of a work list in a sheet, in their order. */
export const WORK_HEADERS = {
  key: { zh: "客户", en: "Customer" },
  name: { zh: "名称", en: "Name" },
  tier: { zh: "等级", en: "Tier" },
  owner: { zh: "负责人", en: "Owner" },
  last: { zh: "上次联系", en: "Last contact" },
  due: { zh: "应联系日期", en: "Due" },
  overdue: { zh: "逾期天数", en: "Days overdue" },
  action: { zh: "要做的事", en: "What to do" },
  done: { zh: "完成", en: "Done" },
} as const satisfies Readonly<Record<string, Words>>;

/** A column of a work list in a sheet. */
export type WorkField = keyof typeof WORK_HEADERS;

/** Whether a region is a work list that was put into a sheet: its rows are customers of another table. */
export const isOfWork = (region: Region): boolean =>
  isTableWith(region, [
    WORK_HEADERS.due,
    WORK_HEADERS.overdue,
    WORK_HEADERS.action,
    WORK_HEADERS.done,
  ]);
