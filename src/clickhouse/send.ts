import { request as requestHttp, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import type { Server } from "./server";

/** A statement on its way to a server. */
export interface Question {
  readonly statement: string;
  /** Name of the query on the server, by which it can be watched and ended. */
  readonly queryId?: string;
  /** Settings and other parameters of the HTTP interface. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Seconds until it is given up; without it as long as the connection stands. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Thrown where the time of a question is over. */
export class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

/** Thrown where an answer is longer than any that a server gives to our questions. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

// Progress headers of a query that runs for a day, one every 30 s, take 1 MB; Node gives up at 16 KB.
const MOST_HEADERS = 2 << 20;
const MOST_BODY = 32 << 20;
const CONNECTION_CHECK = 30_000;

const addressOf = (server: Server, { queryId, parameters }: Question): URL => {
  const address = new URL(server.url);
  const { searchParams } = address;
  if (server.database !== undefined) searchParams.set("database", server.database);
  if (queryId !== undefined) searchParams.set("query_id", queryId);
  for (const [name, value] of Object.entries(parameters ?? {})) searchParams.set(name, value);
  return address;
};

const optionsOf = ({ user, password }: Server, { signal }: Question): RequestOptions => ({
  method: "POST",
  headers: {
    // Basic, since a header of its own could not carry a password in Chinese.
    authorization: `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`,
    "content-type": "text/plain; charset=utf-8",
    "user-agent": "clientele",
  },
  // A connection for each question: one kept open may be closed by the server just as it is used again.
  agent: false,
  maxHeaderSize: MOST_HEADERS,
  ...(signal && { signal }),
});

const bodyOf = async (answer: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BODY) throw new TooLong("the answer is too long");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
};

/**
 * Asks a server by POST and waits for the whole answer. Not by fetch: it takes no longer headers than 16 KB, and waits no longer than five minutes for them.
 * Throws what Node throws where no whole answer comes, and OutOfTime or TooLong.
 */
export const send = (server: Server, question: Question): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const request = server.url.protocol === "https:" ? requestHttps : requestHttp;
    const sent = request(addressOf(server, question), optionsOf(server, question));
    const { seconds } = question;
    const over = (): void => void sent.destroy(new OutOfTime(`no answer in ${String(seconds)} s`));
    const timer = seconds === undefined ? undefined : setTimeout(over, seconds * 1000);
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      reject(error as Error);
    };
    sent.on("socket", (socket) => void socket.setKeepAlive(true, CONNECTION_CHECK));
    sent.on("error", fail);
    sent.on("response", (answer) => {
      const { statusCode: status = 0, headers } = answer;
      bodyOf(answer).then((body) => {
        clearTimeout(timer);
        resolve({ status, headers, body });
      }, fail);
    });
    sent.end(question.statement);
  });
