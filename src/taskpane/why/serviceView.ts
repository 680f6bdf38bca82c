import { dateText, policyTexts, problemText } from "../../text";
import { cellAddress, dueOf, type Due } from "../../workbook";
import type { Subject } from "./subject";
import type { CellLink, Line, ServiceView } from "./views";

const linkAt = ({ result, row }: Subject, column: number): CellLink => {
  const { area } = result.request.customers.region;
  return { address: cellAddress(area.row + 1 + row, area.column + column), column };
};

/** When the next contact is, and how that stands today. */
const nextText = ({ words, language }: Subject, due: number, overdue: number): string => {
  const t = words.service;
  const days = language.count(Math.abs(overdue));
  const state = overdue > 0 ? t.overdue({ days }) : overdue < 0 ? t.left({ days }) : t.today;
  return t.next({ day: dateText(due), state });
};

const lastLines = (subject: Subject, due: Due): readonly Line[] => {
  const t = subject.words.service;
  const { column, last, problem } = due;
  if (column === null) return [{ text: t.noColumn, cells: [], below: [] }];
  const text =
    problem !== undefined
      ? t.unread({ problem: problemText(problem, subject.language.locale) })
      : last === null
        ? t.never
        : t.last({ day: dateText(last) });
  return [{ text, cells: [linkAt(subject, column)], below: [] }];
};

const ownerLines = (subject: Subject, { owner }: Due): readonly Line[] => {
  // Whom the policy names, it names itself.
  if (owner?.by !== "column") return [];
  const text = subject.words.service.owner({ owner: owner.name });
  return [{ text, cells: [linkAt(subject, owner.column)], below: [] }];
};

const dueLines = (subject: Subject, due: Due): readonly Line[] => [
  ...(due.due === null || due.overdue === null
    ? []
    : [{ text: nextText(subject, due.due, due.overdue), cells: [], below: [] }]),
  ...lastLines(subject, due),
  ...ownerLines(subject, due),
];

/** What is due, and how customers of the tier are served; null where the scheme serves none of its tiers, or the row has none. */
export const serviceView = (subject: Subject): ServiceView | null => {
  const { result, row, scheme, language, today } = subject;
  const tier = scheme.tiers[result.grades.tier[row] ?? -1];
  if (tier === undefined || scheme.tiers.every(({ policy }) => policy === undefined)) return null;
  const due = dueOf(result, row, today);
  // Where a part decided, its policy is the one that fits: that of the whole speaks of all its parts.
  const policy = due?.policy ?? tier.policy;
  return {
    due: due === null ? [] : dueLines(subject, due),
    late: Math.max(0, due?.overdue ?? 0),
    policy: policy ? policyTexts(policy, language.locale) : [],
  };
};
