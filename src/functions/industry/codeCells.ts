import { isCellError, shown } from "../../cells";
import {
  codeTold,
  correctionKey,
  findClass,
  NO_CODING,
  type Coding,
  type CodingOptions,
  type Taxonomy,
} from "../../industry";
import { ok, type Outcome } from "../../rules";
import { toCells } from "../cell/arguments";
import { errorOf } from "../cell/error";
import { locale } from "../cell/locale";
import { eachResult, isEmpty, type Result } from "../cell/result";
import { confidenceAsked, levelAsked, taxonomyAsked } from "./arguments";
import { readCorrections, type Corrections } from "./corrections";
import { notLoaded, resultsOf } from "../parts/results";
import { loadReaderFor, readerNow, taxonomies } from "./shelf";

/** The arguments behind the description, as Excel gives them. */
export interface CodeArguments {
  readonly taxonomy: unknown;
  readonly level: unknown;
  readonly confidence: unknown;
  readonly corrections: unknown;
}

/** The text to code. A number has lost the zeros of its code, so that it may be several; one that was corrected is a text like any other. */
const textOf = (
  cell: number | string,
  within: Taxonomy,
  corrections: Corrections,
): Outcome<string> => {
  const text = shown(cell);
  if (typeof cell === "string" || corrections.has(correctionKey(text))) return ok(text);
  const found = findClass(cell, within, locale());
  return found.ok ? ok(found.value.code) : found;
};

/** Codings by text, each made once. */
const once = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const entry = known.get(text) ?? { made: make(text) };
    known.set(text, entry);
    return entry.made;
  };
};

/**
 * Codes the cells of a range, each different text once, and writes what was found: at once where it needs no file that is still to be loaded, otherwise later. Throws the error of an
 * argument that cannot be.
 */
export const codeCells = (
  description: unknown,
  given: CodeArguments,
  explain: boolean,
  write: (coding: Coding, text: string) => Result,
): Result[][] => {
  const head = taxonomyAsked(given.taxonomy);
  const asked = { ...levelAsked(given.level), ...confidenceAsked(given.confidence) };
  const optionsIn = (taxonomy: Taxonomy) => ({
    ...asked,
    taxonomy,
    explain,
    locale: locale(),
    corrections: readCorrections(given.corrections, taxonomy),
  });
  const layOut = (
    { taxonomy, corrections }: ReturnType<typeof optionsIn>,
    code: (text: string) => Coding | undefined,
  ): Result[][] =>
    eachResult(description, (cell) => {
      if (typeof cell === "boolean") return write(NO_CODING, shown(cell));
      const text = textOf(cell, taxonomy, corrections);
      if (!text.ok) return errorOf(text.problem);
      const coding = code(text.value);
      return coding ? write(coding, text.value) : notLoaded();
    });

  const taxonomy = taxonomies.now(head.id);
  const options = taxonomy && optionsIn(taxonomy);
  const tellIn = (whole: CodingOptions) => once((text) => codeTold(text, whole));
  const told = options && tellIn(options);
  const needsModel = toCells(description)
    .flat()
    .some((cell) => {
      if (cell === null || isEmpty(cell) || isCellError(cell) || typeof cell === "boolean")
        return false;
      if (!options || !told) return true;
      const text = textOf(cell, options.taxonomy, options.corrections);
      return text.ok && told(text.value) === undefined;
    });
  const without = (): Result[][] =>
    options && told ? layOut(options, told) : eachResult(description, notLoaded);
  if (!needsModel) return without();
  return resultsOf(
    () => readerNow(head.id),
    () => loadReaderFor(head.id),
    (ready) => {
      const whole = options ?? optionsIn(ready.taxonomy);
      const tell = told ?? tellIn(whole);
      const code = once((text) => tell(text) ?? ready.codeByModel(text, whole, ready.knowledge));
      return layOut(whole, code);
    },
    without,
  );
};
