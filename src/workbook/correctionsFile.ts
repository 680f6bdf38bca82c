import { isoOf, shown, type Cell } from "../cells";
import { findClass, taxonomyHead, type Taxonomies, type Taxonomy } from "../industry";
import { inLocale, type Locale } from "../rules";
import { CORRECTION_HEADERS, correctionFields, type CorrectionField } from "./correctionColumns";
import { codeGiven, type Corrections } from "./corrections";
import { columnHeaded } from "./columnNamed";
import { readDelimited, writeDelimited } from "./delimited";
import type { Said } from "./keepCorrections";

/** A line of a pasted list that cannot be taken over. */
export interface LineFault {
  /** As the user counts them, from 1. */
  readonly line: number;
  readonly content: string;
  readonly why: "no-text" | "no-code" | "other-taxonomy";
}

/** Corrections from another workbook. */
export interface Pasted {
  readonly said: readonly Said[];
  readonly faults: readonly LineFault[];
}

/** A code with its name behind it, so that a spreadsheet that opens the list does not take "012" for twelve. */
const codeWithName = (code: Cell, taxonomy: Taxonomy | undefined, locale: Locale): string => {
  const found = taxonomy && findClass(codeGiven(code), taxonomy, locale);
  return found?.ok ? `${found.value.code} ${inLocale(found.value.name, locale)}` : shown(code);
};

/** The corrections as delimited text with a header, for another workbook or for a colleague. `taxonomies` gives the names of codes where it has them at hand. */
export const correctionsText = (
  { rows, region }: Corrections,
  taxonomies: Pick<Taxonomies, "now">,
  locale: Locale,
): string => {
  const places = correctionFields.map((field) => {
    const { zh, en } = CORRECTION_HEADERS[field];
    return columnHeaded(region?.headers ?? [], [zh, en]) ?? -1;
  });
  const lines = rows.map(({ cells, code, taxonomy }) =>
    correctionFields.map((field, at) => {
      const cell = cells[places[at] ?? -1] ?? null;
      if (field === "when" && typeof cell === "number") return isoOf(cell);
      if (field !== "code" || taxonomy === null) return shown(cell);
      return codeWithName(code, taxonomies.now(taxonomy), locale);
    }),
  );
  const headers = correctionFields.map((field) => inLocale(CORRECTION_HEADERS[field], locale));
  return writeDelimited([headers, ...lines]);
};

const headed = (line: readonly string[], field: CorrectionField): number => {
  const { zh, en } = CORRECTION_HEADERS[field];
  return columnHeaded(line, [zh, en]) ?? -1;
};

/**
 * Reads a list of corrections for a taxonomy: with our headers in either language, or without any as text, code and perhaps taxonomy. Columns are apart by tabs (as
 * cells are pasted), commas or semicolons. Lines for another taxonomy, and those without a text or a code of this one, are given back.
 */
export const readPasted = (pasted: string, taxonomy: Taxonomy, locale: Locale): Pasted => {
  const lines = readDelimited(pasted);
  const [first = []] = lines;
  const hasHeaders = headed(first, "text") >= 0 && headed(first, "code") >= 0;
  const place = (field: CorrectionField, otherwise: number): number =>
    hasHeaders ? headed(first, field) : otherwise;
  const [text, code, named] = [place("text", 0), place("code", 1), place("taxonomy", 2)];
  const said: Said[] = [];
  const faults: LineFault[] = [];
  lines.slice(hasHeaders ? 1 : 0).forEach((cells, at) => {
    const line = at + (hasHeaders ? 2 : 1);
    const fault = (why: LineFault["why"], content: string): void =>
      void faults.push({ line, content, why });
    const of = (column: number): string => (cells[column] ?? "").trim();
    if (cells.every((cell) => cell.trim() === "")) return;
    if (of(text) === "") return fault("no-text", cells.join(" ").trim());
    const head = of(named) === "" ? undefined : taxonomyHead(of(named));
    if (head && !(head.ok && head.value.id === taxonomy.id))
      return fault("other-taxonomy", of(named));
    const found = findClass(of(code), taxonomy, locale);
    if (!found.ok) return fault("no-code", of(code));
    said.push({ text: of(text), code: found.value.code });
  });
  return { said, faults };
};
