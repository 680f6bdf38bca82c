import type { TableSheet } from "../workbook";
import { createWorkbook } from "../xlsx";
import { tableSpec } from "./tableSpec";

/** The bytes of a new workbook that holds these sheets, the first in front, and nothing else. Throws where two of them have one name. */
export const newWorkbook = (...sheets: readonly [TableSheet, ...TableSheet[]]): Uint8Array => {
  const made = createWorkbook({ sheets: sheets.map((sheet) => tableSpec(sheet)) });
  if (!made.ok) throw new Error(`${sheets[0].name}: ${made.problem.code}`);
  return made.value;
};
