import { BaseFunction } from "@univerjs/engine-formula";
import type {
  BaseReferenceObject,
  BaseValueObject,
  ArrayValueObject,
} from "@univerjs/engine-formula";
import type { CellValue, SheetArea } from "../model/book";
import { liftCalls, toArguments } from "./arguments";
import type { Given } from "./arguments";
import type { Asked } from "./calls";
import type { CustomFunction } from "./metadata";
import { returnedCells } from "./returned";
import type { FunctionCall } from "./port";
import { arrayCells, fromVariant, isError, PENDING, toArray } from "./values";
import type { Variant } from "./values";

/** What a custom function needs of the calculation that it is part of. */
export interface CallSite {
  readonly readArea: (area: SheetArea) => readonly (readonly (CellValue | undefined)[])[];
  readonly addressOf: (area: SheetArea) => string;
  /** The formula's own cell. */
  readonly here: () => SheetArea;
  /** Makes the call, or finds its result; the formula waits for what has no result yet. */
  readonly ask: (call: FunctionCall, volatile: boolean) => Asked;
}

/** An add-in's function in the engine's form. The engine takes functions as subclasses only. */
export class CustomCall extends BaseFunction {
  /** To see ranges as they stand: the engine's own conversion turns blanks into 0 and booleans into numbers. */
  override needsReferenceObject = true;

  constructor(
    private readonly definition: CustomFunction,
    private readonly site: CallSite,
  ) {
    super(definition.name);
  }

  override calculate(...variants: Variant[]): BaseValueObject {
    return callFunction(this.definition, this.site, variants);
  }
}

function callFunction(
  definition: CustomFunction,
  site: CallSite,
  variants: readonly Variant[],
): BaseValueObject {
  const given = variants.map((variant) => givenOf(variant, site));
  if (given.includes("pending")) return PENDING;
  const calls = liftCalls(definition.parameters, given as Given[]);
  const single = calls.length === 1 && calls[0]?.length === 1;
  const results = calls.map((row) => row.map((each) => callOnce(definition, site, each, variants)));
  if (results.some((row) => row.includes("pending"))) return PENDING;
  const cells = results as CellValue[][][][];
  if (single) return toArray(cells[0]?.[0] ?? []);
  // A lifted call that returns a matrix itself keeps its first cell: Excel has no arrays of arrays.
  return toArray(cells.map((row) => row.map((each) => each[0]?.[0] ?? "")));
}

function callOnce(
  definition: CustomFunction,
  site: CallSite,
  given: readonly Given[],
  variants: readonly Variant[],
): CellValue[][] | "pending" {
  const converted = toArguments(definition.parameters, given, definition.allowsErrors);
  if (!converted.ok) return [[converted.error]];
  const { id, stream, cancelable, volatile } = definition;
  const address = definition.requiresAddress ? site.addressOf(site.here()) : null;
  const parameterAddresses = definition.requiresParameterAddresses
    ? variants.map((variant) => addressOfVariant(variant, site))
    : null;
  const asked = site.ask(
    {
      functionId: id,
      args: converted.args,
      address,
      parameterAddresses,
      stream,
      cancelable,
    },
    volatile,
  );
  return asked.result ? returnedCells(asked.result) : "pending";
}

function addressOfVariant(variant: Variant, site: CallSite): string | null {
  return variant.isReferenceObject()
    ? site.addressOf(areaOf(variant as BaseReferenceObject))
    : null;
}

function areaOf(reference: BaseReferenceObject): SheetArea {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  return {
    sheet: reference.getSheetId(),
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function givenOf(variant: Variant, site: CallSite): Given | "pending" {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    return reference.isMultiArea()
      ? [[{ error: "#VALUE!" }]]
      : withoutBusy(site.readArea(areaOf(reference)));
  }
  const value = variant as BaseValueObject;
  if (value.isNull()) return "omitted";
  if (value.isArray())
    return withoutBusy(arrayCells(value as ArrayValueObject).map((row) => row.map(fromVariant)));
  return withoutBusy([[fromVariant(value)]]);
}

/** A call on something that is still being computed waits with it. */
function withoutBusy(cells: readonly (readonly (CellValue | undefined)[])[]): Given | "pending" {
  const waits = cells.some((row) =>
    row.some((value) => value !== undefined && isError(value) && value.error === "#BUSY!"),
  );
  return waits ? "pending" : cells;
}
