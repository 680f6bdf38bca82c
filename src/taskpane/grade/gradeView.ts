import {
  bodyRows,
  formerColumn,
  inLocale,
  isUsualKind,
  regionLetters,
  kindName,
  resultKindsOf,
  type Customers,
  type Finding,
  type GradeResult,
  type Proposal,
  type SinceLastRun,
} from "../../workbook";
import type { Language } from "../language";
import { chosenColumns } from "./chosenColumns";
import type { GradeState } from "./gradeEvent";
import { tableId } from "./gradeState";
import type {
  ColumnChoice,
  FaultLine,
  InputLine,
  TableChoice,
  TierLine,
  WriteChoice,
} from "./views";
import { wording } from "./wording";

/** Headers as people read them; a column without one is named by its letters alone. */
export const columnChoices = ({ region }: Customers): ColumnChoice[] =>
  region.headers.map((header, column) => ({
    column,
    letters: regionLetters(region, column),
    header: header === null || typeof header === "object" ? "" : String(header),
  }));

/** A table by its name, a plain block by its sheet. */
export const tableChoice = (customers: Customers): TableChoice => ({
  id: tableId(customers),
  name: customers.region.table ?? customers.region.area.sheet,
  rows: bodyRows(customers.region),
});

/** The inputs with their columns and samples. */
export function inputLines(
  { map }: Pick<GradeState, "map">,
  { scheme }: Pick<Proposal, "scheme">,
  language: Language,
): InputLine[] {
  if (map === null) return [];
  const words = wording(scheme, language);
  return map.inputs.map(({ input, mapped, needed, samples }) => {
    const double = map.mapping.problems.find((one) => one.input === input.key)?.problem;
    return {
      key: input.key,
      label: inLocale(input.label, language.locale),
      ...(input.unit === undefined ? {} : { unit: inLocale(input.unit.label, language.locale) }),
      column: mapped?.column ?? null,
      samples: samples.map(({ shown, value, problem }) => ({
        shown,
        read: problem === undefined ? words.value(input.key, value) : null,
      })),
      needed,
      ...(typeof input.blank === "object"
        ? { blank: input.blank.value === null ? "" : words.value(input.key, input.blank.value) }
        : {}),
      ...(double?.code === "duplicate-header" ? { several: double.header } : {}),
    };
  });
}

/** A line for each tier; rows without a grade have none. A scheme without tiers has one line for all that it computed. */
export function tierLines(
  result: GradeResult,
  since: SinceLastRun | null,
  { locale, words }: Language,
): TierLine[] {
  const all = Math.max(1, result.graded + result.ungraded);
  const { tiers } = result.request.scheme;
  if (tiers.length === 0) {
    const { graded } = result;
    return [
      { key: "", name: words.pane.result.computed, about: "", count: graded, share: graded / all },
    ];
  }
  return tiers.map((tier, at) => {
    const name = inLocale(tier.label, locale);
    const about = inLocale(tier.name, locale);
    const count = result.counts[at] ?? 0;
    return {
      key: tier.key,
      name,
      about: about === name ? "" : about,
      count,
      share: count / all,
      ...(since && { entered: since.entered[at] ?? 0, left: since.left[at] ?? 0 }),
    };
  });
}

/** Every cell that stood in the way of a grade, then those that were graded in spite of what they hold. */
export function faultLines(result: GradeResult, language: Language): FaultLine[] {
  const words = wording(result.request.scheme, language);
  const ordered = [
    ...result.findings.filter(({ graded }) => !graded),
    ...result.findings.filter(({ graded }) => graded),
  ];
  return ordered.map((finding: Finding): FaultLine => ({
    address: finding.address,
    graded: finding.graded,
    got: finding.column === undefined ? "" : finding.content,
    reason: words.problem(finding.problem, finding.input),
    row: finding.row,
    column: finding.column ?? 0,
  }));
}

/** The columns that can be written. */
export function writeChoices(
  result: GradeResult,
  state: GradeState,
  { locale }: Language,
): WriteChoice[] {
  const { customers, scheme } = result.request;
  const chosen = chosenColumns(scheme, state.columns);
  return resultKindsOf(scheme).map((kind) => {
    const former = formerColumn(customers.region.headers, scheme, kind);
    return {
      id: kind,
      further: !isUsualKind(kind),
      header: kindName(scheme, kind, locale),
      chosen: chosen.includes(kind),
      ...(former === null ? {} : { replaces: regionLetters(customers.region, former) }),
    };
  });
}
