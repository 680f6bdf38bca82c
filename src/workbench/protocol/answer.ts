import { appContext, type Facts } from "./appContext";
import { runBatch, type Desk } from "./batch";
import type { Commands } from "./commands";
import type { EventLine } from "./eventLine";
import type { FunctionCalls } from "./functionCalls";
import type { Gate } from "./gate";
import type { BatchFailure, Faults } from "./faults";
import type { HostOptions } from "./hostOptions";
import type { Log } from "./log";
import {
  answerBatch,
  Dispatch,
  failed,
  loadSettings,
  member,
  saveSettings,
  type MethodAnswer,
} from "./requests";
import type { BatchRequest, BatchResponse } from "./wire";
import type { Channel, XdmRequest } from "./xdm";

/** What the add-in can change about its surroundings, and what the page sets. */
export interface Surroundings {
  visible: boolean;
  startsWithDocument: boolean;
  cellEditing: boolean;
}

/** The parts of a running host. */
export interface Works {
  readonly options: HostOptions;
  readonly facts: Facts;
  readonly desk: Desk;
  readonly channel: Channel;
  readonly line: EventLine;
  readonly calls: FunctionCalls;
  readonly commands: Commands;
  readonly surroundings: Surroundings;
  readonly log: Log;
  readonly gate: Gate;
  readonly faults: Faults;
  /** The batch under way: the next one waits for it. */
  queue: Promise<unknown>;
}

/** Answers one request of Office.js. What is not known is refused and logged. */
export function answer(works: Works, request: XdmRequest): void {
  const { channel, line } = works;
  if (request._actionType === 1) {
    channel.respond(request, { Error: line.register(request) });
  } else if (request._actionType === 2) {
    line.unregister(request);
    channel.respond(request, { Error: 0 });
  } else if (request._actionName === "ContextActivationManager_getAppContextAsync") {
    const { options, facts, desk, surroundings } = works;
    const documentUrl = new URL(encodeURIComponent(desk.book.state.fileName), location.href).href;
    const origin = new URL(options.addinUrl, location.href).origin;
    channel.respond(
      request,
      appContext(facts, desk.book, documentUrl, origin, surroundings.visible),
    );
  } else if (request._actionName === "ContextActivationManager_notifyHost") {
    channel.respond(request, null);
  } else if (request._actionName === "executeMethod") {
    void execute(works, request._data).then((data) => {
      channel.respond(request, data);
    });
  } else {
    works.log({ kind: "refused", what: request._actionName });
    channel.respond(request, null, -2);
  }
}

async function execute(works: Works, data: unknown): Promise<MethodAnswer> {
  const dispatch = member(member(data, "DdaMethod"), "DispatchId");
  const { book } = works.desk;
  switch (dispatch) {
    case Dispatch.richApi:
      return batch(works, data);
    case Dispatch.saveSettings:
      return saveSettings(book, data);
    case Dispatch.loadSettings:
      return loadSettings(book);
    case Dispatch.commandCompleted:
      works.commands.completed(String(member(data, "0")));
      return { Version: 1, Error: 0 };
    default:
      works.log({ kind: "refused", what: `executeMethod ${String(dispatch)}` });
      return failed("GeneralException");
  }
}

/** Batches run one after the other, in the order they came. */
function batch(works: Works, data: unknown): Promise<MethodAnswer> {
  const { surroundings, desk, log } = works;
  if (surroundings.cellEditing) return Promise.resolve(failed("InvalidOperationInCellEditMode"));
  const run = (request: BatchRequest): Promise<BatchResponse> => {
    const result = works.queue
      .then(() => works.gate.pass(request, "requests"))
      .then(() => runBatch(desk, request));
    works.queue = result;
    return result.then(async (response) => {
      await works.gate.pass(request, "answers");
      return response;
    });
  };
  const faulty = (request: BatchRequest): Promise<BatchResponse | BatchFailure> =>
    works.faults.pass(request, run);
  return answerBatch(data, faulty, log);
}
