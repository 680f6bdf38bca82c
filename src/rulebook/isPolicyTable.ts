import { shown, type Cell } from "../cells";
import type { Words } from "../rules";
import { nameForm } from "./named";

// The headers stand in the workbooks of customers and are looked for there again: they are data, and must not change.
/** The columns that tell a table of policies from any other. */
export const POLICY_HEADERS = {
  tier: { zh: "等级", en: "Tier" },
  scheme: { zh: "方案", en: "Scheme" },
  source: { zh: "出处", en: "Source" },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * Whether a table is one of policies, by its headers in either language: it begins with the tier, and has a scheme and a source; older ones name no scheme, and end
 * with the source. Apart from the reader, since whoever looks for customers asks it of every table.
 */
export const isPolicyTable = (headers: readonly Cell[]): boolean => {
  const forms = headers.map((header) => nameForm(shown(header)));
  const placeOf = ({ zh, en }: Words): number =>
    forms.findIndex((form) => [zh, en].some((header) => nameForm(header) === form));
  const { tier, scheme, source } = POLICY_HEADERS;
  if (placeOf(tier) !== 0) return false;
  const last = placeOf(source);
  return placeOf(scheme) > 0 ? last > 0 : last > 0 && last === forms.length - 1;
};
