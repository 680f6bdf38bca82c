import { isCellError, type Cell } from "../cells";
import { inLocale, type Locale, type Policy, type Scheme, type Tier, type Words } from "../rules";
import { cellText } from "./cellText";
import { faultList, type FaultList } from "./faultList";
import { findNamed, labelsOf, nameForm } from "./named";
import { policyCell, readPolicyCell, type FindWords } from "./policyCells";
import { POLICY_COLUMNS, POLICY_SCHEME, POLICY_TIER, type PolicyField } from "./policyColumns";
import { POLICY_FIELDS } from "./policyTable";
import { poolsOf } from "./pools";
import type { Matrix, RulesOutcome } from "./rulesRead";
import { isEmpty } from "./sheetRows";

/** What has tiers that are served; without an id, whatever scheme the table names. */
type Served = Pick<Scheme, "tiers"> & Partial<Pick<Scheme, "id">>;

interface PolicyReader {
  readonly scheme: Served;
  readonly locale: Locale;
  readonly columns: ReadonlyMap<PolicyField, number>;
  readonly tier: number;
  readonly faults: FaultList;
  readonly find: FindWords;
}

const headed = (headers: readonly Cell[], { zh, en }: Words): number =>
  headers.findIndex((header) => [zh, en].map(nameForm).includes(nameForm(cellText(header))));

/** Words of both languages that the policies of a scheme have. */
const finderOf = ({ tiers }: Served, locale: Locale): FindWords => {
  const words = tiers.flatMap(({ policy }) =>
    POLICY_FIELDS.flatMap((field) => {
      const said = policy?.[field];
      const items = said === undefined ? [] : [said].flat();
      return items.flatMap((item): readonly Words[] => {
        if ("words" in item) return [item.words];
        return "role" in item ? [item.role] : [];
      });
    }),
  );
  const { words: pool } = poolsOf({ words, sources: [] });
  return (text) => pool.find(text, locale);
};

const readField = (
  row: number,
  cells: readonly Cell[],
  field: PolicyField,
  before: Policy | undefined,
  { columns, faults, find }: PolicyReader,
): Policy[PolicyField] => {
  const column = columns.get(field);
  const cell = column === undefined ? null : (cells[column] ?? null);
  if (column === undefined || (isEmpty(cell) && field !== "actions")) return undefined;
  if (isCellError(cell)) {
    faults.at(row, column, { code: "cell-error" });
    return undefined;
  }
  const reading = readPolicyCell(isEmpty(cell) ? "" : cellText(cell), field, before, find);
  if (reading.ok) return reading.value;
  faults.at(row, column, reading.fault);
  return undefined;
};

const readPolicy = (
  row: number,
  cells: readonly Cell[],
  before: Policy | undefined,
  reader: PolicyReader,
): Policy | undefined => {
  const said = POLICY_FIELDS.map(
    (field) => [field, readField(row, cells, field, before, reader)] as const,
  ).filter(([field, value]) => value !== undefined && (field !== "actions" || !isNone(value)));
  const unsaid = POLICY_FIELDS.every((field) => policyCell(before, field, reader.locale) === "");
  // A policy that says nothing is one all the same where it was there before.
  if (said.length === 0 && (before === undefined || !unsaid)) return undefined;
  return { actions: [], ...Object.fromEntries(said) };
};

const isNone = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const noteColumns = (reader: PolicyReader): void => {
  const { scheme, locale, columns, tier, faults } = reader;
  const missing = POLICY_FIELDS.filter(
    (field) =>
      !columns.has(field) &&
      scheme.tiers.some(({ policy }) => policyCell(policy, field, locale) !== ""),
  ).map((field) => POLICY_COLUMNS[field].header);
  for (const header of tier < 0 ? [POLICY_TIER.header, ...missing] : missing)
    faults.at(0, null, { code: "missing-column", header: inLocale(header, locale) });
};

const rowsByTier = (matrix: Matrix, reader: PolicyReader): ReadonlyMap<string, number> => {
  const { scheme, locale, tier, faults } = reader;
  const rows = new Map<string, number>();
  for (const [row, cells] of matrix.entries()) {
    const cell = cells[tier] ?? null;
    if (row === 0 || cells.every((each) => isEmpty(each))) continue;
    const found = isCellError(cell) ? undefined : findNamed(cellText(cell), scheme.tiers, locale);
    if (found === undefined)
      faults.at(row, tier, { code: "unknown-tier", known: labelsOf(scheme.tiers) });
    else if (rows.has(found.key))
      faults.at(row, tier, { code: "duplicate-row", item: found.label });
    else rows.set(found.key, row);
  }
  for (const { key, label } of scheme.tiers)
    if (!rows.has(key)) faults.at(0, null, { code: "missing-row", item: label });
  return rows;
};

/** The cells of the column that names the scheme, blank ones left out, with their rows. */
const schemesNamed = (matrix: Matrix): readonly { readonly row: number; readonly id: string }[] => {
  const column = headed(matrix[0] ?? [], POLICY_SCHEME.header);
  if (column < 0) return [];
  return matrix.flatMap((cells, row) => {
    const id = cellText(cells[column] ?? null);
    return row === 0 || id === "" ? [] : [{ row, id }];
  });
};

/** The id of the scheme that a table of policies names; null for one that names none, as older ones do not. */
export const schemeServed = (matrix: Matrix): string | null => schemesNamed(matrix)[0]?.id ?? null;

/** A row of another scheme among the others was pasted there, and speaks of other tiers. */
const noteOthers = (matrix: Matrix, { scheme, faults }: PolicyReader): void => {
  const column = headed(matrix[0] ?? [], POLICY_SCHEME.header);
  for (const { row, id } of scheme.id === undefined ? [] : schemesNamed(matrix))
    if (nameForm(id) !== nameForm(scheme.id ?? ""))
      faults.at(row, column, { code: "other-scheme", id: scheme.id ?? "" });
};

const localeOf = (headers: readonly Cell[]): Locale => {
  const forms = headers.map((header) => nameForm(cellText(header)));
  const english = [POLICY_TIER, POLICY_SCHEME, ...Object.values(POLICY_COLUMNS)].some(
    ({ header }) => forms.includes(nameForm(header.en)),
  );
  return english ? "en-US" : "zh-CN";
};

/**
 * Reads a table of policies: the scheme with what the table says, the rows in any order. A cell that still says what the scheme says keeps both
 * languages and its source; all that is wrong is told at once.
 */
export const readPolicies = <Of extends Served>(matrix: Matrix, scheme: Of): RulesOutcome<Of> => {
  const headers = matrix[0] ?? [];
  const columns = POLICY_FIELDS.map(
    (field) => [field, headed(headers, POLICY_COLUMNS[field].header)] as const,
  );
  const locale = localeOf(headers);
  const faults = faultList(matrix);
  const reader: PolicyReader = {
    scheme,
    locale,
    faults,
    columns: new Map(columns.filter(([, column]) => column >= 0)),
    tier: headed(headers, POLICY_TIER.header),
    find: finderOf(scheme, locale),
  };
  noteColumns(reader);
  noteOthers(matrix, reader);
  if (reader.tier < 0) return { ok: false, faults: faults.all() };
  const rows = rowsByTier(matrix, reader);
  const tiers = scheme.tiers.map(({ policy: before, ...tier }): Tier => {
    const row = rows.get(tier.key);
    const policy = row === undefined ? before : readPolicy(row, matrix[row] ?? [], before, reader);
    return policy === undefined ? tier : { ...tier, policy };
  });
  const all = faults.all();
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, value: { ...scheme, tiers } };
};
