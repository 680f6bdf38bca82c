import { columnLetters } from "../address";
import type { Region } from "../port";
import type { Span } from "./headersFor";
import { calledIn, columnName, quoted } from "./spelling";

/** What stands for a parameter in a formula. */
export type Argument =
  /** Cells of the table's columns, side by side: of all rows, or of the formula's own. */
  | ({ readonly kind: "cells" } & Span)
  /** The headers above them. */
  | ({ readonly kind: "headers" } & Span)
  /** All cells of a column, also in a formula for one row. */
  | { readonly kind: "population"; readonly column: number }
  /** A table of the workbook with its headers. */
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  /** A row of constants. */
  | { readonly kind: "row"; readonly values: readonly (string | number)[] }
  | { readonly kind: "today" }
  | { readonly kind: "omitted" };

/** A call of one of our functions. */
export interface Call {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** Where a formula is to stand. */
export interface CallPlace {
  /** The table that it reads. */
  readonly region: Region;
  /** The sheet of its cell. */
  readonly sheet: string;
  /** The body row (from 0) that it is for; null for all rows. */
  readonly row: number | null;
  /** What stands before the names of our functions; "" for nothing. */
  readonly namespace: string;
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** A sheet called "AB12" or "R1C1" would be read as a cell. */
const CELL_LIKE = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

const sheetName = (name: string): string =>
  PLAIN_SHEET.test(name) && !CELL_LIKE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Columns of a table by their names, one or from the first to the last. */
const columnsOf = ({ headers }: Region, { first, last }: Span): string => {
  const [from, to] = [first, last].map((at) => columnName(headers[at] ?? null));
  return first === last ? `${from}` : `${from}:${to}`;
};

const inTable = (
  table: string,
  region: Region,
  span: Span,
  part: "" | "@" | "#Headers",
): string => {
  const columns = columnsOf(region, span);
  if (part === "#Headers") return `${table}[[#Headers],${columns}]`;
  const isOne = span.first === span.last;
  return part === "" && isOne ? `${table}${columns}` : `${table}[${part}${columns}]`;
};

/** Rows of the sheet as people count them, of the columns of a plain block. */
const inBlock = (
  { region, sheet }: CallPlace,
  { first, last }: Span,
  rows: readonly [number, number],
  fixed: boolean,
): string => {
  const { area } = region;
  const [from, to] = rows.map((row) => `${fixed ? "$" : ""}${row}`);
  const [left, right] = [first, last].map((at) => `$${columnLetters(area.column + at)}`);
  const cells = first === last && from === to ? `${left}${from}` : `${left}${from}:${right}${to}`;
  return sheet === area.sheet ? cells : `${sheetName(area.sheet)}!${cells}`;
};

const referenceText = (
  kind: "cells" | "headers" | "population",
  span: Span,
  place: CallPlace,
): string => {
  const { region, row } = place;
  const { area, table } = region;
  const own = kind === "cells" && row !== null;
  if (table !== undefined)
    return inTable(table, region, span, kind === "headers" ? "#Headers" : own ? "@" : "");
  const head = area.row + 1;
  if (kind === "headers") return inBlock(place, span, [head, head], true);
  if (own) return inBlock(place, span, [head + 1 + row, head + 1 + row], false);
  return inBlock(place, span, [head + 1, area.row + area.rows], true);
};

const constantText = (value: string | number | boolean): string =>
  typeof value === "string" ? quoted(value) : String(value).toUpperCase();

const argumentText = (argument: Argument, place: CallPlace): string => {
  switch (argument.kind) {
    case "cells":
    case "headers":
      return referenceText(argument.kind, argument, place);
    case "population":
      return referenceText("population", { first: argument.column, last: argument.column }, place);
    case "table":
      return `${argument.name}[#All]`;
    case "value":
      return constantText(argument.value);
    case "row":
      return `{${argument.values.map(constantText).join(",")}}`;
    case "today":
      return "TODAY()";
    case "omitted":
      return "";
  }
};

/** The arguments as far as the last one that is given. */
export const given = ({ arguments: all }: Call): readonly Argument[] =>
  all.slice(0, all.map(({ kind }) => kind !== "omitted").lastIndexOf(true) + 1);

/** A call as a formula in English, with "=" in front, as it is to stand in its place. */
export const callText = (call: Call, place: CallPlace): string => {
  const parts = given(call).map((argument) => argumentText(argument, place));
  return `=${calledIn(place.namespace, call.name)}(${parts.join(",")})`;
};

/** The columns of the table that a call reads, each once. */
export const columnsRead = (call: Call): readonly number[] => {
  const all = call.arguments.flatMap((argument) => {
    if (argument.kind === "population") return [argument.column];
    if (argument.kind !== "cells") return [];
    const { first, last } = argument;
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  return [...new Set(all)];
};
