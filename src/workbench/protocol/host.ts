import { createReferences } from "../model";
import { answer, type Surroundings, type Works } from "./answer";
import { frameName, type Facts } from "./appContext";
import type { Desk } from "./batch";
import { createCommands } from "./commands";
import { openEventLine } from "./eventLine";
import { createFaults } from "./faults";
import { createFunctionCalls } from "./functionCalls";
import { createGate } from "./gate";
import { REQUIREMENT_SETS, type Host, type HostOptions } from "./hostOptions";
import type { Log, LogEntry } from "./log";
import { quiet } from "./quiet";
import { servicesFor, type ServiceHandlers } from "./services";
import { openChannel } from "./xdm";

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
    gate: works.gate,
    faults: works.faults,
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
  const desk: Desk = {
    book,
    references: createReferences(),
    listeners: new Set(),
    contentLanguage: facts.contentLanguage,
    author: options.author ?? "Author",
    isShared: options.isShared ?? (() => false),
    log,
    enableEvents: true,
    service: (name, session) => services(name, session),
    quiet: () => quiet(book, calls, log),
  };
  const channel = openChannel({
    window,
    frame: () => iframe.contentWindow,
    addinOrigin: new URL(options.addinUrl, location.href).origin,
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
  const surroundings: Surroundings = {
    visible: options.visible ?? true,
    startsWithDocument: false,
    cellEditing: false,
  };
  // The library says that it is ready while the page may still load the file that registers the functions: called then, they would be unknown.
  const pageLoaded = new Promise<void>((resolve) => {
    iframe.addEventListener("load", () => resolve(), { once: true });
  });
  const queue = Promise.resolve();
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
    gate: createGate(),
    faults: createFaults(),
    queue,
  };
  const services = servicesFor(handlersFor(works, pageLoaded));
  return works;
}

/** What the add-in may ask of its surroundings. */
function handlersFor(works: Works, pageLoaded: Promise<void>): ServiceHandlers {
  const { surroundings, options, commands, calls } = works;
  return {
    actionsReady: commands.ready,
    functionsReady() {
      void pageLoaded.then(calls.ready);
    },
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
  };
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
