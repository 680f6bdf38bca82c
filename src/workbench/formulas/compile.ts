import { formatArea, parseAddress } from "../model/address";
import { isWholeColumns, isWholeRows } from "../model/area";
import type { Area, BookState, Name, SheetArea, SheetId } from "../model/book";
import type { Place } from "./structured";
import { resolveStructured, tableNamed } from "./structured";
import { tokenize } from "./tokens";
import type { Token } from "./tokens";

/** A piece of a formula for the engine: its text, or a reference whose extent is known only when it is computed. */
export type Part =
  | string
  /** A10#: what the formula in that cell spills to. */
  | { readonly kind: "spill"; readonly cell: Place }
  /** A:C or 2:5: as far as the sheet is used, for the engine would walk through a million empty cells. */
  | { readonly kind: "lines"; readonly area: SheetArea };

/** A formula made ready: every reference spelled out in A1 style, and what it depends on. */
export interface Compiled {
  readonly parts: readonly Part[];
  readonly precedents: readonly SheetArea[];
  /** The functions that it calls, in capitals. */
  readonly functions: ReadonlySet<string>;
}

interface Work {
  readonly state: BookState;
  readonly place: Place;
  readonly parts: Part[];
  readonly precedents: SheetArea[];
  readonly functions: Set<string>;
}

/** Excel's own limit on names within names is far higher; this one only stops circles. */
const DEEPEST_NAME = 32;

/**
 * Spells a formula out for the engine: structured references, defined names and table names become A1 references with their sheet.
 * What cannot be resolved becomes #REF!; an unknown name stays, so that LET and LAMBDA find their variables and the engine says #NAME?.
 */
export function compile(formula: string, place: Place, state: BookState): Compiled {
  const work: Work = {
    state,
    place,
    parts: [],
    precedents: [],
    functions: new Set(),
  };
  emit(work, formula, 0);
  return work;
}

function emit(work: Work, formula: string, depth: number): void {
  const tokens = tokenize(formula);
  tokens.forEach((token, index) => {
    if (token.kind === "spill") return;
    const spills = tokens[index + 1]?.kind === "spill";
    emitToken(work, token, spills, depth);
  });
}

function emitToken(work: Work, token: Token, spills: boolean, depth: number): void {
  if (token.kind === "function") {
    const name = token.text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.|_XLUDF_)+/, "");
    work.functions.add(name);
    work.parts.push(name);
  } else if (token.kind === "reference") {
    const sheet =
      token.sheet === undefined ? work.place.sheet : sheetNamed(work.state, token.sheet);
    const area = parseAddress(token.reference)?.area;
    refer(work, sheet && area ? { sheet, ...area } : "#REF!", spills);
  } else if (token.kind === "structured") {
    refer(work, resolveStructured(work.state, work.place, token.table, token.body), spills);
  } else if (token.kind === "name") {
    emitName(work, token, spills, depth);
  } else {
    work.parts.push(token.text);
  }
}

function emitName(
  work: Work,
  token: Token & { kind: "name" },
  spills: boolean,
  depth: number,
): void {
  const { state, place } = work;
  const table = token.sheet === undefined ? tableNamed(state, token.name) : undefined;
  if (table) return refer(work, resolveStructured(state, place, table.name, ""), spills);
  const scope = token.sheet === undefined ? place.sheet : sheetNamed(state, token.sheet);
  const name = definedName(state, token.name, scope);
  if (!name) {
    work.parts.push(token.sheet === undefined ? token.text : "#NAME?");
    return;
  }
  if (depth >= DEEPEST_NAME) {
    work.parts.push("#NAME?");
    return;
  }
  const meaning = name.formula.replace(/^=/, "");
  const alone = tokenize(meaning);
  const only = alone.length === 1 ? alone[0] : undefined;
  if (only && only.kind !== "other") return emitToken(work, only, spills, depth + 1);
  work.parts.push("(");
  emit(work, meaning, depth + 1);
  work.parts.push(")");
}

/** A name of the sheet wins over one of the workbook. */
function definedName(state: BookState, text: string, sheet: SheetId | undefined): Name | undefined {
  const key = text.toLowerCase();
  const named = state.names.filter(({ name }) => name.toLowerCase() === key);
  return (
    named.find((name) => name.sheet !== undefined && name.sheet === sheet) ??
    named.find((name) => name.sheet === undefined)
  );
}

function sheetNamed(state: BookState, text: string): SheetId | undefined {
  const key = text.toLowerCase();
  return state.sheets.find(({ name, cellless }) => !cellless && name.toLowerCase() === key)?.id;
}

function refer(work: Work, area: SheetArea | "#REF!" | "#VALUE!", spills: boolean): void {
  if (typeof area === "string") {
    work.parts.push(area);
    return;
  }
  work.precedents.push(area);
  if (spills)
    work.parts.push({
      kind: "spill",
      cell: { sheet: area.sheet, row: area.row, column: area.column },
    });
  else if (isWholeColumns(area) || isWholeRows(area)) work.parts.push({ kind: "lines", area });
  else work.parts.push(referenceText(work.state, area));
}

/** An area as the engine reads it; the sheet's name always in quotes. */
export function referenceText(state: BookState, { sheet, ...area }: SheetArea): string {
  const name = state.sheets.find(({ id }) => id === sheet)?.name ?? "";
  return `'${name.replaceAll("'", "''")}'!${formatArea(area)}`;
}

/** The formula's text for the engine at this moment. `spillOf` gives what a cell spills to, `usedOf` the used part of a sheet. */
export function spellOut(
  { parts }: Compiled,
  state: BookState,
  spillOf: (cell: Place) => Area | undefined,
  usedOf: (sheet: SheetId) => Area | undefined,
): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.kind === "spill") {
        const area = spillOf(part.cell);
        return area ? referenceText(state, { sheet: part.cell.sheet, ...area }) : "#REF!";
      }
      return referenceText(state, {
        sheet: part.area.sheet,
        ...usedPart(part.area, usedOf(part.area.sheet)),
      });
    })
    .join("");
}

/** Whole columns from row 1 to the last used one, whole rows likewise. */
function usedPart(area: Area, used: Area | undefined): Area {
  if (isWholeColumns(area)) return { ...area, rows: used ? used.row + used.rows : 1 };
  return { ...area, columns: used ? used.column + used.columns : 1 };
}
