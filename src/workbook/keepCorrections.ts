import { shown, type Cell } from "../cells";
import { correctionKey, findClass, type Taxonomy } from "../industry";
import { inLocale, type Locale } from "../rules";
import { CORRECTION_HEADERS, correctionFields, type CorrectionField } from "./correctionColumns";
import {
  codeGiven,
  correctionCells,
  readCorrections,
  taxonomyCell,
  type Correction,
  type Corrections,
} from "./corrections";
import { industryWords } from "../text";
import type { RowWrite, WorkbookPort } from "./port";
import type { TableSheet } from "./tableSheet";

/** A text and the code that somebody says is right. */
export interface Said {
  readonly text: string;
  readonly code: string;
}

/** Who sets right, into which taxonomy, and when. */
export interface Saying {
  readonly taxonomy: Taxonomy;
  /** As the person said it; "" where nobody was asked. */
  readonly who: string;
  /** The day as a serial. */
  readonly today: number;
  readonly locale: Locale;
  /** What to do with a text that the table already gives another code: "replace" writes over the row that was read, "keep" leaves it. */
  readonly known: "replace" | "keep";
}

/** What became of corrections. */
export interface Kept {
  /** The table with them in it. */
  readonly corrections: Corrections;
  readonly written: number;
  /** Rows of others that were written over, as they were. */
  readonly replaced: readonly Correction[];
  /** Texts that the table gives another code than was read, or than was said, with the row that holds. */
  readonly left: readonly Correction[];
  /** What takes it all back. */
  readonly undo: readonly RowWrite[];
}

/** The rows that hold for a taxonomy, by the key of their text: the lowest of each. */
const holding = ({ rows }: Corrections, { id }: Taxonomy): ReadonlyMap<string, Correction> =>
  new Map(rows.filter(({ taxonomy }) => taxonomy === id).map((row) => [row.key, row]));

const sheetOf = (rows: readonly (readonly Cell[])[], locale: Locale): TableSheet => {
  const words = industryWords(locale).corrections;
  return {
    name: words.sheet,
    table: words.table,
    columns: correctionFields.map((field) => ({
      header: inLocale(CORRECTION_HEADERS[field], locale),
      note: words.notes[field],
      ...(field === "when" && { format: "yyyy-mm-dd" }),
    })),
    rows,
  };
};

interface Plan {
  readonly writes: readonly RowWrite[];
  readonly replaced: readonly Correction[];
  readonly left: readonly Correction[];
}

/** What to write: a new row for a new text, the row of a known one changed, and nothing where the table says so already. */
const planned = (
  now: Corrections,
  then: Corrections,
  said: readonly Said[],
  { taxonomy, who, today, locale, known }: Saying,
): Plan => {
  const writes: RowWrite[] = [];
  const replaced: Correction[] = [];
  const left: Correction[] = [];
  const headers =
    now.region?.headers ?? correctionFields.map((field) => CORRECTION_HEADERS[field].zh);
  const rowsNow = holding(now, taxonomy);
  const rowsThen = holding(then, taxonomy);
  const latest = new Map(said.map((one) => [correctionKey(one.text), one]));
  for (const [key, { text, code }] of latest) {
    const fields: Record<CorrectionField, Cell> = {
      text,
      code,
      taxonomy: taxonomyCell(taxonomy, locale),
      who: who === "" ? null : who,
      when: today,
    };
    const row = rowsNow.get(key);
    if (row === undefined) {
      writes.push({ row: null, before: null, cells: correctionCells(headers, fields) });
      continue;
    }
    const stands = findClass(codeGiven(row.code), taxonomy, locale);
    if (stands.ok && stands.value.code === code) continue;
    const read = rowsThen.get(key);
    const asRead = read !== undefined && shown(read.code) === shown(row.code);
    if (known === "keep" || !asRead) {
      left.push(row);
      continue;
    }
    if (row.who !== who) replaced.push(row);
    const cells = correctionCells(headers, { ...fields, text: row.text }, row.cells);
    writes.push({ row: row.row, before: row.cells, cells });
  }
  return { writes, replaced, left };
};

/**
 * Keeps what somebody has set right in the table of corrections, which is made with the first one. `then` is the table as it was when the codes were shown: a row that
 * a co-author has written or changed since is left and given back, never written over.
 */
export const keepCorrections = async (
  port: WorkbookPort,
  then: Corrections,
  said: readonly Said[],
  saying: Saying,
): Promise<Kept> => {
  const now = await readCorrections(port);
  const { writes, replaced, left } = planned(now, then, said, saying);
  const done = { replaced, left };
  if (writes.length === 0) return { ...done, corrections: now, written: 0, undo: [] };
  if (now.region === null) {
    const rows = writes.map(({ cells }) => cells ?? []);
    await port.insertTable(sheetOf(rows, saying.locale), "behind");
    const corrections = await readCorrections(port);
    const undo = rows.map((cells, row): RowWrite => ({ row, before: cells, cells: null }));
    return { ...done, corrections, written: writes.length, undo };
  }
  const refused = await port.writeTableRows(now.region, writes);
  const corrections = await readCorrections(port);
  const lost = now.rows.filter(({ row }) => refused.some((write) => write.row === row));
  const undo = takenBack(writes, refused, now, corrections);
  return {
    corrections,
    written: writes.length - refused.length,
    replaced: replaced.filter((row) => !lost.includes(row)),
    left: [...left, ...lost],
    undo,
  };
};

/** New rows are found at the end of the table: they go, and changed ones get what they held. */
const takenBack = (
  writes: readonly RowWrite[],
  refused: readonly RowWrite[],
  before: Corrections,
  after: Corrections,
): readonly RowWrite[] => {
  const same = (one: readonly Cell[], other: readonly Cell[]): boolean =>
    one.length === other.length && one.every((cell, at) => Object.is(cell, other[at] ?? null));
  const old = new Set(before.rows.map(({ row }) => row));
  return writes
    .filter((write) => !refused.includes(write))
    .flatMap(({ row, before: held, cells }): RowWrite[] => {
      if (row !== null) return [{ row, before: cells, cells: held }];
      const at = after.rows.find((one) => !old.has(one.row) && same(one.cells, cells ?? []));
      return at === undefined ? [] : [{ row: at.row, before: at.cells, cells: null }];
    });
};

/** Takes corrections back in one step; rows that somebody changed since are left and counted. */
export const undoCorrections = async (
  port: WorkbookPort,
  { corrections: { region }, undo }: Kept,
): Promise<{
  readonly corrections: Corrections;
  readonly restored: number;
  readonly left: number;
}> => {
  const now = await readCorrections(port);
  const table = now.region ?? region;
  if (table === null) return { corrections: now, restored: 0, left: 0 };
  const left = await port.writeTableRows(table, undo);
  const corrections = await readCorrections(port);
  return { corrections, restored: undo.length - left.length, left: left.length };
};
