import type { Cell } from "../cells";
import type { Coding } from "../industry";
import { inLocale, type Locale } from "../rules";
import { applyColumns, type Applied } from "./applyColumns";
import type { ColumnToWrite } from "./checkRows";
import type { CodingResult } from "./codeColumn";
import { codedHeader, codedKinds, formerCodedColumn, type CodedKind } from "./codedHeader";
import type { Progress, WorkbookPort } from "./port";

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

const candidatesText = ({ candidates }: Coding, locale: Locale): string | null => {
  const likely = candidates.filter(({ confidence }) => rounded(confidence) > 0);
  return likely.length === 0
    ? null
    : likely
        .map(
          ({ found, confidence }) =>
            `${found.code} ${inLocale(found.name, locale)} ${Math.round(confidence * 100)}%`,
        )
        .join(locale === "zh-CN" ? "；" : "; ");
};

const cellOf = (coding: Coding, kind: CodedKind, locale: Locale): Cell => {
  if (kind === "candidates") return candidatesText(coding, locale);
  const { found, confidence } = coding;
  if (found === null) return null;
  if (kind === "code") return found.code;
  return kind === "name" ? inLocale(found.name, locale) : rounded(confidence);
};

/**
 * The chosen columns of a coded column, and those that a former run wrote: lest an old name stands beside a new code. A row without a code is blank but for its
 * candidates.
 */
export const codedColumns = (
  result: CodingResult,
  kinds: readonly CodedKind[],
  locale: Locale,
): readonly ColumnToWrite[] => {
  const { taxonomy } = result.ready;
  const { headers } = result.request.customers.region;
  return codedKinds
    .filter((kind) => kinds.includes(kind) || formerCodedColumn(headers, taxonomy, kind) !== null)
    .map((kind) => {
      const cells = result.texts.map(({ coding }) => cellOf(coding, kind, locale));
      return {
        header: codedHeader(taxonomy, kind, locale),
        cells: Array.from(result.textOf, (place) => cells[place] ?? null),
        ...(kind === "confidence" && { format: "0%" }),
        former: (now) => formerCodedColumn(now, taxonomy, kind),
      };
    });
};

/** Writes columns of industry codes beside the rows, as grades are written: see `applyColumns`. */
export const applyCodes = (
  port: WorkbookPort,
  result: CodingResult,
  columns: readonly ColumnToWrite[],
  progress: Progress,
): Promise<Applied> => {
  const { customers } = result.request;
  return applyColumns(
    port,
    {
      customers,
      rows: result.rows,
      compared: [...result.cells.keys()],
      cells: result.cells,
      former: result.former,
      hasResult: (row) => (result.texts[result.textOf[row] ?? -1]?.coding.found ?? null) !== null,
    },
    columns,
    progress,
  );
};
