import { isCellError, shown, type Cell } from "../cells";
import {
  correctionKey,
  findClass,
  taxonomyHead,
  type Taxonomy,
  type TaxonomyId,
} from "../industry";
import { inLocale, type Locale, type Problem } from "../rules";
import { bodyRows, cellAddress } from "./address";
import { isEmptyCell } from "./cellText";
import {
  correctionFields,
  isOfCorrections,
  placesOf,
  type CorrectionField,
} from "./correctionColumns";
import type { Region, WorkbookPort } from "./port";
import { readBlocks } from "./readBlocks";

/** A row of the table of corrections. */
export interface Correction {
  /** Body row, from 0. */
  readonly row: number;
  readonly key: string;
  readonly text: string;
  readonly code: Cell;
  /** Null where the taxonomy's name is none of ours. */
  readonly taxonomy: TaxonomyId | null;
  readonly who: string;
  /** The whole row as it was read, to be compared before it is written over. */
  readonly cells: readonly Cell[];
}

/** A cell of the table that cannot be followed. */
export interface CorrectionFault {
  readonly address: string;
  readonly row: number;
  /** Index of the column within the table. */
  readonly column: number;
  readonly content: string;
  /** What is wrong with it; "twice" for a text that two rows give different codes: the lower one holds. */
  readonly problem: Problem | "twice";
}

/** What people have set right in this workbook. */
export interface Corrections {
  /** The table; null before the first correction. */
  readonly region: Region | null;
  readonly rows: readonly Correction[];
  /** Rows whose taxonomy is unknown. */
  readonly faults: readonly CorrectionFault[];
}

/** A workbook in which nothing was set right yet. */
export const noCorrections: Corrections = { region: null, rows: [], faults: [] };

/** The cells of a row in the order of the table's own columns; what it has beside ours stays as it is in `others`. */
export const correctionCells = (
  headers: readonly Cell[],
  said: Readonly<Record<CorrectionField, Cell>>,
  others: readonly Cell[] = [],
): readonly Cell[] => {
  const places = placesOf(headers);
  return headers.map((_, column) => {
    const field = correctionFields.find((one) => places?.[one] === column);
    return field === undefined ? (others[column] ?? null) : said[field];
  });
};

const faultAt = (
  { area }: Region,
  row: number,
  column: number,
  cell: Cell,
  problem: CorrectionFault["problem"],
): CorrectionFault => ({
  address: cellAddress(area.row + 1 + row, area.column + column),
  row,
  column,
  content: shown(cell),
  problem,
});

/** Reads the table of corrections, wherever in the workbook it is and whatever it is called: it is known by its headers, in either language. */
export const readCorrections = async (port: WorkbookPort): Promise<Corrections> => {
  const region = (await port.regions()).find(isOfCorrections) ?? null;
  const places = region && placesOf(region.headers);
  if (region === null || places === null || bodyRows(region) === 0)
    return { ...noCorrections, region };
  const rows: Correction[] = [];
  const faults: CorrectionFault[] = [];
  const columns = region.headers.map((_, column) => column);
  for await (const block of readBlocks(port, region, columns))
    for (let row = block.from; row < block.to; row++) {
      const cells = block.columns.map((column) => column.cells[row - block.from] ?? null);
      const [text = null, code = null, named = null] = [
        cells[places.text],
        cells[places.code],
        cells[places.taxonomy],
      ];
      if (isEmptyCell(text) || isCellError(text)) continue;
      const head = taxonomyHead(shown(named));
      if (!head.ok) faults.push(faultAt(region, row, places.taxonomy, named, head.problem));
      rows.push({
        row,
        key: correctionKey(shown(text)),
        text: shown(text),
        code,
        taxonomy: head.ok ? head.value.id : null,
        who: shown(cells[places.who] ?? null),
        cells,
      });
    }
  return { region, rows, faults };
};

/** A cell with a code as `findClass` takes it: a number has lost its zeros, which it knows. */
export const codeGiven = (code: Cell): string | number =>
  typeof code === "number" ? code : shown(code);

/** The corrections for a taxonomy as coding takes them, and what in the table cannot be followed. */
export const codesCorrected = (
  { region, rows, faults }: Corrections,
  taxonomy: Taxonomy,
  locale: Locale,
): {
  readonly codes: ReadonlyMap<string, string>;
  readonly faults: readonly CorrectionFault[];
} => {
  const codes = new Map<string, string>();
  const found = [...faults];
  const column = region === null ? 0 : (placesOf(region.headers)?.code ?? 0);
  for (const { row, key, code, taxonomy: id } of rows) {
    // A text without a letter or digit is like all others of that kind: nothing can be said of it alone.
    if (region === null || id !== taxonomy.id || key === "") continue;
    const outcome = findClass(codeGiven(code), taxonomy, locale);
    if (!outcome.ok) {
      found.push(faultAt(region, row, column, code, outcome.problem));
      continue;
    }
    const before = codes.get(key);
    if (before !== undefined && before !== outcome.value.code)
      found.push(faultAt(region, row, column, code, "twice"));
    codes.set(key, outcome.value.code);
  }
  return { codes, faults: found.sort((one, other) => one.row - other.row) };
};

/** The name of a taxonomy as the table has it. */
export const taxonomyCell = (taxonomy: Taxonomy, locale: Locale): string =>
  inLocale(taxonomy.name, locale);
