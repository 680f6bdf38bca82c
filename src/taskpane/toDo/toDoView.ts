import {
  actionText,
  groupsOf,
  inLocale,
  sheetRow,
  type ContactRemark,
  type GradeResult,
  type WorkItem,
} from "../../workbook";
import type { ToDoWords } from "../../text";
import type { FaultLine } from "../grade/views";
import { wording } from "../grade/wording";
import type { Language } from "../language";

/** A customer as the list shows him. */
export interface CustomerView {
  /** His name, else his key, else his row. */
  readonly who: string;
  /** The key beside the name; "" where that says it already. */
  readonly key: string;
  readonly when: string;
  /** Overdue or never seen: what is most urgent. */
  readonly isLate: boolean;
  /** His tier, when he was seen last, and when he is due: each on one line. */
  readonly facts: readonly string[];
  readonly action: string;
}

/** A line of the list: the head of an owner's customers, or one of them. */
export type WorkLine =
  | { readonly kind: "owner"; readonly id: string; readonly text: string }
  | { readonly kind: "customer"; readonly id: number; readonly item: WorkItem };

const whenText = ({ due: { due, overdue } }: WorkItem, t: ToDoWords, { count, date }: Language) => {
  if (due === null || overdue === null) return t.never;
  if (overdue > 0) return t.overdue({ days: count(overdue), many: overdue > 1 });
  return overdue === 0 ? t.today : t.dueOn({ date: date(due) });
};

const daysOf = ({ due: { last, due, overdue } }: WorkItem, t: ToDoWords, { date }: Language) => {
  if (last === null) return [t.lastNever];
  // Of somebody who is not late the day stands above already.
  const isAbove = due === null || (overdue ?? 0) < 0;
  return [t.last({ date: date(last) }), ...(isAbove ? [] : [t.dueOn({ date: date(due) })])];
};

/** A customer in words; only those in sight are put into words. */
export const customerView = (
  result: GradeResult,
  item: WorkItem,
  t: ToDoWords,
  language: Language,
): CustomerView => {
  const { customers, scheme } = result.request;
  const { row, key, name, tier, due } = item;
  const label = scheme.tiers[tier]?.label;
  return {
    who: name || key || t.row({ row: String(sheetRow(customers.region, row)) }),
    key: name === "" ? "" : key,
    when: whenText(item, t, language),
    isLate: due.overdue === null || due.overdue > 0,
    facts: [
      ...(label === undefined ? [] : [inLocale(label, language.locale)]),
      ...daysOf(item, t, language),
    ],
    action: actionText(due.policy, language.locale),
  };
};

/** Customers by owner, each group below its head; without heads where nobody looks after any of them. */
export const workLines = (
  items: readonly WorkItem[],
  t: ToDoWords,
  { locale, count }: Language,
): readonly WorkLine[] => {
  const groups = groupsOf(items, locale);
  const isHeaded = groups.some(({ owner }) => owner !== "");
  return groups.flatMap(({ owner, items: own }) => {
    const text = t.group({ owner: owner || t.nobody, count: count(own.length) });
    const lines = own.map((item): WorkLine => ({ kind: "customer", id: item.row, item }));
    return isHeaded ? [{ kind: "owner", id: `owner ${owner}`, text }, ...lines] : lines;
  });
};

/** Cells with days of last contacts of which something must be said, as lines that lead to them. */
export const remarkLines = (
  { request: { scheme } }: GradeResult,
  remarks: readonly ContactRemark[],
  t: ToDoWords,
  language: Language,
): readonly FaultLine[] => {
  const say = wording(scheme, language);
  return remarks.map(({ row, column, address, content, says }) => ({
    row,
    column,
    address,
    got: "day" in says ? language.date(says.day) : content,
    reason: "day" in says ? t.aheadWhy : say.problem(says.problem),
    graded: false,
  }));
};
