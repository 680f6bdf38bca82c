import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, Frame, Page } from "playwright-core";
import { webpack } from "webpack";

import { launch, stand } from "../../e2e/browser";

const rule = {
  test: /\.ts$/,
  use: {
    loader: "swc-loader",
    options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
  },
};

/** Bundles the host page's script, and gives its text. */
const bundle = async (): Promise<string> => {
  const path = mkdtempSync(join(tmpdir(), "protocol-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: join(__dirname, "hostPage.ts"),
    output: { path, filename: "host.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [rule] },
  });
  if (!compiler) throw new Error("webpack gave no compiler");
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    });
  });
  return readFileSync(join(path, "host.js"), "utf8");
};

const HOST = `<!doctype html><meta charset="utf-8"><title>Host</title><body><script src="/protocol/host.js"></script></body>`;

/** The add-in: functions of every kind and one action, on the real Office.js. */
const ADDIN = `<!doctype html><meta charset="utf-8"><title>Add-in</title><body>
<script src="/office-js/office.js"></script>
<script>
const CF = CustomFunctions;
CF.associate({
  ADD: (a, b) => a + b,
  DOUBLE: (matrix) => matrix.map((row) => row.map((value) => value * 2)),
  LATER: async (name) => "hello " + name,
  KINDS: (...values) => JSON.stringify(values.slice(0, -1)),
  BADNUMBER: () => { throw new CF.Error(CF.ErrorCode.invalidNumber, "not shown") },
  BADVALUE: () => { throw new CF.Error(CF.ErrorCode.invalidValue, "cell holds 十二") },
  NOTHERE: async () => { throw new CF.Error(CF.ErrorCode.notAvailable, "no such client") },
  ONEBAD: () => [[1, new CF.Error(CF.ErrorCode.notAvailable, "only here")]],
  BOOM: () => { throw new Error("a defect") },
  WHERE: (value, invocation) => JSON.stringify([invocation.address, invocation.parameterAddresses, invocation.functionName]),
  NEVER: () => new Promise(() => {}),
  TICK: (step, invocation) => {
    let sum = 0;
    window.ticking = true;
    const timer = setInterval(() => invocation.setResult(sum += step), 60);
    invocation.onCanceled = () => { clearInterval(timer); window.ticking = false };
  },
});
window.actions = [];
Office.actions.associate("GRADE", (event) => { window.actions.push("GRADE"); if (event && event.completed) event.completed() });
window.ready = Office.onReady();
</script></body>`;

/** An open host page with the add-in in its frame. */
export interface Opened {
  readonly page: Page;
  readonly addin: Frame;
  /** Requests that left localhost. */
  readonly outside: readonly string[];
  /** Uncaught errors of page and add-in. */
  readonly errors: readonly string[];
}

/** Opens host pages in one browser. */
export interface Playground {
  readonly open: (query?: string) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** Bundles the page and starts a browser. */
export const openPlayground = async (): Promise<Playground> => {
  const [script, browser]: [string, Browser] = await Promise.all([bundle(), launch()]);
  const open = async (query = ""): Promise<Opened> => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const outside: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      if (!/^(https:\/\/localhost[:/]|data:|blob:|about:)/.test(request.url()))
        outside.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(String(error.stack)));
    const serve = (path: string, contentType: string, body: string) =>
      context.route(
        (url) => url.pathname === path,
        (route) => route.fulfill({ contentType, body }),
      );
    await serve("/protocol/host.html", "text/html", HOST);
    await serve("/protocol/addin.html", "text/html", ADDIN);
    await serve("/protocol/host.js", "text/javascript", script);
    await page.goto(`${stand().origin}/protocol/host.html${query}`);
    const frame = await (await page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("The add-in has no frame");
    await frame.waitForFunction("window.ready !== undefined");
    await frame.evaluate("window.ready");
    return { page, addin: frame, outside, errors };
  };
  return { open, close: () => browser.close() };
};
