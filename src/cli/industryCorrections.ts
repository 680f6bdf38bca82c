import { taxonomyHead } from "../industry";
import type { Messages } from "../text";
import {
  bodyRows,
  columnsNamed,
  correctionKey,
  findClass,
  findCustomers,
  isCellError,
  sheetRow,
  type Cell,
  type Locale,
  type Region,
  type Taxonomy,
} from "../workbook";
import { Fault } from "./fault";
import { openInput } from "./openInput";

/** Headers of the columns of a file of corrections, the table that the add-in keeps among them. */
const HEADERS = {
  text: ["text", "文本", "文字", "描述", "description"],
  code: ["code", "industry code", "代码", "行业代码"],
  taxonomy: ["taxonomy", "行业分类"],
} as const;

/** A line whose code is none of the taxonomy. */
export interface CorrectionLine {
  readonly row: number;
  readonly content: string;
}

/** Corrections of a file. */
export interface FileCorrections {
  /** Codes by `correctionKey` of the text. */
  readonly codes: ReadonlyMap<string, string>;
  readonly faults: readonly CorrectionLine[];
}

const columnOf = (region: Region, field: keyof typeof HEADERS): number | undefined =>
  HEADERS[field].flatMap((header) => columnsNamed(region, header))[0];

const textOf = (cell: Cell): string => (cell === null || isCellError(cell) ? "" : String(cell));

const isForAnother = (name: string, { id }: Taxonomy): boolean => {
  if (name.trim() === "") return false;
  const head = taxonomyHead(name);
  return !head.ok || head.value.id !== id;
};

/** Reads texts and codes from an .xlsx or .csv file, found by their headers; of two for one text the lower holds. Lines for another taxonomy are passed over. Throws a Fault. */
export const fileCorrections = async (
  path: string,
  taxonomy: Taxonomy,
  locale: Locale,
  words: Messages,
): Promise<FileCorrections> => {
  const { port } = await openInput(path, undefined, words);
  for (const { region } of await findCustomers(port)) {
    const [text, code] = [columnOf(region, "text"), columnOf(region, "code")];
    if (text === undefined || code === undefined) continue;
    const named = columnOf(region, "taxonomy");
    const wanted = [text, code, ...(named === undefined ? [] : [named])];
    const columns = await port.readColumns(region, wanted, 0, bodyRows(region));
    const [texts = [], codes = [], names = []] = columns.map(({ cells }) => cells);
    const found = new Map<string, string>();
    const faults: CorrectionLine[] = [];
    for (const [row, cell] of texts.entries()) {
      const given = codes[row] ?? null;
      if (textOf(cell).trim() === "" || isForAnother(textOf(names[row] ?? null), taxonomy))
        continue;
      const coded = findClass(typeof given === "number" ? given : textOf(given), taxonomy, locale);
      if (coded.ok) found.set(correctionKey(textOf(cell)), coded.value.code);
      else faults.push({ row: sheetRow(region, row), content: textOf(given) });
    }
    return { codes: found, faults };
  }
  throw new Fault(words.cli.industry.fault.noCorrections({ path }), "industry");
};
