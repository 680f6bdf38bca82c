import { inLocale, type Locale } from "../../rules";
import type { Overdue, RhythmOfCustomer } from "../../models";
import { dateText, foresightWords } from "../../text";
import type { Content } from "../content";
import { madeSheet } from "../insight/sheets/made";
import type { TableSheet } from "../tableSheet";
import { OVERDUE_HEADERS, type OverdueField } from "./overdueHeaders";

const FORMATS: Readonly<Partial<Record<OverdueField, string>>> = {
  customer: "@",
  last: "yyyy-mm-dd",
  usual: "0.#",
  chance: "0.0%",
};

const cellOf = (
  one: RhythmOfCustomer,
  names: readonly string[],
): Record<OverdueField, Content> => ({
  customer: names[one.customer] ?? null,
  last: one.last,
  since: one.since,
  usual: one.median,
  limit: Math.floor(one.limit),
  by: one.overdueBy,
  chance: one.chance,
});

/** The customers who are overdue, the most unusual first. */
export const lateOf = ({ customers }: Overdue): readonly RhythmOfCustomer[] =>
  customers.filter(({ standing }) => standing === "overdue");

/** Who is overdue as a sheet of its own, the most unusual first; customers by their places among `names`. */
export const overdueSheet = (
  found: Overdue,
  names: readonly string[],
  locale: Locale,
): TableSheet => {
  const { sheet: t } = foresightWords(locale).overdue;
  const day = dateText(found.asOf);
  const fields = Object.keys(OVERDUE_HEADERS) as OverdueField[];
  const head = { name: t.name({ day }), table: t.table({ day }), title: [t.title({ day })] };
  const columns = fields.map((field) => {
    const format = FORMATS[field];
    return {
      header: inLocale(OVERDUE_HEADERS[field], locale),
      note: t.note[field],
      cell: (one: RhythmOfCustomer) => cellOf(one, names)[field],
      ...(format !== undefined && { format }),
    };
  });
  return madeSheet(head, columns, lateOf(found));
};
