import type { Cell } from "../cells";
import type { Words } from "../rules";
import { columnHeaded } from "./columnNamed";
import type { Region } from "./port";

/** The columns of the table of corrections. */
export type CorrectionField = "text" | "code" | "taxonomy" | "who" | "when";

// These words stand in the workbooks of customers and are looked for there again: they are data, and must not change.
export const CORRECTION_HEADERS: Readonly<Record<CorrectionField, Words>> = {
  text: { zh: "文本", en: "Text" },
  code: { zh: "行业代码", en: "Industry code" },
  taxonomy: { zh: "行业分类", en: "Taxonomy" },
  who: { zh: "更正人", en: "Corrected by" },
  when: { zh: "更正日期", en: "Corrected on" },
};

/** The columns in the order in which a new table has them. */
export const correctionFields: readonly CorrectionField[] = [
  "text",
  "code",
  "taxonomy",
  "who",
  "when",
];

/** Where the fields stand among the headers of a table; null for a table that is not one of corrections. */
export const placesOf = (
  headers: readonly Cell[],
): Readonly<Record<CorrectionField, number>> | null => {
  const place = (field: CorrectionField): number => {
    const { zh, en } = CORRECTION_HEADERS[field];
    return columnHeaded(headers, [zh, en]) ?? -1;
  };
  const [text, code, taxonomy] = [place("text"), place("code"), place("taxonomy")];
  if (text < 0 || code < 0 || taxonomy < 0) return null;
  return { text, code, taxonomy, who: place("who"), when: place("when") };
};

/** Whether a region is the table of corrections, which holds no customers. */
export const isOfCorrections = ({ table, headers }: Region): boolean =>
  table !== undefined && placesOf(headers) !== null;
