/**
 * The envelope in which Office.js and its host talk: JSON text over postMessage between the add-in's frame and the page around it.
 * Field names and numbers are those of @microsoft/office-js 1.1.110.
 */

/** What the add-in asks: call something, or begin or stop listening to an event. */
export interface XdmRequest {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** How a call ended: 0 well, the others as errors of the transport itself. */
export type XdmErrorCode = 0 | -2 | -5;

/** The frame's side of the conversation as the host sees it. */
export interface Channel {
  /** Answers a request. */
  respond(request: XdmRequest, data: unknown, error?: XdmErrorCode): void;
  /** Tells of an event that the request registered for. */
  fire(registration: XdmRequest, data: unknown): void;
  /** Asks the add-in to do something (focus its first or last element ...). No answer comes. */
  notify(actionId: number): void;
  /** Stops listening. */
  close(): void;
}

/** What must be known of the frame to talk to it. */
export interface ChannelOptions {
  readonly window: Window;
  readonly frame: () => Window | null;
  readonly addinOrigin: string;
  readonly conversationId: string;
  /** Called for every request of the add-in. */
  readonly onRequest: (request: XdmRequest) => void;
}

/** Begins to listen to the add-in's frame. Messages of other frames and other origins are not ours and are passed over. */
export function openChannel(options: ChannelOptions): Channel {
  const origin = options.window.location.origin;
  const listener = (event: MessageEvent<unknown>) => {
    if (event.source !== options.frame() || event.origin !== options.addinOrigin) return;
    const request = readRequest(event.data, options.conversationId);
    if (request) options.onRequest(request);
  };
  const post = (message: Record<string, unknown>) => {
    options
      .frame()
      ?.postMessage(
        JSON.stringify({ _origin: origin, _serializerVersion: 1, ...message }),
        options.addinOrigin,
      );
  };
  const reply = (request: XdmRequest, data: unknown, responseType: 0 | 1, error: XdmErrorCode) => {
    const { _actionName, _conversationId, _correlationId } = request;
    post({
      _messageType: 1,
      _responseType: responseType,
      _actionName,
      _conversationId,
      _correlationId,
      _errorCode: error,
      _data: data,
    });
  };
  options.window.addEventListener("message", listener);
  return {
    respond(request, data, error = 0) {
      reply(request, data, 0, error);
    },
    fire(registration, data) {
      reply(registration, data, 1, 0);
    },
    notify(actionId) {
      post({
        _messageType: 0,
        _actionType: 0,
        _actionName: "Office_notifyAgave",
        _conversationId: `${options.conversationId}_ntf`,
        _correlationId: 0,
        _data: [actionId],
      });
    },
    close() {
      options.window.removeEventListener("message", listener);
    },
  };
}

function readRequest(data: unknown, conversationId: string): XdmRequest | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const message = JSON.parse(data) as Partial<XdmRequest> | null;
    const isOurs =
      message?._messageType === 0 &&
      typeof message._actionName === "string" &&
      message._conversationId === conversationId;
    return isOurs ? (message as XdmRequest) : undefined;
  } catch {
    // Other scripts of the page may send what is no JSON.
    return undefined;
  }
}
