import type { CellError, CellValue, ErrorCode } from "../model";

/** A call of a custom function, all arguments in place: null for one that was left out. Errors in arguments are given as cell errors. */
export interface FunctionCall {
  /** The id of the function as functions.json has it. */
  readonly id: string;
  readonly arguments: readonly (CellValue | null | readonly (readonly (CellValue | null)[])[])[];
  /** The calling cell with its sheet ("Sheet1!B2"), for functions that ask for it. */
  readonly address?: string;
  /** The addresses of the arguments, for functions that ask for them; null where an argument is no range. */
  readonly parameterAddresses?: readonly (string | null)[];
  readonly cancelable?: boolean;
  readonly streaming?: boolean;
}

/** What a custom function gave: one value, or a matrix to spill. */
export type FunctionResult = readonly (readonly CellValue[])[];

/** An invocation under way. */
export interface Invocation {
  /** Resolves with the (first) result; a failure is an error value, never a rejection. */
  readonly result: Promise<FunctionResult>;
  /** Tells the add-in that the result is not wanted any more. */
  cancel(): void;
}

/** The calls that went out and have not come back. */
export interface FunctionCalls {
  /** Calls functions in one message. `onUpdate` hears of every result of a streaming one, the first included. */
  invoke(calls: readonly FunctionCall[], onUpdate?: (index: number, result: FunctionResult) => void): readonly Invocation[];
  /** Takes results from the add-in. */
  deliver(results: readonly unknown[]): void;
  /** How many have not come back. */
  readonly outstanding: number;
}

/** The library's numbers for what went wrong. All not listed are #VALUE!. */
const ERROR_NUMBERS: Readonly<Record<number, ErrorCode>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#N/A", 10: "#N/A" };
const FLAG = { cancelable: 1, streaming: 2, errorValues: 4 } as const;
/** Message category and type of an invocation, and of its cancellation. */
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/** One entry of a richApiMessage event: category, type, target, message, id, is it from another author. */
export type MessageEntry = readonly [category: number, type: number, target: string, message: string, id: number, isRemote: boolean];

interface Waiting {
  readonly streaming: boolean;
  readonly resolve: (result: FunctionResult) => void;
  readonly update: (result: FunctionResult) => void;
}

/** Sends calls to the add-in and matches what comes back. */
export function createFunctionCalls(send: (entries: readonly MessageEntry[]) => void): FunctionCalls {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  return {
    invoke(calls, onUpdate) {
      const entries: MessageEntry[] = [];
      const invocations = calls.map((call, index): Invocation => {
        const id = ++last;
        const result = new Promise<FunctionResult>((resolve) => {
          waiting.set(id, { streaming: call.streaming === true, resolve, update: (given) => onUpdate?.(index, given) });
        });
        entries.push([CATEGORY, INVOKE, "", JSON.stringify(message(id, call)), id, false]);
        return {
          result,
          cancel() {
            if (!waiting.delete(id)) return;
            send([[CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), 0, false]]);
          },
        };
      });
      if (entries.length > 0) send(entries);
      return invocations;
    },
    deliver(results) {
      for (const packed of results) {
        if (!Array.isArray(packed)) continue;
        const [id, isOk, value, code] = packed as readonly unknown[];
        const call = typeof id === "number" ? waiting.get(id) : undefined;
        if (!call || typeof id !== "number") continue;
        const result = isOk === true ? matrixOf(value) : [[failure(value, code)]];
        if (!call.streaming) waiting.delete(id);
        call.update(result);
        call.resolve(result);
      }
    },
    get outstanding() {
      return [...waiting.values()].filter(({ streaming }) => !streaming).length;
    },
  };
}

function message(id: number, call: FunctionCall): readonly unknown[] {
  const values = call.arguments.map((given) => (isMatrix(given) ? given.map((row) => row.map(argument)) : argument(given)));
  const flags = (call.cancelable ? FLAG.cancelable : 0) | (call.streaming ? FLAG.streaming : 0) | (hasErrors(call) ? FLAG.errorValues : 0);
  return [id, call.id, values, call.address ?? null, flags, call.parameterAddresses ?? null];
}

function isMatrix(given: FunctionCall["arguments"][number]): given is readonly (readonly (CellValue | null)[])[] {
  return Array.isArray(given);
}

function argument(value: CellValue | null): unknown {
  return typeof value === "object" && value !== null ? { type: "CustomFunctionError", code: value.error } : value;
}

function hasErrors(call: FunctionCall): boolean {
  const isError = (value: CellValue | null) => typeof value === "object" && value !== null;
  return call.arguments.some((given) => (isMatrix(given) ? given.some((row) => row.some(isError)) : isError(given)));
}

function matrixOf(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return [[cellValue(value)]];
  const rows = (value as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]).map(cellValue) : [cellValue(row)]));
  return rows.length > 0 && rows.every((row) => row.length === rows[0]?.length && row.length > 0) ? rows : [[{ error: "#VALUE!" }]];
}

/** A value that a function returned; null is what JSON makes of NaN and what Excel shows as 0 (assumed for a returned null as well). */
function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return { error: "#NUM!" };
  return errorValue(value as Readonly<Record<string, unknown>>);
}

/** An error object in a result, or a data type, of which its plain value is taken. */
function errorValue(value: Readonly<Record<string, unknown>>): CellValue {
  const { basicValue, code, type } = value;
  const isError = type === "Error" || value["basicType"] === "Error";
  if (!isError)
    return typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean" ? basicValue : { error: "#VALUE!" };
  const text = typeof code === "string" ? code : basicValue;
  const error = Object.values(ERROR_NUMBERS).find((known) => known === text) ?? "#VALUE!";
  return withMessage(error, value["message"] ?? value["errorMessage"]);
}

function failure(text: unknown, code: unknown): CellError {
  return withMessage(ERROR_NUMBERS[typeof code === "number" ? code : 0] ?? "#VALUE!", text);
}

/** Excel shows a message with #VALUE! and #N/A only. */
function withMessage(error: ErrorCode, text: unknown): CellError {
  const takesMessage = error === "#VALUE!" || error === "#N/A";
  return takesMessage && typeof text === "string" && text !== "" ? { error, message: text } : { error };
}
