import { inLocale, type Locale, type Scheme } from "../rules";
import { FACTS, headersText } from "./codecs/facts";
import { columnFacts } from "./columnFacts";
import { definitionCell, definitionName, definitionsOf, itemsIn } from "./definitions";
import { NEEDED } from "./headers";
import { KINDS } from "./kinds";
import { cellsOf, columnsFor, linesIn, type Line, type TableColumn } from "./lines";
import { itemsToDefine, poolsOf, together } from "./pools";
import { rulesHash } from "./rulesHash";
import { scopesOf } from "./scope";
import type { RulesTable } from "./tableShape";
import type { Leaf } from "./tree";
import { rulesNames, rulesTitle } from "./words";

const NO_TESTS = new Map();

const definitionLine = ({ path, value }: Leaf, locale: Locale): Line => ({
  kind: "definition",
  own: {
    part: inLocale(KINDS.definition, locale),
    item: definitionName(path),
    value: definitionCell(value),
  },
  tests: NO_TESTS,
});

/** The row that says which columns the rules need, so that one that was deleted or renamed is missed. */
const columnsLines = (columns: readonly TableColumn[], locale: Locale): readonly Line[] => {
  const label = FACTS.find(({ key }) => key === "columns")?.label ?? KINDS.scheme;
  const headers = columns
    .filter(({ id }) => id === null || !NEEDED.includes(id))
    .map(({ header }) => header);
  const own = {
    part: inLocale(KINDS.scheme, locale),
    item: inLocale(label, locale),
    value: headersText(headers),
  };
  return headers.length === 0 ? [] : [{ kind: "scheme", own, tests: NO_TESTS }];
};

const isFact = ({ kind }: Line): boolean => kind === "scheme";

/**
 * A scheme as one table that people read and change: rules, bands, cuts, settings, a row each, and what `base` (the scheme of the same id that every
 * reader has; null where there is none) does not say as definitions at its end. `readRules` makes the same scheme of it.
 */
export const rulesTable = (scheme: Scheme, base: Scheme | null, locale: Locale): RulesTable => {
  const known = base === null ? { words: [], sources: [] } : itemsIn(base);
  const items = itemsToDefine(itemsIn(scheme), known);
  const pools = poolsOf(together(known, items));
  const scopes = scopesOf(scheme);
  const said = scopes.flatMap((scope) => linesIn(scope, pools, locale));
  const defined = definitionsOf(scheme, base, items).map((leaf) => definitionLine(leaf, locale));
  const lines = [...said.filter((line) => !isFact(line)), ...said.filter(isFact)];
  const rules = ["decision-table", "split"].includes(scheme.method.kind);
  const columns = columnsFor([...lines, ...defined], rules, locale);
  const all = [...lines, ...columnsLines(columns, locale), ...defined];
  const rows = all.map((line, index) =>
    cellsOf({ ...line, own: { ...line.own, no: index + 1 } }, columns),
  );
  return {
    ...rulesNames(scheme, locale),
    title: rulesTitle(scheme, rulesHash(scheme), locale),
    columns: columns.map((column, place) =>
      columnFacts(
        column,
        rows.map((row) => row[place] ?? null),
        scopes,
        locale,
      ),
    ),
    rows,
  };
};
