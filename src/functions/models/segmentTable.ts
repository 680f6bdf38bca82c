import type { Cell } from "../../cells";
import type { ArgumentValue, Scheme } from "../../rules";
import { toCells } from "../cell/arguments";
import { isChinese } from "../cell/language";
import { optionNamed } from "../cell/option";
import { textOrThrow, valueOrThrow } from "../cell/result";
import { segmentTables } from "../options";
import { loadScheme, namedScheme, schemeNow } from "../schemes/given";

/** A segment table: a scheme whose decision table looks at the three scores, and which of its tables is meant. */
export interface SegmentTable {
  readonly scheme: Scheme;
  readonly given: Readonly<Record<string, ArgumentValue>>;
  /** Whether it is written in English alone: then segments are named so. */
  readonly english: boolean;
}

const isRange = (argument: unknown): boolean => toCells(argument).flat().length > 1;

const hasChinese = (argument: unknown): boolean =>
  toCells(argument)
    .flat()
    .some((cell: Cell) => typeof cell === "string" && isChinese(cell));

const named = (argument: unknown): SegmentTable => {
  const text = textOrThrow(argument);
  const segments = text === null ? "ten" : valueOrThrow(optionNamed("table", text, segmentTables));
  return { scheme: namedScheme("rfm"), given: { segments }, english: false };
};

const ofScheme = (scheme: Scheme, argument: unknown): SegmentTable => ({
  scheme,
  given: {},
  english: !hasChinese(argument),
});

/** The table that an argument names or, as a rules table with its headers, is; nothing where what reads tables is still to be loaded. Throws the error of one that cannot be used. */
export const segmentTableNow = (argument: unknown): SegmentTable | undefined => {
  if (!isRange(argument)) return named(argument);
  const scheme = schemeNow(argument);
  return scheme && ofScheme(scheme, argument);
};

/** The same, when what reads tables is loaded; rejects where it cannot be. */
export const loadSegmentTable = async (argument: unknown): Promise<SegmentTable> =>
  isRange(argument) ? ofScheme(await loadScheme(argument), argument) : named(argument);
