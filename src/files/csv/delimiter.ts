import { scanFields } from "./fields";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const SAMPLE = 50;
const DECLARED = /^sep=(.)(?:\r|\n|$)/i;

interface Trial {
  readonly delimiter: string;
  readonly even: number;
  readonly fields: number;
}

const trial = (text: string, delimiter: string): Trial => {
  const { records, count } = scanFields(text, delimiter, SAMPLE);
  const widths = Array.from({ length: records }, (_, record) => count(record));
  const common = new Map<number, number>();
  for (const width of widths) if (width > 1) common.set(width, (common.get(width) ?? 0) + 1);
  const [fields = 1, even = 0] = [...common].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { delimiter, even, fields };
};

/**
 * The delimiter of a text: the one that a first line "sep=;" declares (Excel's own way), else the one that gives the most of the first records
 * the same number of fields. A comma where there is only one column.
 */
export const delimiterOf = (text: string): string => {
  const declared = DECLARED.exec(text)?.[1];
  if (declared !== undefined) return declared;
  return DELIMITERS.map((delimiter) => trial(text, delimiter)).reduce((best, next) =>
    next.even > best.even || (next.even === best.even && next.fields > best.fields) ? next : best,
  ).delimiter;
};
