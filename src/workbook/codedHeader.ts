import type { Cell } from "../cells";
import { catalogue as taxonomyHeads, type TaxonomyHead } from "../industry";
import { inLocale, type Locale, type Words } from "../rules";
import { columnHeaded } from "./columnNamed";

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

/** Columns of a region that former runs wrote, into whatever taxonomy: a result may be coded into another one without being read again. */
export const formerCodedColumns = (headers: readonly Cell[]): readonly number[] =>
  taxonomyHeads.flatMap((taxonomy) =>
    codedKinds.flatMap((kind) => formerCodedColumn(headers, taxonomy, kind) ?? []),
  );
