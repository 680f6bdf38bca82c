import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Server } from "../../src/clickhouse";

/** What was asked: the statement, the parameters of the address, who asks. */
export interface Asked {
  readonly statement: string;
  readonly parameters: URLSearchParams;
  readonly authorization: string;
}

/** What the server says: rows, an exception by its number, or what the test writes to the socket itself. */
export type Said =
  | { readonly rows: readonly (readonly unknown[])[] }
  | { readonly code: number; readonly text: string; readonly status?: number }
  | { readonly raw: (socket: Socket) => void | Promise<void> };

/** A server that speaks ClickHouse's protocol without an engine: each statement gets the first answer whose pattern fits it, others nothing. */
export interface FakeServer {
  readonly server: Server;
  /** Statements in the order in which they came. */
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** An exception as ClickHouse prints it. */
export const exceptionText = (code: number, text: string): string =>
  `Code: ${String(code)}. DB::Exception: ${text} (version 26.7.2.1)\n`;

const listening = async (http: HttpServer): Promise<number> => {
  await new Promise<void>((ready) => http.listen(0, "127.0.0.1", ready));
  return (http.address() as AddressInfo).port;
};

/** Starts a fake server; a function may answer later. */
export const fakeServer = async (
  answers: readonly (readonly [RegExp, Said | ((asked: Asked) => Said | Promise<Said>)])[],
): Promise<FakeServer> => {
  const asked: Asked[] = [];
  const http = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const one: Asked = {
        statement: Buffer.concat(pieces).toString(),
        parameters: new URL(request.url ?? "/", "http://localhost").searchParams,
        authorization: request.headers.authorization ?? "",
      };
      asked.push(one);
      const found = answers.find(([pattern]) => pattern.test(one.statement))?.[1] ?? { rows: [] };
      void Promise.resolve(typeof found === "function" ? found(one) : found).then((said) => {
        if ("raw" in said) return said.raw(request.socket);
        const headers = { "x-clickhouse-server-display-name": "fake" };
        if ("rows" in said)
          return response.writeHead(200, headers).end(JSON.stringify({ data: said.rows }));
        const code = { "x-clickhouse-exception-code": String(said.code) };
        return response
          .writeHead(said.status ?? 500, { ...headers, ...code })
          .end(exceptionText(said.code, said.text));
      });
    });
  });
  const port = await listening(http);
  return {
    server: { url: new URL(`http://127.0.0.1:${String(port)}`), user: "default", password: "" },
    asked,
    close: () =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
};
