import type { Words } from "../../rules";
import { isTableWith } from "../columnNamed";
import type { Region } from "../port";

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** Columns of a test of tiers in a sheet, in their order. */
export const BACKTEST_HEADERS = {
  tier: { zh: "等级", en: "Tier" },
  customers: { zh: "客户数", en: "Customers" },
  share: { zh: "客户占比", en: "Share of customers" },
  mean: { zh: "后来平均", en: "Average afterwards" },
  median: { zh: "后来中位数", en: "Median afterwards" },
  lift: { zh: "提升(倍)", en: "Lift (times the average)" },
  valueShare: { zh: "后来占比", en: "Share of what came" },
  customersTo: { zh: "累计客户占比", en: "Customers so far" },
  valueTo: { zh: "累计后来占比", en: "What came so far" },
} as const satisfies Readonly<Record<string, Words>>;

/** A column of a test of tiers. */
export type BacktestField = keyof typeof BACKTEST_HEADERS;

/** Whether a region is a test of tiers that was put into a sheet. */
export const isOfBacktest = (region: Region): boolean =>
  isTableWith(region, [
    BACKTEST_HEADERS.mean,
    BACKTEST_HEADERS.lift,
    BACKTEST_HEADERS.customersTo,
    BACKTEST_HEADERS.valueTo,
  ]);
