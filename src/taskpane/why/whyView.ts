import { numberText, subjectOf } from "../../text";
import {
  cellAddress,
  customersBelow,
  inLocale,
  writtenGrade,
  type GradeResult,
  type Scheme,
} from "../../workbook";
import { wording } from "../grade/wording";
import { decisionView, furtherResults } from "./decisionView";
import { groundsView } from "./groundsView";
import { outlookView } from "./outlookView";
import { pointsView } from "./pointsView";
import { serviceView } from "./serviceView";
import { gradeText, whoIs, subjectAt, type Speaking, type Subject } from "./subject";
import { valuesView } from "./valuesView";
import type { CustomerLine, WhyView, WrittenView } from "./views";

/** What the number beside a tier is: a share of a sum, a rank, a score; null where it says no more than the value does. */
const measureKey = ({ method, arguments: known }: Scheme, given: object): string | null => {
  switch (method.kind) {
    case "rank":
      return "rank";
    case "share": {
      const stated = known.find(({ name }) => name === method.measure)?.default;
      const measure = (given as Record<string, unknown>)[method.measure] ?? stated;
      return measure === "value" ? null : "share";
    }
    default:
      return "score";
  }
};

const measureOf = ({ result, scheme, row, language }: Subject): WhyView["measure"] => {
  const score = result.grades.score[row] ?? NaN;
  const key = measureKey(scheme, result.request.arguments ?? {});
  if (Number.isNaN(score) || scheme.tiers.length === 0 || key === null) return null;
  const { label, show } = subjectOf(scheme, key, language.locale);
  return { label, value: key === "score" ? numberText(score, 2) : show(score) };
};

const writtenView = ({ result, row, words }: Subject): WrittenView | null => {
  const found = writtenGrade(result, row);
  if (found === null || found.agrees) return null;
  const { area } = result.request.customers.region;
  const { column, text } = found;
  return {
    text: text === "" ? words.written.none : words.written.other({ text }),
    cell: { column, address: cellAddress(area.row + 1 + row, area.column + column) },
  };
};

/** Everything about the grade of a customer in a body row. */
export function whyView(result: GradeResult, row: number, speaking: Speaking): WhyView {
  const subject = subjectAt(result, row, speaking);
  const { language, words, scheme } = subject;
  const tier = gradeText(result, row, language);
  const name = scheme.tiers[result.grades.tier[row] ?? -1]?.name;
  const about = name === undefined ? "" : inLocale(name, language.locale);
  return {
    row,
    key: whoIs(result, row, words),
    tier,
    about: about === tier ? "" : about,
    measure: measureOf(subject),
    written: writtenView(subject),
    decision: decisionView(subject),
    mends: tier === null && result.findings.some((finding) => finding.row === row),
    points: pointsView(subject),
    further: furtherResults(subject),
    outlook: outlookView(subject),
    service: serviceView(subject),
    values: valuesView(subject),
    grounds: groundsView(subject),
  };
}

/** So many customers below a row, with their grade and the reason in one line. */
export function customerLines(
  result: GradeResult,
  row: number,
  count: number,
  { language, words }: Speaking,
): readonly CustomerLine[] {
  const said = wording(result.request.scheme, language);
  return customersBelow(result, row, count).map((each) => ({
    row: each,
    key: whoIs(result, each, words),
    tier: gradeText(result, each, language),
    why: said.why(result, each),
  }));
}
