import { replaceSettings, type Book } from "../model";
import type { Log } from "./log";
import type { BatchFailure } from "./faults";
import type { BatchRequest, BatchResponse } from "./wire";

/** The numbers under which Office.js calls host methods. */
export const Dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** The numbers of transport errors; the library makes an OfficeExtension.Error of each. */
export const ERROR_NUMBERS: Readonly<Record<BatchFailure, number>> = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** Excel on the web takes and gives at most 5 MB at a time (documented: learn "resource limits and performance optimization for Office Add-ins"). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** True when a text is longer than the limit in UTF-8. */
export function exceedsPayloadLimit(text: string): boolean {
  if (text.length * 3 <= PAYLOAD_LIMIT) return false;
  return text.length > PAYLOAD_LIMIT || new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
}

/** An answer to executeMethod: an error by its number, or data. */
export type MethodAnswer = Readonly<Record<string, unknown>> & {
  readonly Version: 1;
  readonly Error: number;
};

/** An answer that is an error. */
export function failed(error: keyof typeof ERROR_NUMBERS): MethodAnswer {
  return { Version: 1, Error: ERROR_NUMBERS[error] };
}

/** The place of the request's JSON text in the array that the library sends. */
const BODY = 4;

/** Runs the batch of a rich API call, within the limits of payload; what runs it may also give the code of an error. */
export async function answerBatch(
  data: unknown,
  run: (request: BatchRequest) => Promise<BatchResponse | BatchFailure>,
  log: Log,
): Promise<MethodAnswer> {
  const body = member(member(data, "ArrayData"), String(BODY));
  if (typeof body !== "string") return failed("GeneralException");
  if (exceedsPayloadLimit(body)) {
    log({
      kind: "failed",
      what: "request",
      detail: `RequestPayloadSizeLimitExceeded: ${body.length} characters`,
    });
    return failed("RequestPayloadSizeLimitExceeded");
  }
  const response = await run(JSON.parse(body) as BatchRequest);
  if (typeof response === "string") return failed(response);
  const text = JSON.stringify(response);
  if (exceedsPayloadLimit(text)) {
    log({
      kind: "failed",
      what: "response",
      detail: `ResponsePayloadSizeLimitExceeded: ${text.length} characters`,
    });
    return failed("ResponsePayloadSizeLimitExceeded");
  }
  return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], text] };
}

/** Office.context.document.settings.saveAsync: replaces the settings of the add-in. */
export function saveSettings(book: Book, data: unknown): MethodAnswer {
  const properties = member(member(data, "DdaSettingsMethod"), "Properties");
  if (!Array.isArray(properties)) return failed("GeneralException");
  const settings = new Map<string, string>();
  for (const pair of properties as unknown[]) {
    const [key, json] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof key === "string" && typeof json === "string") settings.set(key, json);
  }
  book.change("addin", (edit) => {
    replaceSettings(edit, settings);
  });
  return { Version: 1, Error: 0 };
}

/** Office.context.document.settings.refreshAsync: gives the settings as they are. */
export function loadSettings(book: Book): MethodAnswer {
  const Settings = [...book.state.settings].map(([Name, Value]) => ({ Name, Value }));
  return { Version: 1, Error: 0, Properties: { Settings } };
}

/** A member of what may be an object. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
