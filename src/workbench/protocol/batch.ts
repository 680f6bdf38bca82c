import { apiNotFound, guarded, makers, OfficeError } from "../model";
import type { Book, Edit, OfficeObject, References, Session } from "../model";
import type { Log } from "./log";
import { argumentsOf, objectAt, type Paths } from "./objectPath";
import { memberName, query } from "./query";
import { ActionType, type Action, type BatchRequest, type BatchResponse } from "./wire";

/** What batches work on, from one to the next. */
export interface Desk {
  readonly book: Book;
  readonly references: References;
  readonly listeners: Set<string>;
  readonly contentLanguage: string;
  /** Who works at this screen. */
  readonly author: string;
  readonly isShared: () => boolean;
  readonly log: Log;
  enableEvents: boolean;
  /** A service by its type's name ("Microsoft.ExcelServices.CustomFunctions"), or undefined when it is not modelled. */
  readonly service: (name: string, session: Session) => OfficeObject | undefined;
  /** Resolves when a read may go on: what was written is calculated, or is waiting for the add-in itself. */
  readonly quiet: () => Promise<void>;
}

/** A batch under way. */
interface Run extends Paths {
  readonly desk: Desk;
  readonly results: { ActionId: number; Value: unknown }[];
  readonly traceIds: number[];
  /** What is left to do when the batch is over. */
  readonly tasks: (() => void)[];
  /** The index of the action under way. */
  next: number;
}

/**
 * Runs a batch on the workbook as Excel does: actions in order, each object path followed once, when it is first needed; a null object stays null through
 * everything reached from it; an error ends the batch, but what was done stays done. All of a batch is one step of undo.
 * Before a read, what was written is calculated (Excel calculates at once; our formulas are computed asynchronously).
 */
export async function runBatch(desk: Desk, request: BatchRequest): Promise<BatchResponse> {
  const pen: { edit: Edit | undefined } = { edit: undefined };
  const tasks: (() => void)[] = [];
  const session = sessionOf(desk, pen, tasks);
  const run: Run = {
    desk,
    request,
    session,
    service: desk.service,
    objects: new Map(),
    results: [],
    traceIds: [],
    tasks,
    next: 0,
  };
  const endGroup = desk.book.history.group("addin");
  try {
    while (run.next < request.Actions.length) {
      desk.book.change("addin", (edit) => {
        pen.edit = guarded(edit);
        leg(run);
      });
      if (run.next < request.Actions.length && desk.book.calculation.busy) await desk.quiet();
    }
    return { Results: run.results, TraceIds: run.traceIds };
  } catch (error) {
    return {
      Results: run.results,
      TraceIds: run.traceIds,
      Error: batchError(desk, error, run.next),
    };
  } finally {
    desk.references.endBatch();
    for (const task of run.tasks) task();
    endGroup();
  }
}

function sessionOf(
  desk: Desk,
  pen: { readonly edit: Edit | undefined },
  tasks: (() => void)[],
): Session {
  return {
    makers,
    book: desk.book,
    references: desk.references,
    listeners: desk.listeners,
    contentLanguage: desk.contentLanguage,
    author: desk.author,
    isShared: desk.isShared,
    get edit() {
      if (!pen.edit) throw new Error("No change is under way");
      return pen.edit;
    },
    get enableEvents() {
      return desk.enableEvents;
    },
    set enableEvents(enabled) {
      desk.enableEvents = enabled;
    },
    afterBatch(task) {
      tasks.push(task);
    },
  };
}

/** Runs actions up to the first read behind a write. */
function leg(run: Run): void {
  let wrote = false;
  for (; run.next < run.request.Actions.length; run.next++) {
    const action = run.request.Actions[run.next];
    if (!action) return;
    if (action.ActionType === ActionType.query && wrote) return;
    wrote ||=
      action.ActionType === ActionType.setProperty ||
      (action.ActionType === ActionType.method && !action.Name.startsWith("_"));
    act(run, action);
  }
}

function act(run: Run, action: Action): void {
  if (action.ActionType === ActionType.trace) {
    // The library fills in event registrations from a trace that is in both lists.
    run.traceIds.push(action.Id);
    run.results.push({ ActionId: action.Id, Value: null });
    return;
  }
  run.results.push({
    ActionId: action.Id,
    Value: valueOf(run, action, objectAt(run, action.ObjectPathId)),
  });
}

function valueOf(run: Run, action: Action, object: OfficeObject | null): unknown {
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object?.identity() ?? null;
    case ActionType.query:
      return query(object, action.QueryInfo ?? {});
    case ActionType.method:
      return object && callMethod(run, object, action);
    case ActionType.setProperty:
      object?.set(memberName(action.Name), argumentsOf(run, action.ArgumentInfo)[0]);
      return null;
    case ActionType.ensureUnchanged:
      return null;
    default:
      throw apiNotFound(`action type ${action.ActionType}`);
  }
}

function callMethod(run: Run, object: OfficeObject, action: Action): unknown {
  if (action.Name === "_KeepReference") {
    const id = object.identity()["_ReferenceId"];
    if (typeof id === "string") run.desk.references.keep(id);
    return null;
  }
  const result = object.call(memberName(action.Name), argumentsOf(run, action.ArgumentInfo));
  return result && "data" in result ? result.data : null;
}

function batchError(
  desk: Desk,
  error: unknown,
  index: number,
): NonNullable<BatchResponse["Error"]> {
  if (error instanceof OfficeError) {
    const isRefusal = error.code === "ApiNotFound";
    desk.log({
      kind: isRefusal ? "refused" : "failed",
      what: error.location,
      detail: isRefusal ? "ApiNotFound" : `${error.code}: ${error.message}`,
    });
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      HttpStatusCode: error.status,
      ActionIndex: index,
      InnerError: null,
    };
  }
  desk.log({
    kind: "broken",
    what: "batch",
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  const Message = "There was an internal error while processing the request.";
  return {
    Code: "GeneralException",
    Message,
    Location: "",
    HttpStatusCode: 500,
    ActionIndex: index,
    InnerError: null,
  };
}
