import type { Cell } from "../../cells";
import { bodyRows } from "../address";
import type { Region, WorkbookPort } from "../port";
import { columnsRead, type Call } from "./call";
import { callValues, type CellsRead } from "./callValues";

/** A function of ours as the page has it: at once, or a promise where it has something to load. Throws, or rejects with, the error of the whole result. */
export type OwnFunction = (...values: readonly unknown[]) => unknown;

/** One cell of a result: what it would show, or its error and why. */
export type Shown =
  | { readonly value: string | number | boolean }
  | { readonly error: string; readonly message: string };

/** What a call gives. */
export type Tried =
  | {
      readonly code: "results";
      /** The first rows. */
      readonly rows: readonly (readonly Shown[])[];
      /** What the whole result fills. */
      readonly size: { readonly rows: number; readonly columns: number };
    }
  /** All rows are needed at once, and there are more than can be tried while a person waits. */
  | { readonly code: "too-many"; readonly most: number };

/** How a call is tried. */
export interface Trial {
  readonly region: Region;
  /** The body row that the formula is for; null for all. */
  readonly row: number | null;
  /** Whether a row can be answered without the others. */
  readonly apart: boolean;
  /** A serial. */
  readonly today: number;
}

/** Rows that are tried where each is answered by itself, and where all are needed. */
const SOME = 50;
const MOST = 5_000;
/** Rows of the result that are given. */
const FIRST = 3;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** An error as Office.js makes them: `code` is the text of the cell. */
const shownOf = (value: unknown): Shown => {
  if (value === null || value === undefined) return { value: "" };
  if (!isRecord(value)) return { value: value as string | number | boolean };
  const { code, message, basicValue } = value;
  if (typeof basicValue !== "object" && basicValue !== undefined) return shownOf(basicValue);
  return {
    error: typeof code === "string" && code.startsWith("#") ? code : "#VALUE!",
    message: typeof message === "string" ? message : "",
  };
};

const matrixOf = (value: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(value)
    ? value.map((line: unknown) => (Array.isArray(line) ? line : [line]))
    : [[value]];

const read = async (
  port: WorkbookPort,
  region: Region,
  columns: readonly number[],
  [from, to]: readonly [number, number],
): Promise<ReadonlyMap<number, readonly Cell[]>> => {
  if (columns.length === 0) return new Map();
  const found = await port.readColumns(region, columns, from, to);
  return new Map(found.map(({ column, cells }) => [column, cells]));
};

const tablesOf = async (port: WorkbookPort, call: Call): Promise<CellsRead["tables"]> => {
  const names = call.arguments.flatMap((one) => (one.kind === "table" ? [one.name] : []));
  const found = await Promise.all(names.map(async (name) => port.readTable(name)));
  return new Map(found.flatMap((table, at) => (table ? [[names[at] ?? "", table.cells]] : [])));
};

/**
 * Tries a call on the table's cells as they are now, and gives the first rows of what it would show. What one row can be answered with is tried on some rows only.
 * Rejects with `PortError`.
 */
export const tryCall = async (
  port: WorkbookPort,
  call: Call,
  run: OwnFunction,
  { region, row, apart, today }: Trial,
): Promise<Tried> => {
  const all = bodyRows(region);
  const populations = call.arguments.flatMap((one) =>
    one.kind === "population" ? [one.column] : [],
  );
  if (all > MOST && (populations.length > 0 || (row === null && !apart)))
    return { code: "too-many", most: MOST };
  const tried = row === null ? (apart ? Math.min(all, SOME) : all) : 1;
  const from = row ?? 0;
  const values = callValues(call, region, {
    columns: await read(port, region, columnsRead(call), [from, from + tried]),
    population: await read(port, region, populations, [0, all]),
    tables: await tablesOf(port, call),
    today,
  });
  const rows = await answered(run, values);
  // One row of the table, one of the result: then what was tried stands for all.
  const isLikeTable = row === null && columnsRead(call).length > 0 && rows.length === tried;
  return {
    code: "results",
    rows: rows.slice(0, FIRST).map((line) => line.map(shownOf)),
    size: {
      rows: isLikeTable ? all : rows.length,
      columns: Math.max(1, ...rows.map((line) => line.length)),
    },
  };
};

/** What the function answers; an error of the whole is one cell. */
const answered = async (
  run: OwnFunction,
  values: readonly unknown[],
): Promise<readonly (readonly unknown[])[]> => {
  try {
    return matrixOf(await run(...values));
  } catch (error) {
    return [[error]];
  }
};
