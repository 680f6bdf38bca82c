import type { ErrorCode } from "../model";

/** One call of the add-in's custom functions, as the formulas of the workbench make it. */
export interface FunctionCall {
  /** The id of the function as functions.json has it. */
  readonly functionId: string;
  /** Every parameter in its place (the library appends the invocation behind them): values, matrices, null for one left out, cell errors ({error}). */
  readonly args: readonly unknown[];
  /** The calling cell ("Sheet1!A1") when the function asks for it, else null. */
  readonly address: string | null;
  /** The addresses of the arguments when the function asks for them, else null. */
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly stream: boolean;
  readonly cancelable: boolean;
}

/** What a call gave: any JSON value that the function returned, or an error with the message that Excel would show. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorCode; readonly message?: string };

/** The calls that went out and have not come back. */
export interface FunctionCalls {
  /**
   * Sends one batch of calls in one message. `answer` comes once a call, again and again for a streaming function. Calls wait until the add-in is ready.
   * Returns how to cancel what is still open.
   */
  readonly call: (
    calls: readonly FunctionCall[],
    answer: (index: number, result: FunctionResult) => void,
  ) => () => void;
  /** The add-in's functions can be called from now on. */
  readonly ready: () => void;
  /** Resolves when they can. */
  readonly whenReady: Promise<void>;
  /** Takes results from the add-in, as the library packs them. */
  readonly deliver: (results: readonly unknown[]) => void;
  /** How many calls are open, streaming ones left out. */
  readonly outstanding: () => number;
  /** Calls `task` when the next batch of calls goes out; returns how to stop that. */
  readonly onCall: (task: () => void) => () => void;
}

/** One entry of a richApiMessage event: category, type, target, message, id, and whether it comes from another author. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

const FLAG = { cancelable: 1, streaming: 2, errorValues: 4 } as const;
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

/** The library's numbers for what went wrong. 9 and 10 mean that there is no such function; all others are #VALUE!. */
const ERROR_NUMBERS: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};

interface Open {
  readonly stream: boolean;
  readonly answer: (result: FunctionResult) => void;
}

/** Sends calls to the add-in and matches what comes back. */
export function createFunctionCalls(
  send: (entries: readonly MessageEntry[]) => void,
): FunctionCalls {
  const open = new Map<number, Open>();
  const watchers = new Set<() => void>();
  let early: MessageEntry[] | undefined = [];
  let last = 0;
  let tellReady: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => {
    tellReady = resolve;
  });
  const dispatch = (entries: readonly MessageEntry[]) => {
    if (early) early.push(...entries);
    else if (entries.length > 0) send(entries);
  };
  return {
    call(calls, answer) {
      const ids = calls.map(() => ++last);
      calls.forEach((call, index) =>
        open.set(ids[index] ?? 0, {
          stream: call.stream,
          answer: (result) => answer(index, result),
        }),
      );
      dispatch(calls.map((call, index) => invocation(ids[index] ?? 0, call)));
      for (const watcher of [...watchers]) watcher();
      return () => {
        const left = ids.filter((id) => open.delete(id));
        dispatch(
          left.map((id) => [CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), 0, false]),
        );
      };
    },
    ready() {
      const waiting = early ?? [];
      early = undefined;
      dispatch(waiting);
      tellReady();
    },
    whenReady,
    deliver(results) {
      for (const packed of results) {
        if (!Array.isArray(packed)) continue;
        const [id, isOk, value, code] = packed as readonly unknown[];
        const call = open.get(Number(id));
        if (!call) continue;
        if (!call.stream) open.delete(Number(id));
        call.answer(isOk === true ? { ok: true, value } : failure(value, code));
      }
    },
    outstanding: () => [...open.values()].filter(({ stream }) => !stream).length,
    onCall(task) {
      watchers.add(task);
      return () => watchers.delete(task);
    },
  };
}

function invocation(id: number, call: FunctionCall): MessageEntry {
  const values = call.args.map(argument);
  const hasErrors = call.args.some(holdsError);
  const flags =
    (call.cancelable ? FLAG.cancelable : 0) |
    (call.stream ? FLAG.streaming : 0) |
    (hasErrors ? FLAG.errorValues : 0);
  return [
    CATEGORY,
    INVOKE,
    "",
    JSON.stringify([id, call.functionId, values, call.address, flags, call.parameterAddresses]),
    id,
    false,
  ];
}

function isCellError(value: unknown): value is { readonly error: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "error" in value &&
    typeof value.error === "string"
  );
}

function holdsError(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsError) : isCellError(value);
}

function argument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(argument);
  return isCellError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

/** Excel shows a message with #VALUE! and #N/A only. */
function failure(text: unknown, code: unknown): FunctionResult {
  const error = ERROR_NUMBERS[Number(code)] ?? "#VALUE!";
  const takesMessage = error === "#VALUE!" || error === "#N/A";
  return takesMessage && typeof text === "string" && text !== ""
    ? { ok: false, error, message: text }
    : { ok: false, error };
}
