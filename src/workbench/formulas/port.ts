import type { ErrorCode } from "../model/book";

/** One call of an add-in's function, its arguments as Excel sends them (see arguments.ts); an error among them is a CellError. */
export interface FunctionCall {
  readonly functionId: string;
  readonly args: readonly unknown[];
  /** The calling cell ("Sheet1!A1") when the function asks for it, else null. */
  readonly address: string | null;
  /** The addresses of the arguments when the function asks for them, else null. */
  readonly parameterAddresses: readonly (string | null)[] | null;
  readonly stream: boolean;
  readonly cancelable: boolean;
}

/** What a call gave: any value that a custom function may return, or an error. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: ErrorCode;
      readonly message?: string;
    };

/**
 * Sends one batch of calls to the add-in. `answer` comes once per call, again and again for a streaming function, and never for one
 * that does not settle. Calls before the add-in is there wait for it. Returns how to cancel what is still open.
 */
export type CallFunctions = (
  calls: readonly FunctionCall[],
  answer: (index: number, result: FunctionResult) => void,
) => () => void;
