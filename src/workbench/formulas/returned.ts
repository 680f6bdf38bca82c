import type { CellValue, ErrorCode } from "../model/book";
import type { FunctionResult } from "./port";

/**
 * What a custom function returned, as cells: a single value or a matrix, padded with #N/A to a rectangle as Excel does.
 * Data types become their plain value ("basicValue", or an entity's text); null and undefined show as empty text.
 */
export function returnedCells(result: FunctionResult): CellValue[][] {
  if (!result.ok)
    return [
      [
        result.message === undefined || result.message === ""
          ? { error: result.error }
          : { error: result.error, message: result.message },
      ],
    ];
  const { value } = result;
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = value.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [[{ error: "#CALC!" }]];
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      column < row.length ? cellOf(row[column]) : { error: "#N/A" as const },
    ),
  );
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return { error: "#VALUE!" };
  return fromDataType(value as Readonly<Record<string, unknown>>);
}

function fromDataType(value: Readonly<Record<string, unknown>>): CellValue {
  const isError =
    value.type === "Error" ||
    typeof value.error === "string" ||
    value.type === "CustomFunctionError";
  if (isError) {
    const error = [value.error, value.basicValue, value.code].find(
      (each) => typeof each === "string" && each.startsWith("#"),
    ) as ErrorCode | undefined;
    const message = [value.message, value.errorMessage].find(
      (each) => typeof each === "string" && each !== "",
    ) as string | undefined;
    return message === undefined
      ? { error: error ?? "#VALUE!" }
      : { error: error ?? "#VALUE!", message };
  }
  if (value.type === "Empty") return "";
  if (typeof value.text === "string") return value.text;
  return cellOf(typeof value.basicValue === "object" ? { error: "#VALUE!" } : value.basicValue);
}
