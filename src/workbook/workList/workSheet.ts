import { inLocale, type Locale, type Policy } from "../../rules";
import { policyText, toDoWords } from "../../text";
import { isoOf, type Cell } from "../../cells";
import { ownerText } from "../due";
import type { GradeResult } from "../gradeResult";
import type { TableColumn, TableSheet } from "../tableSheet";
import type { Period } from "./period";
import { countsOf } from "./workItems";
import { WORK_HEADERS, type WorkField } from "./workHeaders";
import type { WorkItem } from "./workList";

const DAY = "yyyy-mm-dd";
const FORMATS: Readonly<Partial<Record<WorkField, string>>> = {
  key: "@",
  name: "@",
  last: DAY,
  due: DAY,
};
/** What stands in a row that is done. */
const TICK = "✓";

/** What is to be done with a customer of a tier: how he is seen, and the actions of the policy; "" where it says neither. */
export const actionText = (policy: Policy, locale: Locale): string =>
  [policyText(policy, "channel", locale), policyText(policy, "actions", locale)]
    .filter((text) => text !== "")
    .join(locale === "zh-CN" ? "；" : "; ");

const cellsOf = (result: GradeResult, locale: Locale) => {
  const { tiers } = result.request.scheme;
  const { sheet } = toDoWords(locale);
  return ({ key, name, tier, due }: WorkItem): Readonly<Record<WorkField, Cell>> => {
    const label = tiers[tier]?.label;
    const owner = ownerText(due.owner, locale);
    const action = actionText(due.policy, locale);
    return {
      key: key || null,
      name: name || null,
      tier: label === undefined ? null : inLocale(label, locale),
      owner: owner || null,
      last: due.last ?? sheet.never,
      due: due.due,
      overdue: due.overdue !== null && due.overdue > 0 ? due.overdue : null,
      action: action || null,
      done: null,
    };
  };
};

/** The columns that say something: customers have a key, a name, or both. */
const fieldsOf = (items: readonly WorkItem[]): readonly WorkField[] => {
  const has = { key: items.some(({ key }) => key), name: items.some(({ name }) => name) };
  return (Object.keys(WORK_HEADERS) as WorkField[]).filter(
    (field) => (field !== "key" && field !== "name") || has[field],
  );
};

/** Some customers of a work list as a sheet of its own, in their order, with a column to tick them off. */
export const workSheet = (
  result: GradeResult,
  items: readonly WorkItem[],
  { period, asOf }: { readonly period: Period; readonly asOf: number },
  locale: Locale,
): TableSheet => {
  const words = toDoWords(locale);
  const day = isoOf(asOf);
  const fields = fieldsOf(items);
  const cells = cellsOf(result, locale);
  const scheme = inLocale(result.request.scheme.name, locale);
  return {
    name: words.sheet.name({ day }),
    table: words.sheet.table({ day }),
    title: [words.sheet.title({ scheme, day }), words.summary({ period, ...countsOf(items) })],
    columns: fields.map((field): TableColumn => {
      const format = FORMATS[field];
      return {
        header: inLocale(WORK_HEADERS[field], locale),
        note: words.sheet.note[field],
        ...(format !== undefined && { format }),
        ...(field === "done" && { choices: [TICK] }),
      };
    }),
    rows: items.map((item) => {
      const row = cells(item);
      return fields.map((field) => row[field]);
    }),
  };
};
