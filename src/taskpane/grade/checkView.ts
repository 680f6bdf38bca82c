import { findingText } from "../../text";
import { cellAddress, type CheckFinding, type GradeResult, type Scheme } from "../../workbook";
import type { Language } from "../language";
import type { CheckLine } from "./views";

/** A finding names no more rows than these. */
const MOST_ROWS = 100;

/** The column that a check looks at; the key's where it looks at tiers, or at the rows as a whole. */
const columnOf = ({ check }: CheckFinding, { request }: GradeResult): number => {
  const { scheme, mapping, customers } = request;
  const asked = (scheme as Scheme).checks?.find(({ key }) => key === check);
  const input = asked !== undefined && "of" in asked ? asked.of : undefined;
  const column = input === undefined ? undefined : mapping.columns[input]?.column;
  return column ?? customers.key ?? 0;
};

/** What the scheme asks of the customers as a whole, with the first cell that offends. */
export const checkLines = (result: GradeResult, language: Language): readonly CheckLine[] =>
  result.checks.map((finding): CheckLine => {
    const first = firstOf(finding, result, language);
    return {
      ...findingText(result.request.scheme, finding, language.locale),
      key: finding.check,
      passes: finding.passes,
      ...(first === undefined ? {} : { first }),
    };
  });

const firstOf = (
  finding: CheckFinding,
  result: GradeResult,
  { words, count }: Language,
): CheckLine["first"] => {
  const [row] = finding.rows;
  if (row === undefined || finding.passes === true) return undefined;
  const { area } = result.request.customers.region;
  const column = columnOf(finding, result);
  const address = cellAddress(area.row + 1 + row, area.column + column);
  const { length } = finding.rows;
  const text = words.pane.checks.first({
    address,
    count: count(length),
    least: length >= MOST_ROWS,
  });
  return { row, column, address, text };
};
