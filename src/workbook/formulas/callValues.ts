import type { Cell } from "../../cells";
import type { Region } from "../port";
import { given, type Argument, type Call } from "./call";

/** What is known of the workbook when a call is tried. */
export interface CellsRead {
  /** Cells by column of the table, of the rows that the formula is for. */
  readonly columns: ReadonlyMap<number, readonly Cell[]>;
  /** The same of all rows. */
  readonly population: ReadonlyMap<number, readonly Cell[]>;
  /** The tables that are named, with their headers. */
  readonly tables: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  /** A serial. */
  readonly today: number;
}

/** What the host hands to a function for a blank, and for an argument that is left out. */
const BLANK = "";
const NOT_GIVEN = null;

const handed = (cell: Cell): unknown => cell ?? BLANK;

const matrixOf = (
  { first, last }: { readonly first: number; readonly last: number },
  columns: CellsRead["columns"],
): unknown[][] => {
  const wanted = Array.from({ length: last - first + 1 }, (_, at) => columns.get(first + at) ?? []);
  return (wanted[0] ?? []).map((_, row) => wanted.map((cells) => handed(cells[row] ?? null)));
};

const valueOf = (argument: Argument, region: Region, read: CellsRead): unknown => {
  switch (argument.kind) {
    case "cells":
      return matrixOf(argument, read.columns);
    case "headers":
      return [region.headers.slice(argument.first, argument.last + 1).map(handed)];
    case "population":
      return matrixOf({ first: argument.column, last: argument.column }, read.population);
    case "table":
      return (read.tables.get(argument.name) ?? []).map((line) => line.map(handed));
    case "value":
      return argument.value;
    case "row":
      return [argument.values];
    case "today":
      return read.today;
    case "omitted":
      return NOT_GIVEN;
  }
};

/** The arguments of a call as the host would hand them to the function. */
export const callValues = (call: Call, region: Region, read: CellsRead): readonly unknown[] =>
  given(call).map((argument) => valueOf(argument, region, read));
