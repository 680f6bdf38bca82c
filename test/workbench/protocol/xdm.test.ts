import { openChannel, type XdmRequest } from "../../../src/workbench/protocol/xdm";

const ORIGIN = "https://localhost:1";

/** A page and a frame without a browser. */
const conversation = () => {
  const listeners = new Set<(event: unknown) => void>();
  const frame = {
    posted: [] as unknown[],
    postMessage: (text: string) => frame.posted.push(JSON.parse(text)),
  };
  const window = {
    location: { origin: ORIGIN },
    addEventListener: (_type: string, listener: (event: unknown) => void) =>
      listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: unknown) => void) =>
      listeners.delete(listener),
  };
  const requests: XdmRequest[] = [];
  const channel = openChannel({
    window: window as unknown as Window,
    frame: () => frame as unknown as Window,
    addinOrigin: ORIGIN,
    conversationId: "c1",
    onRequest: (request) => requests.push(request),
  });
  const receive = (data: unknown, source: unknown = frame, origin = ORIGIN) => {
    for (const listener of listeners) listener({ data, source, origin });
  };
  return { channel, frame, requests, receive, listeners };
};

const request = {
  _messageType: 0,
  _actionType: 0,
  _actionName: "do",
  _conversationId: "c1",
  _correlationId: 7,
  _origin: ORIGIN,
  _data: 1,
};

describe("the envelope", () => {
  test("a request is answered with its own numbers", () => {
    const { channel, frame, requests, receive } = conversation();
    receive(JSON.stringify(request));
    channel.respond(requests[0]!, { done: true });
    expect(frame.posted).toEqual([
      {
        _messageType: 1,
        _responseType: 0,
        _actionName: "do",
        _conversationId: "c1",
        _correlationId: 7,
        _errorCode: 0,
        _data: { done: true },
        _origin: ORIGIN,
        _serializerVersion: 1,
      },
    ]);
  });

  test("an event goes to its registration", () => {
    const { channel, frame, requests, receive } = conversation();
    receive(JSON.stringify({ ...request, _actionType: 1 }));
    channel.fire(requests[0]!, {});
    expect(frame.posted).toMatchObject([{ _responseType: 1, _correlationId: 7 }]);
  });

  test("what is asked of the add-in goes by a conversation of its own", () => {
    const { channel, frame } = conversation();
    channel.notify(11);
    expect(frame.posted).toMatchObject([
      {
        _messageType: 0,
        _actionName: "Office_notifyAgave",
        _conversationId: "c1_ntf",
        _data: [11],
      },
    ]);
  });

  test.each([
    ["no text", { ...request }],
    ["no JSON", "hello"],
    ["null", "null"],
    ["an answer", JSON.stringify({ ...request, _messageType: 1 })],
    ["another conversation", JSON.stringify({ ...request, _conversationId: "c2" })],
  ])("%s is passed over", (_what, data) => {
    const { requests, receive } = conversation();
    receive(data);
    expect(requests).toEqual([]);
  });

  test("other frames, other origins and what comes after the end are passed over", () => {
    const { channel, requests, receive, listeners } = conversation();
    receive(JSON.stringify(request), {});
    receive(JSON.stringify(request), undefined, "https://elsewhere");
    channel.close();
    expect([requests, listeners.size]).toEqual([[], 0]);
  });
});
