import type { Locale } from "../../rules";
import { ownerText } from "../due";
import { lastDayOf, type Period } from "./period";
import type { WorkItem, WorkList } from "./workList";

/** Which of a list are wanted. */
export interface Wanted {
  readonly period: Period;
  /** Null for everybody's; "" for those whom nobody looks after. */
  readonly owner: string | null;
  /** Place of the tier in the scheme; null for all. */
  readonly tier: number | null;
}

/** The customers of a list who are due in a period. Somebody who was never seen is due at once, and never overdue. */
export const itemsOf = (
  { items, asOf }: WorkList,
  { period, owner, tier }: Wanted,
  locale: Locale,
): readonly WorkItem[] => {
  const last = lastDayOf(period, asOf);
  return items.filter(
    (item) =>
      (item.due.due === null ? period !== "overdue" : item.due.due <= last) &&
      (tier === null || item.tier === tier) &&
      (owner === null || ownerText(item.due.owner, locale) === owner),
  );
};

/** How many there are of some customers. */
export interface WorkCounts {
  readonly all: number;
  readonly overdue: number;
  readonly never: number;
}

/** Counts customers of a list. */
export const countsOf = (items: readonly WorkItem[]): WorkCounts => {
  let [overdue, never] = [0, 0];
  for (const { due } of items)
    if (due.due === null) never++;
    else if ((due.overdue ?? 0) > 0) overdue++;
  return { all: items.length, overdue, never };
};

/** Customers of one owner. */
export interface WorkGroup {
  /** "" for those whom nobody looks after. */
  readonly owner: string;
  readonly items: readonly WorkItem[];
}

/** Customers by owner, in the order of the names; last those whom nobody looks after. */
export const groupsOf = (items: readonly WorkItem[], locale: Locale): readonly WorkGroup[] => {
  const groups = new Map<string, WorkItem[]>();
  for (const item of items) {
    const owner = ownerText(item.due.owner, locale);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [item]);
    else group.push(item);
  }
  const order = new Intl.Collator(locale);
  return [...groups]
    .map(([owner, own]) => ({ owner, items: own }))
    .sort(
      (one, other) =>
        Number(one.owner === "") - Number(other.owner === "") ||
        order.compare(one.owner, other.owner),
    );
};
