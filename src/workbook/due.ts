import { readDate } from "../cells";
import {
  dueAfter,
  inLocale,
  type Every,
  type Locale,
  type PlainScheme,
  type Policy,
  type Problem,
  type Tier,
  type Words,
} from "../rules";
import { cellText } from "./cellText";
import { dueColumns, saysHowOften, type DueColumns } from "./dueColumns";
import { explanationOf } from "./explainRow";
import type { GradeResult } from "./gradeResult";

/** Who is to see a customer: the person whom the table names, or the role that the policy names. */
export type Owner =
  | { readonly by: "column"; readonly name: string; readonly column: number }
  | { readonly by: "policy"; readonly words: Words };

/** Who looks after a customer, by name or by what his policy says; "" where neither does. */
export const ownerText = (owner: Owner | null, locale: Locale): string => {
  if (owner === null) return "";
  return owner.by === "column" ? owner.name : inLocale(owner.words, locale);
};

/** When a customer is to be seen or called next, by the policy of his tier. */
export interface Due {
  readonly policy: Policy;
  readonly every: Every;
  /** Column (index within the region) of the last contact; null where the table has none. */
  readonly column: number | null;
  /** The day of the last contact as a serial; null where there is no column, or nothing that can be read in it. */
  readonly last: number | null;
  /** Why the cell cannot be read as a day; absent where it is blank, and the customer was never seen. */
  readonly problem?: Problem;
  /** The day on which the next contact is due; null where the last one is not known. */
  readonly due: number | null;
  /** Whole days since it was due; negative where there is time; null where `due` is. */
  readonly overdue: number | null;
  readonly owner: Owner | null;
}

const DAYS_A_MONTH = 30;

/** How often customers are seen: the cadence of a policy, else that of the role which visits most often. */
export const rhythmOf = ({
  cadence,
  visits = [],
}: Policy): { readonly every: Every; readonly role?: Words } | null => {
  if (cadence !== undefined) return { every: cadence };
  const [most] = [...visits].sort((a, b) => b.times / b.months - a.times / a.months);
  if (most === undefined) return null;
  const { times, months, role } = most;
  const days = Math.max(1, Math.floor((months * DAYS_A_MONTH) / times));
  return { every: months % times === 0 ? { months: months / times } : { days }, role };
};

/** The tier of the part that decided on a row, where the tier of the whole says nothing of how often. */
const decidingPart = (
  result: GradeResult,
  row: number,
  { parts = [] }: PlainScheme,
): Tier | undefined =>
  explanationOf(result, row)
    .because.flatMap(({ facts }) => facts)
    .flatMap(({ input, value }) => {
      const part = parts.find(({ key }) => key === input);
      return part?.scheme.tiers.find(({ key }) => key === value) ?? [];
    })
    .find(({ policy }) => policy !== undefined && rhythmOf(policy) !== null);

const policyOf = (result: GradeResult, row: number): Policy | undefined => {
  const { scheme } = result.request;
  const own = scheme.tiers[result.grades.tier[row] ?? -1];
  if (own === undefined) return undefined;
  if (own.policy !== undefined && rhythmOf(own.policy) !== null) return own.policy;
  const inParts = (scheme.parts ?? []).some((part) => saysHowOften(part.scheme));
  return inParts ? decidingPart(result, row, scheme)?.policy : undefined;
};

const ownerOf = (
  { cells }: GradeResult,
  row: number,
  { owner: column }: DueColumns,
  roles: readonly (Words | undefined)[],
): Owner | null => {
  const name = column === null ? "" : cellText(cells.get(column)?.[row] ?? null).trim();
  if (column !== null && name !== "") return { by: "column", name, column };
  const words = roles.find((role) => role !== undefined);
  return words === undefined ? null : { by: "policy", words };
};

/** Reads what is due of row after row of a result: see `dueOf`. */
export const dueReader = (result: GradeResult, asOf: number): ((row: number) => Due | null) => {
  const columns = dueColumns(result.request);
  if (!saysHowOften(result.request.scheme)) return () => null;
  return (row) => {
    const policy = policyOf(result, row);
    const rhythm = policy && rhythmOf(policy);
    if (policy === undefined || !rhythm) return null;
    const { last: column } = columns;
    const cell = column === null ? null : (result.cells.get(column)?.[row] ?? null);
    const read = readDate(cell);
    const last = read.ok ? read.value : null;
    const due = last === null ? null : dueAfter(last, rhythm.every);
    return {
      policy,
      every: rhythm.every,
      column,
      last,
      ...(!read.ok && { problem: read.problem }),
      due,
      overdue: due === null ? null : Math.floor(asOf) - due,
      owner: ownerOf(result, row, columns, [rhythm.role, policy.owner?.words]),
    };
  };
};

/**
 * When the customer in a body row is to be seen next by the policy of his tier, and how late that is on a day; null where no tier of the scheme, or not his,
 * says how often.
 */
export const dueOf = (result: GradeResult, row: number, asOf: number): Due | null =>
  dueReader(result, asOf)(row);
