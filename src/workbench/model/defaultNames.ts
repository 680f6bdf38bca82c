import type { BookState } from "./book";

const WORDS = {
  "en-US": { sheet: "Sheet", table: "Table", column: "Column", chart: "Chart " },
  "zh-CN": { sheet: "Sheet", table: "表", column: "列", chart: "图表 " },
} as const;

/** The first name of its kind that is not taken, in the language of the workbook's Excel: "Sheet2", "表1", "列3", "图表 1". Case does not make a name different. */
export function freeName(
  state: BookState,
  kind: keyof (typeof WORDS)["en-US"],
  taken: Iterable<string>,
): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const word = WORDS[state.language][kind];
  let number = 1;
  while (used.has(`${word}${number}`.toLowerCase())) number++;
  return `${word}${number}`;
}

/** `wanted`, or `wanted` with the first number behind it that makes it different from all others. */
export function distinctName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (used.has(`${wanted}${number}`.toLowerCase())) number++;
  return `${wanted}${number}`;
}
