import { ABSENT, changesOf, heldIn, UNGRADED, type Change, type Direction } from "../../history";
import { inLocale, type Locale, type Scheme } from "../../rules";
import type { Cell } from "../../cells";
import {
  dateText,
  historyWords,
  inputChangesText,
  placeText,
  policyText,
  whyText,
} from "../../text";
import { amountFormat } from "../numberFormats";
import type { TableColumn, TableSheet } from "../tableSheet";
import type { RunsCompared } from "./compare";
import { explainer } from "./explainer";
import { REPORT_HEADERS } from "./tables";

type ReportField = keyof typeof REPORT_HEADERS;
const FIELDS = Object.keys(REPORT_HEADERS) as readonly ReportField[];

const formatsOf = (changes: readonly Change[]): Readonly<Partial<Record<ReportField, string>>> => ({
  key: "@",
  value: amountFormat(changes.map(({ weight }) => weight / 100)),
  on: "yyyy-mm-dd",
});

const ownerOf = (scheme: Scheme, place: string, locale: Locale): string => {
  const policy = scheme.tiers.find(({ key }) => key === place)?.policy;
  return policy ? policyText(policy, "owner", locale) : "";
};

/** The cells of a customer who moved. */
const rowMaker = (compared: RunsCompared, locale: Locale) => {
  const { schemes, after } = compared;
  const words = historyWords(locale);
  const explain = explainer(after, schemes.after);
  const whatChanged = (change: Change): string => {
    if (change.from === ABSENT) return words.report.newCustomer;
    if (change.to === ABSENT) return words.report.goneCustomer;
    return inputChangesText(schemes.after, change.inputs, locale);
  };
  return (change: Change): readonly Cell[] => {
    const { key, from, to, direction, cause, weight } = change;
    const explanation = explain(key);
    const fields: Readonly<Record<ReportField, Cell>> = {
      key,
      from: placeText(schemes.before, from, "from", locale),
      to: placeText(schemes.after, to, "to", locale),
      direction: words.direction[direction],
      cause: words.cause[cause],
      inputs: whatChanged(change),
      why: explanation === null ? null : whyText(schemes.after, explanation, locale),
      owner: ownerOf(schemes.after, to === ABSENT || to === UNGRADED ? from : to, locale),
      value: weight === 0 ? null : weight / 100,
      on: Math.floor(after.run.asOf ?? after.run.when),
      who: after.run.who,
    };
    return FIELDS.map((field) => (fields[field] === "" ? null : fields[field]));
  };
};

const summaryOf = (changes: readonly Change[], locale: Locale): string => {
  const count = (...directions: readonly Direction[]): number =>
    changes.filter(({ direction }) => directions.includes(direction)).length;
  return historyWords(locale).report.summary({
    up: count("up"),
    down: count("down"),
    new: count("new"),
    gone: count("gone"),
    others: count("graded", "ungraded", "aside"),
  });
};

const titleOf = (
  { before, after, schemes }: RunsCompared,
  changes: readonly Change[],
  locale: Locale,
): readonly string[] => {
  const { report } = historyWords(locale);
  const day = (run: typeof before.run): string => dateText(run.asOf ?? run.when);
  const held = heldIn(after);
  return [
    report.title({
      scheme: inLocale(schemes.after.name, locale),
      from: day(before.run),
      to: day(after.run),
    }),
    summaryOf(changes, locale),
    ...(held + after.avoided === 0 ? [] : [report.kept({ held, avoided: after.avoided })]),
  ];
};

/**
 * The list of everybody whose tier changed between two runs, on a sheet of its own: from which tier to which, what has caused it, what was read otherwise, why the tier is what it is,
 * and who looks after the customer now. The sources ask for it each month.
 */
export const changeReport = (compared: RunsCompared, locale: Locale): TableSheet => {
  const { report } = historyWords(locale);
  const changes = changesOf(compared, compared.schemes.after);
  const cells = rowMaker(compared, locale);
  const formats = formatsOf(changes);
  const day = dateText(compared.after.run.asOf ?? compared.after.run.when);
  return {
    name: report.sheet({ day }),
    table: report.table({ day }),
    title: titleOf(compared, changes, locale),
    columns: FIELDS.map((field): TableColumn => {
      const format = formats[field];
      return {
        header: inLocale(REPORT_HEADERS[field], locale),
        note: report.note[field],
        ...(format !== undefined && { format }),
      };
    }),
    rows: changes.map(cells),
  };
};
