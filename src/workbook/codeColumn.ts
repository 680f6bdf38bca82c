import { isCellError, shown, type Cell } from "../cells";
import {
  codeText,
  correctionKey,
  findClass,
  type Coding,
  type CodingOptions,
  type Level,
  type ReadyToCode,
} from "../industry";
import type { Locale } from "../rules";
import { bodyRows } from "./address";
import { isEmptyCell } from "./cellText";
import type { Customers } from "./customers";
import { formerCodedColumns } from "./codedHeader";
import { gatherCells } from "./gatherCells";
import { mainClause } from "./mainClause";
import { sliceSize, type Host } from "./pace";
import type { Progress, WorkbookPort } from "./port";
import { PortError } from "./portError";
import { readBlocks, type Block } from "./readBlocks";
import { isTotalsRow } from "./totalsRow";

/** How to code: how deep, how sure, and what people have set right. */
export interface CodingChoices {
  /** The deepest level wanted; the deepest that is sure when absent. */
  readonly level?: Level;
  /** The least confidence of an answer. */
  readonly threshold: number;
  /** Codes by `correctionKey` of the text; they are used before anything else. */
  readonly corrections: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** Which column to code, and how. */
export interface CodingRequest {
  readonly customers: Customers;
  /** The column of the texts, index within the region. */
  readonly column: number;
  readonly choices: CodingChoices;
}

/** A text of the column, coded once for all its rows. */
export interface CodedText {
  /** As it stands in the cell. */
  readonly text: string;
  readonly cell: Cell;
  /** By this one correction is for all texts that are the same but for width, case, blanks and punctuation. */
  readonly key: string;
  /** What it speaks of first. */
  readonly clause: string;
  readonly coding: Coding;
  /** Body rows that hold it, in order. */
  readonly rows: readonly number[];
}

/** A column coded, and all that is needed to write the codes. Rows count within the body, from 0. */
export interface CodingResult {
  readonly request: CodingRequest;
  readonly ready: ReadyToCode;
  readonly rows: number;
  readonly texts: readonly CodedText[];
  /** By row the place of its text; -1 for blank rows and totals. */
  readonly textOf: Int32Array;
  /** Rows with a code, and with a text but no code. */
  readonly coded: number;
  readonly uncoded: number;
  /** Coded rows by the level of their code. */
  readonly levels: ReadonlyMap<Level, number>;
  /** Of the coded rows, on average; NaN where there is none. */
  readonly confidence: number;
  /** The cells as they were read, by column of the region. */
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  /** What stood in the columns that former runs wrote, by column of the region. */
  readonly former: ReadonlyMap<number, readonly Cell[]>;
}

/** Texts to begin a piece of work with: a thousand may take longer than a screen should stand still. */
const FIRST_PIECE = 100;
/** Columns left of the texts that may say that a row is a total. */
const LABELS = 3;

const NOTHING: Coding = { found: null, confidence: 0, how: "nothing", candidates: [], words: [] };

/** A number has lost the zeros of its code: where it may stand for several codes, these are the candidates. */
const codeNumber = (number: number, options: CodingOptions, ready: ReadyToCode): Coding => {
  const { taxonomy } = ready;
  const outcome = findClass(number, taxonomy, options.locale);
  if (outcome.ok) return codeText(outcome.value.code, options, ready.knowledge);
  const { problem } = outcome;
  if (problem.code !== "ambiguous-industry") return NOTHING;
  const candidates = problem.readings.flatMap(({ code }) => {
    const found = taxonomy.byCode.get(code);
    return found ? [{ found, confidence: 1 / problem.readings.length }] : [];
  });
  return { ...NOTHING, candidates, confidence: candidates[0]?.confidence ?? 0 };
};

/** Codes what stands in a cell; an error is no description. */
const codeCell = (cell: Cell, choices: CodingChoices, ready: ReadyToCode, explain: boolean) => {
  const options: CodingOptions = { ...choices, taxonomy: ready.taxonomy, explain };
  if (isCellError(cell)) return NOTHING;
  const text = shown(cell);
  return typeof cell === "number" && !choices.corrections.has(correctionKey(text))
    ? codeNumber(cell, options, ready)
    : codeText(text, options, ready.knowledge);
};

/** Why a text has its code: the same coding once more, with the words that decided. */
export const explainCoding = ({ request, ready }: CodingResult, { cell }: CodedText): Coding =>
  codeCell(cell, request.choices, ready, true);

/** Columns of the region that coding reads: the texts, the key, and what may say "合计" left of the texts. */
const columnsOf = ({ customers: { key }, column }: CodingRequest): readonly number[] => {
  const labels = Array.from({ length: Math.min(LABELS, column) }, (_, at) => at);
  return [...new Set([column, ...labels, ...(key === null ? [] : [key])])].sort((a, b) => a - b);
};

interface Texts {
  readonly texts: (CodedText & { readonly rows: number[] })[];
  readonly textOf: Int32Array;
}

/** Takes rows of a block: finds the text of each, and codes it where it is new. */
const takeRows = (
  { request, ready }: Pick<CodingResult, "request" | "ready">,
  { texts, textOf }: Texts,
  known: Map<Cell, number>,
  block: Block,
  [from, to]: readonly [number, number],
): void => {
  const { column, choices, customers } = request;
  const cells = block.columns.find((read) => read.column === column)?.cells ?? [];
  const labels = block.columns.filter((read) => read.column < column);
  const key = block.columns.find((read) => read.column === customers.key);
  for (let row = from; row < to; row++) {
    const at = row - block.from;
    const cell = cells[at] ?? null;
    const said = [...labels.map((read) => read.cells[at] ?? null), cell];
    const isTotal = isTotalsRow(said) || isTotalsRow([key?.cells[at] ?? null]);
    if (isEmptyCell(cell) || isTotal || shown(cell).trim() === "") continue;
    const same = isCellError(cell) ? cell.error : cell;
    let place = known.get(same);
    if (place === undefined) {
      const text = shown(cell);
      const coding = codeCell(cell, choices, ready, false);
      const found = { text, cell, key: correctionKey(text), clause: mainClause(text), coding };
      place = texts.push({ ...found, rows: [] }) - 1;
      known.set(same, place);
    }
    texts[place]!.rows.push(row);
    textOf[row] = place;
  }
};

const counted = (texts: readonly CodedText[]) => {
  const levels = new Map<Level, number>();
  let coded = 0;
  let uncoded = 0;
  let sum = 0;
  for (const { coding, rows } of texts) {
    if (coding.found === null) {
      uncoded += rows.length;
      continue;
    }
    coded += rows.length;
    sum += coding.confidence * rows.length;
    const { level } = coding.found;
    levels.set(level, (levels.get(level) ?? 0) + rows.length);
  }
  return { coded, uncoded, levels, confidence: sum / coded };
};

/** Works through [from, to) in pieces short enough for the screen, and stops where the user wants it. */
const inPieces = async (
  [from, to]: readonly [number, number],
  host: Host,
  progress: Progress,
  work: (from: number, to: number) => void,
): Promise<void> => {
  let size = sliceSize(FIRST_PIECE);
  for (let at = from; at < to;) {
    if (progress.cancelled) throw new PortError("cancelled");
    const end = Math.min(to, at + size.rows);
    const began = host.now();
    work(at, end);
    size = size.after(end - at, host.now() - began);
    at = end;
    await host.yieldToHost();
  }
};

/**
 * Codes a column of texts block by block, while the next block is under way: each different text once, what people have set right first. Blank rows and
 * rows that add others up have no text. Rejects with `PortError`, with code "cancelled" where `progress.cancelled` turns true.
 */
export const codeColumn = async (
  port: WorkbookPort,
  request: CodingRequest,
  ready: ReadyToCode,
  host: Host,
  progress: Progress,
): Promise<CodingResult> => {
  const { region } = request.customers;
  const rows = bodyRows(region);
  const read = gatherCells(columnsOf(request), formerCodedColumns(region.headers));
  const found: Texts = { texts: [], textOf: new Int32Array(rows).fill(-1) };
  const known = new Map<Cell, number>();
  for await (const whole of readBlocks(port, region, read.columns)) {
    const block = read.take(whole);
    await inPieces([block.from, block.to], host, progress, (from, to) => {
      takeRows({ request, ready }, found, known, block, [from, to]);
      progress.report(to, rows);
    });
  }
  const { cells, former } = read;
  return { request, ready, rows, ...found, ...counted(found.texts), cells, former };
};

/**
 * Codes the texts of a result once more, without reading them again: by other choices, or into another taxonomy. Where only corrections changed, only the texts
 * that these are for are coded. Rejects with `PortError("cancelled")`.
 */
export const codeAgain = async (
  result: CodingResult,
  choices: CodingChoices,
  ready: ReadyToCode,
  host: Host,
  progress: Progress,
): Promise<CodingResult> => {
  const before = result.request.choices;
  const isSame =
    ready === result.ready &&
    before.level === choices.level &&
    before.threshold === choices.threshold &&
    before.locale === choices.locale;
  const texts: CodedText[] = [];
  await inPieces([0, result.texts.length], host, progress, (from, to) => {
    for (const text of result.texts.slice(from, to)) {
      const stays =
        isSame && before.corrections.get(text.key) === choices.corrections.get(text.key);
      texts.push(stays ? text : { ...text, coding: codeCell(text.cell, choices, ready, false) });
    }
    progress.report(to, result.texts.length);
  });
  const request = { ...result.request, choices };
  return { ...result, request, ready, texts, ...counted(texts) };
};
