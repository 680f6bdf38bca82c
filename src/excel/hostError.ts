import { PortError, type PortErrorCode } from "../workbook";

/** What Office.js and its hosts call it -> what the product calls it. */
const CODES: Readonly<Record<string, PortErrorCode>> = {
  InvalidOperationInCellEditMode: "editing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  AccessDenied: "read-only",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  InvalidOrTimedOutSession: "disconnected",
  ConnectionFailure: "disconnected",
};

interface HostFault {
  readonly code: string;
  readonly message: string;
}

const isHostFault = (error: unknown): error is HostFault =>
  typeof error === "object" && error !== null && typeof (error as HostFault).code === "string";

/** The code that Office.js gave, "" for anything that is not its error. */
export const hostCode = (error: unknown): string =>
  error instanceof PortError || !isHostFault(error) ? "" : error.code;

/** Whether the host found a request or its answer too large: half of it may do. */
export const isTooLarge = (error: unknown): boolean => {
  const ours = asPortError(error);
  return ours instanceof PortError && ours.code === "too-large";
};

/** Whether the host refused a name that something else has. */
export const isNameTaken = (error: unknown): boolean => {
  const ours = asPortError(error);
  return ours instanceof PortError && ours.detail?.startsWith("ItemAlreadyExists:") === true;
};

/** A table grows by moving what is around it; where that cannot move (another table, the edge of the sheet), the host refuses: `where` is then taken. */
export const grownError = (error: unknown, where: string): unknown =>
  hostCode(error) === "InvalidOperation" ? new PortError("taken", where) : error;

/** Any error as the product's own: a fault of the host keeps its code and message as detail, our own errors pass, a bug of ours stays what it is. */
export function asPortError(error: unknown): unknown {
  const code = hostCode(error);
  if (code === "") return error;
  const { message } = error as HostFault;
  return new PortError(CODES[code] ?? "unknown", `${code}: ${message}`);
}
