import type { Cell } from "../../cells";
import type { Locale } from "../../rules";
import type { Applied } from "../applyColumns";
import { columnHeaded } from "../columnNamed";
import { keyText } from "../keyColumn";
import type { Content } from "../content";
import type { Region, WorkbookPort, WrittenColumn } from "../port";
import { inPieces, unhurried, type Host } from "../pace";
import { readBlocks } from "../readBlocks";
import { numberIn, readRecord, textIn, type RecordRow } from "./readRecord";
import { replaceRecord } from "./writeRecord";
import { UNDO, type UndoField } from "./tables";

/** Characters that a cell of the table takes at most; a cell holds 32,767. */
const MOST_CHARACTERS = 30_000;

/** Some cells of a column as a run wrote it, from a body row on. */
export interface BeforePart {
  readonly run: string;
  readonly header: string;
  readonly added: boolean;
  readonly from: number;
  /** The customer of each row; null where there is no key. */
  readonly keys: readonly (string | null)[];
  readonly before: readonly Content[];
  readonly written: readonly Cell[];
}

/** What names the customer of each body row, by the column of the keys. */
export const keysIn = async (
  port: WorkbookPort,
  region: Region,
  key: number,
): Promise<readonly (string | null)[]> => {
  const keys: (string | null)[] = [];
  for await (const { columns } of readBlocks(port, region, [key]))
    for (const cell of columns[0]?.cells ?? []) keys.push(keyText(cell));
  return keys;
};

/** The same by the header of that column; nothing where there is no such column. */
export const keysOf = async (
  port: WorkbookPort,
  region: Region,
  keyHeader: string,
): Promise<readonly (string | null)[]> => {
  const key = keyHeader === "" ? null : columnHeaded(region.headers, [keyHeader]);
  return key === null ? [] : keysIn(port, region, key);
};

const lengthOf = (value: unknown): number => JSON.stringify(value).length + 1;

type Fields = Readonly<Record<UndoField, Cell>>;

const fieldsOf = (part: BeforePart): Fields => ({
  run: part.run,
  header: part.header,
  added: part.added,
  from: part.from + 1,
  keys: JSON.stringify(part.keys),
  before: JSON.stringify(part.before),
  written: JSON.stringify(part.written),
});

/** A column in parts that fit into cells, as the table takes them. */
const partsOf = async (
  run: string,
  { header, cells, before }: WrittenColumn,
  keys: readonly (string | null)[],
  host: Host,
): Promise<readonly Fields[]> => {
  const parts: Fields[] = [];
  let from = 0;
  const size = [0, 0, 0];
  const cut = (to: number): void => {
    if (to === from) return;
    const part = {
      run,
      header,
      added: before === null,
      from,
      keys: cells.slice(from, to).map((_, at) => keys[from + at] ?? null),
      before: before?.slice(from, to) ?? [],
      written: cells.slice(from, to),
    };
    parts.push(fieldsOf(part));
    from = to;
    size.fill(0);
  };
  await inPieces(host, cells.length, (row) => {
    const more = [keys[row] ?? null, before?.[row] ?? null, cells[row] ?? null].map(lengthOf);
    if (more.some((length, at) => (size[at] ?? 0) + length > MOST_CHARACTERS)) cut(row);
    more.forEach((length, at) => (size[at] = (size[at] ?? 0) + length));
  });
  cut(cells.length);
  return parts;
};

/** What is to be kept of a run so that it can be taken back, and what it takes the place of. */
export interface BeforeImage {
  readonly former: readonly RecordRow<UndoField>[];
  readonly parts: readonly Fields[];
}

/** Reads what is needed to keep what a run wrote and what was there before. */
export const beforeImageOf = async (
  port: WorkbookPort,
  run: string,
  { receipt, region }: Applied,
  keyHeader: string,
  host: Host = unhurried,
): Promise<BeforeImage> => {
  const keys = await keysOf(port, region, keyHeader);
  const parts: Fields[] = [];
  for (const column of receipt.written) parts.push(...(await partsOf(run, column, keys, host)));
  const { rows } = await readRecord(port, UNDO);
  return { former: rows, parts };
};

/** Keeps what a run wrote and what was there before, in place of what the run before it left. */
export const keepBeforeImage = (
  port: WorkbookPort,
  { former, parts }: BeforeImage,
  locale: Locale,
): Promise<void> => replaceRecord(port, UNDO, former, parts, locale);

const listIn = <Item>(text: string): readonly Item[] => {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as Item[]) : [];
  } catch {
    return [];
  }
};

/** What runs wrote that can be taken back, as the table has it. */
export const readBeforeImage = async (port: WorkbookPort) => {
  const { rows } = await readRecord(port, UNDO);
  const parts = rows.map(({ fields }): BeforePart => ({
    run: textIn(fields.run),
    header: textIn(fields.header),
    added: fields.added === true || textIn(fields.added).toUpperCase() === "TRUE",
    from: (numberIn(fields.from) ?? 1) - 1,
    keys: listIn<string | null>(textOf(fields.keys)),
    before: listIn<Content>(textOf(fields.before)),
    written: listIn<Cell>(textOf(fields.written)),
  }));
  return { rows, parts };
};

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : "");
