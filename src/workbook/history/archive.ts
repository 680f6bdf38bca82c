import { isCellError, type Cell } from "../../cells";
import type { Found, RulesVersion } from "../../history";
import { readRules, rulesHash, rulesTable, type Matrix } from "../../rulebook";
import type { Locale, Scheme } from "../../rules";
import type { WorkbookPort } from "../port";
import { baseOf } from "../rules/rulesInBook";
import { readVersions, versionFields } from "./readHistory";
import { numberIn, readRecord, textIn } from "./readRecord";
import { appendRecord } from "./writeRecord";
import { ARCHIVE, VERSIONS } from "./tables";

/** The rules of a scheme as the table of them, header row first. */
const tableOf = (scheme: Scheme, locale: Locale): Matrix => {
  const { columns, rows } = rulesTable(scheme, baseOf(scheme.id), locale);
  return [columns.map(({ header }) => header), ...rows];
};

/** Keeps rules of which there is no copy yet: their table row by row, and a line among the versions. Gives their hash. */
export const keepRules = async (
  port: WorkbookPort,
  scheme: Scheme,
  published: Pick<RulesVersion, "version" | "by" | "on" | "why"> | null,
  locale: Locale,
): Promise<string> => {
  const rules = rulesHash(scheme);
  const versions = await readVersions(port);
  const known = versions.some((version) => version.rules === rules && version.scheme === scheme.id);
  if (!known) {
    const copy = tableOf(scheme, locale).map((cells, row) => ({
      rules,
      row,
      cells: JSON.stringify(cells),
    }));
    await appendRecord(port, ARCHIVE, copy, locale);
  }
  if (!known || published !== null) {
    const unasked = { version: scheme.version, by: "", on: null, why: "" };
    const version = { rules, scheme: scheme.id, ...(published ?? unasked) };
    await appendRecord(port, VERSIONS, [versionFields(version)], locale);
  }
  return rules;
};

const cellsIn = (text: string): readonly Cell[] | null => {
  try {
    const cells: unknown = JSON.parse(text);
    return Array.isArray(cells) && cells.every(isArchived) ? (cells as Cell[]) : null;
  } catch {
    return null;
  }
};

const isArchived = (cell: unknown): boolean =>
  cell === null ||
  ["string", "number", "boolean"].includes(typeof cell) ||
  (typeof cell === "object" && isCellError(cell as Cell));

/** The rules tables in the archive, by hash: each a matrix with its header row first. */
export const readArchive = async (port: WorkbookPort): Promise<ReadonlyMap<string, Matrix>> => {
  const { rows } = await readRecord(port, ARCHIVE);
  const copies = new Map<string, Map<number, readonly Cell[]>>();
  for (const { fields } of rows) {
    const [rules, row] = [textIn(fields.rules), numberIn(fields.row)];
    const cells = cellsIn(textIn(fields.cells));
    if (row === null || cells === null) continue;
    const copy = copies.get(rules) ?? new Map<number, readonly Cell[]>();
    // Two authors who keep the same rules at once write the same rows twice.
    copies.set(rules, copy.set(row, cells));
  }
  return new Map(
    [...copies].map(([rules, copy]) => [
      rules,
      [...copy].sort(([one], [other]) => one - other).map(([, cells]) => cells),
    ]),
  );
};

/** The scheme of an id whose rules have a hash: the built-in one or that of today where it is theirs, otherwise what the archive has kept. */
export const schemeOf = (
  archive: ReadonlyMap<string, Matrix>,
  id: string,
  rules: string,
  today: Scheme | null = null,
): Found<Scheme> => {
  const known = [today, baseOf(id)].find(
    (scheme) => scheme !== null && rulesHash(scheme) === rules,
  );
  if (known) return { ok: true, value: known };
  const copy = archive.get(rules);
  const read = copy === undefined ? null : readRules(copy, baseOf);
  return read?.ok === true && rulesHash(read.value.scheme) === rules
    ? { ok: true, value: read.value.scheme }
    : { ok: false, problem: { code: "rules-lost", rules } };
};
