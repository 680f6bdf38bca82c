import type { NumberKey } from "./table";

/** What each contestant is asked to do, as data: rules are the same for all of them. Tiers are numbered from 0, the best; -1 is none. */

/** The tasks. */
export const TASKS = ["card", "table", "share", "rank", "rfm", "lookup"] as const;
export type Task = (typeof TASKS)[number];

/** So many points from so much on: the highest bound that is reached counts, what reaches none gets `below`. */
export interface Criterion {
  readonly key: NumberKey;
  readonly weight: number;
  readonly below: number;
  /** Rising. */
  readonly bounds: readonly number[];
  readonly points: readonly number[];
}

/** Points of six inputs, weighted and added up, cut into four tiers; a customer with an empty cell has none. */
export const CARD: readonly Criterion[] = [
  {
    key: "revenue",
    weight: 0.3,
    below: 10,
    bounds: [3_000, 10_000, 30_000],
    points: [40, 70, 100],
  },
  { key: "orders", weight: 0.2, below: 20, bounds: [3, 10, 40], points: [50, 80, 100] },
  { key: "recency", weight: 0.2, below: 100, bounds: [30, 90, 180], points: [70, 40, 10] },
  { key: "margin", weight: 0.1, below: 0, bounds: [5, 20, 35], points: [40, 70, 100] },
  { key: "complaints", weight: 0.1, below: 100, bounds: [1, 3, 6], points: [60, 30, 0] },
  { key: "years", weight: 0.1, below: 30, bounds: [1, 5, 15], points: [50, 80, 100] },
];
export const CARD_CUTS = [75, 60, 45] as const;

/** Ends of a cell, both may be missing: from so much on, and below so much. */
export interface Cell {
  readonly from?: number;
  readonly below?: number;
}

/** A rule of a decision table: the first that holds decides. */
export interface TableRule {
  readonly when: Partial<Readonly<Record<NumberKey, Cell>>>;
  readonly tier: number;
}

export const TABLE: readonly TableRule[] = [
  {
    when: {
      revenue: { from: 50_000 },
      orders: { from: 10 },
      recency: { below: 180 },
      margin: { from: 5 },
    },
    tier: 0,
  },
  {
    when: {
      revenue: { from: 20_000 },
      orders: { from: 30 },
      recency: { below: 90 },
      margin: { from: 10 },
    },
    tier: 0,
  },
  {
    when: {
      revenue: { from: 20_000 },
      orders: { from: 5 },
      recency: { below: 180 },
      margin: { from: 0 },
    },
    tier: 1,
  },
  {
    when: {
      revenue: { from: 5_000, below: 20_000 },
      orders: { from: 10 },
      recency: { below: 90 },
      margin: { from: 15 },
    },
    tier: 1,
  },
  {
    when: {
      revenue: { from: 5_000 },
      orders: { from: 3 },
      recency: { below: 180 },
      margin: { from: 0 },
    },
    tier: 2,
  },
  {
    when: {
      revenue: { from: 1_000 },
      orders: { from: 2 },
      recency: { below: 365 },
      margin: { from: -5 },
    },
    tier: 2,
  },
  {
    when: {
      revenue: { below: 1_000 },
      orders: { from: 20 },
      recency: { below: 90 },
      margin: { from: 0 },
    },
    tier: 2,
  },
  { when: {}, tier: 3 },
];

/** The greatest customers who make up so much of the revenue: the tier of the share up to and including each. */
export const SHARE_CUTS = [0.7, 0.9] as const;

/** The best so many of the heads, rounded up; ties share the better tier. */
export const RANK_CUTS = [0.01, 0.05, 0.2] as const;

/** The industries of each tier by their place in the list, the rest gets the last. */
export const LOOKUP_TIERS = [20, 80, 300] as const;

/** A column that a task reads. */
export type Read = NumberKey | "industry";

/** What each task reads. */
export const READS: Readonly<Record<Task, readonly Read[]>> = {
  card: CARD.map(({ key }) => key),
  table: ["revenue", "orders", "recency", "margin"],
  share: ["revenue"],
  rank: ["revenue"],
  rfm: ["recency", "orders", "revenue"],
  lookup: ["industry"],
};
