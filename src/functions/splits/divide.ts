import { shown, toColumnSet, type Cell } from "../../cells";
import {
  inputsOf,
  portionsOf,
  type ColumnSet,
  type Grades,
  type Locale,
  type Scheme,
  type Words,
} from "../../rules";
import { errorOfRow } from "../cell/error";
import { languageOf } from "../cell/language";
import { isEmpty } from "../cell/result";
import { compiledNow, type Compiled } from "../clients/graders";
import { namedScheme } from "../schemes/given";

/** An amount divided: what each party gets, in the order of the case; those who share a part equally stand one by one. */
export interface Division {
  readonly parts: readonly { readonly party: Words; readonly amount: number }[];
  /** The language in which the case is written. */
  readonly language: Locale;
}

/** Amounts, their cases and regions, graded: `set` has a column for each. */
interface Deals extends Compiled {
  readonly set: ColumnSet;
  readonly grades: Grades;
}

type Shares = Extract<Scheme["method"], { kind: "split" }>["cases"][number]["shares"];

const valueAt = ({ set }: Deals, key: string, row: number): number =>
  set.columns[key]?.values[row] ?? NaN;

/** Grades the columns that are given; the first deal is what the scheme takes a handover for. */
const dealsOf = (cells: Readonly<Record<string, readonly Cell[]>>, rows: number): Deals => {
  // It asks no model, so that it is there at once.
  const compiled = compiledNow(namedScheme("commission-split"))!;
  const sources = inputsOf(compiled.scheme).flatMap((input) => {
    const column = cells[input.key];
    return column ? [{ input, cells: column }] : [];
  });
  const set = toColumnSet(rows, sources);
  return { ...compiled, set, grades: compiled.grader.grade(set, {}) };
};

/** The shares of the case that decided a row. */
const sharesAt = ({ scheme: { method }, grader, set, grades }: Deals, row: number): Shares => {
  const rule = grader.explain(set, {}, grades, row).because[0]?.rule ?? 0;
  return method.kind === "split" ? (method.cases[rule - 1]?.shares ?? []) : [];
};

const partsAt = (deals: Deals, shares: Shares, row: number): Division["parts"] => {
  const heads = shares.map(({ among }) => (among ? Math.floor(valueAt(deals, among, row)) : 1));
  return portionsOf(valueAt(deals, "amount", row), shares, heads).flatMap(({ share, amounts }) =>
    amounts.map((amount) => ({ party: share.label, amount })),
  );
};

/**
 * Divides amounts as the scheme commission-split does, each by the case beside it; where no number of regions is given it is 1.
 * Null where the amount is blank; the error of a row that cannot be divided.
 */
export const divideAll = (
  amount: readonly Cell[],
  situations: readonly Cell[],
  regions: readonly Cell[],
): readonly (Division | CustomFunctions.Error | null)[] => {
  const nRegions = regions.map((cell) => (isEmpty(cell) ? 1 : cell));
  const deals = dealsOf({ amount, case: situations, nRegions }, amount.length);
  const inputs = inputsOf(deals.scheme);
  const choices = inputs.find(({ key }) => key === "case")?.choices ?? [];
  // A few cases decide thousands of rows: each is looked for once.
  const known = new Map<number, Shares>();
  return amount.map((cell, row) => {
    if (isEmpty(cell)) return null;
    if ((deals.grades.tier[row] ?? -1) < 0)
      return errorOfRow(deals.grades.problems.get(row) ?? [], inputs);
    const situation = valueAt(deals, "case", row);
    const shares = known.get(situation) ?? sharesAt(deals, row);
    known.set(situation, shares);
    const label = choices[situation]?.label ?? { zh: "", en: "" };
    const language = languageOf(shown(situations[row] ?? null), label);
    return { parts: partsAt(deals, shares, row), language };
  });
};
