import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";

import sirv from "sirv";

import { SOURCE_BASE } from "../manifest/write";
import { inProject } from "../project/paths";
import type { Certificate } from "./certificate";
import { headersOf } from "./headers";

const WORKBENCH = "/workbench/index.html";
const SAMPLE = "/assets/samples/customers-zh.xlsx";

const setHeaders = (response: ServerResponse, path: string): void => {
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
};

const folder = (path: string) => sirv(path, { dev: true, etag: true, dotfiles: false });

const mounts = [
  {
    prefix: "/office-js",
    serve: folder(inProject("node_modules/@microsoft/office-js/dist")),
  },
  { prefix: "/assets", serve: folder(inProject("assets")) },
  { prefix: "/addin", serve: folder(inProject("dist/addin")) },
  { prefix: "/workbench", serve: folder(inProject("dist/workbench")) },
];

const redirect = (response: ServerResponse, to: string): void => {
  response.writeHead(302, { Location: to }).end();
};

/** Sends a file of dist/ that names the add-in's address, with the address that it was asked from in its place: the port may be another. */
const sendMoved = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  type: string,
): void => {
  const origin = `https://${request.headers.host ?? "localhost"}`;
  const text = readFileSync(inProject("dist/addin", path), "utf8");
  response.setHeader("Content-Type", type);
  response.end(text.replaceAll(new URL(SOURCE_BASE).origin, origin));
};

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  if (pathname === "/") return redirect(response, `${WORKBENCH}?file=${SAMPLE}`);
  setHeaders(response, pathname);
  if (pathname === "/manifest.xml" || pathname === "/addin/manifest.xml") {
    return sendMoved(request, response, "manifest.xml", "text/xml; charset=utf-8");
  }
  if (/^\/addin\/functions[^/]*\.json$/.test(pathname)) {
    return sendMoved(
      request,
      response,
      pathname.slice("/addin/".length),
      "application/json; charset=utf-8",
    );
  }
  const mount = mounts.find(({ prefix }) => pathname.startsWith(`${prefix}/`));
  const notFound = (): void => {
    response.writeHead(404, {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    });
    response.end(`Not found: ${pathname}\n`);
  };
  if (!mount) return notFound();
  request.url = (request.url ?? "/").slice(mount.prefix.length);
  mount.serve(request, response, notFound);
};

/** Milliseconds for which a connection is kept: a browser that finds several closed as it asks again gives up. Node's own are five seconds. */
const KEPT = 120_000;

/** The server of host page, add-in and Office.js on one origin; it does not listen yet. */
export const createHost = (certificate: Certificate): Server => {
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      try {
        answer(request, response);
      } catch (error) {
        // A missing dist file or a malformed address: said to who asked, and the server lives on.
        response
          .writeHead(500, { "Content-Type": "text/plain; charset=utf-8" })
          .end(`${String(error)}\n`);
      }
    },
  );
  server.keepAliveTimeout = KEPT;
  // Browsers open connections ahead: one that has sent nothing yet is not closed before those that have.
  server.headersTimeout = KEPT;
  return server;
};
