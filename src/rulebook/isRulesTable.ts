import { shown, type Cell } from "../cells";
import type { Words } from "../rules";
import { nameForm } from "./named";

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** The columns without which a table is not one of rules. */
export const NEEDED_HEADERS = {
  no: { zh: "序", en: "No." },
  part: { zh: "内容", en: "Part" },
  item: { zh: "项目", en: "Item" },
  value: { zh: "值", en: "Value" },
  source: { zh: "出处", en: "Source" },
} as const satisfies Readonly<Record<string, Words>>;

/** Of the headers, one may be missing: whoever lost a column is to hear of it, rather than be graded by other rules. */
const ENOUGH = Object.keys(NEEDED_HEADERS).length - 1;

/** Whether a table is one of rules, by its headers in either language. Apart from the reader, since whoever looks for customers asks it of every table. */
export const isRulesTable = (headers: readonly Cell[]): boolean => {
  const forms = new Set(headers.map((header) => nameForm(shown(header))));
  const found = Object.values(NEEDED_HEADERS).filter(({ zh, en }) =>
    [zh, en].some((header) => forms.has(nameForm(header))),
  );
  return found.length >= ENOUGH;
};
