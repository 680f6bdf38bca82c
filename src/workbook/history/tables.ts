import type { Words } from "../../rules";
import { isTableWith } from "../columnNamed";
import type { Region } from "../port";
import { isRecord, type RecordKind } from "./recordTable";

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.

export type RunField =
  | "run"
  | "when"
  | "who"
  | "place"
  | "keyHeader"
  | "scheme"
  | "version"
  | "rules"
  | "asOf"
  | "arguments"
  | "rows"
  | "graded"
  | "changed"
  | "columns"
  | "base"
  | "undone";

const DAY = "yyyy-mm-dd";
const TIME = "yyyy-mm-dd hh:mm";

/** A row a run. */
export const RUNS: RecordKind<RunField> = {
  name: "runs",
  headers: {
    run: { zh: "运行编号", en: "Run" },
    when: { zh: "时间", en: "When" },
    who: { zh: "操作人", en: "Who" },
    place: { zh: "客户表", en: "Customer table" },
    keyHeader: { zh: "客户列", en: "Customer column" },
    scheme: { zh: "方案", en: "Scheme" },
    version: { zh: "版本", en: "Version" },
    rules: { zh: "规则指纹", en: "Rules hash" },
    asOf: { zh: "评级日期", en: "As of" },
    arguments: { zh: "参数", en: "Settings" },
    rows: { zh: "客户数", en: "Customers" },
    graded: { zh: "已评级", en: "Graded" },
    changed: { zh: "等级变动", en: "Tier changes" },
    columns: { zh: "写入的列", en: "Columns written" },
    base: { zh: "上一次运行", en: "Run before" },
    undone: { zh: "撤销时间", en: "Undone" },
  },
  needed: ["run", "when", "place", "scheme", "rules", "base"],
  formats: {
    when: TIME,
    asOf: DAY,
    rows: "General",
    graded: "General",
    changed: "General",
    undone: TIME,
  },
};

export type TierField = "run" | "key" | "tier" | "plain" | "score" | "value" | "read" | "gone";

/** A row for each customer who is not as he was at the run before. */
export const TIERS: RecordKind<TierField> = {
  name: "tiers",
  headers: {
    run: { zh: "运行编号", en: "Run" },
    key: { zh: "客户", en: "Customer" },
    tier: { zh: "等级", en: "Tier" },
    plain: { zh: "按规则的等级", en: "Tier by the rules" },
    score: { zh: "得分", en: "Score" },
    value: { zh: "金额", en: "Value" },
    read: { zh: "读到的数据", en: "As read" },
    gone: { zh: "已不在表中", en: "Gone" },
  },
  needed: ["run", "key", "tier", "read", "gone"],
  formats: { score: "General", value: "General" },
};

export type VersionField = "rules" | "scheme" | "version" | "by" | "on" | "why";

/** A row for each state of the rules that graded or was published. */
export const VERSIONS: RecordKind<VersionField> = {
  name: "versions",
  headers: {
    rules: { zh: "规则指纹", en: "Rules hash" },
    scheme: { zh: "方案", en: "Scheme" },
    version: { zh: "版本", en: "Version" },
    by: { zh: "发布人", en: "Published by" },
    on: { zh: "发布时间", en: "Published" },
    why: { zh: "修改原因", en: "Why" },
  },
  needed: ["rules", "scheme", "version", "by", "on"],
  formats: { on: TIME },
};

export type ArchiveField = "rules" | "row" | "cells";

/** The rules tables as they were, row by row: row 0 has the headers. */
export const ARCHIVE: RecordKind<ArchiveField> = {
  name: "archive",
  headers: {
    rules: { zh: "规则指纹", en: "Rules hash" },
    row: { zh: "规则行", en: "Rules row" },
    cells: { zh: "单元格", en: "Cells" },
  },
  needed: ["rules", "row", "cells"],
  formats: { row: "General" },
};

export type UndoField = "run" | "header" | "added" | "from" | "keys" | "before" | "written";

/** What the last run wrote, and what was there before; some hundred cells of a column a row. */
export const UNDO: RecordKind<UndoField> = {
  name: "undo",
  headers: {
    run: { zh: "运行编号", en: "Run" },
    header: { zh: "列", en: "Column" },
    added: { zh: "新增的列", en: "Added" },
    from: { zh: "起始行", en: "From row" },
    keys: { zh: "客户", en: "Customers" },
    before: { zh: "写入前", en: "Before" },
    written: { zh: "写入后", en: "Written" },
  },
  needed: ["run", "header", "added", "before", "written"],
  formats: { from: "General", added: "General" },
};

/** Columns of the report of changes, in their order. */
export const REPORT_HEADERS = {
  key: { zh: "客户", en: "Customer" },
  from: { zh: "原等级", en: "Former tier" },
  to: { zh: "现等级", en: "Tier now" },
  direction: { zh: "变动", en: "Change" },
  cause: { zh: "起因", en: "Caused by" },
  inputs: { zh: "变化的数据", en: "What changed" },
  why: { zh: "原因", en: "Why" },
  owner: { zh: "负责人", en: "Owner" },
  value: { zh: "金额", en: "Value" },
  on: { zh: "变动日期", en: "Changed on" },
  who: { zh: "评级人", en: "Changed by" },
} as const satisfies Readonly<Record<string, Words>>;

const isOfReport = (region: Region): boolean => {
  const { from, to, direction, cause } = REPORT_HEADERS;
  return isTableWith(region, [from, to, direction, cause]);
};

/** Whether a region is one of the tables that keep what has been, or a report of changes; it holds no customers. */
export const isOfHistory = (region: Region): boolean =>
  isRecord(RUNS, region) ||
  isRecord(TIERS, region) ||
  isRecord(VERSIONS, region) ||
  isRecord(ARCHIVE, region) ||
  isRecord(UNDO, region) ||
  isOfReport(region);
