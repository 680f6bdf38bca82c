import { mapHeaders, shown, type Cell, type Mapping } from "../../cells";
import { inLocale, inputsOf, type Input, type Locale } from "../../rules";
import type { GradeRequest } from "../gradeResult";

/** The columns of a region from the first to the last of those that decide. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The span of the columns of a mapping. */
export const spanOf = ({ columns }: Mapping): Span => {
  const used = Object.values(columns).map(({ column }) => column);
  return { first: Math.min(...used), last: Math.max(...used) };
};

const isSame = (one: Mapping["columns"], other: Mapping["columns"]): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(
    ([key, { column, scale }]) => other[key]?.column === column && other[key].scale === scale,
  );

const within = ({ columns }: Mapping, { first }: Span): Mapping["columns"] =>
  Object.fromEntries(
    Object.entries(columns).map(([key, mapped]) => [
      key,
      { ...mapped, column: mapped.column - first },
    ]),
  );

const UNIT = /[([（【]([^)\]）】]*)[)\]）】]\s*$/u;

/** A header that names an input, with the unit that stands in the column's own. */
const namedFor = (input: Input, header: Cell, locale: Locale): string => {
  const unit = UNIT.exec(shown(header))?.[1];
  const label = inLocale(input.label, locale);
  return unit === undefined ? label : `${label}(${unit})`;
};

/**
 * Headers that lead a function to the columns that a request reads: "own" where those of the region do; else one for each column of the span, blank for columns that
 * are not read, for when the user has chosen columns himself; null where no headers would.
 */
export const headersFor = (
  { scheme, mapping, customers }: GradeRequest,
  span: Span,
  locale: Locale,
): readonly string[] | "own" | null => {
  const inputs = inputsOf(scheme);
  const own = customers.region.headers.slice(span.first, span.last + 1);
  const wanted = within(mapping, span);
  const leads = (headers: readonly Cell[]): boolean =>
    isSame(mapHeaders(inputs, headers).columns, wanted);
  if (leads(own)) return "own";
  const named = own.map((header, at) => {
    const input = inputs.find(({ key }) => wanted[key]?.column === at);
    return input === undefined ? "" : namedFor(input, header, locale);
  });
  return leads(named) ? named : null;
};
