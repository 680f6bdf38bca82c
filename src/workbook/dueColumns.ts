import type { PlainScheme, Policy } from "../rules";
import { headerText } from "./columnNamed";
import type { GradeRequest } from "./gradeResult";
import type { Region } from "./port";

// Headers of the customers' own workbooks: they are data.
const LAST =
  /^(上一?次|最近(一次)?|最后(一次)?)(的)?(客户)?(拜访|回访|走访|来访|访问|联系|跟进|沟通|接触|互动|电话)(的)?(日期|时间|日)?$|^((date|day|time) of (the )?)?(last|latest|most recent) (customer |client |sales )?(visit|visited|contact|contacted|call|called|call[- ]?back|follow[- ]?up|touch|touch ?point|activity|meeting|interaction)( (date|day|on|at))?$/i;
const OWNER =
  /^(客户|跟进|主要|销售|业务)?(负责人|归属人|责任人|跟进人|维护人|对接人)$|^(所属|归属|负责|对应)(销售|业务员|客户经理)(人员|员)?$|^(销售|业务)(员|人员|代表|经理|负责人)$|^客户经理$|^(account|customer|client|sales|responsible|assigned)?[ _-]?(owner|manager|rep|representative|executive)$|^(responsible|sales ?person|salesman|assigned to|assignee|account handler)$/i;

/** The columns (index within the region) that say when a customer was seen last, and who looks after him; null where none does. */
export interface DueColumns {
  readonly last: number | null;
  readonly owner: number | null;
}

const hasRhythm = ({ cadence, visits = [] }: Policy): boolean =>
  cadence !== undefined || visits.length > 0;

/** Whether any tier of a scheme, or of its parts, says how often its customers are seen. */
export const saysHowOften = ({ tiers, parts = [] }: PlainScheme): boolean =>
  tiers.some(({ policy }) => policy !== undefined && hasRhythm(policy)) ||
  parts.some(({ scheme }) => saysHowOften(scheme));

/** The dates of the last contact that a scheme itself names, its own before those of its parts. */
const contactsOf = ({ contact, parts = [] }: PlainScheme): readonly string[] => [
  ...(contact === undefined ? [] : [contact]),
  ...parts.flatMap(({ scheme }) => contactsOf(scheme)),
];

/** What the user's choice of the column of the last contact is kept under, among the columns that he chose for inputs; no input has a key of that form. */
export const LAST_CONTACT = "last-contact";

/** The input that is the last contact to a scheme; null where it reads none, and a column is looked for by its header. */
export const contactInput = (scheme: PlainScheme): string | null => contactsOf(scheme)[0] ?? null;

/** Brackets behind a header say in which form, not what: "上次拜访(日期)". */
const headed = ({ headers }: Region, pattern: RegExp): readonly number[] =>
  headers.flatMap((header, column) => {
    const text = headerText(header).normalize("NFKC");
    return pattern.test(text.replace(/\s*[(（[].*[)）\]]$/u, "").trim()) ? [column] : [];
  });

/** The columns of a region whose headers say that they hold days of last contacts, in Chinese or English. */
export const contactColumns = (region: Region): readonly number[] => headed(region, LAST);

const lastOf = ({ scheme, mapping, lastContact, customers }: GradeRequest): number | null => {
  const own = contactInput(scheme);
  if (own !== null) return mapping.columns[own]?.column ?? null;
  if (lastContact !== undefined) return lastContact;
  const [only, second] = contactColumns(customers.region);
  // Which of several is meant is the user's to say.
  return only === undefined || second !== undefined ? null : only;
};

/**
 * Where a table says when its customers were seen last, and who looks after them: the date that the scheme itself reads, else the column that the user has
 * chosen, else the only one that is headed so. None where the scheme does not say how often its customers are seen.
 */
export const dueColumns = (request: GradeRequest): DueColumns => {
  if (!saysHowOften(request.scheme)) return { last: null, owner: null };
  const [owner = null] = headed(request.customers.region, OWNER);
  return { last: lastOf(request), owner };
};
