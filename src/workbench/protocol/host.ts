import { createReferences, type Book } from "../model";
import { appContext, frameName, type Facts } from "./appContext";
import { runBatch, type Desk } from "./batch";
import { createCommands, type Commands } from "./commands";
import { openEventLine, type EventLine } from "./eventLine";
import { createFunctionCalls, type FunctionCalls } from "./functionCalls";
import { REQUIREMENT_SETS, type Host, type HostOptions, type TransportError } from "./hostOptions";
import type { Log, LogEntry } from "./log";
import {
  answerBatch,
  Dispatch,
  failed,
  loadSettings,
  member,
  saveSettings,
  type MethodAnswer,
} from "./requests";
import { servicesFor } from "./services";
import type { BatchResponse } from "./wire";
import { openChannel, type Channel, type XdmRequest } from "./xdm";

/** A read waits so long at most for a calculation. */
const PATIENCE = 30_000;

/** And so long when custom functions are under way. */
const GRACE = 100;

/** What the add-in can change about its surroundings, and what the page sets. */
interface Surroundings {
  visible: boolean;
  startsWithDocument: boolean;
  cellEditing: boolean;
  failNext: TransportError | undefined;
}

/** The parts of a running host. */
interface Works {
  readonly options: HostOptions;
  readonly facts: Facts;
  readonly desk: Desk;
  readonly channel: Channel;
  readonly line: EventLine;
  readonly calls: FunctionCalls;
  readonly commands: Commands;
  readonly surroundings: Surroundings;
  readonly log: Log;
  /** The batch under way: the next one waits for it. */
  queue: Promise<unknown>;
}

/** Starts to play Excel for the add-in: loads it into the frame and answers everything that Office.js asks. */
export function startHost(options: HostOptions): Host {
  const entries: LogEntry[] = [];
  const works = build(options, (entry) => {
    entries.push(entry);
    options.onLog?.(entry);
  });
  const { iframe, addinUrl } = options;
  const name = frameName(works.facts, location.origin);
  iframe.name = name;
  // A frame that is in the document already keeps the name it came with; it is still empty, so it is ours to rename.
  if (iframe.contentWindow) iframe.contentWindow.name = name;
  iframe.src = addinUrl;
  return {
    functionsReady: works.calls.whenReady,
    callFunctions: works.calls.call,
    runCommand: works.commands.run,
    runShortcut: works.commands.shortcut,
    setVisible(visible) {
      setVisible(works, visible);
    },
    isVisible: () => works.surroundings.visible,
    startsWithDocument: () => works.surroundings.startsWithDocument,
    setCellEditing(editing) {
      works.surroundings.cellEditing = editing;
    },
    failNext(error) {
      works.surroundings.failNext = error;
    },
    log: entries,
    stop() {
      works.line.close();
      works.channel.close();
    },
  };
}

function build(options: HostOptions, log: Log): Works {
  const { book, iframe } = options;
  const facts = factsOf(options);
  const surroundings: Surroundings = {
    visible: options.visible ?? true,
    startsWithDocument: false,
    cellEditing: false,
    failNext: undefined,
  };
  const desk: Desk = {
    book,
    references: createReferences(),
    listeners: new Set(),
    contentLanguage: facts.contentLanguage,
    log,
    enableEvents: true,
    service: (name, session) => services(name, session),
    quiet: () => quiet(book, calls, log),
  };
  const addinOrigin = new URL(options.addinUrl, location.href).origin;
  const channel = openChannel({
    window,
    frame: () => iframe.contentWindow,
    addinOrigin,
    conversationId: facts.conversationId,
    onRequest: (request) => {
      answer(works, request);
    },
  });
  const line = openEventLine(() => channel, desk, book, log);
  const calls = createFunctionCalls(line.send);
  const commands = createCommands((data) => {
    line.fire("appCommandInvoked", data);
  }, line.send);
  const works: Works = {
    options,
    facts,
    desk,
    channel,
    line,
    calls,
    commands,
    surroundings,
    log,
    queue: Promise.resolve(),
  };
  const services = servicesFor({
    actionsReady: commands.ready,
    functionsReady: calls.ready,
    functionResults: calls.deliver,
    isVisible: () => surroundings.visible,
    setVisibility(visible) {
      setVisible(works, visible);
      options.onVisibility?.(visible);
    },
    getStartup: () => surroundings.startsWithDocument,
    setStartup(load) {
      surroundings.startsWithDocument = load;
    },
  });
  return works;
}

function factsOf(options: HostOptions): Facts {
  return {
    displayLanguage: options.displayLanguage,
    contentLanguage: options.contentLanguage ?? options.displayLanguage,
    requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
    addinName: options.addinName ?? "",
    conversationId: crypto.randomUUID(),
    addinId: "addin",
  };
}

/**
 * Waits until everything written is calculated; but not long when the add-in's own functions are being waited for: Excel shows #BUSY! then.
 */
function quiet(book: Book, calls: FunctionCalls, log: Log): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = calls.onCall(hurry);
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const wait = (time: number, late: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        late();
        done();
      }, time);
    };
    function hurry() {
      wait(GRACE, () => undefined);
    }
    const overdue = {
      kind: "broken",
      what: "calculation",
      detail: `not settled within ${PATIENCE} ms`,
    } as const;
    wait(PATIENCE, () => log(overdue));
    if (calls.outstanding() > 0) hurry();
    book.calculation.settled().then(done, (error: unknown) => {
      log({ kind: "broken", what: "calculation", detail: String(error) });
      done();
    });
  });
}

/** Event 65539 of the generic category: the pane was shown or hidden. */
function setVisible(works: Works, visible: boolean): void {
  if (works.surroundings.visible === visible) return;
  works.surroundings.visible = visible;
  setTimeout(() => {
    works.line.send([
      [65536, 65539, "", JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }), 0, false],
    ]);
  }, 0);
}

function answer(works: Works, request: XdmRequest): void {
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
  const given =
    surroundings.failNext ??
    (surroundings.cellEditing ? "InvalidOperationInCellEditMode" : undefined);
  if (given) {
    surroundings.failNext = undefined;
    return Promise.resolve(failed(given));
  }
  const run = (request: Parameters<typeof runBatch>[1]): Promise<BatchResponse> => {
    const result = works.queue.then(() => runBatch(desk, request));
    works.queue = result;
    return result;
  };
  return answerBatch(data, run, log);
}
