import { isOfKind, type HeldKind } from "./gate";
import { ActionType, type BatchRequest, type BatchResponse } from "./wire";

/** What can go wrong with a batch. */
export type Fault =
  /** Refused before anything of it is done. */
  | { readonly kind: "refused"; readonly error: BatchFailure }
  /** Done, and the answer lost on its way: the add-in hears of an error. */
  | { readonly kind: "lost"; readonly error: BatchFailure }
  /** Done up to a share of its actions, as Excel does a batch until something in it fails. */
  | { readonly kind: "cut"; readonly error: BatchFailure; readonly share: number }
  /** Never answered; done all the same, or not at all. */
  | { readonly kind: "silent"; readonly done: boolean }
  /** The host does nothing for so many milliseconds, neither this batch nor those that come after it. */
  | { readonly kind: "late"; readonly wait: number }
  /** Something happens to the workbook right before it. */
  | { readonly kind: "deed"; readonly deed: () => void };

/** The code of the error that the add-in gets: those that a real Excel gives now and then. */
export type BatchFailure =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "GeneralException"
  | "InvalidOperationInCellEditMode"
  | "InvalidOrTimedOutSession"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** When something goes wrong. */
export interface FaultPlan {
  readonly fault: Fault;
  /** Batches of that kind that go well before; none when left out. */
  readonly skip?: number;
  /** Batches that it happens to, one after the other; one when left out. */
  readonly times?: number;
  /** The batches that count: "all" when left out. What functions give back, and what the library lets go of by itself, never counts. */
  readonly requests?: HeldKind;
}

/** Lets batches fail on wish, so that a test can see what the add-in makes of it. */
export interface Faults {
  /** Plans what goes wrong, in place of what was planned before. */
  plan(plan: FaultPlan): void;
  /** All goes well again; gives how many batches something happened to. */
  clear(): number;
  /** Batches that counted since the last plan. */
  readonly seen: number;
  /** Runs a batch, or what is planned for it; an error by its code. Never resolves where the add-in is not to be answered. */
  pass(
    request: BatchRequest,
    run: (request: BatchRequest) => Promise<BatchResponse>,
  ): Promise<BatchResponse | BatchFailure>;
}

/** Faults of which none is planned. */
export function createFaults(): Faults {
  let planned: FaultPlan | undefined;
  let seen = 0;
  let happened = 0;
  let stall = Promise.resolve();
  const next = (request: BatchRequest): Fault | undefined => {
    if (isOwnOfLibrary(request) || !isOfKind(request, planned?.requests ?? "all")) return undefined;
    const at = seen++ - (planned?.skip ?? 0);
    if (planned === undefined || at < 0 || at >= (planned.times ?? 1)) return undefined;
    happened++;
    return planned.fault;
  };
  return {
    plan(plan) {
      planned = plan;
      seen = 0;
      happened = 0;
    },
    clear() {
      planned = undefined;
      return happened;
    },
    get seen() {
      return seen;
    },
    async pass(request, run) {
      const fault = next(request);
      if (fault?.kind === "late") stall = stall.then(() => passed(fault.wait));
      await stall;
      return fault === undefined ? run(request) : failing(fault, request, run);
    },
  };
}

const passed = (wait: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, wait));

async function failing(
  fault: Fault,
  request: BatchRequest,
  run: (request: BatchRequest) => Promise<BatchResponse>,
): Promise<BatchResponse | BatchFailure> {
  switch (fault.kind) {
    case "refused":
      return fault.error;
    case "lost":
      await run(request);
      return fault.error;
    case "cut": {
      const actions = Math.floor(fault.share * request.Actions.length);
      await run({ ...request, Actions: request.Actions.slice(0, actions) });
      return fault.error;
    }
    case "silent":
      if (fault.done) await run(request);
      return new Promise(() => undefined);
    case "late":
      return run(request);
    case "deed":
      fault.deed();
      return run(request);
  }
}

/** After a run the library lets go of the objects that it held: nobody waits for that. */
const isOwnOfLibrary = ({ Actions }: BatchRequest): boolean =>
  Actions.every(
    ({ ActionType: type, Name }) =>
      type === ActionType.instantiate ||
      type === ActionType.trace ||
      (type === ActionType.method && Name === "_RemoveReference"),
  ) && Actions.some(({ Name }) => Name === "_RemoveReference");
