import type { CellError, CellValue } from "../model/book";
import type { FunctionParameter } from "./metadata";

/**
 * How Excel turns what stands in a call into what a custom function receives. Documented: omitted is null, a matrix parameter gets rows of
 * cells, errors end the call unless the function takes them. Assumed, until the self-test has run in a real Excel: a blank cell arrives as ""
 * for `any` and `string`, 0 for `number`, false for `boolean`; text that reads as a number is one for `number`; a date is its serial number.
 */

/** An argument as the formula gives it: left out, or rows of values where undefined is a blank cell. */
export type Given = "omitted" | readonly (readonly (CellValue | undefined)[])[];

/** What a call receives: its arguments, or the error that it gives without being called. */
export type Arguments =
  | { readonly ok: true; readonly args: readonly unknown[] }
  | { readonly ok: false; readonly error: CellError };

const VALUE_ERROR: CellError = { error: "#VALUE!" };

/** The arguments of one call. Too few or too many are #VALUE! (Excel refuses such a formula when it is typed). */
export function toArguments(
  parameters: readonly FunctionParameter[],
  given: readonly Given[],
  allowsErrors: boolean,
): Arguments {
  const fixed = parameters.filter((parameter) => !parameter.repeating);
  const repeating = parameters.find((parameter) => parameter.repeating);
  const needed = parameters.filter(
    (parameter) => !parameter.optional && !parameter.repeating,
  ).length;
  if (given.length < needed || (!repeating && given.length > fixed.length)) {
    return {
      ok: false,
      error: {
        error: "#VALUE!",
        message: `${given.length} / ${needed}-${repeating ? "…" : String(fixed.length)}`,
      },
    };
  }
  const single = fixed.map((parameter, index) =>
    argument(parameter, given[index] ?? "omitted", allowsErrors),
  );
  const rest = repeating
    ? given.slice(fixed.length).map((each) => argument(repeating, each, allowsErrors))
    : [];
  const failed = [...single, ...rest].find((each) => !each.ok);
  if (failed && !failed.ok) return failed;
  const values = (each: readonly Outcome[]) =>
    each.map((outcome) => (outcome.ok ? outcome.value : null));
  return {
    ok: true,
    args: repeating ? [...values(single), values(rest)] : values(single),
  };
}

type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: CellError };

function argument(parameter: FunctionParameter, given: Given, allowsErrors: boolean): Outcome {
  if (given === "omitted") return { ok: true, value: null };
  const cells = given.map((row) => row.map((value) => coerce(parameter.type, value, allowsErrors)));
  for (const row of cells) for (const cell of row) if (!cell.ok) return cell;
  const values = cells.map((row) => row.map((cell) => (cell.ok ? cell.value : null)));
  return {
    ok: true,
    value: parameter.matrix ? values : (values[0]?.[0] ?? null),
  };
}

function coerce(
  type: FunctionParameter["type"],
  value: CellValue | undefined,
  allowsErrors: boolean,
): Outcome {
  if (typeof value === "object")
    return allowsErrors && type === "any" ? { ok: true, value } : { ok: false, error: value };
  if (type === "any") return { ok: true, value: value ?? "" };
  if (type === "string") return { ok: true, value: textOf(value) };
  return type === "number" ? numberOf(value) : booleanOf(value);
}

function textOf(value: CellValue | undefined): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value ?? "");
}

function numberOf(value: CellValue | undefined): Outcome {
  if (value === undefined) return { ok: true, value: 0 };
  if (typeof value !== "string") return { ok: true, value: Number(value) };
  const read = Number(value.replaceAll(",", ""));
  return value.trim() === "" || !Number.isFinite(read)
    ? { ok: false, error: VALUE_ERROR }
    : { ok: true, value: read };
}

function booleanOf(value: CellValue | undefined): Outcome {
  if (typeof value !== "string") return { ok: true, value: Boolean(value ?? false) };
  const word = value.trim().toUpperCase();
  return word === "TRUE" || word === "FALSE"
    ? { ok: true, value: word === "TRUE" }
    : { ok: false, error: VALUE_ERROR };
}

/**
 * The calls that one formula makes: one, or one for each element where a range stands for a single value (Excel lifts such calls and spills).
 * Elements beyond a shorter range are #N/A; a range of one row or one column stretches over the other direction.
 */
export function liftCalls(
  parameters: readonly FunctionParameter[],
  given: readonly Given[],
): Given[][][] {
  const isScalar = (index: number) =>
    !(parameters[Math.min(index, parameters.length - 1)]?.matrix ?? false);
  const sizes = given.flatMap((each, index) =>
    each !== "omitted" && isScalar(index) ? [[each.length, each[0]?.length ?? 0] as const] : [],
  );
  const rows = Math.max(1, ...sizes.map(([height]) => height));
  const columns = Math.max(1, ...sizes.map(([, width]) => width));
  return Array.from({ length: rows }, (_, row) => {
    return Array.from({ length: columns }, (__, column) =>
      given.map((each, index) =>
        each === "omitted" || !isScalar(index) ? each : [[element(each, row, column)]],
      ),
    );
  });
}

function element(
  matrix: readonly (readonly (CellValue | undefined)[])[],
  row: number,
  column: number,
): CellValue | undefined {
  const line = matrix[matrix.length === 1 ? 0 : row];
  if (!line || (line.length > 1 && column >= line.length)) return { error: "#N/A" };
  return line[line.length === 1 ? 0 : column];
}
