import { mapHeaders, readDate, toColumnSet, type Cell, type Mapping } from "../../cells";
import {
  inLocale,
  inputsOf,
  type ColumnSet,
  type Explanation,
  type GradeContext,
  type Grades,
  type Input,
  type Locale,
  type Scheme,
} from "../../rules";
import { toCells, toOptional } from "../cell/arguments";
import { errorOf, errorOfRow } from "../cell/error";
import { isChinese } from "../cell/language";
import { locale } from "../cell/locale";
import { isEmpty, valueOrThrow } from "../cell/result";
import type { Compiled } from "./graders";

/** The customers of a range, graded. */
export interface Clients extends Compiled {
  readonly grades: Grades;
  /** For each row of the range its row in `grades`; -1 for an empty row, which is no customer. */
  readonly rows: readonly number[];
  /**
   * The language of what is written into cells. It is that of the headers, not of the reader: a workbook that people of two languages
   * share must not change with whoever calculates it.
   */
  readonly language: Locale;
  explain(row: number): Explanation;
}

type Rows = readonly (readonly Cell[])[];

const transposed = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

/** Headers as one row; a column of headers beside a column of values is one customer, standing upright. */
const layOut = (values: Rows, headers: Rows): { values: Rows; headers: readonly Cell[] } => {
  const upright = headers.length > 1 && (headers[0] ?? []).length === 1;
  const [laid, names] = upright ? [transposed(values), transposed(headers)] : [values, headers];
  const header = names[0] ?? [];
  const columns = (laid[0] ?? []).length;
  if (names.length === 1 && columns === header.length && columns > 0)
    return { values: laid, headers: header };
  const [rows, wantRows] = [names.length, 1];
  throw errorOf({
    code: "shape-mismatch",
    rows,
    columns: header.length,
    wantRows,
    wantColumns: columns,
  });
};

/** What stands in the way of reading the columns at all; rows that lack something say so themselves. */
const checkMapping = ({ columns, problems }: Mapping, inputs: readonly Input[]): void => {
  if (problems.length > 0) throw errorOfRow(problems, inputs);
  if (Object.keys(columns).length > 0) return;
  const labels = inputs.map(({ label }) => inLocale(label, locale()));
  throw errorOf({ code: "missing-column", inputs: labels });
};

const readColumns = (values: Rows, { columns }: Mapping, inputs: readonly Input[]): ColumnSet =>
  toColumnSet(
    values.length,
    inputs.flatMap((input) => {
      const mapped = columns[input.key];
      if (!mapped) return [];
      const options = mapped.scale === undefined ? {} : { scale: mapped.scale };
      return [{ input, cells: values.map((row) => row[mapped.column] ?? null), options }];
    }),
  );

/** The last headers seen by each scheme: a formula that is filled down asks for the same ones thousands of times. */
const lastMapping = new WeakMap<Scheme, { readonly headers: string; readonly mapping: Mapping }>();

const mappingOf = (scheme: Scheme, inputs: readonly Input[], cells: readonly Cell[]): Mapping => {
  const headers = JSON.stringify(cells);
  const last = lastMapping.get(scheme);
  if (last?.headers === headers) return last.mapping;
  const mapping = mapHeaders(inputs, cells);
  lastMapping.set(scheme, { headers, mapping });
  return mapping;
};

/** Explains rows and remembers the last one, since why and next of a row are asked one after the other. */
const explainer = (explain: (row: number) => Explanation): ((row: number) => Explanation) => {
  let last: { readonly row: number; readonly explanation: Explanation } | null = null;
  return (row) => {
    if (last?.row !== row) last = { row, explanation: explain(row) };
    return last.explanation;
  };
};

const hasChinese = (headers: readonly Cell[]): boolean =>
  headers.some((header) => typeof header === "string" && isChinese(header));

/**
 * Reads the customers of a range by its headers and grades them. Throws a cell's error where nothing can be graded: headers
 * that do not fit the values or name no input, a column that could be two inputs, an unreadable date, one row where all are needed.
 */
export const readClients = (
  values: unknown[][],
  headers: unknown[][],
  { scheme, grader }: Compiled,
  asOf: unknown,
): Clients => {
  const laid = layOut(toCells(values), toCells(headers));
  const inputs = inputsOf(scheme);
  const mapping = mappingOf(scheme, inputs, laid.headers);
  checkMapping(mapping, inputs);
  const customers = laid.values.filter((row) => !row.every(isEmpty));
  if (scheme.scope === "column" && customers.length === 1)
    throw errorOf({ code: "wrong-scope", scheme: inLocale(scheme.name, locale()) });
  const date = valueOrThrow(readDate(toOptional(asOf)));
  const context: GradeContext = date === null ? {} : { asOf: date };
  const columns = readColumns(customers, mapping, inputs);
  const grades = grader.grade(columns, context);
  const place = new Map(customers.map((row, index) => [row, index]));
  return {
    scheme,
    grader,
    grades,
    rows: laid.values.map((row) => place.get(row) ?? -1),
    language: hasChinese(laid.headers) ? "zh-CN" : "en-US",
    explain: explainer((row) => grader.explain(columns, context, grades, row)),
  };
};
