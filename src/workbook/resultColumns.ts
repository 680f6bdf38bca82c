import type { Cell } from "../cells";
import { inLocale, type Locale, type Output } from "../rules";
import { heldWhyText, nextText, outputValue, whyText } from "../text";
import { confidenceReader } from "./confidence";
import { dueReader, ownerText, type Due } from "./due";
import { explanationOf } from "./explainRow";
import type { GradeResult } from "./gradeResult";
import { inPieces, type Host } from "./pace";
import type { Progress } from "./port";
import { PortError } from "./portError";
import {
  formerColumn,
  outputKey,
  resultHeader,
  resultKindsOf,
  type ResultKind,
} from "./resultHeader";

/** A column of results; its cells are in the order of the rows as they were read. */
export interface ResultColumn {
  readonly kind: ResultKind;
  readonly header: string;
  /** Null where a row has no grade. */
  readonly cells: readonly Cell[];
  readonly format?: string;
}

/** Which columns to write, and in which language; columns that a former run wrote are always made anew, lest an old reason stands beside a new tier. */
export interface ResultOptions {
  readonly kinds: readonly ResultKind[];
  readonly locale: Locale;
}

const outputOf = ({ grades }: GradeResult, kind: ResultKind): Output | undefined => {
  const key = outputKey(kind);
  return key === null ? undefined : grades.outputs.find((output) => output.key === key);
};

/** Why a row has its tier; before that, why it keeps it though the rules alone give it another. */
const whyOf = (result: GradeResult, locale: Locale, row: number): string => {
  const { scheme } = result.request;
  const why = whyText(scheme, explanationOf(result, row), locale);
  const held = result.settled?.held.get(row);
  if (held === undefined) return why;
  const [tier = -1, plain = -1] = [result.grades.tier[row], result.settled?.plain[row]];
  return heldWhyText(scheme, held, { tier, plain, why }, locale);
};

/** What a column reads row by row, made ready once. */
interface Readers {
  due(row: number): Due | null;
  confidence(row: number): number | null;
}

const readersOf = (result: GradeResult): Readers => ({
  due: dueReader(result, result.request.asOf ?? 0),
  confidence: confidenceReader(result),
});

interface CellSource {
  readonly result: GradeResult;
  readonly kind: ResultKind;
  readonly locale: Locale;
  readonly readers: Readers;
}

const cellOf = ({ result, kind, locale, readers }: CellSource, row: number): Cell => {
  const { scheme } = result.request;
  const tier = scheme.tiers[result.grades.tier[row] ?? -1];
  const score = result.grades.score[row] ?? NaN;
  switch (kind) {
    case "tier":
      return tier === undefined ? null : inLocale(tier.label, locale);
    case "score":
      return Number.isNaN(score) ? null : score;
    case "why":
      return whyOf(result, locale, row);
    case "next":
      return nextText(scheme, explanationOf(result, row), locale);
    case "visit":
      return readers.due(row)?.due ?? null;
    case "owner":
      return ownerText(readers.due(row)?.owner ?? null, locale) || null;
    case "confidence":
      return tier === undefined ? null : readers.confidence(row);
    default: {
      const output = outputOf(result, kind);
      return output === undefined ? null : outputValue(output, row, locale);
    }
  }
};

const formatOf = (result: GradeResult, kind: ResultKind): string | undefined => {
  if (kind === "confidence") return "0%";
  const isDate = kind === "visit" || outputOf(result, kind)?.type === "date";
  return isDate ? "yyyy-mm-dd" : undefined;
};

/** Long sentences are made in pieces, so that the screen stays alive; those that are alike are kept once. */
const cellsOf = async (
  source: CellSource,
  host: Host,
  progress: Progress,
): Promise<readonly Cell[]> => {
  const { result } = source;
  const cells: Cell[] = [];
  const known = new Map<string, string>();
  const once = (cell: Cell): Cell => {
    if (typeof cell !== "string") return cell;
    const same = known.get(cell);
    if (same === undefined) known.set(cell, cell);
    return same ?? cell;
  };
  const make = (row: number): void =>
    void cells.push(result.blank[row] === 1 ? null : once(cellOf(source, row)));
  await inPieces(host, result.rows, make, progress);
  await host.yieldToHost();
  if (progress.cancelled) throw new PortError("cancelled");
  return cells;
};

/**
 * Makes the chosen columns of a result, as far as the scheme has them: tier label, score, why, what would move the customer up or down, when and by whom he is seen next, how much of what decides is known, and the scheme's further results. A row without a grade is blank but for the
 * reason why it has none. Rejects with `PortError("cancelled")`.
 */
export const resultColumns = async (
  result: GradeResult,
  { kinds, locale }: ResultOptions,
  host: Host,
  progress: Progress,
): Promise<readonly ResultColumn[]> => {
  const { scheme } = result.request;
  const columns: ResultColumn[] = [];
  const { headers } = result.request.customers.region;
  const wanted = resultKindsOf(scheme).filter(
    (kind) => kinds.includes(kind) || formerColumn(headers, scheme, kind) !== null,
  );
  const readers = readersOf(result);
  for (const kind of wanted) {
    const cells = await cellsOf({ result, kind, locale, readers }, host, progress);
    const format = formatOf(result, kind);
    columns.push({
      kind,
      header: resultHeader(scheme, kind, locale),
      cells,
      ...(format !== undefined && { format }),
    });
  }
  return columns;
};
