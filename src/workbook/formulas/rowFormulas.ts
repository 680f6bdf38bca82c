import { shown } from "../../cells";
import { holdsTiers } from "../../history";
import { needsDay, outputNamesOf, type Locale, type Scheme } from "../../rules";
import { columnLetters } from "../address";
import type { GradeRequest } from "../gradeResult";
import type { Relocated } from "../relocate";
import { formerColumns, type ResultKind } from "../resultHeader";
import { headersFor, spanOf, type Span } from "./headersFor";
import { calledIn, columnName, dayText, quoted } from "./spelling";

/** Why results cannot be written as formulas. */
export type NoFormulas =
  /** The scheme compares customers with one another: a formula in each row would grade all of them each time. */
  | { readonly code: "compares" }
  /** The scheme keeps customers in their tiers, and formulas know no history. */
  | { readonly code: "holds" }
  /** Arguments are not those of the rules, and a formula takes them from there. */
  | { readonly code: "arguments" }
  /** A column of results, by its header, stands among the columns that decide: a formula would read its own result. */
  | { readonly code: "between"; readonly header: string }
  /** The columns that were chosen cannot be told apart by headers. */
  | { readonly code: "headers" };

/** What formulas need to know of the workbook that they go into. */
export interface FormulaSetting {
  /** What stands before the names of our functions; "" for nothing. */
  readonly namespace: string;
  /** The workbook's own table of the scheme's rules; null where the rules are those of the menu. */
  readonly rules: string | null;
  /** Today as a serial: a day of grading that is today's follows the calendar. */
  readonly today: number;
  /** Language in which inputs are named where the user has chosen the columns himself. */
  readonly locale: Locale;
}

/** The formula of a result in a body row (from 0) of a region as it stands by now. */
export type RowFormula = (place: Relocated, row: number) => string;

/** Formulas by the kind of their result; a kind that no function gives has none. */
export type RowFormulas = ReadonlyMap<ResultKind, RowFormula>;

const FUNCTIONS: readonly (readonly [ResultKind, string])[] = [
  ["tier", "CLIENTTIER"],
  ["score", "CLIENTSCORE"],
  ["why", "CLIENTWHY"],
  ["next", "CLIENTNEXT"],
];

/** Columns of CLIENTGRADE before a scheme's further results. */
const PLAIN_RESULTS = 5;

const obstacle = (
  { scheme, customers, arguments: given = {} }: GradeRequest,
  span: Span,
): NoFormulas | null => {
  if (scheme.scope === "column") return { code: "compares" };
  if (holdsTiers(scheme)) return { code: "holds" };
  const isOther = ({ name, default: usual }: Scheme["arguments"][number]): boolean =>
    given[name] !== undefined && JSON.stringify(given[name]) !== JSON.stringify(usual);
  if (scheme.arguments.some(isOther)) return { code: "arguments" };
  const { headers } = customers.region;
  const between = formerColumns(headers, scheme).find((at) => at >= span.first && at <= span.last);
  return between === undefined
    ? null
    : { code: "between", header: shown(headers[between] ?? null) };
};

/** The cells of a row that decide, and the headers above them, as a formula in that row refers to them. */
const references = ({ region, columnNow }: Relocated, { first, last }: Span, row: number) => {
  const [from, to] = [columnNow(first), columnNow(last)];
  const { area, table } = region;
  if (table !== undefined) {
    const columns = `${columnName(region.headers[from] ?? null)}:${columnName(region.headers[to] ?? null)}`;
    return { values: `${table}[@${columns}]`, headers: `${table}[[#Headers],${columns}]` };
  }
  const [left, right] = [from, to].map((at) => `$${columnLetters(area.column + at)}`);
  const [head, body] = [area.row + 1, area.row + 2 + row];
  return { values: `${left}${body}:${right}${body}`, headers: `${left}$${head}:${right}$${head}` };
};

/**
 * Formulas that give the results of a request row by row, from the columns that it reads and by the rules that it goes by, or what stands in their way. They follow the
 * data, the rules table, and where the day of grading is today's, the calendar.
 */
export const rowFormulas = (
  request: GradeRequest,
  { namespace, rules, today, locale }: FormulaSetting,
): RowFormulas | NoFormulas => {
  const { scheme, asOf } = request;
  const span = spanOf(request.mapping);
  const inTheWay = obstacle(request, span);
  if (inTheWay !== null) return inTheWay;
  const named = headersFor(request, span, locale);
  if (named === null) return { code: "headers" };
  const own = named === "own" ? null : `{${named.map(quoted).join(",")}}`;
  const by = rules === null ? quoted(scheme.id) : `${rules}[#All]`;
  const day = needsDay(scheme) && asOf !== undefined ? [dayText(asOf, today)] : [];
  const call = (name: string, place: Relocated, row: number): string => {
    const { values, headers } = references(place, span, row);
    return `${calledIn(namespace, name)}(${[values, own ?? headers, by, ...day].join(",")})`;
  };
  const further = outputNamesOf(scheme).map(({ key }, at): readonly [ResultKind, RowFormula] => [
    `more:${key}`,
    (place, row) => `=INDEX(${call("CLIENTGRADE", place, row)},1,${PLAIN_RESULTS + 1 + at})`,
  ]);
  return new Map<ResultKind, RowFormula>([
    ...FUNCTIONS.map(([kind, name]): readonly [ResultKind, RowFormula] => [
      kind,
      (place, row) => `=${call(name, place, row)}`,
    ]),
    ...further,
  ]);
};
