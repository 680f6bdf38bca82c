import { basename } from "node:path";
import { readFileSync } from "node:fs";

import type { Browser, BrowserContext, Frame, Page } from "playwright-core";

import type {} from "../../src/workbench/testing";
import { launch, stand } from "./browser";

/** How a workbench is to be opened. */
export interface Opening {
  /** A sample, no file at all, or the absolute path of an .xlsx. */
  readonly file?: string;
  readonly locale?: "zh-CN" | "en-US";
  readonly theme?: "light" | "dark";
  /** Width of the task pane in pixels. */
  readonly width?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the browser has kept for the add-in, by key. */
  readonly stored?: Readonly<Record<string, string>>;
  /** Files of the add-in that come from elsewhere than the server, by their paths from its folder. */
  readonly instead?: ReadonlyMap<string, string | Buffer>;
}

/** What went on in the page. */
export interface Log {
  /** Errors on the console and uncaught exceptions, of host page and add-in. */
  readonly errors: string[];
  /** Requests to anywhere but the origin of this run, and what the browser says of those that the page's policy forbade. */
  readonly outside: string[];
  /** Requests that got no answer. */
  readonly failed: string[];
}

/** An open workbench with the add-in running in it. */
export interface Workbench {
  readonly page: Page;
  readonly addin: Frame;
  readonly log: Log;
  /** Those files that came from elsewhere than the server. */
  readonly served: ReadonlySet<string>;
  /** Closes it; throws where a request left the origin. */
  readonly close: () => Promise<void>;
}

const READY_MS = 60_000;
let browser: Promise<Browser> | undefined;

/** The browser of this test file; started once. */
const ours = (): Promise<Browser> => (browser ??= launch());

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

const watch = (page: Page): Log => {
  const log: Log = { errors: [], outside: [], failed: [] };
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    log.errors.push(message.text());
    // Most of what the policy forbids never becomes a request; the browser says so here.
    if (message.text().includes("Content Security Policy")) log.outside.push(message.text());
  });
  page.on("pageerror", (error) => log.errors.push(error.message));
  page.on("requestfailed", (request) => log.failed.push(`${request.url()} ${request.failure()?.errorText ?? ""}`)); // prettier-ignore
  // Of all pages: one that the add-in opens as well.
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== stand().origin) log.outside.push(url.href);
  });
  page.on("websocket", (socket) => log.outside.push(socket.url()));
  return log;
};

/** Serves a file of the test's own under an address of the origin, without the server knowing of it. */
const offer = async (context: BrowserContext, file: string): Promise<string> => {
  const path = `/test-files/${encodeURIComponent(basename(file))}`;
  await context.route(`${stand().origin}${path}`, (route) =>
    route.fulfill({ body: readFileSync(file) }),
  );
  return path;
};

const bookOf = async (context: BrowserContext, file: string): Promise<string | null> => {
  if (file === "none") return null;
  if (file === "zh" || file === "en") return `${stand().samples}/customers-${file}.xlsx`;
  return offer(context, file);
};

const addressOf = (book: string | null, { locale, theme, width }: Opening): string => {
  const query = new URLSearchParams({ test: "1" });
  if (book !== null) query.set("file", book);
  if (locale) query.set("locale", locale);
  if (theme) query.set("theme", theme);
  if (width) query.set("paneWidth", String(width));
  return `${stand().origin}${stand().workbench}/index.html?${query}`;
};

/** The add-in's frame, once Office.js has shaken hands in it. */
const addinOf = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe[src*="/taskpane.html"]', {
    state: "attached",
    timeout: READY_MS,
  });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The add-in has no frame.");
  // As a function, not as text: text is evaluated anew at every poll, which the page's policy forbids.
  await frame.waitForFunction(
    () => typeof Office !== "undefined" && Office.onReady().then(({ host }) => host !== null),
    undefined,
    { timeout: READY_MS },
  );
  return frame;
};

/** Opens the workbench in a context of its own and waits until the add-in runs in it. The Chinese sample, where no file is named. */
export const openWorkbench = async (opening: Opening = {}): Promise<Workbench> => {
  const context = await (
    await ours()
  ).newContext({
    ignoreHTTPSErrors: true,
    viewport: opening.viewport ?? { width: 1440, height: 900 },
    locale: opening.locale ?? "zh-CN",
    colorScheme: opening.theme ?? "light",
    acceptDownloads: true,
    // The grid copies and pastes through them.
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const served = new Set<string>();
  await prepare(context, opening, served);
  return openIn(context, addressOf(await bookOf(context, opening.file ?? "zh"), opening), served);
};

/** What is in the browser, and on its way to it, before the workbench is opened. */
const prepare = async (
  context: BrowserContext,
  { stored, instead }: Opening,
  served: Set<string>,
): Promise<void> => {
  if (stored !== undefined)
    await context.addInitScript((all) => {
      if (location.pathname.endsWith("/taskpane.html")) Object.assign(localStorage, all);
    }, stored);
  if (instead === undefined) return;
  const folder = `${stand().addin}/`;
  const pathOf = ({ pathname }: URL): string => pathname.slice(folder.length);
  await context.route(
    (url) => url.origin === stand().origin && url.pathname.startsWith(folder) && instead.has(pathOf(url)), // prettier-ignore
    async (route) => {
      const path = pathOf(new URL(route.request().url()));
      served.add(path);
      const contentType = path.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8"; // prettier-ignore
      await route.fulfill({ body: instead.get(path) ?? "", contentType });
    },
  );
};

/** Opens the workbook of another tab as one more author, in a tab of the same browser; closing either closes both. */
export const joinWorkbench = async (
  first: Workbench,
  opening: Opening = {},
): Promise<Workbench> => {
  const address = new URL(addressOf(null, opening));
  address.searchParams.set("join", await first.page.evaluate(() => window.workbench!.room()));
  return openIn(first.page.context(), address.href, first.served);
};

const openIn = async (
  context: BrowserContext,
  address: string,
  served: ReadonlySet<string>,
): Promise<Workbench> => {
  const page = await context.newPage();
  const log = watch(page);
  await page.goto(address);
  const addin = await addinOf(page).catch((error: unknown) => {
    throw new Error(`The add-in did not start: ${JSON.stringify(log)}`, { cause: error });
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (log.outside.length > 0)
      throw new Error(`Requests left ${stand().origin}: ${log.outside.join(", ")}`);
  };
  return { page, addin, log, served, close };
};
