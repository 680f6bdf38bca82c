import type { Cell } from "../cells";
import { readColumn } from "../cells";
import { CellState, inputsOf } from "../rules";
import { isEmptyCell } from "./cellText";
import type { GradeRequest, GradeResult } from "./gradeResult";
import { keyText } from "./keyColumn";

/** Columns that may say that a row is a total stand left of the numbers; further right than this nobody writes it. */
const LABELS = 3;

/** "合计", "本页合计", "华东小计", "2024 年总计"; a longer text is a sentence or a name. */
const CHINESE = /^.{0,10}(合计|总计|小计|汇总|共计)$/u;
const ENGLISH =
  /^(([\p{L}\d.&]+[ -]){0,3}(sub|grand)?[ -]?totals?|sum|sub-?total [\p{L}\d]+|totals? (amount|sales|revenue))$/iu;
/** What stands around the word: a unit in brackets, a colon, the amount itself. */
const AROUND = /\([^()]*\)|\[[^[\]]*\]|[:*=#]|\d[\d,.]*\s*[万亿]?元?$/gu;

const WRAPPED = /^[([\u3010](.*)[)\]\u3011]$/u;

/** Nearly all cells hold none of these: a quick look before a close one. */
const PERHAPS = /[计总汇]|total|sum/i;

/** Whether a text names a total, not a customer: "合计(元)", "小计:", "Grand total", "East Total". A name like "Total Energies" does not. */
export const isTotalsText = (cell: Cell): boolean => {
  if (typeof cell !== "string" || !PERHAPS.test(cell)) return false;
  const bare = cell.normalize("NFKC").trim().replace(WRAPPED, "$1");
  const text = bare.replace(AROUND, "").trim();
  return CHINESE.test(text.replace(/\s+/g, "")) || ENGLISH.test(text);
};

/** Whether a row adds others up: its first filled cell says so, or its key does (`key`: index within the row, null for none). */
export const isTotalsRow = (row: readonly Cell[], key: number | null = null): boolean =>
  isTotalsText(row.find((cell) => !isEmptyCell(cell)) ?? null) ||
  (key !== null && isTotalsText(row[key] ?? null));

/** Columns (index within the region) that may say that a row is a total: the key, and those left of the first input. */
export const labelColumns = ({ customers, mapping }: GradeRequest): readonly number[] => {
  const inputs = Object.values(mapping.columns).map(({ column }) => column);
  const left = Array.from({ length: Math.min(LABELS, ...inputs) }, (_, column) => column);
  const { key } = customers;
  return key === null || left.includes(key) ? left : [...left, key];
};

const addsUp = (values: readonly number[], last: number): boolean => {
  const sum = values.reduce((all, value) => all + value, 0);
  return values.length > 1 && last !== 0 && Math.abs(last - sum) <= 1e-9 * Math.abs(last);
};

/** Whether a row without a name below all others holds the sum of them: a total that nobody labelled. */
const isUnnamedSum = (
  { scheme, mapping }: GradeRequest,
  cells: GradeResult["cells"],
  last: number,
  isTotal: (row: number) => boolean,
): boolean =>
  inputsOf(scheme).some((input) => {
    const column = mapping.columns[input.key]?.column;
    if (input.type !== "number" || column === undefined) return false;
    const read = readColumn(input, cells.get(column) ?? []);
    if (read.type !== "number" || read.state[last] !== CellState.value) return false;
    const others = [...read.values.subarray(0, last)].filter(
      (_, row) => read.state[row] === CellState.value && !isTotal(row),
    );
    return addsUp(others, read.values[last] ?? NaN);
  });

/**
 * Body rows that add customers up, wherever they stand, in order: they say so ("小计", "Total"), or it is the last row, has no label and holds the sum of a column.
 * `cells` must hold the label columns and the inputs.
 */
export const totalsRows = (
  request: GradeRequest,
  cells: GradeResult["cells"],
  rows: number,
): readonly number[] => {
  const labels = [...labelColumns(request)].sort((a, b) => a - b);
  const columns = labels.map((column) => cells.get(column) ?? []);
  const { key } = request.customers;
  const place = key === null ? -1 : labels.indexOf(key);
  const row: Cell[] = [];
  const found: number[] = [];
  for (let at = 0; at < rows; at++) {
    columns.forEach((column, index) => (row[index] = column[at] ?? null));
    if (isTotalsRow(row, place < 0 ? null : place)) found.push(at);
  }
  const known = new Set(found);
  let last = rows - 1;
  const isEmptyRow = (at: number): boolean =>
    [...cells.values()].every((column) => isEmptyCell(column[at] ?? null));
  while (last > 0 && (known.has(last) || isEmptyRow(last))) last--;
  const named = columns.some((column) => keyText(column[last] ?? null) !== null);
  if (columns.length > 0 && last > 0 && !named)
    if (isUnnamedSum(request, cells, last, (at) => known.has(at))) known.add(last);
  return [...known].sort((a, b) => a - b);
};
