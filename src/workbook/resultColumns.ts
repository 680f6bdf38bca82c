import type { Cell } from "../cells";
import { inLocale, type Locale, type Output } from "../rules";
import { heldWhyText, nextText, outputValue, whyText } from "../text";
import { explanationOf } from "./explainRow";
import type { GradeResult } from "./gradeResult";
import { sliceSize, type Host } from "./pace";
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

const cellOf = (result: GradeResult, kind: ResultKind, locale: Locale, row: number): Cell => {
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
    default: {
      const output = outputOf(result, kind);
      return output === undefined ? null : outputValue(output, row, locale);
    }
  }
};

/** Long sentences are made in pieces, so that the screen stays alive. */
const cellsOf = async (
  result: GradeResult,
  kind: ResultKind,
  locale: Locale,
  host: Host,
  progress: Progress,
): Promise<readonly Cell[]> => {
  const cells: Cell[] = [];
  let size = sliceSize();
  while (cells.length < result.rows) {
    const began = host.now();
    const from = cells.length;
    const to = Math.min(result.rows, from + size.rows);
    for (let row = from; row < to; row++)
      cells.push(result.blank[row] === 1 ? null : cellOf(result, kind, locale, row));
    size = size.after(to - from, host.now() - began);
    await host.yieldToHost();
    if (progress.cancelled) throw new PortError("cancelled");
  }
  return cells;
};

/**
 * Makes the chosen columns of a result, as far as the scheme has them: tier label, score, why, what would move the customer up or down, and the scheme's further results. A row without a grade is blank but for the
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
  for (const kind of wanted) {
    const cells = await cellsOf(result, kind, locale, host, progress);
    const date = outputOf(result, kind)?.type === "date";
    columns.push({
      kind,
      header: resultHeader(scheme, kind, locale),
      cells,
      ...(date && { format: "yyyy-mm-dd" }),
    });
  }
  return columns;
};
