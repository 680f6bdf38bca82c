import { heldText, outputLabel, outputText, problemsText, reasonLine, tierLabel } from "../../text";
import type { ReasonLine } from "../../text";
import {
  cellAddress,
  headerText,
  inLocale,
  inputsOf,
  outputsAt,
  pointsOf,
  withoutPoints,
  type Explanation,
  type Finding,
} from "../../workbook";
import { tiersOf } from "../grade/wording";
import { linksTo, type Subject } from "./subject";
import type { Labelled, Line } from "./views";

const bare = (text: string): Line => ({ text, cells: [], below: [] });

/** A reason with the cells behind it. */
export const lineOf = (subject: Subject, { text, inputs, below }: ReasonLine): Line => ({
  text,
  cells: linksTo(subject, inputs),
  below: below.map((each) => lineOf(subject, each)),
});

const reasonLines = (subject: Subject, reasons: Explanation["because"]): readonly Line[] =>
  reasons.map((reason) =>
    lineOf(subject, reasonLine(reason, subject.scheme, subject.language.locale)),
  );

/** What stood in the way in a cell, or in spite of what it was graded. */
const findingLine = ({ scheme, language }: Subject, finding: Finding): Line => {
  const { input, problem, column, address } = finding;
  const located = input === undefined ? { problem } : { input, problem };
  return {
    text: problemsText([located], language.locale, inputsOf(scheme)),
    cells: column === undefined ? [] : [{ address, column }],
    below: [],
  };
};

/** Why a row keeps its tier though the rules alone give it another. */
const keptLines = ({ result, scheme, row, language: { locale } }: Subject): readonly Line[] => {
  const held = result.settled?.held.get(row);
  if (held === undefined) return [];
  const { tier } = tiersOf(result, row);
  return [bare(heldText(held, tierLabel(scheme, tier, locale), locale))];
};

/** With whom a row was compared, where it was. */
const company = ({ result, scheme, row, words, language }: Subject): readonly Line[] => {
  if (scheme.scope !== "column") return [];
  const { groupBy, customers } = result.request;
  const group = groupBy === undefined ? null : (result.cells.get(groupBy)?.[row] ?? null);
  if (groupBy === undefined)
    return [bare(words.among({ count: language.count(result.graded + result.ungraded) }))];
  const { area } = customers.region;
  const address = cellAddress(area.row + 1 + row, area.column + groupBy);
  const text = words.amongGroup({ group: headerText(group) });
  return [{ text, cells: [{ address, column: groupBy }], below: [] }];
};

/** What decided on a row, what else holds, what is to be known of it; of a row without a grade what is missing. */
export const decisionView = (subject: Subject): readonly Labelled[] => {
  const { result, row, scheme, explanation, words, language } = subject;
  const found = result.findings.filter((finding) => finding.row === row);
  const isGraded = result.grades.tier[row] !== -1 || scheme.tiers.length === 0;
  const points = pointsOf(scheme, explanation) !== null;
  const because = points ? withoutPoints(explanation) : explanation.because;
  const remarks = explanation.remarks.flatMap((index) => {
    const remark = scheme.remarks[index];
    return remark ? [bare(inLocale(remark.words, language.locale))] : [];
  });
  const kept = keptLines(subject);
  const plain = tierLabel(scheme, explanation.tier, language.locale);
  const decided = {
    label: kept.length > 0 ? words.rules({ tier: plain }) : words.because,
    lines: [...reasonLines(subject, because), ...(isGraded ? company(subject) : [])],
  };
  const findings = {
    label: isGraded ? words.doubt : words.mend,
    lines: found.map((finding) => findingLine(subject, finding)),
  };
  const beside = [
    { label: words.also, lines: reasonLines(subject, explanation.also) },
    { label: words.remark, lines: remarks },
  ];
  // What stood in the way comes first; what was read with a doubt comes after what decided.
  const ordered = isGraded
    ? [{ label: words.because, lines: kept }, decided, ...beside, findings]
    : [findings, decided, ...beside];
  return ordered.filter(({ lines }) => lines.length > 0);
};

/** What is told with the service. */
const DUE = ["nextDue", "daysOverdue"];

/** The further results of a row that has them, each with its name. */
export const furtherResults = ({
  result,
  row,
  words,
  language: { locale },
}: Subject): readonly string[] => {
  const { outputs, place } = outputsAt(result, row);
  return outputs.flatMap((output) => {
    const value = outputText(output, place, locale);
    const label = outputLabel(output, locale);
    return value === "" || DUE.includes(output.key) ? [] : [words.furtherLine({ label, value })];
  });
};
