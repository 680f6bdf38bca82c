import type { Located } from "./grader";
import { inputsOf, type Scheme } from "./scheme/scheme";

/** Which column an input is read from. */
export interface MappedColumn {
  /** Index of the column among the headers. */
  readonly column: number;
  /** What one plain number in the column is worth in base units, where the header says so ("预计销售额(元)" -> 1, "(万元)" -> 10000, "(%)" -> 0.01). */
  readonly scale?: number;
}

/** Inputs to columns, by input key; an input that found no column is absent. */
export interface Mapping {
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** Inputs without a column whose blank is not stated: rows may not be graded for want of them. */
  readonly missing: readonly string[];
  /** duplicate-header where two columns claim an input with the same right: none of them is taken. */
  readonly problems: readonly Located[];
}

/** A header as it is compared: width, case, blanks, punctuation and a bracketed unit do not matter. */
export const plainHeader = (header: string): string =>
  header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[([【〔{].*?[)\]】〕}]/g, "")
    .replace(/[\s_\-/\\:;,.、。·*#?!'"&]+/gu, "");

const UNITS: Readonly<Record<string, number>> = {
  "%": 0.01,
  百分比: 0.01,
  百分点: 0.01,
  percent: 0.01,
  pct: 0.01,
  千元: 1e3,
  万元: 1e4,
  万: 1e4,
  百万元: 1e6,
  百万: 1e6,
  千万元: 1e7,
  亿元: 1e8,
  亿: 1e8,
  元: 1,
  人民币: 1,
  rmb: 1,
  cny: 1,
  yuan: 1,
  支: 1,
  万支: 1e4,
  千支: 1e3,
  pcs: 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  "10k": 1e4,
};

/** The scale that a header states in brackets; undefined where it states none that is known. */
const statedScale = (header: string): number | undefined => {
  const inside = /[([【〔]([^)\]】〕]*)[)\]】〕]\s*$/u.exec(header.normalize("NFKC"))?.[1];
  if (inside === undefined) return undefined;
  const words = inside.toLowerCase().split(/[\s/,;:]+/u);
  return words.map((word) => UNITS[word]).find((scale) => scale !== undefined);
};

/** The names of an input from the strongest claim to the weakest: key, labels, then synonyms in their order. */
const namesOf = (scheme: Scheme): readonly (readonly [string, string[]])[] =>
  inputsOf(scheme).map(({ key, label, synonyms }) => [
    key,
    [key, label.zh, label.en, ...synonyms.zh, ...synonyms.en].map(plainHeader),
  ]);

/**
 * Finds a scheme's inputs among the headers of a sheet, by key, label or synonym in either language.
 * `chosen` (input key -> column index, or null for none) stands before what the headers say.
 */
export const mapInputs = (
  scheme: Scheme,
  headers: readonly string[],
  chosen: Readonly<Record<string, number | null>> = {},
): Mapping => {
  const plain = headers.map(plainHeader);
  const columns: Record<string, MappedColumn> = {};
  const problems: Located[] = [];
  const mapped = (column: number): MappedColumn => {
    const scale = statedScale(headers[column] ?? "");
    return scale === undefined ? { column } : { column, scale };
  };
  for (const [key, names] of namesOf(scheme)) {
    const choice = chosen[key];
    if (choice === null) continue;
    if (choice !== undefined) {
      columns[key] = mapped(choice);
      continue;
    }
    const name = names.find((candidate) => plain.includes(candidate));
    if (name === undefined) continue;
    const column = plain.indexOf(name);
    const header = headers[column] ?? "";
    if (plain.lastIndexOf(name) === column) columns[key] = mapped(column);
    else
      problems.push({
        input: key,
        problem: { code: "duplicate-header", header, input: key },
      });
  }
  const missing = inputsOf(scheme)
    .filter(({ key, blank }) => !(key in columns) && typeof blank === "string")
    .map(({ key }) => key);
  return { columns, missing, problems };
};
