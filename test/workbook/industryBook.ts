import { readFileSync } from "node:fs";

import { allTaxonomies, openCoder } from "../../src/industry";
import {
  codeColumn,
  customersIn,
  noCorrections,
  codesCorrected,
  textColumnOf,
  unwatched,
  type Cell,
  type CodingChoices,
  type CodingResult,
  type IndustryCorrections,
  type ReadyToCode,
  type TaxonomyId,
} from "../../src/workbook";
import { createMemoryPort, tickingHost, type MemoryPort, type MemorySheet } from "./memoryPort";

/** Customers with what they do: two spellings of one text, two that begin alike, a code, a total, and one that says nothing. */
export const businesses = (): MemorySheet => ({
  name: "客户",
  table: "客户",
  rows: [
    ["客户编号", "经营范围"],
    ["C1", "商业银行"],
    ["C2", "生产五金工具，兼营劳保用品"],
    ["C3", "生产五金工具, 兼营劳保用品"],
    ["C4", "生产五金工具，出口"],
    ["C5", "012"],
    ["C6", null],
    ["C7", "？？？"],
    ["合计", "7 家"],
  ],
});

export const bookOf = (sheets: readonly MemorySheet[] = [businesses()]): MemoryPort =>
  createMemoryPort(sheets);

const coder = openCoder(
  allTaxonomies(),
  (language) => new Uint8Array(readFileSync(`src/industry/model/weights/${language}.bin`)),
);

/** What coding into a taxonomy needs, with the model that ships. */
export const readyFor = (id: TaxonomyId = "key-account"): Promise<ReadyToCode> => coder.load(id);

export const choicesOf = async (
  ready: ReadyToCode,
  corrections: IndustryCorrections = noCorrections,
): Promise<CodingChoices> => ({
  threshold: 0.5,
  locale: "zh-CN",
  corrections: codesCorrected(corrections, ready.taxonomy, "zh-CN").codes,
});

/** The first sheet of a workbook, coded by the column that its header proposes. */
export const coded = async (
  port: MemoryPort,
  ready: ReadyToCode,
  changes: Partial<CodingChoices> = {},
): Promise<CodingResult> => {
  const [region] = await port.regions();
  const customers = await customersIn(port, region!);
  const column = textColumnOf(customers.region.headers) ?? 0;
  const choices = { ...(await choicesOf(ready)), ...changes };
  return codeColumn(port, { customers, column, choices }, ready, tickingHost(), unwatched);
};

/** The codes by row. */
export const codesIn = ({ textOf, texts }: CodingResult): readonly (string | null)[] =>
  Array.from(textOf, (at) => texts[at]?.coding.found?.code ?? null);

export const columnOf = (port: MemoryPort, header: string, sheet = 0): Cell[] => {
  const rows = port.sheets[sheet]?.rows ?? [];
  const at = rows[0]?.indexOf(header) ?? -1;
  return rows.slice(1).map((row) => (at < 0 ? null : (row[at] ?? null)));
};
