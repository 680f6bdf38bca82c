import { shown } from "../../cells";
import type { Locale } from "../../rules";
import type { Place, RulesFault, RulesRead } from "../../rulebook";
import { ruleFindingText, rulesFaultText } from "../../text";
import { verify, type RuleFinding, type Severity } from "../../verify";
import { cellAddress } from "../address";
import type { Mark } from "../port";
import type { RulesInBook } from "./rulesInBook";

/** Where in a rules table something is wrong, and how bad that is. */
interface Placed {
  readonly severity: Severity;
  /** Row of the table, 0 for its header row. */
  readonly row: number;
  /** Index within the table; null where the row as a whole is meant, or the table where the row is 0. */
  readonly column: number | null;
  /** "F17": the cell, or the first one of the row. */
  readonly address: string;
  /** What the cell shows; "" where a row is meant. */
  readonly content: string;
}

/** One thing that is wrong with a rules table: a cell that cannot be read, or what the verifier finds in rules that can. */
export type RuleRemark = Placed &
  (
    | { readonly kind: "fault"; readonly fault: RulesFault }
    | { readonly kind: "finding"; readonly finding: RuleFinding }
  );

const addressOf = ({ region: { area } }: RulesInBook, row: number, column: number | null): string =>
  cellAddress(area.row + row, area.column + (column ?? 0));

const ofFault = (rules: RulesInBook, fault: RulesFault): RuleRemark => {
  const { row, column, content } = fault;
  const address = addressOf(rules, row, column);
  return { kind: "fault", severity: "error", row, column, address, content, fault };
};

/** The cell of its own that a finding is about; null where that is a row, or several. */
const ownCell = (read: RulesRead, { path }: RuleFinding): Place | null => {
  const [place, around] = [read.placeOf(path), read.placeOf(path.slice(0, -1))];
  const isSame = place?.row === around?.row && place?.column === around?.column;
  return typeof path.at(-1) === "number" || isSame ? null : place;
};

const WHOLE: Place = { row: 0, column: 0 };

/** Where a finding stands: what it is about, or the row of its list behind which one is missing. */
const placeOf = (read: RulesRead, finding: RuleFinding): Place => {
  const place = read.placeOf(finding.path);
  if (place !== null) return place;
  const at = finding.code === "gap" ? (finding.proposal?.at ?? 1) : 1;
  const item = read.placeOf([...finding.path, Math.max(0, at - 1)]);
  return item ?? WHOLE;
};

const ofFinding = (rules: RulesInBook, read: RulesRead, finding: RuleFinding): RuleRemark => {
  const { row } = placeOf(read, finding);
  const at = ownCell(read, finding)?.column ?? null;
  return {
    kind: "finding",
    severity: finding.severity,
    row,
    column: at,
    address: addressOf(rules, row, at),
    content: at === null ? "" : shown(rules.cells[row]?.[at] ?? null),
    finding,
  };
};

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

const inOrder = (one: RuleRemark, other: RuleRemark): number =>
  one.row - other.row ||
  (one.column ?? -1) - (other.column ?? -1) ||
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);

/** All that is wrong with a rules table, in the order of the table: what cannot be read, or else what the verifier finds. */
export const checkRules = (rules: RulesInBook): readonly RuleRemark[] => {
  const { outcome } = rules;
  const remarks = outcome.ok
    ? verify(outcome.value.scheme).map((finding) => ofFinding(rules, outcome.value, finding))
    : outcome.faults.map((fault) => ofFault(rules, fault));
  return remarks.sort(inOrder);
};

/** What is wrong, in words. */
export const remarkText = (rules: RulesInBook, remark: RuleRemark, locale: Locale): string => {
  if (remark.kind === "fault") return rulesFaultText(remark.fault, locale);
  return rules.outcome.ok
    ? ruleFindingText(rules.outcome.value.scheme, remark.finding, locale)
    : remark.finding.code;
};

/** The remarks as marks on cells: one that is about a row stands on its second cell, which says what the row is. */
export const marksOf = (
  rules: RulesInBook,
  remarks: readonly RuleRemark[],
  locale: Locale,
): readonly Mark[] =>
  remarks.map((remark) => ({
    row: remark.row,
    column: remark.column ?? Math.min(1, rules.region.area.columns - 1),
    severity: remark.severity,
    words: remarkText(rules, remark, locale),
  }));
