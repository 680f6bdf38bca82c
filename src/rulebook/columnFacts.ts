import type { Cell } from "../cells";
import { inLocale, type Locale } from "../rules";
import { COLUMNS, TEST_NOTES, type ColumnId } from "./columns";
import { testHeader } from "./headers";
import { KINDS } from "./kinds";
import { kindsOf } from "./layout/kindsOf";
import type { TableColumn } from "./lines";
import { nameOf, type Named } from "./named";
import { answersIn, testable, typeIn, type Scope } from "./scope";
import type { RulesColumn } from "./tableShape";
import { answerCell, yesNo } from "./testCodec";

/** Characters that Excel shows of a note at a cell, and takes of a list to choose from. */
const LONGEST = 255;

const names = (items: readonly Named[], locale: Locale): readonly string[] =>
  items.map((item) => nameOf(item, items, locale));

const kindNames = (scopes: readonly Scope[], locale: Locale): readonly string[] => {
  const kinds = scopes
    .flatMap(kindsOf)
    .flatMap(({ kind, children }) => [kind, ...(children ? [children.kind.kind] : [])]);
  return [...new Set(kinds)].map((kind) => inLocale(KINDS[kind], locale));
};

const choicesOf = (id: ColumnId, scopes: readonly Scope[], locale: Locale): readonly string[] => {
  switch (id) {
    case "part":
      return [...kindNames(scopes, locale), inLocale(KINDS.definition, locale)];
    case "within":
      return scopes.slice(1).map(({ label }) => inLocale(label, locale));
    case "tier":
      return scopes.flatMap(({ scheme }) => names(scheme.tiers, locale));
    case "take":
      return scopes.flatMap(({ scheme }) => names(scheme.parts ?? [], locale));
    case "optional":
      return [answerCell(true, locale)];
    default:
      return [];
  }
};

/** The choices, where a spreadsheet can hold them as a list. */
export const listed = (choices: readonly string[]): Pick<RulesColumn, "choices"> => {
  const unique = [...new Set(choices)];
  const fits = unique.length > 0 && unique.join(",").length <= LONGEST;
  return fits && !unique.some((choice) => /[,，=]/.test(choice)) ? { choices: unique } : {};
};

const short = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;

/** A column of an input: what its cells may test. */
const testColumn = (
  header: string,
  cells: readonly Cell[],
  scopes: readonly Scope[],
  locale: Locale,
): RulesColumn => {
  const scope = scopes.find((each) =>
    testable(each).some(({ key }) => testHeader(key, each, locale) === header),
  );
  const key =
    scope && testable(scope).find((each) => testHeader(each.key, scope, locale) === header);
  const type = (scope && key && typeIn(scope, key.key)) ?? "number";
  const note = inLocale(TEST_NOTES[type], locale);
  const answers = scope && key && type === "choice" ? names(answersIn(scope, key.key), locale) : [];
  const boolean = [...yesNo(locale), "-"];
  const closed =
    type === "boolean" && cells.every((cell) => cell === null || boolean.includes(String(cell)));
  return {
    header,
    note: short(note + answers.join(locale === "zh-CN" ? "、" : ", ")),
    format: "@",
    ...(closed ? listed(boolean) : {}),
  };
};

/** Weights that are fractions are shown as percents. */
const formatOf = (id: ColumnId, cells: readonly Cell[]): Pick<RulesColumn, "format"> => {
  const fractions = cells.every((cell) => cell === null || (typeof cell === "number" && cell <= 1));
  if (id === "weight") return { format: fractions ? "0.##%" : "General" };
  const { format } = COLUMNS[id] as { readonly format?: string };
  return format === undefined ? {} : { format };
};

/** What a table's column is called, and what may be entered in it. */
export const columnFacts = (
  { id, header }: TableColumn,
  cells: readonly Cell[],
  scopes: readonly Scope[],
  locale: Locale,
): RulesColumn =>
  id === null
    ? testColumn(header, cells, scopes, locale)
    : {
        header,
        note: inLocale(COLUMNS[id].note, locale),
        ...formatOf(id, cells),
        ...listed(choicesOf(id, scopes, locale)),
      };
