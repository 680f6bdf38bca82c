import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { CellError, CellValue, ErrorCode } from "../model/book";

/** What the engine's functions take and give. */
export type Variant = BaseValueObject | BaseReferenceObject;

/** Stands for the result of a call that has not come back; never leaves the formulas room. */
export const PENDING = new ErrorValueObject(ErrorType.CONNECT, "pending");

/** The errors that the engine has a word for; others are #VALUE! inside a calculation. */
const KNOWN: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

export function isError(value: CellValue): value is CellError {
  return typeof value === "object";
}

/** A cell's value for the engine; undefined and "" without content are both given as they are: blank and empty text. */
export function toVariant(value: CellValue | undefined): BaseValueObject {
  if (value === undefined) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(engineError(value.error), value.message);
}

/** A matrix for the engine; a single value is no matrix. */
export function toArray(values: readonly (readonly (CellValue | undefined)[])[]): BaseValueObject {
  const columns = values[0]?.length ?? 0;
  if (values.length === 1 && columns === 1) return toVariant(values[0]?.[0]);
  const calculateValueList = values.map((row) => row.map(toVariant));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: values.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The engine's word for an error; #BUSY! is what waits. */
export function engineError(error: ErrorCode): ErrorType {
  if (error === "#BUSY!") return ErrorType.CONNECT;
  return (KNOWN.has(error) ? error : "#VALUE!") as ErrorType;
}

/** A single value of the engine as a cell shows it; a blank is undefined. */
export function fromVariant(value: Nullable<BaseValueObject>): CellValue | undefined {
  if (!value || value.isNull()) return undefined;
  if (value.isError()) {
    const { error, message } = {
      error: (value as ErrorValueObject).getErrorType() as string,
      message: (value as ErrorValueObject).getErrorContent(),
    };
    const code = (
      error === "#GETTING_DATA" ? "#BUSY!" : KNOWN.has(error) ? error : "#VALUE!"
    ) as ErrorCode;
    return message === "" ? { error: code } : { error: code, message };
  }
  if (value.isLambda()) return { error: "#CALC!" };
  const plain = value.getValue();
  if (value.isBoolean()) return Boolean(plain);
  if (value.isNumber()) return Number.isFinite(plain) ? Number(plain) : { error: "#NUM!" };
  return String(plain);
}

/** The single values of an array object, row by row. */
export function arrayCells(array: ArrayValueObject): Nullable<BaseValueObject>[][] {
  const rows: Nullable<BaseValueObject>[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const cells: Nullable<BaseValueObject>[] = [];
    for (let column = 0; column < array.getColumnCount(); column++)
      cells.push(array.get(row, column));
    rows.push(cells);
  }
  return rows;
}
