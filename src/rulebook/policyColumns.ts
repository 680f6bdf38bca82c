import type { Policy, Words } from "../rules";
import type { Column } from "./columns";
import { POLICY_HEADERS } from "./isPolicyTable";

/** What a policy says of one thing, each with a column of its own. */
export type PolicyField = keyof Required<Policy>;

const text = "@";
const says = (zh: string, en: string): Words => ({ zh, en });

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** The columns of a table of policies, in order. */
export const POLICY_COLUMNS: Readonly<Record<PolicyField, Column>> = {
  owner: {
    header: says("负责人", "Owner"),
    note: says("谁负责这一级客户。", "Who looks after customers of this tier."),
    format: text,
  },
  sponsor: {
    header: says("牵头人", "Sponsor"),
    note: says("谁牵头或担保。", "Who leads or vouches for the owner."),
    format: text,
  },
  coach: {
    header: says("指导人", "Coach"),
    note: says("谁指导负责人。", "Who coaches the owner."),
    format: text,
  },
  liability: {
    header: says("连带责任", "Liability"),
    note: says("谁与负责人一同负责。", "Who answers together with the owner."),
    format: text,
  },
  cadence: {
    header: says("联系周期", "Rhythm"),
    note: says(
      "多久联系一次：“2 个月”或“30 天”。",
      "How often to get in touch: “2 months” or “30 days”.",
    ),
    format: text,
  },
  channel: {
    header: says("联系方式", "Channel"),
    note: says(
      "怎样联系：电话、上门、顺访……",
      "How: by phone, in person, on the way to another customer ...",
    ),
    format: text,
  },
  visits: {
    header: says("最少拜访", "Least visits"),
    note: says(
      "各角色最少拜访次数，用分号隔开：“销售：1 个月 4 次; 总监：3 个月 1 次”。",
      "The least visits by role, semicolons between them: “Sales: 4 in 1 month; Director: 1 in 3 months”.",
    ),
    format: text,
  },
  log: {
    header: says("记录", "Log"),
    note: says("填写哪种记录。", "Which log is kept."),
    format: text,
  },
  actions: {
    header: says("措施", "Actions"),
    note: says(
      "要做的事，一行一件(Alt+回车换行)。",
      "What is done, one thing a line (Alt+Enter for a new line).",
    ),
    format: text,
  },
};

/** The column that names the tier of a row. */
export const POLICY_TIER: Column = {
  header: POLICY_HEADERS.tier,
  note: says("每个等级一行。", "A row for each tier."),
  format: text,
};

/** The column that says whose tiers these are. */
export const POLICY_SCHEME: Column = {
  header: POLICY_HEADERS.scheme,
  note: says(
    "这些等级属于哪个方案，每行相同；请保留，工作簿据此采用本表。",
    "The scheme whose tiers these are, the same in every row. Keep it: by it the workbook goes by this table.",
  ),
  format: text,
};

/** The column that shows where a row comes from. */
export const POLICY_SOURCE: Column = {
  header: POLICY_HEADERS.source,
  note: says(
    "依据，仅供查看；改写过的单元格记为自行设定。",
    "Where it comes from, to be looked at; a cell that you change counts as your own.",
  ),
  format: text,
};
