import type { ColumnSource } from "hyparquet-writer";
import { isCellError, type Cell } from "../../workbook";

/** Cells of a column to write, and how numbers among them are shown. */
export interface CellColumn {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly format?: string | undefined;
}

/** What the schema says of a column that is written. */
export interface ColumnElement {
  readonly name: string;
  readonly repetition_type: "OPTIONAL";
  readonly type: "DOUBLE" | "BOOLEAN" | "BYTE_ARRAY" | "INT32" | "INT64";
  readonly converted_type?: "UTF8" | "DATE" | "TIMESTAMP_MILLIS";
}

/** A column with its type in the schema. */
export interface TypedColumn {
  readonly element: ColumnElement;
  readonly source: ColumnSource;
}

const EPOCH = 25_569;
const DAY = 86_400_000;

type Kind = "number" | "boolean" | "text" | "date" | "moment";

const isDay = (format: string): boolean => /[yd]/i.test(format.replace(/"[^"]*"|\\./g, ""));
const hasTime = (format: string): boolean => /[hs]/i.test(format.replace(/"[^"]*"|\\./g, ""));

/** What all cells of a column are; texts where they differ, so that nothing is lost. */
const kindOfCells = ({ cells, format = "" }: CellColumn): Kind => {
  const types = new Set<string>();
  for (const cell of cells) if (cell !== null && cell !== "") types.add(typeof cell);
  if (types.size !== 1) return "text";
  if (types.has("boolean")) return "boolean";
  if (!types.has("number")) return "text";
  if (!isDay(format)) return "number";
  return hasTime(format) ? "moment" : "date";
};

const asText = (cell: Cell): string | null => {
  if (cell === null || cell === "") return null;
  if (isCellError(cell)) return cell.error;
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
};

const TYPES: Readonly<Record<Kind, Pick<ColumnElement, "type" | "converted_type">>> = {
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  moment: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
};

const VALUES: Readonly<Record<Kind, (cell: Cell) => unknown>> = {
  number: (cell) => (cell === "" ? null : cell),
  boolean: (cell) => (cell === "" ? null : cell),
  text: asText,
  date: (cell) => (typeof cell === "number" ? Math.floor(cell) - EPOCH : null),
  moment: (cell) => (typeof cell === "number" ? BigInt(Math.round((cell - EPOCH) * DAY)) : null),
};

/** Gives a column the one type that holds all its cells: numbers, truth values, days, moments, else text. Blank cells are null. */
export const typedColumn = (column: CellColumn): TypedColumn => {
  const kind = kindOfCells(column);
  return {
    element: { name: column.name, repetition_type: "OPTIONAL", ...TYPES[kind] },
    source: { name: column.name, data: column.cells.map(VALUES[kind]) },
  };
};
