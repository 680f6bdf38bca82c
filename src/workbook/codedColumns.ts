import type { Cell } from "../cells";
import type { Coding, TaxonomyHead } from "../industry";
import { inLocale, type Locale, type Words } from "../rules";
import { applyColumns, type Applied, type ColumnToWrite } from "./applyColumns";
import type { CodingResult } from "./codeColumn";
import { columnHeaded } from "./columnNamed";
import type { Progress, WorkbookPort } from "./port";

/** What a column of industry codes holds. */
export type CodedKind = "code" | "name" | "confidence" | "candidates";

/** The kinds of columns, in the order in which they are written. */
export const codedKinds: readonly CodedKind[] = ["code", "name", "confidence", "candidates"];

// These words stand in the customers' own workbooks and are looked for there again: they are data, and must not change.
const NAMES: Readonly<Record<CodedKind, Words>> = {
  code: { zh: "行业代码", en: "Industry code" },
  name: { zh: "行业名称", en: "Industry" },
  confidence: { zh: "把握", en: "Confidence" },
  candidates: { zh: "候选行业", en: "Industry candidates" },
};

/** What a kind of column is called. */
export const codedKindName = (kind: CodedKind, locale: Locale): string =>
  inLocale(NAMES[kind], locale);

/** The header of a column: its kind and the taxonomy's name ("行业代码 · 大客户行业划分表"), which tells ours from a column that the user keeps by hand. */
export const codedHeader = (taxonomy: TaxonomyHead, kind: CodedKind, locale: Locale): string =>
  `${codedKindName(kind, locale)} · ${inLocale(taxonomy.name, locale)}`;

/** The column of a region that a former run wrote, in either language; null where there is none. */
export const formerCodedColumn = (
  headers: readonly Cell[],
  taxonomy: TaxonomyHead,
  kind: CodedKind,
): number | null =>
  columnHeaded(
    headers,
    (["zh-CN", "en-US"] as const).map((locale) => codedHeader(taxonomy, kind, locale)),
  );

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
      hasResult: (row) => (result.texts[result.textOf[row] ?? -1]?.coding.found ?? null) !== null,
    },
    columns,
    progress,
  );
};
