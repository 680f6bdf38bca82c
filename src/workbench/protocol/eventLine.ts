import type { Book, Change } from "../model";
import { eventMessages, type EventDesk } from "./events";
import type { MessageEntry } from "./functionCalls";
import type { Log } from "./log";
import type { Channel, XdmRequest } from "./xdm";

/** The events of the transport that are modelled. */
const EVENTS = [
  "richApiMessage",
  "appCommandInvoked",
  "documentSelectionChanged",
  "settingsChanged",
] as const;
type EventName = (typeof EVENTS)[number];

/** Everything that the host tells without being asked. */
export interface EventLine {
  /** The add-in begins to listen; gives an error number (0: none). */
  readonly register: (request: XdmRequest) => number;
  readonly unregister: (request: XdmRequest) => void;
  /** Tells of an event now, or as soon as the add-in listens to it. */
  readonly fire: (name: EventName, data: unknown) => void;
  /** Sends messages of the rich API in one event. */
  readonly send: (entries: readonly MessageEntry[]) => void;
  /** Stops following the workbook. */
  readonly close: () => void;
}

/** How Office.js says that the host knows no such event. */
const NOT_SUPPORTED = 5001;

/**
 * Follows the workbook and tells the add-in what it listens to. Messages of the rich API wait for their listener (it comes while the library loads);
 * other events that nobody listens to are dropped.
 */
export function openEventLine(
  channel: () => Channel,
  desk: EventDesk,
  book: Book,
  log: Log,
): EventLine {
  const registrations = new Map<string, XdmRequest>();
  const early: MessageEntry[] = [];
  const fire = (name: EventName, data: unknown) => {
    const registration = registrations.get(name);
    if (registration) channel().fire(registration, data);
  };
  const send = (entries: readonly MessageEntry[]) => {
    if (entries.length === 0) return;
    if (registrations.has("richApiMessage")) fire("richApiMessage", { ArrayData: entries });
    else early.push(...entries);
  };
  const unsubscribe = book.subscribe((changes) => {
    const messages = eventMessages(desk, changes);
    // The answer to the batch that made the changes goes first.
    setTimeout(() => {
      send(messages);
      if (tellsOfSelection(changes)) fire("documentSelectionChanged", {});
      if (changes.some(({ kind, source }) => kind === "settings" && source !== "addin"))
        fire("settingsChanged", {});
    }, 0);
  });
  return {
    register(request) {
      if (!EVENTS.some((name) => name === request._actionName)) {
        log({ kind: "refused", what: `event ${request._actionName}` });
        return NOT_SUPPORTED;
      }
      registrations.set(request._actionName, request);
      if (request._actionName === "richApiMessage") setTimeout(() => send(early.splice(0)), 0);
      return 0;
    },
    unregister(request) {
      registrations.delete(request._actionName);
    },
    fire,
    send,
    close: unsubscribe,
  };
}

function tellsOfSelection(changes: readonly Change[]): boolean {
  return changes.some((change) => change.kind === "selection" && change.source !== "remote");
}
