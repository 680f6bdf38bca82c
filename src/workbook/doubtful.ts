import type { Coding } from "../industry";
import type { CodedText, CodingResult } from "./codeColumn";

/** A text that somebody should look at, with all rows that one correction is for. */
export interface Doubtful {
  readonly key: string;
  /** The spelling that most rows have. */
  readonly text: CodedText;
  readonly coding: Coding;
  readonly rows: number;
}

/** Answers of the model below this are worth a look. */
export const SURE = 0.75;

const isDoubtful = ({ coding }: CodedText): boolean =>
  coding.found === null || (coding.how === "model" && coding.confidence < SURE);

/** Texts by what one correction is for. */
const byKey = (texts: readonly CodedText[]): ReadonlyMap<string, readonly CodedText[]> => {
  const groups = new Map<string, CodedText[]>();
  for (const text of texts) {
    const group = groups.get(text.key);
    if (group) group.push(text);
    else groups.set(text.key, [text]);
  }
  return groups;
};

const rowsOf = (texts: readonly CodedText[]): number =>
  texts.reduce((sum, { rows }) => sum + rows.length, 0);

const doubtfulOf = (key: string, texts: readonly CodedText[]): Doubtful => {
  const text = texts.reduce((best, one) => (one.rows.length > best.rows.length ? one : best));
  return { key, text, coding: text.coding, rows: rowsOf(texts) };
};

/** The texts without a code and those with the least sure ones, the most frequent first; of equally frequent ones those without a code, then the less sure. */
export const doubtfulTexts = ({ texts }: CodingResult): readonly Doubtful[] =>
  [...byKey(texts)]
    .filter(([, group]) => group.some(isDoubtful))
    .map(([key, group]) => doubtfulOf(key, group))
    .sort(
      (one, other) =>
        other.rows - one.rows ||
        Number(one.coding.found !== null) - Number(other.coding.found !== null) ||
        one.coding.confidence - other.coding.confidence,
    );

/** The text of a row, with all rows that one correction is for; null for a blank row or a total. */
export const textOfRow = ({ texts, textOf }: CodingResult, row: number): Doubtful | null => {
  const text = texts[textOf[row] ?? -1];
  if (text === undefined) return null;
  const rows = rowsOf(texts.filter(({ key }) => key === text.key));
  return { key: text.key, text, coding: text.coding, rows };
};

/** Other texts that begin with the same clause, and were not set right by anybody yet: what can be corrected together. */
export const similarTexts = (
  { texts }: CodingResult,
  { key, text }: Doubtful,
): readonly Doubtful[] => {
  const alike = texts.filter(
    (other) =>
      key !== "" &&
      other.clause === text.clause &&
      other.key !== key &&
      other.coding.how !== "correction",
  );
  return [...byKey(alike)]
    .map(([each, group]) => doubtfulOf(each, group))
    .sort((one, other) => other.rows - one.rows);
};
